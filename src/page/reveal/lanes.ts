// Where labels stand along a line so that none covers another, nor the stem of one that stands higher. Pure.

export const LETTER = 7.1 // mean width of a letter at the size of the labels, in the drawing's own units

export interface Label {
  readonly x: number // the place it belongs to
  readonly width: number
}

export interface Placed {
  readonly x: number // middle of the label, kept inside the drawing
  readonly lane: number // row, from 0: nearest to the line
}

const HIGHEST = 6

/** All orders of the first few numbers. */
const orders = (count: number): readonly (readonly number[])[] =>
  count === 0
    ? [[]]
    : orders(count - 1).flatMap((rest) =>
        Array.from({ length: count }, (_, at) => [...rest.slice(0, at), count - 1, ...rest.slice(at)]),
      )

/** In this order each label takes the lowest row with room for it and its stem; null: one finds none. */
function inOrder(labels: readonly Label[], order: readonly number[], within: number): readonly Placed[] | null {
  const placed: (Placed & Label)[] = []
  const result: Placed[] = []
  const covers = (label: { x: number; width: number }, spot: number): boolean =>
    Math.abs(label.x - spot) < label.width / 2
  for (const n of order) {
    const label = labels[n]!
    const { width, x } = label
    const middles = [0, width / 2 - 8, 8 - width / 2].map((shift) =>
      Math.min(Math.max(x + shift, width / 2), within - width / 2),
    )
    const found = Array.from({ length: HIGHEST }, (_, lane) => lane)
      .flatMap((lane) => middles.map((middle) => ({ x: middle, lane })))
      .find((spot) =>
        placed.every((other, k) => {
          const stem = labels[order[k]!]!.x
          if (other.lane === spot.lane) return Math.abs(other.x - spot.x) >= (other.width + width) / 2
          return other.lane > spot.lane ? !covers({ x: spot.x, width }, stem) : !covers(other, x)
        }),
      )
    if (!found) return null
    placed.push({ ...found, width })
    result[n] = found
  }
  return result
}

/** Labels in as few rows as can be. With many labels (more than five) the order is left as it is. */
export function inLanes(labels: readonly Label[], within: number): readonly Placed[] {
  const tried = (labels.length > 5 ? [labels.map((_, n) => n)] : orders(labels.length)).flatMap(
    (order) => inOrder(labels, order, within) ?? [],
  )
  const size = labels.length
  const height = (from: number): number =>
    tried.slice(from, from + size).reduce((sum, { lane }) => sum + lane * lane + lane, 0)
  let best = 0
  for (let from = size; from < tried.length; from += size) if (height(from) < height(best)) best = from
  return tried.length > 0 ? tried.slice(best, best + size) : labels.map(({ x }, lane) => ({ x, lane }))
}

/** Names under the line, without stems: each under its own place, in the highest row that is free. */
export function underLine(labels: readonly Label[], within: number): readonly Placed[] {
  const rows: { readonly from: number; readonly to: number }[][] = []
  return labels.map(({ x, width }) => {
    const middle = Math.min(Math.max(x, width / 2), within - width / 2)
    const [from, to] = [middle - width / 2, middle + width / 2]
    const free = rows.findIndex((taken) => taken.every((other) => to <= other.from || from >= other.to))
    const lane = free < 0 ? rows.length : free
    rows[lane] = [...(rows[lane] ?? []), { from, to }]
    return { x: middle, lane }
  })
}

/** A label in lines no wider than that many units, broken between words. */
export function wrapped(label: string, room: number): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== undefined && (last.length + 1 + word.length) * LETTER <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

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

const ASIDE = 100 // worse than any row: a label stands over its place, and beside it only where nothing else is left
const MOST = 5 // labels up to which every arrangement is tried

const covers = ({ x, width }: Label, spot: number): boolean => Math.abs(x - spot) < width / 2

/** May both stand so? Side by side in a row; across rows the stem of the higher one keeps clear of the lower. */
function clear(a: Placed & Label, stemA: number, b: Placed & Label, stemB: number, stems: boolean): boolean {
  if (a.lane === b.lane) return Math.abs(a.x - b.x) >= (a.width + b.width) / 2
  if (!stems) return true
  return a.lane > b.lane ? !covers(b, stemA) : !covers(a, stemB)
}

/** The arrangement in the lowest rows; null: there is none. */
function lowest(labels: readonly Label[], within: number, stems: boolean): readonly Placed[] | null {
  let best: { readonly cost: number; readonly placed: readonly Placed[] } | null = null
  const search = (placed: readonly (Placed & Label)[], cost: number): void => {
    if (best !== null && cost >= best.cost) return
    const label = labels[placed.length]
    if (!label) {
      best = { cost, placed }
      return
    }
    for (let lane = 0; lane < labels.length; lane++)
      for (const shift of [0, label.width / 2 - 8, 8 - label.width / 2]) {
        const x = Math.min(Math.max(label.x + shift, label.width / 2), within - label.width / 2)
        const spot = { x, lane, width: label.width }
        if (placed.every((other, n) => clear(other, labels[n]!.x, spot, label.x, stems)))
          search([...placed, spot], cost + 2 * (lane * lane + lane) + (shift === 0 ? 0 : ASIDE))
      }
  }
  search([], 0)
  return best === null ? null : (best as { readonly placed: readonly Placed[] }).placed
}

/** Labels in rows as low as can be; where stems cannot all be kept free, at least no label covers another. */
export function inLanes(labels: readonly Label[], within: number): readonly Placed[] {
  const few = labels.length <= MOST
  return (few ? (lowest(labels, within, true) ?? lowest(labels, within, false)) : null) ?? underLine(labels, within)
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

/** A label in lines no wider than that many units, broken between words. `letter`: the mean width of one. */
export function wrapped(label: string, room: number, letter = LETTER): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== undefined && (last.length + 1 + word.length) * letter <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

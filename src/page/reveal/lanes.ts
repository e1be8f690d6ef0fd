// Where labels stand along a line so that none covers another: each in the lowest row in which it has room. Pure.

export const LETTER = 7.1 // mean width of a letter at the size of the labels, in the drawing's own units

export interface Placed {
  readonly x: number // middle of the label, kept inside the drawing
  readonly lane: number // row, from 0: nearest to the line
}

/** Labels with the place they belong to and their width, in any order. */
export function inLanes(
  labels: readonly { readonly x: number; readonly width: number }[],
  within: number,
): readonly Placed[] {
  const lanes: { from: number; to: number }[][] = []
  return labels.map(({ x, width }) => {
    const middle = Math.min(Math.max(x, width / 2), within - width / 2)
    const [from, to] = [middle - width / 2, middle + width / 2]
    const free = lanes.findIndex((taken) => taken.every((other) => to <= other.from || from >= other.to))
    const lane = free < 0 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), { from, to }]
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

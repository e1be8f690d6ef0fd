// Where in a text a pattern can stand by the places of its parts: an edit spoils one part at most, and moves those after it by one unit.
// Limit: of a part that stands at very many places only the first are known, and nothing is concluded from it.

import type { Find } from './finder.ts'
import type { Stretch } from './stretch.ts'

const SHORTEST_PART = 6
const MOST_PARTS = 16
const MOST_OF_A_PART = 400

/** Where the pattern would begin by each place of each of its parts. */
export interface Begins {
  readonly sorted: Float64Array // begin x MOST_PARTS + part
  readonly seen: number // parts all of whose places are known
  readonly seenParts: Uint8Array // by part: 1 if all of its places are known
}

/** The pattern's parts looked up in the text that `find` searches; shorter patterns have fewer parts, the shortest none. */
export function beginsOf(pattern: string, find: Find): Begins {
  const count = Math.min(MOST_PARTS, Math.floor(pattern.length / SHORTEST_PART))
  const begins: number[] = []
  const seenParts = new Uint8Array(MOST_PARTS)
  let seen = 0
  for (let part = 0; part < count; part++) {
    const from = Math.floor((part * pattern.length) / count)
    const places = find(pattern.slice(from, Math.floor(((part + 1) * pattern.length) / count)), MOST_OF_A_PART)
    for (const place of places) begins.push((place - from) * MOST_PARTS + part)
    if (places.length === MOST_OF_A_PART) continue
    seenParts[part] = 1
    seen++
  }
  return { sorted: Float64Array.from(begins).sort(), seen, seenParts }
}

/** The begins, at most `width` apart, that most parts agree on; null if there are none. */
export function fullest(begins: Begins, width: number): Stretch | null {
  let best: { readonly stretch: Stretch; readonly parts: number } | null = null
  slide(begins, width, false, (start, end, parts) => {
    if (!best || parts > best.parts) best = { stretch: { start, end }, parts }
  })
  return (best as { readonly stretch: Stretch } | null)?.stretch ?? null
}

/** All begins, at most `width` apart, that at least so many of the parts seen agree on; those nearer to each other than `apart` are one stretch. */
export function agreeing(begins: Begins, width: number, least: number, apart: number): readonly Stretch[] {
  const stretches: { start: number; end: number }[] = []
  slide(begins, width, true, (start, end, parts) => {
    if (parts < least) return
    const last = stretches[stretches.length - 1]
    if (last && start - last.end <= apart) last.end = end
    else stretches.push({ start, end })
  })
  return stretches
}

function slide(
  { sorted, seenParts }: Begins,
  width: number,
  onlySeen: boolean,
  visit: (start: number, end: number, parts: number) => void,
): void {
  const counts = new Uint32Array(MOST_PARTS)
  const begin = (index: number) => Math.floor(sorted[index]! / MOST_PARTS)
  let parts = 0
  const change = (index: number, by: number) => {
    const part = sorted[index]! - MOST_PARTS * begin(index)
    if (onlySeen && seenParts[part] === 0) return
    const before = counts[part]!
    counts[part] = before + by
    parts += (before + by > 0 ? 1 : 0) - (before > 0 ? 1 : 0)
  }
  for (let first = 0, last = 0; last < sorted.length; last++) {
    change(last, 1)
    const end = begin(last)
    for (; end - begin(first) > width; first++) change(first, -1)
    visit(begin(first), end, parts)
  }
}

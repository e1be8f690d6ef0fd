// Where a text roughly stands in another. Fuzzy search lives here and nowhere else, and only suggestions are made of it.
// Limit: quotes of up to 500 units are searched completely, longer ones from where pieces of them stand to the letter.

import search from 'approx-string-match'
import { occurrences } from './occurrences.ts'
import type { Stretch } from './stretch.ts'
import { withoutAccents } from './tokens.ts'

const LONGEST_SEARCHED = 500
const LONGEST_AT_ALL = 20_000

/**
 * The stretches of the text with the fewest edits (at most a third of the pattern's length), the first few of them where several are
 * equally good; or the first one that differs in case and accents only.
 */
export function approximate(pattern: string, text: string): readonly Stretch[] {
  if (pattern.length < 2 || pattern.length > LONGEST_AT_ALL) return []
  const same = alike(pattern, text)
  if (same) return [same]
  return pattern.length <= LONGEST_SEARCHED ? scanned(pattern, text) : anchored(pattern, text)
}

/** The same but for case and accents, however many letters that is. */
function alike(pattern: string, text: string): Stretch | null {
  const wanted = loosened(pattern)
  const ground = loosened(text)
  const at = occurrences(ground.text, wanted.text, 1)[0]
  return at === undefined ? null : { start: ground.from[at]!, end: ground.from[at + wanted.text.length - 1]! + 1 }
}

function loosened(text: string): { readonly text: string; readonly from: readonly number[] } {
  const parts: string[] = []
  const from: number[] = []
  const known = new Map<string, string>()
  let index = 0
  for (const character of text) {
    let plain = known.get(character)
    if (plain === undefined) {
      plain = withoutAccents(character).toLowerCase()
      known.set(character, plain)
    }
    parts.push(plain)
    for (let i = 0; i < plain.length; i++) from.push(index)
    index += character.length
  }
  return { text: parts.join(''), from }
}

const MOST_CANDIDATES = 8

/** Piece by piece; with enough candidates only for something better, so that a text full of equally bad places costs no more than others. */
function scanned(pattern: string, text: string): readonly Stretch[] {
  const reach = pattern.length + Math.floor(pattern.length / 3)
  const size = Math.max(1024, 2 * reach)
  let fewest = Math.floor(pattern.length / 3)
  let best: Stretch[] = []
  for (let from = 0; from < text.length; from += size) {
    const most = best.length < MOST_CANDIDATES ? fewest : fewest - 1
    if (most < 1) break
    for (const { start, end, errors } of search(text.slice(from, from + size + reach), pattern, most)) {
      if (errors < fewest) best = []
      fewest = errors
      add(best, { start: from + start, end: from + end })
    }
  }
  return best
}

/** Adds a candidate; of two that overlap the longer one stays. */
function add(candidates: Stretch[], candidate: Stretch): void {
  const last = candidates[candidates.length - 1]
  if (!last || last.end <= candidate.start) {
    if (candidates.length < MOST_CANDIDATES) candidates.push(candidate)
  } else if (candidate.end - candidate.start > last.end - last.start) candidates[candidates.length - 1] = candidate
}

const PIECES = 24
const PIECE = 20
const MOST_OF_A_PIECE = 20

/** Where most pieces of the pattern stand at their distances from each other. */
function anchored(pattern: string, text: string): readonly Stretch[] {
  const votes = new Map<number, { count: number; offset: number }>()
  for (let i = 0; i < PIECES; i++) {
    const at = Math.floor((i * (pattern.length - PIECE)) / (PIECES - 1))
    for (const place of occurrences(text, pattern.slice(at, at + PIECE), MOST_OF_A_PIECE)) {
      const offset = place - at
      const bucket = Math.round((offset / pattern.length) * 8)
      const vote = votes.get(bucket) ?? { count: 0, offset }
      votes.set(bucket, { count: vote.count + 1, offset: Math.min(vote.offset, offset) })
    }
  }
  const [winner] = [...votes.values()].sort((a, b) => b.count - a.count || a.offset - b.offset)
  if (!winner || winner.count < PIECES / 3) return []
  return [{ start: Math.max(0, winner.offset), end: Math.min(text.length, winner.offset + pattern.length) }]
}

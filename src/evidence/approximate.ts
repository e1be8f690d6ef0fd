// Where a text roughly stands in another. Fuzzy search lives here and nowhere else, and only suggestions are made of it.
// Limit: quotes of up to 500 units are searched completely, longer ones from where pieces of them stand to the letter.

import search from 'approx-string-match'
import type { Find } from './finder.ts'
import { finder } from './finder.ts'
import type { Loosened } from './loosened.ts'
import { loosened } from './loosened.ts'
import { occurrences } from './occurrences.ts'
import { agreeing, beginsOf, fullest } from './parts.ts'
import type { Grams } from './promising.ts'
import { gramsOf, promising } from './promising.ts'
import type { Stretch } from './stretch.ts'

const LONGEST_SEARCHED = 500
const LONGEST_AT_ALL = 20_000

/** What was made of a text once, for all patterns. */
interface Known {
  readonly loose: () => Loosened
  readonly findFolded: Find // the text is a folded one
  readonly grams: Grams
}

/**
 * The stretches of the text with the fewest edits (at most a third of the pattern's length), the first few of them where several are
 * equally good; or the first one that differs in case and accents only. `known`: what was made of the text before, for many patterns of one text.
 */
export function approximate(
  pattern: string,
  text: string,
  known: Known = { loose: () => loosened(text), findFolded: finder(text), grams: gramsOf(text) },
): readonly Stretch[] {
  if (pattern.length < 2 || pattern.length > LONGEST_AT_ALL) return []
  const same = alike(pattern, known.loose())
  if (same) return [same]
  return pattern.length <= LONGEST_SEARCHED ? scanned(pattern, text, known) : anchored(pattern, text, known.findFolded)
}

/** The same but for case and accents, however many letters that is. */
function alike(pattern: string, ground: Loosened): Stretch | null {
  const wanted = loosened(pattern)
  const at = occurrences(ground.text, wanted.text, 1)[0]
  return at === undefined ? null : { start: ground.from[at]!, end: ground.from[at + wanted.text.length - 1]! + 1 }
}

const MOST_CANDIDATES = 8

/** The best candidates: where the pattern's parts stand to the letter, and, unless those can have no better, in all of the text. */
function scanned(pattern: string, text: string, { findFolded, grams }: Known): readonly Stretch[] {
  const found = aroundParts(pattern, text, findFolded)
  return found.complete ? found.best : everywhere(pattern, text, found.fewest, grams)
}

interface Candidates {
  readonly best: readonly Stretch[]
  readonly fewest: number // edits of each of them; a bound where there is none
  readonly complete: boolean // nothing in the text is as good
}

/**
 * What stands around the pattern's parts. If a place is found with fewer edits than there are parts whose every place is known, then
 * nothing as good stands where too many of those parts are wanting.
 */
function aroundParts(pattern: string, text: string, find: Find): Candidates {
  const begins = beginsOf(pattern, find)
  let fewest = Math.floor(pattern.length / 3)
  let best: Stretch[] = []
  const look = ({ start, end }: Stretch) => {
    const from = Math.max(0, start - fewest)
    const to = Math.min(text.length, end + pattern.length + fewest)
    for (const found of search(text.slice(from, to), pattern, fewest)) {
      if (found.errors < fewest) best = []
      fewest = found.errors
      add(best, { start: from + found.start, end: from + found.end })
    }
  }
  const likely = fullest(begins, fewest)
  if (likely) look(likely)
  if (best.length === 0 || fewest >= Math.max(1, begins.seen)) return { best, fewest, complete: false }
  best = []
  const all = agreeing(begins, fewest, begins.seen - fewest, pattern.length + 2 * fewest)
  for (const stretch of all) look(stretch)
  return { best, fewest, complete: true }
}

/** Where it can be at all, piece by piece; with enough candidates only for something better, so that a text full of equally bad places costs no more than others. */
function everywhere(pattern: string, text: string, bound: number, grams: Grams): readonly Stretch[] {
  const reach = pattern.length + Math.floor(pattern.length / 3)
  const size = Math.max(1024, 2 * reach)
  let fewest = bound
  let best: Stretch[] = []
  for (const stretch of promising(pattern, text, bound, grams)) {
    for (let from = stretch.start; from < stretch.end; from += size) {
      const most = best.length < MOST_CANDIDATES ? fewest : fewest - 1
      if (most < 1) return best
      const to = Math.min(stretch.end, from + size + reach)
      for (const { start, end, errors } of search(text.slice(from, to), pattern, most)) {
        if (errors < fewest) best = []
        fewest = errors
        add(best, { start: from + start, end: from + end })
      }
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
function anchored(pattern: string, text: string, find: Find): readonly Stretch[] {
  const votes = new Map<number, { count: number; offset: number }>()
  for (let i = 0; i < PIECES; i++) {
    const at = Math.floor((i * (pattern.length - PIECE)) / (PIECES - 1))
    for (const place of find(pattern.slice(at, at + PIECE), MOST_OF_A_PIECE)) {
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

// Where a text roughly stands in another. Fuzzy search lives here and nowhere else, and only suggestions are made of it.
// Limit: quotes of up to 500 units are searched completely, longer ones from where pieces of them stand to the letter.

import search from 'approx-string-match'
import type { Find } from './finder.ts'
import { finder } from './finder.ts'
import type { Loosened } from './loosened.ts'
import { loosened } from './loosened.ts'
import { occurrences } from './occurrences.ts'
import { promising } from './promising.ts'
import type { Stretch } from './stretch.ts'

const LONGEST_SEARCHED = 500
const LONGEST_AT_ALL = 20_000

/** What was made of a text once, for all patterns. */
interface Known {
  readonly loose: () => Loosened
  readonly findFolded: Find // the text is a folded one
}

/**
 * The stretches of the text with the fewest edits (at most a third of the pattern's length), the first few of them where several are
 * equally good; or the first one that differs in case and accents only. `known`: what was made of the text before, for many patterns of one text.
 */
export function approximate(
  pattern: string,
  text: string,
  known: Known = { loose: () => loosened(text), findFolded: finder(text) },
): readonly Stretch[] {
  if (pattern.length < 2 || pattern.length > LONGEST_AT_ALL) return []
  const same = alike(pattern, known.loose())
  if (same) return [same]
  return pattern.length <= LONGEST_SEARCHED
    ? scanned(pattern, text, known.findFolded)
    : anchored(pattern, text, known.findFolded)
}

/** The same but for case and accents, however many letters that is. */
function alike(pattern: string, ground: Loosened): Stretch | null {
  const wanted = loosened(pattern)
  const at = occurrences(ground.text, wanted.text, 1)[0]
  return at === undefined ? null : { start: ground.from[at]!, end: ground.from[at + wanted.text.length - 1]! + 1 }
}

const MOST_CANDIDATES = 8

/** The best candidates: where the pattern's parts stand to the letter, and, unless those can have no better, in all of the text. */
function scanned(pattern: string, text: string, find: Find): readonly Stretch[] {
  const found = aroundParts(pattern, text, find)
  return found.complete ? found.best : everywhere(pattern, text, found.fewest)
}

interface Candidates {
  readonly best: readonly Stretch[]
  readonly fewest: number // edits of each of them; a bound where there is none
  readonly complete: boolean // nothing in the text is as good
}

const SHORTEST_PART = 6
const MOST_PARTS = 16
const MOST_OF_A_PART = 100

/**
 * What stands around the pattern's parts. Fewer edits than there are parts leave one part as it is, so if the best has fewer than there
 * are parts whose every place was seen, there is no better one.
 */
function aroundParts(pattern: string, text: string, find: Find): Candidates {
  const count = Math.min(MOST_PARTS, Math.floor(pattern.length / SHORTEST_PART))
  const most = Math.floor(pattern.length / 3)
  const begins: number[] = []
  let seen = 0 // parts all of whose places are known
  for (let part = 0; part < count; part++) {
    const from = Math.floor((part * pattern.length) / count)
    const places = find(pattern.slice(from, Math.floor(((part + 1) * pattern.length) / count)), MOST_OF_A_PART)
    if (places.length < MOST_OF_A_PART) seen++
    for (const place of places) begins.push(place - from)
  }
  let fewest = most
  let best: Stretch[] = []
  for (const { start, end } of joined(begins, pattern.length, most, text.length)) {
    for (const found of search(text.slice(start, end), pattern, fewest)) {
      if (found.errors < fewest) best = []
      fewest = found.errors
      add(best, { start: start + found.start, end: start + found.end })
    }
  }
  return { best, fewest, complete: best.length > 0 && fewest < Math.max(1, seen) }
}

/** The stretches in which a pattern that begins about there can lie, in order, with none overlapping another. */
function joined(begins: number[], length: number, slack: number, most: number): readonly Stretch[] {
  const stretches: { start: number; end: number }[] = []
  for (const begin of begins.sort((a, b) => a - b)) {
    const start = Math.max(0, begin - slack)
    const end = Math.min(most, begin + length + slack)
    const last = stretches[stretches.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else stretches.push({ start, end })
  }
  return stretches
}

/** Where it can be at all, piece by piece; with enough candidates only for something better, so that a text full of equally bad places costs no more than others. */
function everywhere(pattern: string, text: string, bound: number): readonly Stretch[] {
  const reach = pattern.length + Math.floor(pattern.length / 3)
  const size = Math.max(1024, 2 * reach)
  let fewest = bound
  let best: Stretch[] = []
  for (const stretch of promising(pattern, text, bound)) {
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

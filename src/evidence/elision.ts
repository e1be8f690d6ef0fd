// Quotes with a mark of omission, "[…]": their parts in the source, in order, with gaps that hide nothing.
// Limit: a handful of parts and of places a part; where there are more, the quote counts as not found.

import type { Match, Words } from './locate.ts'
import { locate, readWords } from './locate.ts'
import type { SourceText } from './source-text.ts'
import type { NearClass } from './status.ts'
import { countWords, endsSentence, isModal, isNegation, isNumber, tokensOf } from './tokens.ts'

const MARK = /\[\s*(?:\u2026|\.\.\.)\s*\]/
const LEAST_WORDS = 3 // in each part
const LONGEST_GAP = 600 // code points
const MOST_PARTS = 20
const MOST_STEPS = 4000 // pairs of neighbouring parts that are looked at
const MOST_PASSAGES = 20

/** The passages of a source that the parts span, or the worst that every passage's gaps hide. */
export interface Elided {
  readonly passages: readonly Match[]
  readonly hidden: { readonly class: NearClass; readonly passage: Match } | null // of the first passage, if no passage is clean
}

/**
 * The parts around the marks of omission; null if there is no mark, empty if there is nothing else.
 * Marks at the outer ends omit nothing and are dropped.
 */
export function partsOf(exact: string): readonly Words[] | null {
  if (!MARK.test(exact)) return null
  const parts = exact.split(MARK).map(readWords)
  if (parts.every((part) => part.text === '')) return []
  return parts.filter((part, index) => part.text !== '' || (index > 0 && index < parts.length - 1))
}

/** A place of a part, and the places of the next part that can follow it. */
interface Step {
  readonly match: Match
  readonly next: readonly { readonly step: Step; readonly hides: NearClass | null }[]
}

/** Where the parts stand in order, each of at least 3 words, no gap longer than 600 characters; null if nowhere. */
export function locateElided(
  parts: readonly Words[],
  source: SourceText,
  fitsPassage: (passage: Match) => boolean,
): Elided | null {
  if (parts.length === 0 || parts.length > MOST_PARTS || parts.some((part) => countWords(part.text) < LEAST_WORDS))
    return null
  const chains = chainsOf(
    parts.map((part) => locate(part, source).whole),
    source,
  )
  const clean = passagesOf(chains, true).map(({ passage }) => passage)
  const fitting = clean.filter(fitsPassage)
  if (fitting.length > 0) return { passages: fitting, hidden: null }
  const dirty = passagesOf(chains, false).filter((found) => found.hides !== null)
  const first = dirty.find((found) => fitsPassage(found.passage))
  if (first) return { passages: [], hidden: { class: first.hides!, passage: first.passage } }
  return clean.length + dirty.length > 0
    ? { passages: [...clean, ...dirty.map(({ passage }) => passage)], hidden: null }
    : null
}

/** The first part's places, each knowing what may follow; built from the last part backwards. */
function chainsOf(places: readonly (readonly Match[])[], source: SourceText): readonly Step[] {
  let budget = MOST_STEPS
  let later: readonly Step[] = places[places.length - 1]!.map((match) => ({ match, next: [] }))
  for (let part = places.length - 2; part >= 0; part--) {
    const here: Step[] = []
    let nearest = 0
    for (const match of places[part]!) {
      while (nearest < later.length && later[nearest]!.match.source.start < match.source.end) nearest++
      const next: { step: Step; hides: NearClass | null }[] = []
      for (let i = nearest; i < later.length && budget > 0; i++, budget--) {
        const step = later[i]!
        if (gapLength(source, match, step.match) > LONGEST_GAP) break
        next.push({ step, hides: hiddenBetween(source, match, step.match) })
      }
      if (next.length > 0) here.push({ match, next })
    }
    later = here
  }
  return later
}

const gapLength = (source: SourceText, left: Match, right: Match): number =>
  source.codePoint(right.source.start) - source.codePoint(left.source.end)

interface Passage {
  readonly passage: Match
  readonly hides: NearClass | null
}

/** The different stretches that the chains span, in order; only clean chains, or all with the worst that they hide. */
function passagesOf(chains: readonly Step[], clean: boolean): readonly Passage[] {
  const found = new Map<string, Passage>()
  const dead = new Set<Step>()
  const follow = (first: Match, step: Step, hides: NearClass | null): boolean => {
    if (dead.has(step) || found.size >= MOST_PASSAGES) return false
    if (step.next.length === 0) {
      const passage = spanning(first, step.match)
      const key = `${passage.source.start} ${passage.source.end}`
      if (!found.has(key)) found.set(key, { passage, hides })
      return true
    }
    const ways = clean ? step.next.filter((way) => way.hides === null) : step.next.slice(0, 1)
    let arrives = false
    for (const way of ways) if (follow(first, way.step, worse(hides, way.hides))) arrives = true
    if (!arrives) dead.add(step)
    return arrives
  }
  for (const chain of chains) follow(chain.match, chain, null)
  return [...found.values()]
}

const spanning = (first: Match, last: Match): Match => ({
  source: { start: first.source.start, end: last.source.end },
  folded: { start: first.folded.start, end: last.folded.end },
})

const ORDER = ['number', 'negation', 'modal', 'punctuation'] as const

const worse = (a: NearClass | null, b: NearClass | null): NearClass | null =>
  ORDER.find((one) => one === a || one === b) ?? null

/** The first of number, negation, modal verb and sentence end that stands in a gap; a new paragraph ends a sentence too. */
function hiddenBetween(source: SourceText, left: Match, right: Match): NearClass | null {
  const gap = source.folded.text.slice(left.folded.end, right.folded.start)
  const words = tokensOf(gap).map((token) => token.text)
  if (words.some(isNumber)) return 'number'
  if (words.some(isNegation)) return 'negation'
  if (words.some((word, index) => isModal(word) && !(word === 'May' && index > 0))) return 'modal'
  const newParagraph = /(\r\n|\r|\n)[^\S\r\n]*(\r\n|\r|\n)/.test(source.text.slice(left.source.end, right.source.start))
  return newParagraph || endsSentence(gap) ? 'punctuation' : null
}

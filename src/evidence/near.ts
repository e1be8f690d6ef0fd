// What the source says instead of a quote that is not in it: a suggestion for a repair and the kind of difference. Never a match.

import type { Difference } from './alignment.ts'
import { align } from './alignment.ts'
import { approximate } from './approximate.ts'
import { cutsNumberAt } from './cuts.ts'
import type { Words } from './locate.ts'
import type { SourceText } from './source-text.ts'
import { sourceStretch } from './source-text.ts'
import type { NearClass } from './status.ts'
import type { Stretch } from './stretch.ts'
import type { Token } from './tokens.ts'
import { isMark, isModal, isNegation, isNumber, loose, tokensOf, withoutAccents } from './tokens.ts'

/** Something close to a quote: where in the source, and how it differs. */
export interface Near {
  readonly class: NearClass
  readonly place: Stretch // in the source
}

/** The closest that the source says, at an edit distance of at most a third of the quote's folded length; null if nothing is. */
export function nearest(words: Words, source: SourceText): Near | null {
  const candidates = approximate(words.text, source.folded.text, source)
  const quote = tokensOf(words.text)
  let best: { readonly near: Near; readonly score: number } | null = null
  for (const candidate of candidates) {
    const found = laidBeside(quote, candidate, Math.ceil(words.text.length / 3) + 1, source)
    if (found && (!best || found.score > best.score)) best = found
  }
  if (best) return best.near
  return candidates[0] ? { class: 'wording', place: sourceStretch(source.folded, candidates[0]) } : null
}

/** The quote's words beside a candidate's and some around them; where no word is the same, beside the candidate's own only. */
function laidBeside(
  quote: readonly Token[],
  candidate: Stretch,
  slack: number,
  source: SourceText,
): { near: Near; score: number } | null {
  const { text } = source.folded
  const from = wordStart(text, Math.max(0, candidate.start - slack))
  const to = wordEnd(text, Math.min(text.length, candidate.end + slack))
  const window = tokensOf(text.slice(from, to))
  const alignment = align(quote, window)
  if (!alignment) return null
  if (alignment.score <= 0 && slack > 0) return laidBeside(quote, candidate, 0, source)
  const stretch =
    alignment.score <= 0
      ? { start: from, end: to }
      : { start: from + window[alignment.first]!.start, end: from + window[alignment.last]!.end }
  const near = { class: classOf(alignment.differences), place: sourceStretch(source.folded, stretch) }
  return { near, score: alignment.score }
}

/** The first class that applies to any of the differences. */
export function classOf(differences: readonly Difference[]): NearClass {
  const odd = differences.filter((one) => !isAlike(one))
  const words = odd.flatMap(({ quote, source }) =>
    [quote, source].filter((token) => token !== null).map((token) => token.text),
  )
  if (words.some(isNumber)) return 'number'
  if (words.some(isNegation)) return 'negation'
  if (words.some(isModal)) return 'modal'
  if (differences.some((one) => isAlike(one) && differsInCase(one))) return 'case'
  if (differences.some(isAlike)) return 'diacritic'
  return words.every(isMark) ? 'punctuation' : 'wording' // no word at all: only the spaces differ
}

/** The same word but for case and accents. */
const isAlike = ({ quote, source }: Difference): boolean =>
  quote !== null && source !== null && loose(quote.text) === loose(source.text)

const differsInCase = ({ quote, source }: Difference): boolean =>
  withoutAccents(quote!.text) !== withoutAccents(source!.text)

const isBreak = (text: string, edge: number): boolean =>
  (text[edge] === ' ' || text[edge - 1] === ' ') && !cutsNumberAt(text, edge)

const LONGEST_WORD = 60 // units; what runs on without a space for longer is not widened any further

function wordStart(text: string, edge: number): number {
  let start = edge
  while (start > 0 && edge - start < LONGEST_WORD && !isBreak(text, start)) start--
  return start
}

function wordEnd(text: string, edge: number): number {
  let end = edge
  while (end < text.length && end - edge < LONGEST_WORD && !isBreak(text, end)) end++
  return end
}

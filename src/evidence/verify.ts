// The verdict on one quote and its source's text. Matching is exact after the fold; what is merely close is never a match.

import type { Context } from './context.ts'
import { decidingContext, fits } from './context.ts'
import { cutsCharacter, cutsWord, withWholeCharacters, withWholeNumbers } from './cuts.ts'
import { locateElided, partsOf } from './elision.ts'
import type { Match, Words } from './locate.ts'
import { locate, readWords } from './locate.ts'
import { nearest } from './near.ts'
import type { SourceText } from './source-text.ts'
import { placeOf, readSource, sourceStretch } from './source-text.ts'
import type { NearClass, Status, Verification } from './status.ts'
import type { Stretch } from './stretch.ts'

/** The words of a quote and, where they are needed to find them, its neighbours (names of the W3C TextQuoteSelector). */
export interface QuoteSelector {
  readonly exact: string | null
  readonly prefix?: string | null
  readonly suffix?: string | null
}

/**
 * Where the quote stands in the source and how well it fits. `source` is the text with its BOM, if it has one (or readSource() of it
 * for many quotes of one source); null = not at hand. Total: no quote and no source makes it throw or take long.
 */
export function verifyQuote(quote: QuoteSelector, source: SourceText | string | null): Verification {
  const words = readWords(quote.exact ?? '')
  const parts = partsOf(words.trimmed)
  if (words.text === '' || parts?.length === 0) return { status: 'invalid' }
  if (source === null) return { status: 'missing' }
  const text = typeof source === 'string' ? readSource(source) : source
  const context = { prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' }
  return verbatim(words, context, text) ?? (parts && elided(parts, context, text)) ?? close(words, text)
}

/** The verdict if the words stand in the source as they are, even if cut or elsewhere; null if they do not. */
function verbatim(words: Words, context: Context, source: SourceText): Verification | null {
  const { whole, cutNumbers, cutCharacters } = locate(words, source)
  const here = fits(context, source)
  const fitting = whole.filter(here)
  if (fitting.length > 1) return several('ambiguous', fitting, whole, source)
  if (fitting.length === 1) return verified(statusOf(words, fitting[0]!, source), fitting[0]!, source)
  const cut = cutNumbers.find(here) ?? (whole.length === 0 ? cutNumbers[0] : undefined)
  if (cut) return near('number', sourceStretch(source.folded, withWholeNumbers(source.folded.text, cut.folded)), source)
  if (whole.length > 0) return several('context-mismatch', whole, whole, source)
  const split = cutCharacters[0]
  if (!split) return null
  const kind = cutsCharacter(source.folded.text, split.folded) ? 'diacritic' : 'punctuation'
  return near(kind, sourceStretch(source.folded, withWholeCharacters(source.folded.text, split.folded)), source)
}

function elided(parts: readonly Words[], context: Context, source: SourceText): Verification | null {
  const here = fits(context, source)
  const found = locateElided(parts, source, here)
  if (!found) return null
  if (found.hidden) return near(found.hidden.class, found.hidden.passage.source, source)
  const fitting = found.passages.filter(here)
  if (fitting.length > 1) return several('ambiguous', fitting, fitting, source)
  if (fitting.length === 1) return verified('elided', fitting[0]!, source)
  return several('context-mismatch', found.passages, found.passages, source)
}

function close(words: Words, source: SourceText): Verification {
  const found = nearest(words, source)
  return found ? near(found.class, found.place, source) : { status: 'missing' }
}

const statusOf = (words: Words, match: Match, source: SourceText): Status =>
  source.text.slice(match.source.start, match.source.end) === words.trimmed ? 'exact' : 'normalized'

function verified(status: Status, match: Match, source: SourceText): Verification {
  const midWord = cutsWord(source.folded.text, match.folded)
  return { status, ...placeOf(source, match.source), ...(midWord ? { detail: { midWord } } : {}) }
}

function several(status: Status, places: readonly Match[], all: readonly Match[], source: SourceText): Verification {
  const fix = decidingContext(places[0]!, all, source)
  return { status, detail: { places: places.map((match) => placeOf(source, match.source)) }, ...(fix ? { fix } : {}) }
}

function near(kind: NearClass, stretch: Stretch, source: SourceText): Verification {
  const says = source.text.slice(stretch.start, stretch.end)
  return { status: 'near', detail: { class: kind, says, places: [placeOf(source, stretch)] } }
}

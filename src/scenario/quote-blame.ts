// Which line of a quote is to blame when its words are not where it says: the words, their source, what stands before them or after.
// Limit: it only points. Whether a quote is real is evidence/'s verdict.

import type { Lock } from '../evidence/lock.ts'
import { quoteFingerprint } from '../evidence/lock.ts'
import { locate, readWords } from '../evidence/locate.ts'
import type { SourceText } from '../evidence/source-text.ts'
import { verifyQuote } from '../evidence/verify.ts'
import type { WrittenQuote } from './quotes-in.ts'

/** A key of the quote. */
export type Blamed = 'id' | 'source' | 'exact' | 'prefix' | 'suffix'

const lockedWords = (quote: WrittenQuote, lock: Lock | null): string | null =>
  lock && Object.hasOwn(lock.quotes, quote.id) ? lock.quotes[quote.id]!.sha256 : null

/** Of words that stand in the source, but not between these neighbours: the neighbour that is not theirs. */
export function strayNeighbour({ exact, prefix, suffix }: WrittenQuote, source: SourceText): Blamed {
  if (prefix === '' || suffix === '') return prefix === '' ? 'suffix' : 'prefix'
  return verifyQuote({ exact, prefix }, source).status === 'context-mismatch' ? 'prefix' : 'suffix'
}

/** The id under which the lock keeps just these words and neighbours; null if it does not. */
export function lockedAs(quote: WrittenQuote, lock: Lock): string | null {
  const words = quoteFingerprint(quote)
  return Object.keys(lock.quotes).find((id) => lock.quotes[id]!.sha256 === words) ?? null
}

/**
 * Of a quote that the lock does not know as it stands, its source not being at hand: the id, if the lock knows the words under another; a neighbour
 * without which it would know it; else the words.
 */
export function changedSinceLock(quote: WrittenQuote, lock: Lock): Blamed {
  if (lockedAs(quote, lock) !== null) return 'id'
  const known = lockedWords(quote, lock)
  const { exact, prefix, suffix } = quote
  if (prefix !== '' && known === quoteFingerprint({ exact, suffix })) return 'prefix'
  return suffix !== '' && known === quoteFingerprint({ exact, prefix }) ? 'suffix' : 'exact'
}

/** The words of a quote whose id is blamed, and its neighbours: what may be to blame as well. */
export const mayBeBlamedToo = ({ prefix, suffix }: WrittenQuote, blamed: Blamed): readonly Blamed[] => [
  ...(blamed === 'id' ? ['exact' as const] : []),
  ...(prefix !== '' && blamed !== 'prefix' ? ['prefix' as const] : []),
  ...(suffix !== '' && blamed !== 'suffix' ? ['suffix' as const] : []),
]

/** Of words that their source does not say but another does: the source, if the lock knows the words under this id; else the words. */
export const wordsOrSource = (quote: WrittenQuote, lock: Lock | null): Blamed =>
  lockedWords(quote, lock) === quoteFingerprint(quote) ? 'source' : 'exact'

/** The first of the sources at hand that has the words of a quote; null if none has. */
export function saidElsewhere(
  quote: WrittenQuote,
  ids: Iterable<string>,
  sourceOf: (id: string) => SourceText | null,
): string | null {
  const words = readWords(quote.exact)
  for (const id of ids) {
    const source = id === quote.source ? null : sourceOf(id)
    if (source !== null && locate(words, source).whole.length > 0) return id
  }
  return null
}

/** Of a verified quote: what of it the lock has otherwise; null if nothing. */
export function otherThanLocked(quote: WrittenQuote, lock: Lock): Blamed | null {
  const known = lockedWords(quote, lock)
  if (known === quoteFingerprint(quote)) return null
  return known === null || lockedAs(quote, lock) !== null ? 'id' : 'exact'
}

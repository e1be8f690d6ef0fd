// All quotes of a scenario against their sources and the lock: the statuses that need more than the words, drifted and unchecked.

import type { Lock, LockedQuote } from './lock.ts'
import { quoteFingerprint } from './lock.ts'
import type { SourceText } from './source-text.ts'
import { readSource } from './source-text.ts'
import type { Verification } from './status.ts'
import { isVerified } from './status.ts'
import type { QuoteSelector } from './verify.ts'
import { verifyQuote } from './verify.ts'

export interface SourcedQuote extends QuoteSelector {
  readonly id: string
  readonly source: string
}

/** A source's document. `declared` is the SHA-256 that the scenario states for it, if it does. */
export interface SourceAtHand {
  readonly text: string // UTF-8 decoded, a BOM kept
  readonly sha256: string // of the file's bytes
  readonly declared?: string | null
}

export interface QuoteVerification extends Verification {
  readonly id: string
}

/** One verdict a quote, in order. `sourceOf` gives a source's document by its id, null where it is not at hand; asked once a source. */
export function verifyQuotes(
  quotes: readonly SourcedQuote[],
  sourceOf: (id: string) => SourceAtHand | null,
  lock: Lock | null,
): readonly QuoteVerification[] {
  const known = new Map<string, { at: SourceAtHand; text: SourceText } | null>()
  return quotes.map((quote) => {
    if (!known.has(quote.source)) {
      const at = sourceOf(quote.source)
      known.set(quote.source, at && { at, text: readSource(at.text) })
    }
    const source = known.get(quote.source) ?? null
    const plain = verifyQuote(quote, source?.text ?? null)
    if (plain.status === 'invalid') return { id: quote.id, ...plain }
    const locked = lock && Object.hasOwn(lock.quotes, quote.id) ? lock.quotes[quote.id]! : null
    const lockedSource = lock && Object.hasOwn(lock.sources, quote.source) ? lock.sources[quote.source]! : null
    if (source) return { id: quote.id, ...(isDrifted(source.at, locked, lockedSource) ? { status: 'drifted' } : plain) }
    const vouched = locked && lockedSource !== null && locked.sha256 === quoteFingerprint(quote)
    return { id: quote.id, ...(vouched ? { status: 'unchecked', start: locked.start, end: locked.end } : plain) }
  })
}

function isDrifted(source: SourceAtHand, locked: LockedQuote | null, lockedSource: string | null): boolean {
  if (source.declared != null && source.declared.toLowerCase() !== source.sha256) return true
  return locked !== null && lockedSource !== null && lockedSource !== source.sha256
}

/** The lock that vouches for these quotes as they stand, and for all sources at hand; null unless every quote is verified. */
export function lockOf(
  quotes: readonly SourcedQuote[],
  sourceIds: readonly string[],
  sourceOf: (id: string) => SourceAtHand | null,
): Lock | null {
  const sources: Record<string, string> = Object.create(null)
  for (const id of sourceIds) {
    const source = sourceOf(id)
    if (source) sources[id] = source.sha256
  }
  const locked: Record<string, LockedQuote> = Object.create(null)
  for (const [index, { id, status, start, end }] of verifyQuotes(quotes, sourceOf, null).entries()) {
    if (!isVerified(status) || start === undefined || end === undefined) return null
    locked[id] = { start, end, sha256: quoteFingerprint(quotes[index]!) }
  }
  return { sources, quotes: locked }
}

// Does the lock keep the quotes as the file has them? OTR208, one note for all.

import type { Lock } from '../evidence/lock.ts'
import { isVerified } from '../evidence/status.ts'
import type { QuoteVerification, SourceAtHand } from '../evidence/verify-all.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import { otherThanLocked } from './quote-blame.ts'
import { atQuote } from './quote-place.ts'
import type { WrittenQuote, WrittenSource } from './quotes-in.ts'
import type { Reading } from './read.ts'
import { ID } from './schema-parts.ts'

/** `verdicts` by quote. Without a lock it is missed only where every source is at hand: else it could not be made. */
export function lockProblems(
  reading: Reading,
  sources: ReadonlyMap<string, WrittenSource>,
  sourceOf: (id: string) => SourceAtHand | null,
  quotes: readonly WrittenQuote[],
  verdicts: readonly QuoteVerification[],
  lock: Lock | null,
): readonly Problem[] {
  if (lock) return olderLock(reading, quotes, verdicts, lock)
  return quotes.length > 0 && [...sources.keys()].every((id) => sourceOf(id) !== null) ? [noLock(reading)] : []
}

function noLock({ sites }: Reading): Problem {
  const site = sites.near(['quotes'])
  return problem('OTR208', 'there is no scenario.lock.json that keeps where the quotes stand', site.key, {
    help: 'once all quotes are verified, run: quotes lock',
    length: site.keyLength,
  })
}

/** Quotes that are verified, but not as the lock has them: it is older than the file. */
function olderLock(
  reading: Reading,
  quotes: readonly WrittenQuote[],
  verdicts: readonly QuoteVerification[],
  lock: Lock,
): readonly Problem[] {
  const seen = new Set<string>()
  const changed = quotes.flatMap((quote, index) => {
    const named = ID.test(quote.id) && !seen.has(quote.id) // else its id is the problem
    seen.add(quote.id)
    const blamed = named && isVerified(verdicts[index]!.status) ? otherThanLocked(quote, lock) : null
    return blamed === null ? [] : [{ quote, blamed }]
  })
  const [first] = changed
  if (!first) return []
  const more = changed.length - 1
  const message = Object.hasOwn(lock.quotes, first.quote.id)
    ? `the lock keeps other words for the quote ${first.quote.id}`
    : `the lock does not keep the quote ${first.quote.id}`
  return [
    atQuote(
      reading,
      'OTR208',
      first.quote,
      message,
      {
        help: 'look whether what rests on it still means this quote, then run: quotes lock',
        notes: more === 0 ? undefined : [`the same holds of ${more} more`],
      },
      first.blamed,
    ),
  ]
}

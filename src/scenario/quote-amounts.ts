// How much is quoted of a source that is not openly licensed: OTR210 (one long quote) and OTR211 (much of the source). Only verified words count.

import { isVerified } from '../evidence/status.ts'
import type { QuoteVerification, SourceAtHand } from '../evidence/verify-all.ts'
import { isOpenLicence } from './licence.ts'
import type { Problem } from './problem.ts'
import { atQuote, atSource } from './quote-place.ts'
import type { WrittenQuote, WrittenSource } from './quotes-in.ts'
import type { Reading } from './read.ts'
import { words } from './reading-level.ts'
import { isPlainName } from './safety.ts'

const FROM_REPORTERS: ReadonlySet<string> = new Set(['reported', 'editorial']) // a speaker's own public words are not counted
const LONG_QUOTE = 60 // words
const MUCH = 15 // percent of a source's words

/** `verdicts` by quote. `sourceOf`: the document by source id, null if not at hand. */
export function quotedTooMuch(
  reading: Reading,
  sources: ReadonlyMap<string, WrittenSource>,
  sourceOf: (id: string) => SourceAtHand | null,
  quotes: readonly WrittenQuote[],
  verdicts: readonly QuoteVerification[],
): readonly Problem[] {
  const taken = quotes
    .filter((quote, index) => isVerified(verdicts[index]!.status) && !isOpenLicence(sources.get(quote.source)!.licence))
    .map((quote) => ({ quote, count: words(quote.exact).length }))
  const long = taken
    .filter(({ count }) => count > LONG_QUOTE)
    .map(({ quote, count }) =>
      atQuote(reading, 'OTR210', quote, `a quote of ${count} words from a source that is not openly licensed`, {
        help: `quote the ${LONG_QUOTE} words that matter, or leave some out with […]`,
      }),
    )
  const much = [...sources.values()].flatMap((source) => {
    const at = isOpenLicence(source.licence) ? null : sourceOf(source.id)
    if (!at || !isPlainName(source.file)) return []
    const some = taken.filter(({ quote }) => quote.source === source.id && FROM_REPORTERS.has(quote.kind))
    const share = (100 * some.reduce((sum, { count }) => sum + count, 0)) / words(at.text).length
    if (!(share > MUCH)) return []
    return [
      atSource(
        reading,
        'OTR211',
        source,
        `reported and editorial quotes take ${Math.round(share)} % of the words of ${source.file}, and it is not openly licensed`,
        `keep to ${MUCH} %: shorten them, or quote the speakers' own words`,
      ),
    ]
  })
  return [...long, ...much]
}

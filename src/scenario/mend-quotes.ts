// Puts quotes right in the file's text: the source's own words for a near quote, the neighbours that decide for an ambiguous one.
// Only these places of the text change; layout, order and remarks stay. Limit: says nothing; the check that follows does.

import type { SourceAtHand } from '../evidence/verify-all.ts'
import { verifyQuotes } from '../evidence/verify-all.ts'
import { type Edit, edited } from './edit.ts'
import { quotesIn, sourcesIn } from './quotes-in.ts'
import type { Reading } from './read.ts'
import type { Path } from './tree.ts'

/** The text with what can be put right, and how many quotes were. */
export function mendQuotes(
  reading: Reading,
  sourceOf: (id: string) => SourceAtHand | null,
): { readonly text: string; readonly count: number } {
  if (reading.tree === undefined) return { text: reading.text, count: 0 }
  const known = new Set(sourcesIn(reading.tree).map((source) => source.id))
  const quotes = quotesIn(reading.tree).filter((quote) => known.has(quote.source))
  const edits: Edit[] = []
  let count = 0
  verifyQuotes(quotes, sourceOf, null).forEach((verdict, index) => {
    const { path } = quotes[index]!
    const found: Edit[] = []
    if (verdict.status === 'near' && verdict.detail?.says) {
      found.push(...write(reading, path, 'exact', verdict.detail.says.replace(/\s+/g, ' ').trim()))
    } else if (verdict.status === 'ambiguous' && verdict.fix) {
      if (verdict.fix.prefix) found.push(...write(reading, path, 'prefix', verdict.fix.prefix))
      if (verdict.fix.suffix) found.push(...write(reading, path, 'suffix', verdict.fix.suffix))
    }
    if (found.length > 0) count++
    edits.push(...found)
  })
  return { text: edited(reading.text, edits), count }
}

/** The edit that gives the quote's key this value: over the old one, or after `exact`, in its style. */
function write(reading: Reading, quote: Path, key: string, value: string): readonly Edit[] {
  const words = JSON.stringify(value)
  const old = reading.sites.at([...quote, key])
  if (old && old.end > old.start) return [{ start: old.start, end: old.end, words }]
  const exact = reading.sites.at([...quote, 'exact'])
  if (!exact || old) return []
  const line = reading.lineAt(exact.key.line)
  const inBrackets =
    /[{,]\s*$/.test(line.slice(0, exact.key.column - 1).join('')) || line.join('').trimStart().startsWith('{')
  if (inBrackets || reading.fileName.endsWith('.json')) {
    const name =
      reading.text[exact.start - 1] === ':' || /"\s*:\s*$/.test(reading.text.slice(0, exact.start))
        ? JSON.stringify(key)
        : key
    return [{ start: exact.end, end: exact.end, words: `, ${name}: ${words}` }]
  }
  const end = reading.text.indexOf('\n', exact.end - 1)
  const at = end < 0 ? reading.text.length : end
  return [{ start: at, end: at, words: `\n${' '.repeat(exact.key.column - 1)}${key}: ${words}` }]
}

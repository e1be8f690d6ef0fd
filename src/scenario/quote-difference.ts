// How a quote differs from what its source says: in words, and where on its line. Limit: the class is evidence/'s verdict.

import type { NearClass } from '../evidence/status.ts'
import type { Mark } from './problem.ts'
import type { WrittenQuote } from './quotes-in.ts'
import type { Reading } from './read.ts'

const DIFFERS: Readonly<Record<NearClass, string>> = {
  number: 'a number differs',
  negation: 'a “not” is missing or added',
  modal: 'may, must, shall or will differs',
  case: 'capital letters differ',
  diacritic: 'an accent or a sign differs',
  punctuation: 'the punctuation differs',
  wording: 'the words differ',
}

/** What to say of a near quote of this class. */
export const differs = (kind: NearClass | undefined): string => DIFFERS[kind ?? 'wording']

/** The words of the quote between what both begin and what both end with, where they stand as such on the quote's first line. */
export function differing(reading: Reading, quote: WrittenQuote, says: string): Mark | undefined {
  const [ours, theirs] = [quote.exact.trim().split(/\s+/), says.trim().split(/\s+/)]
  let before = 0
  while (before < ours.length && ours[before] === theirs[before]) before++
  let after = 0
  while (after < ours.length - before && ours[ours.length - 1 - after] === theirs[theirs.length - 1 - after]) after++
  const words = ours.slice(before, Math.max(before + 1, ours.length - after)).join(' ')
  const site = reading.sites.near([...quote.path, 'exact'])
  const line = reading.lineAt(site.value.line)
  const tail = line.slice(site.value.column - 1).join('')
  const lead = ours.slice(0, before).join(' ')
  const from = words === '' ? -1 : tail.indexOf(words, Math.max(0, tail.indexOf(lead) + lead.length))
  if (from < 0 || before >= ours.length) return undefined
  return {
    line: site.value.line,
    column: site.value.column + [...tail.slice(0, from)].length,
    length: [...words].length,
  }
}

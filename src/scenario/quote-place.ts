// A problem of a quote, or of a source, at its place in the file.

import type { Particulars, Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { Blamed } from './quote-blame.ts'
import type { WrittenQuote, WrittenSource } from './quotes-in.ts'
import type { Reading } from './read.ts'
import type { RuleCode } from './rules.ts'

/** At the quote's words, or at another of its keys. */
export function atQuote(
  { sites }: Reading,
  code: RuleCode,
  quote: WrittenQuote,
  message: string,
  more: Particulars,
  at: Blamed = 'exact',
): Problem {
  const site = sites.near([...quote.path, at])
  return problem(code, message, site.value, { length: site.length, ...more })
}

/** At the name of the source's file. */
export function atSource(
  { sites }: Reading,
  code: RuleCode,
  source: WrittenSource,
  message: string,
  help: string,
): Problem {
  const site = sites.near([...source.path, 'file'])
  return problem(code, message, site.value, { help, length: site.length })
}

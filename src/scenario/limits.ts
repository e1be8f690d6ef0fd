// The gate before the YAML parser: size, encoding and nesting are measured in one pass over the text, so that no file can exhaust the parser.
// Limit: it knows just enough of YAML to count its levels. Where it and a parser could disagree, it refuses the file itself.

import { nesting } from './nesting.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import { Lines } from './lines.ts'

export const MOST_BYTES = 1024 * 1024
const MOST_LINES = 50_000 // empty ones and remarks too: a parser goes through them one by one

const START = { line: 1, column: 1 }

/** Why the text must not reach the parser; empty if it may. The text is without its BOM and with LF or CR LF line ends. */
export function limitProblems(text: string): readonly Problem[] {
  if (text.length > MOST_BYTES || utf8Length(text) > MOST_BYTES) {
    return [tooLarge()]
  }
  const binary = notText(text)
  if (binary) return [binary]
  return moreLinesThan(MOST_LINES, text) ? [tooManyLines()] : nesting(text)
}

function notText(text: string): Problem | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/.exec(text)
  if (!found) return null
  const place = new Lines(text).placeOf(found.index)
  if (found[0] === '\u0000' && (text.charCodeAt(2) === 0) !== (text.charCodeAt(3) === 0)) return wrongEncoding() // every other one: UTF-16
  return problem('OTR003', 'this is not a text file: it holds characters that no text has', place, {
    help: 'save the scenario as plain text (UTF-8)',
  })
}

export const wrongEncoding = (): Problem =>
  problem('OTR004', 'the text is not saved as UTF-8', START, {
    help: 'save the file again and choose the encoding UTF-8',
  })

function moreLinesThan(most: number, text: string): boolean {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) lines++
  return lines > most
}

const tooManyLines = (): Problem =>
  problem('OTR001', `the file has more than ${MOST_LINES} lines, and a scenario has some hundreds`, START, {
    help: 'was something pasted again and again?',
  })

function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}

export const tooLarge = (): Problem =>
  problem('OTR001', 'the file is larger than 1 MiB, and a scenario is a few pages', START, {
    help: 'keep long documents in the folder sources/ and quote them',
  })

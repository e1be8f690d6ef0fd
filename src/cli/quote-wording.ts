// What the quotes' commands print of a verdict, in one line.

import type { Verification } from '../evidence/status.ts'
import { differs } from '../scenario/quote-difference.ts'

/** Why a quote is not verified, or what is to be said of it although it is; no line end. */
export function reasonOf({ status, detail = {}, fix }: Verification): string {
  const says = detail.says === undefined ? '' : `; the source says: ${detail.says.replace(/\s+/g, ' ')}`
  const places = detail.places?.length ?? 0
  if (status === 'exact')
    return detail.midWord ? 'the same to the letter, but an end cuts a word' : 'the same to the letter'
  if (status === 'normalized')
    return detail.midWord ? 'the same, but an end cuts a word' : 'the same but for spaces and marks'
  if (status === 'elided')
    return detail.midWord
      ? 'in order, but an end cuts a word'
      : 'its parts stand in order, and nothing of weight is left out'
  if (status === 'ambiguous')
    return `the words stand in ${places} places; give prefix or suffix${fix ? `, as in ${contextOf(fix)}` : ''}`
  if (status === 'context-mismatch')
    return `the words stand in the source, but not between this prefix and suffix${fix ? `; try ${contextOf(fix)}` : ''}`
  if (status === 'near') return `${differs(detail.class)}${says}`
  if (status === 'missing') return 'the source at hand does not say this, or no source is at hand'
  if (status === 'invalid') return 'there are no words'
  if (status === 'drifted') return 'the source is not the one that was verified; look again, then run quotes lock'
  return 'the source is not at hand; it was verified before'
}

/** One line of a list of verdicts. */
export function verdictLine(
  verdict: Verification & { readonly id: string; readonly line: number },
  file: string,
): string {
  return `${verdict.status.padEnd(16)} ${verdict.id}  ${file}:${verdict.line}  ${reasonOf(verdict)}\n`
}

const contextOf = ({ prefix, suffix }: { readonly prefix?: string; readonly suffix?: string }): string =>
  [prefix && `prefix: ${JSON.stringify(prefix)}`, suffix && `suffix: ${JSON.stringify(suffix)}`]
    .filter(Boolean)
    .join(', ')

// What check --fix puts right: quotes by their sources, and slips that can have been meant in one way only. A mend of a slip stays only if
// its line then has no problem that it had not before. Limit: what could be meant in two ways is left to the author.

import type { SourceAtHand } from '../evidence/verify-all.ts'
import { type Edit, edited } from './edit.ts'
import { mendQuotes } from './mend-quotes.ts'
import { colonEdits, evenIndents, keyEdits, unseenEdits, valueEdits } from './mend-slips.ts'
import type { Problem } from './problem.ts'
import { type Reading, readScenario } from './read.ts'

export type MendedKind = 'indent' | 'text' | 'key' | 'value' | 'character' | 'quote'

export interface Mended {
  readonly text: string
  readonly counts: readonly { readonly kind: MendedKind; readonly count: number }[] // none of them 0
}

/** The file's text with all that can be put right; null if that is nothing. */
export function mended(reading: Reading, sourceOf: (id: string) => SourceAtHand | null): Mended | null {
  const counts: { kind: MendedKind; count: number }[] = []
  let now = reading
  const indented = evenIndents(now)
  if (indented) {
    counts.push({ kind: 'indent', count: indented.lines })
    now = indented.reading
  }
  for (const [kind, edits] of [
    ['text', colonEdits],
    ['key', keyEdits],
    ['value', valueEdits],
    ['character', unseenEdits],
  ] as const) {
    const { reading: after, count } = slipsMended(now, edits)
    now = after
    if (count > 0) counts.push({ kind, count })
  }
  const quotes = mendQuotes(now, sourceOf)
  if (quotes.count > 0) counts.push({ kind: 'quote', count: quotes.count })
  return counts.length > 0 ? { text: quotes.text, counts } : null
}

const MOST_TRIES = 100

/** One edit after the other; each stays only if it helps. */
function slipsMended(
  reading: Reading,
  editsOf: (reading: Reading) => readonly Edit[],
): { readonly reading: Reading; readonly count: number } {
  const tried = new Set<string>()
  let now = reading
  let count = 0
  while (tried.size < MOST_TRIES) {
    const edit = editsOf(now).find((one) => !tried.has(keyOf(one, now.text)))
    if (!edit) break
    tried.add(keyOf(edit, now.text))
    const after = readScenario(edited(now.text, [edit]), now.fileName)
    if (!helps(edit, now, after)) continue
    now = after
    count++
  }
  return { reading: now, count }
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const keyOf = ({ start, words }: Edit, text: string): string =>
  `${lineOf(text, start)} ${start - text.lastIndexOf('\n', start - 1)} ${words}`

/** A problem of the line is gone, and none has come. */
function helps(edit: Edit, before: Reading, after: Reading): boolean {
  const line = lineOf(before.text, edit.start)
  const here = (reading: Reading): readonly Problem[] => reading.problems.filter((problem) => problem.line === line)
  const known = new Set(here(before).map(({ code, message }) => `${code} ${message}`))
  const left = here(after)
  return left.length < here(before).length && left.every(({ code, message }) => known.has(`${code} ${message}`))
}

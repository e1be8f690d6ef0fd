// What a value is and what it should be, in an author's words: "text", "a list", "keys with values". Limit: words for messages only.

import type { Tree } from './tree.ts'
import { isList, isObject } from './tree.ts'

export const NUMERIC: readonly string[] = ['int', 'number']

export const FORMS: Readonly<Record<string, string>> = {
  language: 'write a language tag, for example en',
  ages: 'write it as in 14-18',
  sha256: 'write 64 digits and letters a to f, or leave it to the lock',
}

/** What a line of a key that is missing can look like, where its name does not say it. */
export const LINES: Readonly<Record<string, string>> = {
  format: 'format: on-the-record/1',
  language: 'language: en',
  kind: 'kind: direct (or reported, or editorial)',
  basis: 'basis: { assumed: "why" } or basis: { quotes: [an id] }',
  strength: 'strength: explicit (or implied)',
  bargaining: 'bargaining: { rounds: 4 }',
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
}

export const kindName = (expected: string): string => KINDS[expected] ?? expected

export function kindOf(value: Tree): string {
  if (isList(value)) return 'a list'
  if (isObject(value)) return 'keys with values'
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' ? `the number ${value}` : `the word ${String(value)}`
}

export function kindHelp(value: Tree, expected: string): string | undefined {
  if (expected === 'string') {
    if (typeof value === 'number' || typeof value === 'boolean') return `put quotation marks around it: "${value}"`
    if (isObject(value) && Object.keys(value).length === 1)
      return 'if this is a text with a colon in it, put quotation marks around the whole text'
    return undefined
  }
  if (typeof value !== 'string')
    return expected === 'array' ? 'put [ ] around it, or a dash before each entry' : undefined
  if (expected === 'array') return `put brackets around it: [${value.length > 40 ? '…' : value}]`
  if (NUMERIC.includes(expected)) {
    if (/^\s*-?\d+(\.\d+)?\s*$/.test(value)) return 'take the quotation marks away'
    const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(value.trim())
    return percent ? `write ${percent[1]}, without %` : 'write it in digits, for example 4'
  }
  if (expected === 'boolean' && /^(yes|no|on|off|true|false)$/i.test(value))
    return `write ${/^(yes|on|true)$/i.test(value)}`
  return undefined
}

export function show(value: Tree): string {
  const text = typeof value === 'string' ? value : kindOf(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

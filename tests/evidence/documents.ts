// Documents that the laws of quoting are tried on: an invented one full of odd characters, those that ship, and the real ones where they are at hand.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path))

export const tideMill = read(join(root, 'tests/fixtures/documents/tide-mill.txt'))

/** The documents of the example that anybody may copy. */
export const openDocuments: readonly string[] = realTexts(join(root, 'scenarios/harbour-fund/sources'))

/** The full documents of the first scenario are under copyright and kept beside the repository; where they are not, this is empty. */
export const realDocuments: readonly string[] = realTexts(join(root, '../shared/sources'))

function realTexts(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name))
  return names.sort().map((name) => read(join(folder, name)))
}

/** Offsets in UTF-16 units between which a reader sees whole characters (UAX 29), 0 and the length among them. */
export function graphemeEdges(text: string): readonly number[] {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
  return [...Array.from(segments, ({ index }) => index), text.length]
}

export const codePoints = (text: string, start: number, end: number): string =>
  Array.from(text).slice(start, end).join('')

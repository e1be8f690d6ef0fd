// Changes to a file's text at places of it; everything else in it stays as it was.

import type { Place } from './problem.ts'

export interface Edit {
  readonly start: number // offsets in the reading's text
  readonly end: number
  readonly words: string
}

/** The text with all edits made. They must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start)
  return backwards.reduce((now, { start, end, words }) => now.slice(0, start) + words + now.slice(end), text)
}

/** The edit that puts words over some characters of one line. */
export function overwrite(text: string, { line, column }: Place, length: number, words: string): Edit {
  let begin = 0
  for (let k = 1; k < line; k++) begin = text.indexOf('\n', begin) + 1
  const end = text.indexOf('\n', begin)
  const characters = [...text.slice(begin, end < 0 ? text.length : end)]
  const start = begin + characters.slice(0, column - 1).join('').length
  return { start, end: start + characters.slice(column - 1, column - 1 + length).join('').length, words }
}

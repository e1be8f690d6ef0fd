// What a quote's two ends cut: a number, a character with its accents, a word. Everything here is asked of folded text.

import type { Stretch } from './stretch.ts'

const DIGIT = /^\p{Nd}$/u
const SEPARATOR = /^[.,\u066b\u066c]$/
const FRACTION = /^[\u00bc-\u00be\u2150-\u215e\u2189]$/
const WORD = /^[\p{L}\p{M}\p{Nd}]$/u
const RAISED = /^\p{No}$/u // after a digit part of what the number says, after a letter the mark of a note
// Scripts that put no space between words: their words cannot be told here, so they are never "cut".
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u
const EXTENDS = /^\p{Grapheme_Extend}$/u
const CONTROL = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Zs}]$/u // a mark after these stands alone

const after = (text: string, index: number): string => {
  const point = text.codePointAt(index)
  return point === undefined ? '' : String.fromCodePoint(point)
}

const before = (text: string, index: number): string => {
  const low = text.charCodeAt(index - 1)
  return low >= 0xdc00 && low <= 0xdfff && index > 1 ? after(text, index - 2) : (text[index - 1] ?? '')
}

/** Does this edge of a stretch lie inside of a number: between digits, or at a decimal point or thousands mark between digits? */
export function cutsNumberAt(text: string, edge: number): boolean {
  const left = before(text, edge)
  const right = after(text, edge)
  if (DIGIT.test(left)) {
    if (DIGIT.test(right) || FRACTION.test(right)) return true
    return SEPARATOR.test(right) && DIGIT.test(after(text, edge + right.length))
  }
  return SEPARATOR.test(left) && DIGIT.test(right) && DIGIT.test(before(text, edge - left.length))
}

/** Does the stretch begin or end inside of a number? */
export const cutsNumber = (text: string, { start, end }: Stretch): boolean =>
  cutsNumberAt(text, start) || cutsNumberAt(text, end)

/** Would the stretch leave a mark (an accent) of its last character behind, or begin with one that belongs to the character before? */
export function cutsCharacter(text: string, { start, end }: Stretch): boolean {
  return splitsAt(text, start) || splitsAt(text, end)
}

function splitsAt(text: string, edge: number): boolean {
  const left = before(text, edge)
  return left !== '' && EXTENDS.test(after(text, edge)) && !CONTROL.test(left)
}

/** Does the stretch begin or end inside of a word? An apostrophe between letters is part of the word. */
export function cutsWord(text: string, { start, end }: Stretch): boolean {
  return insideWord(text, start) || insideWord(text, end)
}

function insideWord(text: string, edge: number): boolean {
  const left = before(text, edge)
  const right = after(text, edge)
  if (UNSPACED.test(left) || UNSPACED.test(right)) return false
  if (DIGIT.test(left) && RAISED.test(right)) return true
  if (WORD.test(left)) return WORD.test(right) || (right === "'" && WORD.test(after(text, edge + 1)))
  return left === "'" && WORD.test(right) && WORD.test(before(text, edge - 1))
}

/** The stretch with both ends moved out of the numbers they cut. */
export function withWholeNumbers(text: string, { start, end }: Stretch): Stretch {
  let from = start
  let to = end
  while (from > 0 && cutsNumberAt(text, from)) from -= before(text, from).length
  while (to < text.length && cutsNumberAt(text, to)) to += after(text, to).length
  return { start: from, end: to }
}

/** The stretch with both ends moved out of the characters whose marks they cut off. */
export function withWholeCharacters(text: string, { start, end }: Stretch): Stretch {
  let from = start
  let to = end
  while (from > 0 && splitsAt(text, from)) from -= before(text, from).length
  while (to < text.length && splitsAt(text, to)) to += after(text, to).length
  return { start: from, end: to }
}

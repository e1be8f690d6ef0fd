// Widths of words without a browser: a little wider on average than the two fonts really are.

import type { Measure } from '../../src/stage/lettering.ts'

const NARROW = /[ijlIt.,:;'|!\u2019 ]/
const WIDE = /[mwMW@\u2014]/

/** Roughly the advance widths of Atkinson Hyperlegible Next and Source Serif 4. */
export const roughly: Measure = (words, font) => {
  const middle = (font.family === 'serif' ? 0.5 : 0.54) + (font.weight >= 600 ? 0.03 : 0)
  let em = 0
  for (const letter of words) em += NARROW.test(letter) ? middle * 0.6 : WIDE.test(letter) ? middle * 1.6 : middle
  return em * font.size
}

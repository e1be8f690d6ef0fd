// Where in a text a pattern can stand with few edits, by counting what they share: q-gram lemma (E. Ukkonen 1992). Limit: rules places out,
// finds none; with very many edits allowed it rules out little.

import type { Stretch } from './stretch.ts'

const LONGEST_GRAM = 5
const TABLE = 1 << 14

/** The numbers of a text's grams of this size, by where each ends. Made once a size. */
export type Grams = (size: number) => Uint16Array

/** The numbers of this text's grams; nothing is worked out before it is asked for. */
export function gramsOf(text: string): Grams {
  const made = new Map<number, Uint16Array>()
  return (size) => {
    const known = made.get(size) ?? numbersOf(text, size)
    made.set(size, known)
    return known
  }
}

/**
 * Stretches of the text, ascending, apart from each other, outside of which nothing is within `most` edits of the pattern. An edit spoils at
 * most q of the pattern's grams of q units, so what is near has all the others within its length. Linear in the text's length.
 */
export function promising(
  pattern: string,
  text: string,
  most: number,
  grams: Grams = gramsOf(text),
): readonly Stretch[] {
  const { size, needed } = gramsFor(pattern.length, most)
  if (needed <= 0) return [{ start: 0, end: text.length }]
  const known = new Uint8Array(TABLE)
  const wanted = numbersOf(pattern, size)
  for (let end = size - 1; end < wanted.length; end++) known[wanted[end]!] = 1
  const window = pattern.length + most - size + 1 // places at which the grams of what is near can begin
  const numbers = grams(size)
  const stretches: { start: number; end: number }[] = []
  let shared = 0
  for (let end = size - 1; end < text.length; end++) {
    shared += known[numbers[end]!]!
    const gone = end - window
    if (gone >= size - 1) shared -= known[numbers[gone]!]!
    if (shared < needed) continue
    const start = Math.max(0, gone - size + 2)
    const last = stretches[stretches.length - 1]
    if (last && start <= last.end) last.end = end + 1
    else stretches.push({ start, end: end + 1 })
  }
  return stretches
}

/** The longest grams of which enough must be shared: longer ones are rarer, but an edit spoils more of them. */
function gramsFor(length: number, most: number): { readonly size: number; readonly needed: number } {
  for (let size = LONGEST_GRAM; size > 2; size--) {
    const needed = length - size + 1 - most * size
    if (4 * needed >= length) return { size, needed }
  }
  return { size: 2, needed: length - 1 - 2 * most }
}

const BASE = 37

/** By where it ends, the number of each gram of this size; before the first one: nothing. */
function numbersOf(text: string, size: number): Uint16Array {
  const numbers = new Uint16Array(text.length)
  let weight = 1 // what the unit that leaves a gram counts
  for (let i = 0; i < size; i++) weight = Math.imul(weight, BASE)
  let hash = 0
  for (let end = 0; end < text.length; end++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0
    if (end >= size) hash = (hash - Math.imul(weight, text.charCodeAt(end - size))) | 0
    numbers[end] = hash & (TABLE - 1)
  }
  return numbers
}

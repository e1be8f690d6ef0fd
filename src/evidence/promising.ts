// Where in a text a pattern can stand with few edits, by counting what they share: q-gram lemma (E. Ukkonen 1992). Limit: rules places out,
// finds none; with very many edits allowed it rules out little.

import type { Stretch } from './stretch.ts'

const LONGEST_GRAM = 5
const TABLE = 1 << 14

/**
 * Stretches of the text, ascending, apart from each other, outside of which nothing is within `most` edits of the pattern. An edit spoils at
 * most q of the pattern's grams of q units, so what is near has all the others within its length. Linear in the text's length.
 */
export function promising(pattern: string, text: string, most: number): readonly Stretch[] {
  const { size, needed } = gramsFor(pattern.length, most)
  if (needed <= 0) return [{ start: 0, end: text.length }]
  const known = new Uint8Array(TABLE)
  eachGram(pattern, size, (gram) => {
    known[gram] = 1
  })
  const window = pattern.length + most - size + 1 // places at which the grams of what is near can begin
  const hits = new Uint8Array(Math.max(0, text.length - size + 1))
  const stretches: { start: number; end: number }[] = []
  let shared = 0
  eachGram(text, size, (gram, i) => {
    const hit = known[gram]!
    hits[i] = hit
    shared += hit
    if (i >= window) shared -= hits[i - window]!
    if (shared < needed) return
    const start = Math.max(0, i - window + 1)
    const end = i + size
    const last = stretches[stretches.length - 1]
    if (last && start <= last.end) last.end = end
    else stretches.push({ start, end })
  })
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

/** Says of every gram its number, equal for equal grams, and where it begins. */
function eachGram(text: string, size: number, say: (gram: number, index: number) => void): void {
  let gone = 1 // the weight of the unit that leaves
  for (let i = 0; i < size; i++) gone = Math.imul(gone, BASE)
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0
    if (i >= size) hash = (hash - Math.imul(gone, text.charCodeAt(i - size))) | 0
    if (i >= size - 1) say(hash & (TABLE - 1), i - size + 1)
  }
}

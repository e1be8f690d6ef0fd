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
  const weight = weightOf(size)
  for (let end = 0, hash = 0; end < pattern.length; end++) {
    hash = rolled(hash, pattern, end, size, weight)
    if (end >= size - 1) known[hash & (TABLE - 1)] = 1
  }
  const window = pattern.length + most - size + 1 // places at which the grams of what is near can begin
  const hits = new Uint8Array(text.length) // by where a gram ends
  const stretches: { start: number; end: number }[] = []
  let shared = 0
  for (let end = 0, hash = 0; end < text.length; end++) {
    hash = rolled(hash, text, end, size, weight)
    if (end >= size - 1) shared += hits[end] = known[hash & (TABLE - 1)]!
    if (end >= window) shared -= hits[end - window]!
    if (shared < needed) continue
    const start = Math.max(0, end - window - size + 2)
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

/** What the unit that leaves a gram of this size counts. */
function weightOf(size: number): number {
  let weight = 1
  for (let i = 0; i < size; i++) weight = Math.imul(weight, BASE)
  return weight
}

/** The number of the gram that ends at this unit, from that of the one before. */
function rolled(hash: number, text: string, end: number, size: number, weight: number): number {
  const next = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0
  return end < size ? next : (next - Math.imul(weight, text.charCodeAt(end - size))) | 0
}

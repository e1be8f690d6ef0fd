// Exact search for many patterns in one text: after some searches it lists where every few units stand, and looks only at the rarest of the
// pattern's. Finds what occurrences() finds. Limit: a list is as long as the text, so it is made only for whom it saves time.

import { occurrences } from './occurrences.ts'

/** Where the pattern begins in the text, as occurrences() says it. */
export type Find = (pattern: string, most: number) => readonly number[]

const GRAM = 6 // units
const BUCKETS = 1 << 16
const MOST_GRAMS = 64 // of a pattern that are compared for the rarest
const PATIENCE = 24 // searches of the whole text cost as much as the list

/** The search in this text. */
export function finder(text: string): Find {
  let searches = 0
  let list: Grams | null = null
  return (pattern, most) => {
    if (pattern.length < GRAM || text.length < BUCKETS / 4) return occurrences(text, pattern, most)
    if (searches++ < PATIENCE) return occurrences(text, pattern, most)
    list ??= gramsOf(text)
    const rarest = rarestOf(list, pattern)
    // Endless repetition: too many places to compare at; the other search stays linear.
    if ((rarest.to - rarest.from) * pattern.length > text.length) return occurrences(text, pattern, most)
    const found: number[] = []
    for (let i = rarest.from; i < rarest.to && found.length < most; i++) {
      const start = list.places[i]! - rarest.at
      if (start >= 0 && text.startsWith(pattern, start)) found.push(start)
    }
    return found
  }
}

/** The places of a text sorted by what stands there: those of bucket b, ascending, from begins[b] to begins[b + 1]. */
interface Grams {
  readonly begins: Uint32Array
  readonly places: Uint32Array
}

function gramsOf(text: string): Grams {
  const count = text.length - GRAM + 1
  const begins = new Uint32Array(BUCKETS + 1)
  for (let i = 0; i < count; i++) begins[bucketAt(text, i) + 1]!++
  for (let b = 0; b < BUCKETS; b++) begins[b + 1]! += begins[b]!
  const next = begins.slice()
  const places = new Uint32Array(count)
  for (let i = 0; i < count; i++) places[next[bucketAt(text, i)]!++] = i
  return { begins, places }
}

function bucketAt(text: string, index: number): number {
  let hash = 0
  for (let i = index; i < index + GRAM; i++) hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(i)) | 0
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & (BUCKETS - 1)
}

function rarestOf({ begins }: Grams, pattern: string): { from: number; to: number; at: number } {
  let rarest = { from: 0, to: Number.POSITIVE_INFINITY, at: 0 }
  for (let at = 0; at <= pattern.length - GRAM && at < MOST_GRAMS; at++) {
    const bucket = bucketAt(pattern, at)
    const [from, to] = [begins[bucket]!, begins[bucket + 1]!]
    if (to - from < rarest.to - rarest.from) rarest = { from, to, at }
  }
  return rarest
}

// Hyphens at line ends: "inter-<line end>national" may stand for "international", "inter-national" or "inter- national", each on its own.
// Limit: a letter or digit must stand on both sides; digits are never joined; a soft hyphen at a line end counts as a hyphen.

import type { Find } from './finder.ts'
import type { Folded } from './fold.ts'
import type { Stretch } from './stretch.ts'

/** The line-end hyphens of a folded text: by unit where one begins, its length ("- " two units, the space after a soft hyphen one). */
export type Joints = ReadonlyMap<number, number>

const AROUND = /(?<=[\p{L}\p{M}\p{N}])-? (?=[\p{L}\p{N}])/gu
const ONE_HYPHEN = /^[-\u2010\u2011]$/
const ONE_LINE_END = /^[^\r\n]*(\r\n|\r|\n)[^\r\n]*$/

/** The line-end hyphens of a text, from it and its folded form. Linear. */
export function jointsOf(source: string, { text, starts, ends }: Folded): Joints {
  const joints = new Map<number, number>()
  if (!/[-\u2010\u2011\u00ad][^\S\r\n]*[\r\n]/.test(source)) return joints
  for (const { 0: found, index } of text.matchAll(AROUND)) {
    const space = index + found.length - 1
    if (!ONE_LINE_END.test(source.slice(starts[space], ends[space]))) continue
    const hyphen = found.length === 2 ? source.slice(starts[index], ends[index]) : source[starts[space]! - 1]
    if (found.length === 2 ? ONE_HYPHEN.test(hyphen!) : hyphen === '\u00ad') joints.set(index, found.length)
  }
  return joints
}

/** A folded text without the hyphens that stand between letters or digits, and without its joints: what all readings have in common. */
export interface Bare {
  readonly text: string
  readonly from: Uint32Array // the folded unit of each unit
}

const BETWEEN = /(?<=[\p{L}\p{M}\p{N}])- ?(?=[\p{L}\p{N}])/gu

/** The text without them. Linear. */
export function bare(text: string, joints: Joints): Bare {
  const gone = new Uint8Array(text.length)
  for (const { 0: found, index } of text.matchAll(BETWEEN)) gone.fill(1, index, index + found.length)
  for (const [index, length] of joints) gone.fill(1, index, index + length)
  const from = new Uint32Array(text.length)
  const parts: string[] = []
  let kept = 0
  let partStart = 0
  for (let i = 0; i < text.length; i++) {
    if (gone[i]) {
      if (partStart < i) parts.push(text.slice(partStart, i))
      partStart = i + 1
    } else from[kept++] = i
  }
  parts.push(text.slice(partStart))
  return { text: parts.join(''), from: from.subarray(0, kept) }
}

/**
 * Where the quote stands in the source if each line-end hyphen of either may be read in any way: stretches of the source's folded text.
 * Work is bounded: after some millions of compared units (only endless repetition needs them) the rest is not looked at.
 */
export function hyphenatedPlaces(
  quote: { readonly text: string; readonly joints: Joints },
  source: { readonly folded: Folded; readonly joints: Joints; readonly bare: () => Bare & { readonly find: Find } },
  most: number,
): readonly Stretch[] {
  if (quote.joints.size === 0 && source.joints.size === 0) return []
  const pattern = bare(quote.text, quote.joints).text
  const ground = source.bare()
  const found: Stretch[] = []
  let work = 4_000_000 + quote.text.length
  for (const at of ground.find(pattern, most)) {
    if (work < 0) break
    const start = ground.from[at]!
    const read = readAlong(quote.text, quote.joints, source.folded.text, source.joints, start)
    work -= read.compared
    if (read.end !== null) found.push({ start, end: read.end })
  }
  return found
}

function readAlong(
  quote: string,
  quoteJoints: Joints,
  source: string,
  sourceJoints: Joints,
  start: number,
): { end: number | null; compared: number } {
  let q = 0
  let s = start
  while (q < quote.length) {
    const inQuote = quoteJoints.get(q)
    const inSource = sourceJoints.get(s)
    if (inQuote !== undefined && inSource !== undefined) {
      q += inQuote
      s += inSource
    } else if (inSource !== undefined) {
      const after = q + readingAt(quote, q)
      if (after === q && !joinable(source, s, inSource)) return { end: null, compared: q }
      q = after
      s += inSource
    } else if (inQuote !== undefined) {
      const after = s + readingAt(source, s)
      if (after === s && !joinable(quote, q, inQuote)) return { end: null, compared: q }
      s = after
      q += inQuote
    } else if (quote.charCodeAt(q) === source.charCodeAt(s)) {
      q++
      s++
    } else return { end: null, compared: q }
  }
  return { end: s, compared: q }
}

/** Units of a written-out reading of a joint: "- ", "-", " " or nothing. */
function readingAt(text: string, index: number): number {
  const hyphen = text[index] === '-' ? 1 : 0
  return hyphen + (text[index + hyphen] === ' ' ? 1 : 0)
}

const joinable = (text: string, index: number, length: number): boolean =>
  /[\p{L}\p{M}]/u.test(text[index - 1] ?? '') && /\p{L}/u.test(text[index + length] ?? '')

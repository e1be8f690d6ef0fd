// Two texts laid side by side word by word: where the quote's words stand in a window of the source, and which words differ.
// Needleman and Wunsch (1970), free at both ends of the window. Limit: some millions of pairs; beyond that there is no answer.

import type { Token } from './tokens.ts'
import { isMark, loose } from './tokens.ts'

/** One place where the two differ: a word against a word, or against nothing. */
export interface Difference {
  readonly quote: Token | null
  readonly source: Token | null
}

export interface Alignment {
  readonly first: number // index of the window's first and last tokens that belong to the quote
  readonly last: number
  readonly score: number // higher = more alike; 0 or less = nothing to speak of
  readonly differences: readonly Difference[]
}

const SAME = 6
const ALIKE = 3 // but for case and accents
const OTHER = -2
const UNLIKE = -5 // a word and a mark
const GAP = -2
const MOST_PAIRS = 6_000_000

const STEP_BOTH = 1
const STEP_QUOTE = 2
const STEP_SOURCE = 3

/** The best alignment of all of the quote's tokens with some of the window's; null if nothing is alike or there is too much to compare. */
export function align(quote: readonly Token[], window: readonly Token[]): Alignment | null {
  const width = window.length + 1
  if ((quote.length + 1) * width > MOST_PAIRS) return null
  const [quoteIds, windowIds, kinds] = numbered(quote, window)
  const steps = new Uint8Array((quote.length + 1) * width)
  let above = new Int32Array(width)
  let row = new Int32Array(width)
  for (let q = 1; q <= quote.length; q++) {
    row[0] = q * GAP
    steps[q * width] = STEP_QUOTE
    for (let w = 1; w < width; w++) {
      const a = quoteIds[q - 1]!
      const b = windowIds[w - 1]!
      let best = above[w - 1]! + (a === b ? SAME : likeness(kinds[a]!, kinds[b]!))
      let step = STEP_BOTH
      if (above[w]! + GAP > best) {
        best = above[w]! + GAP
        step = STEP_QUOTE
      }
      if (row[w - 1]! + GAP > best) {
        best = row[w - 1]! + GAP
        step = STEP_SOURCE
      }
      row[w] = best
      steps[q * width + w] = step
    }
    ;[above, row] = [row, above]
  }
  let end = 0
  for (let w = 1; w < width; w++) if (above[w]! >= above[end]!) end = w // of equals the longest: a last word that differs belongs to it
  const path = traced(quote, window, steps, end, (q, w) => quoteIds[q] === windowIds[w])
  return path && { ...path, score: above[end]! }
}

function traced(
  quote: readonly Token[],
  window: readonly Token[],
  steps: Uint8Array,
  end: number,
  same: (q: number, w: number) => boolean,
): Omit<Alignment, 'score'> | null {
  const differences: Difference[] = []
  let q = quote.length
  let w = end
  while (q > 0) {
    const step = steps[q * (window.length + 1) + w]
    if (step !== STEP_SOURCE) q--
    if (step !== STEP_QUOTE) w--
    if (step === STEP_BOTH && same(q, w)) continue
    differences.push({
      quote: step === STEP_SOURCE ? null : quote[q]!,
      source: step === STEP_QUOTE ? null : window[w]!,
    })
  }
  return w < end ? { first: w, last: end - 1, differences: differences.reverse() } : null
}

/** What matters of a token besides its text: what it is like but for case and accents, and whether it is a mark. */
interface Kind {
  readonly like: number
  readonly mark: boolean
}

const likeness = (a: Kind, b: Kind): number => (a.like === b.like ? ALIKE : a.mark === b.mark ? OTHER : UNLIKE)

/** Each token as a number, equal for equal texts; and for each number its kind. */
function numbered(
  quote: readonly Token[],
  window: readonly Token[],
): [readonly number[], readonly number[], readonly Kind[]] {
  const ids = new Map<string, number>()
  const likes = new Map<string, number>()
  const kinds: Kind[] = []
  const idOf = ({ text }: Token): number => {
    const known = ids.get(text)
    if (known !== undefined) return known
    const key = loose(text)
    const like = likes.get(key) ?? likes.size
    likes.set(key, like)
    kinds.push({ like, mark: isMark(text) })
    ids.set(text, ids.size)
    return ids.size - 1
  }
  return [quote.map(idOf), window.map(idOf), kinds]
}

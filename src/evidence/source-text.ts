// A source made ready for many quotes: its text, the folded text, its line-end hyphens, and code points for offsets. Built once a source.

import type { Find } from './finder.ts'
import { finder } from './finder.ts'
import type { Folded } from './fold.ts'
import { foldWithMap } from './fold.ts'
import type { Bare, Joints } from './line-ends.ts'
import { bare, jointsOf } from './line-ends.ts'
import type { Loosened } from './loosened.ts'
import { loosened } from './loosened.ts'
import type { Grams } from './promising.ts'
import { gramsOf } from './promising.ts'
import type { Place, Stretch } from './stretch.ts'

export interface SourceText {
  readonly text: string
  readonly find: Find // in the text
  readonly folded: Folded
  readonly findFolded: Find // in the folded text
  readonly joints: Joints
  readonly bare: () => Bare & { readonly find: Find } // the folded text as all readings of its line ends have it; made when first asked for
  readonly grams: Grams // of the folded text
  readonly loose: () => Loosened // the folded text loosened; made when first asked for
  /** The code point offset of a UTF-16 offset. */
  readonly codePoint: (offset: number) => number
}

/** The text of a source (a BOM kept) made ready. Linear. */
export function readSource(text: string): SourceText {
  const folded = foldWithMap(text)
  const joints = jointsOf(text, folded)
  return {
    text,
    find: finder(text),
    folded,
    findFolded: finder(folded.text),
    joints,
    bare: once(() => {
      const made = bare(folded.text, joints)
      return { ...made, find: finder(made.text) }
    }),
    grams: gramsOf(folded.text),
    loose: once(() => loosened(folded.text)),
    codePoint: codePointCounter(text),
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A stretch of the source (UTF-16 units) as it leaves evidence/: in code points. */
export const placeOf = (source: SourceText, { start, end }: Stretch): Place => ({
  start: source.codePoint(start),
  end: source.codePoint(end),
})

/** The units of the folded text that a stretch of the source touches. */
export function foldedStretch({ starts, ends }: Folded, { start, end }: Stretch): Stretch {
  return { start: firstWhere(ends, (value) => value > start), end: firstWhere(starts, (value) => value >= end) }
}

/** The stretch of the source that folded units stand for. */
export function sourceStretch({ starts, ends }: Folded, { start, end }: Stretch): Stretch {
  return { start: starts[start] ?? 0, end: end > 0 ? ends[end - 1]! : 0 }
}

function firstWhere(ascending: Uint32Array, holds: (value: number) => boolean): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(ascending[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index)
  if (pairs.length === 0) return (offset) => offset
  const seconds = Uint32Array.from(pairs, (index) => index + 1)
  return (offset) => offset - firstWhere(seconds, (second) => second >= offset)
}

/** The words at a place of a text. */
export const sliceByCodePoints = (text: string, { start, end }: Place): string =>
  Array.from(text).slice(start, end).join('')

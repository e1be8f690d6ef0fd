// The set of all outcomes in mixed-radix order: one option an issue, the first issue most significant. Counting and indexing only.

import type { Outcome } from '../engine/outcome.ts'

/** Spaces with more outcomes than this are not enumerated: 2^24. */
export const LARGEST_SPACE = 2 ** 24

export interface OutcomeSpace {
  readonly sizes: readonly number[] // options by issue
  readonly strides: readonly number[] // outcomes between two neighbouring options of the issue
  readonly count: number // outcomes; exact up to 2^53, above it the nearest double
}

/** The space of issues with these numbers of options. No issues: one outcome, the empty one. */
export function spaceOf(sizes: readonly number[]): OutcomeSpace {
  const strides = new Array<number>(sizes.length)
  let count = 1
  for (let k = sizes.length - 1; k >= 0; k--) {
    strides[k] = count
    count *= sizes[k]!
  }
  return { sizes, strides, count }
}

/** Place of an outcome in the order, from 0. */
export const indexOfOutcome = (space: OutcomeSpace, outcome: Outcome): number =>
  outcome.reduce((index, option, k) => index + option * space.strides[k]!, 0)

/** The outcome at a place in the order. */
export const outcomeAt = (space: OutcomeSpace, index: number): Outcome =>
  space.sizes.map((size, k) => Math.floor(index / space.strides[k]!) % size)

/** Which of two outcomes comes first in the order: negative if `a`. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return a[k]! - b[k]!
  return 0
}

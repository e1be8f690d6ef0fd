// Collects the frontier of a stream of outcomes that come in ascending order.

import { compareWorth, type Frontier, LISTED } from './frontier.ts'
import { maxima } from './maxima.ts'
import { type OutcomeSpace, outcomeAt } from './outcome-space.ts'

export interface FrontierBuilder {
  /** Takes the next outcome with its worth by leader. The array may be reused by the caller. */
  readonly add: (units: ArrayLike<number>, index: number) => void
  readonly finish: () => Frontier
}

/** A builder for `leaders` leaders over this space. */
export function frontierBuilder(space: OutcomeSpace, leaders: number): FrontierBuilder {
  const vectors = maxima(leaders)
  const indices: number[][] = [] // by slot, at most LISTED
  const counts: number[] = []
  const add = (units: ArrayLike<number>, index: number): void => {
    const slot = vectors.add(units)
    if (slot < 0) return
    if (slot === counts.length) {
      counts.push(1)
      indices.push([index])
      return
    }
    counts[slot]!++
    if (indices[slot]!.length < LISTED) indices[slot]!.push(index)
  }
  const finish = (): Frontier => ({
    points: vectors
      .kept()
      .map(({ slot, worth }) => ({
        worth,
        outcomes: indices[slot]!.map((index) => outcomeAt(space, index)),
        more: counts[slot]! - indices[slot]!.length,
      }))
      .sort((a, b) => compareWorth(a.worth, b.worth)),
  })
  return { add, finish }
}

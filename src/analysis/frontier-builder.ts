// Collects the frontier of a stream of outcomes that come in ascending order.

import { compareWorth, type Frontier, LISTED } from './frontier.ts'
import { type OutcomeSpace, outcomeAt } from './outcome-space.ts'

interface Growing {
  readonly worth: readonly number[]
  readonly indices: number[] // at most LISTED
  count: number
}

export interface FrontierBuilder {
  /** Takes the next outcome with its worth by leader. The array may be reused by the caller. */
  readonly add: (units: ArrayLike<number>, index: number) => void
  readonly finish: () => Frontier
}

/** A builder for `leaders` leaders over this space. */
export function frontierBuilder(space: OutcomeSpace, leaders: number): FrontierBuilder {
  let points: Growing[] = []
  const add = (units: ArrayLike<number>, index: number): void => {
    for (let p = 0; p < points.length; p++) {
      const point = points[p]!
      let equal = true
      let beaten = true
      for (let i = 0; i < leaders; i++) {
        const difference = units[i]! - point.worth[i]!
        if (difference !== 0) equal = false
        if (difference > 0) {
          beaten = false
          break
        }
      }
      if (!beaten) continue
      if (equal) {
        point.count++
        if (point.indices.length < LISTED) point.indices.push(index)
      } else if (p > 0) {
        points[p] = points[p - 1]!
        points[p - 1] = point
      }
      return
    }
    const worth = Array.from(units)
    points = points.filter((point) => point.worth.some((w, i) => w > worth[i]!))
    points.push({ worth, indices: [index], count: 1 })
  }
  const finish = (): Frontier => ({
    points: points
      .sort((a, b) => compareWorth(a.worth, b.worth))
      .map(({ worth, indices, count }) => ({
        worth,
        outcomes: indices.map((index) => outcomeAt(space, index)),
        more: count - indices.length,
      })),
  })
  return { add, finish }
}

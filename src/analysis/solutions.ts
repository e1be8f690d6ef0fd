// The bargaining solutions, each the set of maximisers over the agreement set (analysis.md; Nash 1950, Kalai & Smorodinsky 1975). Exact.
// Every maximiser of these four lies on the frontier of the agreement set, so that is all they read.

import { compareFractions } from '../lib/integer.ts'
import type { Outcome } from '../engine/outcome.ts'
import type { LeaderMeasure } from '../engine/worth.ts'
import { type Frontier, type FrontierPoint, LISTED } from './frontier.ts'
import { compareOutcomes } from './outcome-space.ts'
import { gainOf } from './tables.ts'

export interface Solution {
  readonly outcomes: readonly Outcome[] // lowest first, at most LISTED; the first is the canonical one
  readonly more: number // maximisers that are not listed
  readonly worth: readonly number[] // of the canonical one, units by leader
  readonly degenerate: boolean // Nash only: the largest product is 0, and leximin decided
}

export const SOLUTIONS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const
export type SolutionName = (typeof SOLUTIONS)[number]
export type Solutions = Readonly<Record<SolutionName, Solution | null>>

type Fraction = readonly [number, number] // numerator, denominator > 0

const compare = (a: Fraction, b: Fraction): number => compareFractions(a[0], a[1], b[0], b[1])

/** Positive if `a` is better for the worst off, then for the next, and so on. */
function compareLeximin(a: readonly Fraction[], b: readonly Fraction[]): number {
  const left = [...a].sort(compare)
  const right = [...b].sort(compare)
  for (let i = 0; i < left.length; i++) {
    const sign = compare(left[i]!, right[i]!)
    if (sign !== 0) return sign
  }
  return 0
}

/** The points with the largest key. */
function maximisers<Key>(
  points: readonly FrontierPoint[],
  key: (p: FrontierPoint) => Key,
  order: (a: Key, b: Key) => number,
) {
  let best: FrontierPoint[] = []
  let top: Key | null = null
  for (const point of points) {
    const value = key(point)
    const sign = top === null ? 1 : order(value, top)
    if (sign > 0) {
      best = [point]
      top = value
    } else if (sign === 0) best.push(point)
  }
  return best
}

function solution(points: readonly FrontierPoint[], degenerate = false): Solution | null {
  if (points.length === 0) return null
  const canonical = points.reduce((a, b) => (compareOutcomes(a.outcomes[0]!, b.outcomes[0]!) <= 0 ? a : b))
  const listed = points.flatMap((point) => point.outcomes)
  if (points.length > 1) listed.sort(compareOutcomes)
  const outcomes = listed.slice(0, LISTED)
  const more = points.reduce((sum, point) => sum + point.more, 0) + listed.length - outcomes.length
  return { outcomes, more, worth: canonical.worth, degenerate }
}

const bySign = (a: bigint, b: bigint): number => (a > b ? 1 : a < b ? -1 : 0)

/** The largest worth for each leader over the set, units; null for an empty set. */
export const bestOf = (frontier: Frontier, leaders: number): readonly number[] | null =>
  frontier.points.length === 0
    ? null
    : Array.from({ length: leaders }, (_, i) =>
        frontier.points.reduce((top, p) => Math.max(top, p.worth[i]!), -Infinity),
      )

const gainsOf =
  (leaders: readonly LeaderMeasure[]) =>
  (point: FrontierPoint): Fraction[] =>
    leaders.map((leader, i) => [gainOf(leader, point.worth[i]!), leader.total])

/** The Nash solution among these points, all at or above every walk-away; null if there are none. */
export function nashOf(points: readonly FrontierPoint[], leaders: readonly LeaderMeasure[]): Solution | null {
  const product = (p: FrontierPoint) =>
    leaders.reduce((all, leader, i) => all * BigInt(gainOf(leader, p.worth[i]!)), 1n)
  const best = maximisers(points, product, bySign)
  if (best.length === 0 || product(best[0]!) > 0n) return solution(best)
  return solution(maximisers(points, gainsOf(leaders), compareLeximin), true)
}

/** All four over an agreement set, from its frontier. */
export function solve(agreementFrontier: Frontier, leaders: readonly LeaderMeasure[]): Solutions {
  const { points } = agreementFrontier
  const best = bestOf(agreementFrontier, leaders.length)
  if (best === null) return { nash: null, kalaiSmorodinsky: null, egalitarian: null, utilitarian: null }
  const gains = gainsOf(leaders)
  const spans = leaders.map((l, i) => gainOf(l, best[i]!))
  const ratios = (p: FrontierPoint): Fraction[] => leaders.map((l, i) => [gainOf(l, p.worth[i]!), spans[i]!])
  const scale = leaders.reduce((all, l) => all * BigInt(l.total), 1n)
  const sum = (p: FrontierPoint) =>
    leaders.reduce((all, l, i) => all + BigInt(p.worth[i]!) * (scale / BigInt(l.total)), 0n)
  return {
    nash: nashOf(points, leaders),
    kalaiSmorodinsky: spans.includes(0) ? null : solution(maximisers(points, ratios, compareLeximin)),
    egalitarian: solution(maximisers(points, gains, compareLeximin)),
    utilitarian: solution(maximisers(points, sum, bySign)),
  }
}

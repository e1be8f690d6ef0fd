// The Pareto frontier of a set: the members that no other member weakly beats for all leaders and strictly for one. Built one member at a time.

import type { Outcome } from '../engine/outcome.ts'

/** How many tied outcomes are listed for one point; the rest are counted. */
export const LISTED = 1000

/** Outcomes that are worth the same to every leader. */
export interface FrontierPoint {
  readonly worth: readonly number[] // units, by leader
  readonly outcomes: readonly Outcome[] // lowest first, at most LISTED
  readonly more: number // how many are not listed
}

/** Points sorted by worth vector, descending. */
export interface Frontier {
  readonly points: readonly FrontierPoint[]
}

/** Which worth vector comes first: negative if `a`, the larger. */
export function compareWorth(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return b[i]! - a[i]!
  return 0
}

/** Is `a` worth no less than `b` to all? */
export const noWorse = (a: readonly number[], b: readonly number[]): boolean => a.every((units, i) => units >= b[i]!)

/** Does `a` weakly beat `b` for all and strictly for one? */
export const dominates = (a: readonly number[], b: readonly number[]): boolean =>
  noWorse(a, b) && a.some((units, i) => units > b[i]!)

/** How many outcomes lie on the frontier. */
export const outcomesOn = (frontier: Frontier): number =>
  frontier.points.reduce((sum, point) => sum + point.outcomes.length + point.more, 0)

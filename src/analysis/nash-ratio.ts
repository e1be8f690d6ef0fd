// How good an agreed outcome is for both together: the Nash ratio and what was left on the table (rules.md, Deal). Exact, rounded once to 4 decimals.

import { fourDecimalsExact } from '../lib/integer.ts'
import type { Outcome } from '../engine/outcome.ts'
import { worth } from '../engine/worth.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { worths } from './agreement-set.ts'
import type { Analysis } from './analyse.ts'
import { noWorse } from './frontier.ts'
import { gainOf, tablesOf } from './tables.ts'

/** Gain of a leader (index) from an outcome: 100 x units above its walk-away; negative below it. */
export function gain(scenario: Scenario, leader: number, outcome: Outcome): number {
  const measure = tablesOf(scenario).leaders[leader]!
  return gainOf(measure, worth(measure, outcome))
}

/** (num / den)^(1/n) rounded half up to 4 decimals, in integers: no machine's `pow` has a say. num >= 0, den > 0. */
export function rootRatio(num: bigint, den: bigint, n: number): number {
  const power = BigInt(n)
  // k rounds to itself iff (2k - 1) / 20,000 <= root: the largest such k
  const reached = (k: bigint): boolean => (2n * k - 1n) ** power * den <= num * 20_000n ** power
  let low = 0n
  let high = 1n
  while (reached(high)) high *= 2n
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (reached(middle)) low = middle
    else high = middle
  }
  return Number(low) / 10_000
}

/**
 * ν: the n-th root of the product of gains over the product at the canonical Nash outcome. 0 if somebody is below the walk-away;
 * null if there is no Nash outcome or nobody could gain together (its product is 0).
 */
export function nashRatioOfGains(gains: readonly number[], best: readonly number[]): number | null {
  const den = best.reduce((all, g) => all * BigInt(g), 1n)
  if (den <= 0n) return null
  if (gains.some((g) => g < 0)) return 0
  return rootRatio(
    gains.reduce((all, g) => all * BigInt(g), 1n),
    den,
    gains.length,
  )
}

/** ν of an outcome; null where there is no Nash outcome, or its product is 0. */
export function nashRatio(scenario: Scenario, analysis: Analysis, outcome: Outcome): number | null {
  const nash = analysis.solutions.nash
  if (nash === null) return null
  const leaders = tablesOf(scenario).leaders
  const units = worths(scenario, outcome)
  return nashRatioOfGains(
    leaders.map((leader, i) => gainOf(leader, units[i]!)),
    leaders.map((leader, i) => gainOf(leader, nash.worth[i]!)),
  )
}

/**
 * λ: the largest mean share of a leader's possible gain that some outcome of Z would have added at no cost to anybody; 0 if none would.
 * Leaders that cannot gain over their walk-away are left out. null if Z is empty or not known.
 */
export function leftOnTable(scenario: Scenario, analysis: Analysis, outcome: Outcome): number | null {
  const { agreementFrontier, agreement } = analysis
  const best = agreement.best
  if (agreementFrontier === null || best === null) return null
  const units = worths(scenario, outcome)
  const counted = tablesOf(scenario).leaders.flatMap((leader, i) => {
    const span = gainOf(leader, best[i]!)
    return span === 0 ? [] : [{ i, span: BigInt(span) }]
  })
  if (counted.length === 0) return 0
  const scale = counted.reduce((all, { span }) => all * span, 1n)
  let most = 0n
  for (const point of agreementFrontier.points) {
    if (!noWorse(point.worth, units)) continue
    const sum = counted.reduce(
      (all, { i, span }) => all + 100n * BigInt(point.worth[i]! - units[i]!) * (scale / span),
      0n,
    )
    if (sum > most) most = sum
  }
  return fourDecimalsExact(most, scale * BigInt(counted.length))
}

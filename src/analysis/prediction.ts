// What rival models would have predicted, and how far each is from what really came of it. Shown side by side; nothing is claimed from one case.

import { fourDecimalsExact } from '../lib/integer.ts'
import type { Outcome } from '../engine/outcome.ts'
import type { Issue, Scenario } from '../scenario/scenario.ts'
import type { Analysis } from './analyse.ts'

export const PREDICTIONS = ['compromise', 'median', 'nash', 'kalaiSmorodinsky', 'mean'] as const
export type PredictionName = (typeof PREDICTIONS)[number]

export interface Prediction {
  readonly outcome: Outcome
  readonly error: number | null // 0..100, 4 decimals; null without a history
}

/** One leader's pull on an issue: the place of its ideal, and a weight over the common denominator. */
interface Pull {
  readonly place: number
  readonly weight: bigint
}

/** Shares of salience s_ik / S_i over one denominator, by issue and leader. */
function shares(scenario: Scenario): readonly (readonly bigint[])[] {
  const totals = scenario.leaders.map((leader) => BigInt(leader.preferences.reduce((sum, p) => sum + p.salience, 0)))
  const scale = totals.reduce((all, total) => all * total, 1n)
  return scenario.issues.map((_, k) =>
    scenario.leaders.map((leader, i) => BigInt(leader.preferences[k]!.salience) * (scale / totals[i]!)),
  )
}

const distanceTo = (place: number, num: bigint, den: bigint): bigint => {
  const difference = BigInt(place) * den - num
  return difference < 0n ? -difference : difference
}

/** The option nearest to num / den; ties to the lower place, then the first. */
function nearest(issue: Issue, num: bigint, den: bigint): number {
  let best = 0
  issue.options.forEach((option, o) => {
    if (distanceTo(option.place, num, den) < distanceTo(issue.options[best]!.place, num, den)) best = o
  })
  return best
}

/** The weighted mean of the ideals. */
const compromise = (issue: Issue, pulls: readonly Pull[]): number =>
  nearest(
    issue,
    pulls.reduce((sum, pull) => sum + pull.weight * BigInt(pull.place), 0n),
    pulls.reduce((sum, pull) => sum + pull.weight, 0n),
  )

/** The lowest ideal at which half of the weight is reached. */
function median(issue: Issue, pulls: readonly Pull[]): number {
  const total = pulls.reduce((sum, pull) => sum + pull.weight, 0n)
  let reached = 0n
  for (const pull of [...pulls].sort((a, b) => a.place - b.place)) {
    reached += pull.weight
    if (2n * reached >= total) return nearest(issue, BigInt(pull.place), 1n)
  }
  return issue.noDeal
}

/**
 * How far apart two outcomes lie: 100 · Σ w̄_k |at − at'| / span_k / Σ w̄_k, w̄_k = mean share of salience over leaders. 0..100, rounded once to
 * 4 decimals. The error of a prediction, and a game's distance to history.
 */
export function outcomeDistance(scenario: Scenario, a: Outcome, b: Outcome): number {
  const weights = shares(scenario).map((row) => row.reduce((sum, weight) => sum + weight, 0n))
  const spans = scenario.issues.reduce((all, issue) => all * BigInt(issue.span), 1n)
  let num = 0n
  scenario.issues.forEach((issue, k) => {
    const apart = Math.abs(issue.options[a[k]!]!.place - issue.options[b[k]!]!.place)
    num += 100n * weights[k]! * BigInt(apart) * (spans / BigInt(issue.span))
  })
  return fourDecimalsExact(num, spans * weights.reduce((sum, weight) => sum + weight, 0n))
}

/** Every model's outcome beside history. Those that need a solution which does not exist are null. */
export function predictions(
  scenario: Scenario,
  analysis: Pick<Analysis, 'solutions'>,
): Readonly<Record<PredictionName, Prediction | null>> {
  const weights = shares(scenario)
  const model = (choose: (issue: Issue, pulls: readonly Pull[]) => number, weighted: boolean): Outcome =>
    scenario.issues.map((issue, k) =>
      choose(
        issue,
        scenario.leaders.map((leader, i) => ({
          place: issue.options[leader.preferences[k]!.ideal]!.place,
          weight: weighted ? weights[k]![i]! : 1n,
        })),
      ),
    )
  const judged = (outcome: Outcome | undefined): Prediction | null =>
    outcome
      ? { outcome, error: scenario.history && outcomeDistance(scenario, outcome, scenario.history.outcome) }
      : null
  return {
    compromise: judged(model(compromise, true)),
    median: judged(model(median, true)),
    nash: judged(analysis.solutions.nash?.outcomes[0]),
    kalaiSmorodinsky: judged(analysis.solutions.kalaiSmorodinsky?.outcomes[0]),
    mean: judged(model(compromise, false)),
  }
}

// What came of it in this game beside what really came of it. Shown, never rewarded.

import { fraction, type Fraction, over, plus, sum, times, toNumber } from '../lib/fraction.ts'
import type { Analysis } from '../analysis/analyse.ts'
import { PREDICTIONS, type PredictionName, predictions } from '../analysis/prediction.ts'
import { named, nothingAgreed, type Outcome, type Package } from '../engine/outcome.ts'
import type { HistoryBasis, IssueId, OptionId, Scenario } from '../scenario/scenario.ts'
import { type Score, scoreOf } from './score.ts'

export interface HistoryIssue {
  readonly issue: IssueId
  readonly yours: OptionId // without an agreement: its noDeal option
  readonly history: OptionId
  readonly same: boolean
  readonly apart: number // share of the issue's span, 0..1
  readonly weight: number // w̄: mean over leaders of the issue's share of salience; all together 1
  readonly adds: number // 100 x weight x apart: its part of the distance
  readonly basis: HistoryBasis // where the record of it comes from
}

/** What a rival theory would have predicted. Ids, so that it can be read beside the issues. */
export interface RivalPrediction {
  readonly name: PredictionName
  readonly outcome: Package | null // null: it needs a solution that does not exist
  readonly error: number | null // distance to history, 0..100, 4 decimals
}

export interface HistoryComparison {
  readonly issues: readonly HistoryIssue[] // in the scenario's order
  readonly distance: Score // 0 = the same text, 100 = the farthest
  readonly predictions: readonly RivalPrediction[]
}

/** The issue's mean share of salience over the leaders. */
function meanShare(scenario: Scenario, k: number): Fraction {
  const shares = scenario.leaders.map(({ preferences }) =>
    fraction(
      preferences[k]!.salience,
      preferences.reduce((all, p) => all + p.salience, 0),
    ),
  )
  return over(sum(shares), fraction(shares.length))
}

/** null: the scenario does not say what really came of it. `agreed` null: compared is that nothing was agreed. */
export function compareWithHistory(
  scenario: Scenario,
  analysis: Pick<Analysis, 'solutions'>,
  agreed: Outcome | null,
): HistoryComparison | null {
  const history = scenario.history
  if (!history) return null
  const yours = agreed ?? nothingAgreed(scenario)
  let distance = fraction(0)
  const issues = scenario.issues.map((issue, k): HistoryIssue => {
    const [mine, real] = [issue.options[yours[k]!]!, issue.options[history.outcome[k]!]!]
    const weight = meanShare(scenario, k)
    const apart = fraction(Math.abs(mine.place - real.place), issue.span)
    const adds = times(fraction(100), times(weight, apart))
    distance = plus(distance, adds)
    return {
      issue: issue.id,
      yours: mine.id,
      history: real.id,
      same: mine.id === real.id,
      apart: toNumber(apart),
      weight: toNumber(weight),
      adds: toNumber(adds),
      basis: history.basis[k]!,
    }
  })
  const rivals = predictions(scenario, analysis)
  return {
    issues,
    distance: scoreOf(distance),
    predictions: PREDICTIONS.map((name) => {
      const rival = rivals[name]
      return { name, outcome: rival && named(scenario, rival.outcome), error: rival?.error ?? null }
    }),
  }
}

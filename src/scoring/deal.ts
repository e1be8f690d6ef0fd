// Deal: how much of its fair share the worse-off side got, the fair bargain being the Nash outcome. One score for all seats.

import { compare, type Fraction, fraction, ONE, over, smallest, times, toNumber } from '../lib/fraction.ts'
import type { Analysis } from '../analysis/analyse.ts'
import { leftOnTable, nashRatio } from '../analysis/nash-ratio.ts'
import { named, type Outcome, type Package } from '../engine/outcome.ts'
import { type LeaderMeasure, measuresOf, worth } from '../engine/worth.ts'
import type { LeaderId, ResultKind, Scenario } from '../scenario/scenario.ts'
import { type Score, scoreOf } from './score.ts'

export type DealCode =
  | 'share' // the formula
  | 'nobody-could-gain' // 100: the fair bargain gives nobody more than its walk-away
  | 'below-walk-away' // 0
  | 'agreed-beyond-hope' // 100: no agreement was to be expected, yet one was reached that nobody is below
  | 'missed' // 0: no agreement although one was possible
  | 'rightly-none' // 100: no agreement was possible
  | 'unknown' // null: the outcome space is too large to know
  | 'not-over' // null

/** Gains in percent of the leader's own scale above its walk-away. */
export interface DealTerm {
  readonly leader: LeaderId
  readonly gain: number | null // null: nothing was agreed
  readonly fair: number | null // at the Nash outcome; null: there is none
  readonly ratio: number | null // min(1, gain / fair); null: left out
}

/** A side's part of the most it could have gained, and the part that the Kalai-Smorodinsky solution gives it. 0..100. */
export interface Share {
  readonly leader: LeaderId
  readonly share: number | null // null: nothing agreed, or nothing to be gained
  readonly par: number | null
}

export interface DealScore {
  readonly score: Score | null
  readonly code: DealCode
  readonly working: {
    readonly agreed: Package | null
    readonly fair: Package | null // the canonical Nash outcome
    readonly possible: number | null // size of the agreement set
    readonly terms: readonly DealTerm[]
    readonly worst: LeaderId | null // whose ratio is the score
  }
  // shown beside it, not scored
  readonly nashRatio: number | null // ν, 0..1 and beyond; 4 decimals
  readonly leftOnTable: number | null // λ, share of the possible gains; 4 decimals
  readonly shares: readonly Share[]
}

const HUNDRED = fraction(100)

/** Gain in percent of the scale for a worth in units. */
const gainAt = (measure: LeaderMeasure, units: number): Fraction =>
  fraction(100 * units - measure.least, 100 * measure.total)

const gain = (measure: LeaderMeasure, outcome: Outcome): Fraction => gainAt(measure, worth(measure, outcome))

function shareOf(measure: LeaderMeasure, outcome: Outcome | null, best: number | undefined): number | null {
  if (outcome === null || best === undefined) return null
  const most = gainAt(measure, best)
  return most.num === 0n ? null : toNumber(times(HUNDRED, over(gain(measure, outcome), most)))
}

interface Verdict {
  readonly points: Fraction | null
  readonly code: DealCode
  readonly ratios: readonly (Fraction | null)[] // by leader
}

function judge(scenario: Scenario, analysis: Analysis, agreed: Outcome | null, ended: boolean): Verdict {
  const { leaders } = measuresOf(scenario)
  const none = leaders.map(() => null)
  const verdict = (code: DealCode, points: number | null): Verdict => ({
    points: points === null ? null : fraction(points),
    code,
    ratios: none,
  })
  if (!ended) return verdict('not-over', null)
  const possible = analysis.agreement.size
  if (agreed === null) {
    if (possible === null) return verdict('unknown', null)
    return possible > 0 ? verdict('missed', 0) : verdict('rightly-none', 100)
  }
  const gains = leaders.map((measure) => gain(measure, agreed))
  if (gains.some((g) => g.num < 0n)) return verdict('below-walk-away', 0)
  if (possible === null) return verdict('unknown', null)
  const fair = analysis.solutions.nash?.outcomes[0]
  if (!fair) return verdict('agreed-beyond-hope', 100)
  const ratios = leaders.map((measure, i) => {
    const due = gain(measure, fair)
    return due.num === 0n ? null : smallest([ONE, over(gains[i]!, due)])
  })
  const counted = ratios.flatMap((ratio) => (ratio ? [ratio] : []))
  if (counted.length === 0) return verdict('nobody-could-gain', 100)
  return { points: times(HUNDRED, smallest(counted)), code: 'share', ratios }
}

/** `agreed` null: nothing was agreed; `result` null: the talks are not over. */
export function dealScore(
  scenario: Scenario,
  analysis: Analysis,
  agreed: Outcome | null,
  result: ResultKind | null,
): DealScore {
  const { leaders } = measuresOf(scenario)
  const { points, code, ratios } = judge(scenario, analysis, agreed, result !== null)
  const nash = analysis.solutions.nash?.outcomes[0] ?? null
  const kalaiSmorodinsky = analysis.solutions.kalaiSmorodinsky?.outcomes[0] ?? null
  const worst = ratios.findIndex((ratio) => ratio && points && compare(times(HUNDRED, ratio), points) === 0)
  return {
    score: points && scoreOf(points),
    code,
    working: {
      agreed: agreed && named(scenario, agreed),
      fair: nash && named(scenario, nash),
      possible: analysis.agreement.size,
      terms: leaders.map((measure, i) => ({
        leader: measure.actor,
        gain: agreed && toNumber(gain(measure, agreed)),
        fair: nash && toNumber(gain(measure, nash)),
        ratio: ratios[i] ? toNumber(ratios[i]) : null,
      })),
      worst: leaders[worst]?.actor ?? null,
    },
    nashRatio: agreed && nashRatio(scenario, analysis, agreed),
    leftOnTable: agreed && leftOnTable(scenario, analysis, agreed),
    shares: leaders.map((measure, i) => ({
      leader: measure.actor,
      share: shareOf(measure, agreed, analysis.agreement.best?.[i]),
      par: shareOf(measure, kalaiSmorodinsky, analysis.agreement.best?.[i]),
    })),
  }
}

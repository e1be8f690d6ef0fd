// The trade that was there to be made: an outcome of Z that is worth less to no leader and more to one.

import type { Outcome } from '../engine/outcome.ts'
import { type LeaderMeasure, worth } from '../engine/worth.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { worths } from './agreement-set.ts'
import type { Analysis } from './analyse.ts'
import { dominates } from './frontier.ts'
import { compareOutcomes } from './outcome-space.ts'
import { tablesOf } from './tables.ts'

/** What one changed issue brings each leader, 100 x units; negative: it gives something up. */
export interface TradeChange {
  readonly issue: number
  readonly from: number // option index in the agreed outcome
  readonly to: number
  readonly gains: readonly number[] // by leader
}

export interface MissedTrade {
  readonly outcome: Outcome
  readonly gains: readonly number[] // 100 x units by leader; >= 0, one > 0
  readonly changes: readonly TradeChange[] // issues that differ, in issue order
  readonly linked: readonly number[] // the rest of the gains: what linkages add or take, 100 x units by leader
}

/** What goes over from one outcome to another, issue by issue. */
export function tradeBetween(leaders: readonly LeaderMeasure[], from: Outcome, to: Outcome): MissedTrade {
  const gains = leaders.map((leader) => 100 * (worth(leader, to) - worth(leader, from)))
  const changes = from.flatMap((option, issue) =>
    option === to[issue]
      ? []
      : [
          {
            issue,
            from: option,
            to: to[issue]!,
            gains: leaders.map((leader) => 100 * (leader.table[issue]![to[issue]!]! - leader.table[issue]![option]!)),
          },
        ],
  )
  const linked = leaders.map((_, i) => changes.reduce((rest, change) => rest - change.gains[i]!, gains[i]!))
  return { outcome: to, gains, changes, linked }
}

/** The best trade missed at an agreed outcome: largest sum of gains in percent, ties to the lowest outcome. null: none, or not known. */
export function missedTrade(scenario: Scenario, analysis: Analysis, outcome: Outcome): MissedTrade | null {
  const { leaders } = tablesOf(scenario)
  const units = worths(scenario, outcome)
  const scale = leaders.reduce((all, leader) => all * BigInt(leader.total), 1n)
  let best: { readonly outcome: Outcome; readonly sum: bigint } | null = null
  for (const point of analysis.agreementFrontier?.points ?? []) {
    if (!dominates(point.worth, units)) continue
    const sum = leaders.reduce(
      (all, leader, i) => all + BigInt(point.worth[i]! - units[i]!) * (scale / BigInt(leader.total)),
      0n,
    )
    const candidate = point.outcomes[0]!
    if (best === null || sum > best.sum || (sum === best.sum && compareOutcomes(candidate, best.outcome) < 0))
      best = { outcome: candidate, sum }
  }
  return best && tradeBetween(leaders, outcome, best.outcome)
}

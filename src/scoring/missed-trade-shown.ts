// The trade that both sides missed, as the debrief shows it: names instead of indices, percent of each leader's own scale instead of units.

import type { Analysis } from '../analysis/analyse.ts'
import { missedTrade } from '../analysis/missed-trade.ts'
import { named, type Outcome, type Package } from '../engine/outcome.ts'
import { measuresOf, percent, worth } from '../engine/worth.ts'
import type { IssueId, LeaderId, OptionId, Scenario } from '../scenario/scenario.ts'

/** Percentage points by leader. */
export type Points = Readonly<Record<LeaderId, number>>

export interface MissedTradeShown {
  readonly outcome: Package
  readonly changes: readonly {
    readonly issue: IssueId
    readonly from: OptionId
    readonly to: OptionId
    readonly gains: Points // negative: it gives something up
  }[]
  readonly linked: Points // what linkages add or take
  readonly leaders: readonly { readonly leader: LeaderId; readonly from: number; readonly to: number }[] // worth of the text, percent
}

/** null: nothing agreed, nothing better for both, or not known. */
export function missedTradeShown(
  scenario: Scenario,
  analysis: Analysis,
  agreed: Outcome | null,
): MissedTradeShown | null {
  const missed = agreed && missedTrade(scenario, analysis, agreed)
  if (!missed) return null
  const { leaders } = measuresOf(scenario)
  const points = (gains: readonly number[]): Points =>
    Object.fromEntries(leaders.map((measure, i) => [measure.actor, gains[i]! / (100 * measure.total)]))
  return {
    outcome: named(scenario, missed.outcome),
    changes: missed.changes.map(({ issue: k, from, to, gains }) => {
      const issue = scenario.issues[k]!
      return { issue: issue.id, from: issue.options[from]!.id, to: issue.options[to]!.id, gains: points(gains) }
    }),
    linked: points(missed.linked),
    leaders: leaders.map((measure) => ({
      leader: measure.actor,
      from: percent(measure, worth(measure, agreed)),
      to: percent(measure, worth(measure, missed.outcome)),
    })),
  }
}

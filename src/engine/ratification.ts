// Level II: the vote at home (Putnam 1988). A leader's side ratifies iff no veto group says no and 100 x weight of yes >= quota x total weight.

import type { LeaderId, Scenario } from '../scenario/scenario.ts'
import type { Outcome } from './outcome.ts'
import { measuresOf, worth } from './worth.ts'

/** One leader's vote at home. */
export interface Tally {
  readonly leader: number // index
  readonly votes: readonly { readonly group: number; readonly yes: boolean }[] // group index, file order
  readonly yes: number // weight
  readonly no: number // weight
  readonly total: number // weight
  readonly quota: number // percent
  readonly vetoed: boolean // a veto group said no
  readonly ratified: boolean
}

/** The quota of a leader's home, percent; null: it has no groups, and is always ratified. */
export const quotaOf = ({ quotas }: Pick<Scenario, 'quotas'>, leader: LeaderId): number | null =>
  Object.hasOwn(quotas, leader) ? quotas[leader]!.quota : null

/** The rule itself. */
export const ratifies = (yes: number, total: number, quota: number, vetoed: boolean): boolean =>
  !vetoed && 100 * yes >= quota * total

/** The votes on an outcome at these thresholds (100 x units by group index), for each leader that has groups. */
export function tallies(scenario: Scenario, outcome: Outcome, least: readonly number[]): readonly Tally[] {
  const { groups } = measuresOf(scenario)
  return scenario.leaders.flatMap((leader, index) => {
    const quota = quotaOf(scenario, leader.id)
    if (quota === null) return []
    let yes = 0
    let total = 0
    let vetoed = false
    const votes: { group: number; yes: boolean }[] = []
    groups.forEach((measure, group) => {
      if (measure.leader !== index) return
      const agrees = 100 * worth(measure, outcome) >= least[group]!
      votes.push({ group, yes: agrees })
      total += measure.weight
      if (agrees) yes += measure.weight
      else if (measure.veto) vetoed = true
    })
    return [
      {
        leader: index,
        votes,
        yes,
        no: total - yes,
        total,
        quota,
        vetoed,
        ratified: ratifies(yes, total, quota, vetoed),
      },
    ]
  })
}

/** The thresholds at their middle values, by group index: what everybody's analysis uses. */
export const middleThresholds = (scenario: Scenario): readonly number[] =>
  measuresOf(scenario).groups.map((g) => g.least)

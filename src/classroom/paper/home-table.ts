// Home on paper: the score for the weight of the groups that said yes, with and without a veto.

import { quotaOf, ratifies } from '../../engine/ratification.ts'
import type { LeaderId, Scenario } from '../../scenario/scenario.ts'
import { homeScores } from '../../scoring/home.ts'

export interface HomeTable {
  readonly quota: number // percent
  readonly total: number // weight
  readonly rows: readonly {
    readonly yes: number // weight
    readonly ratified: boolean // where no veto was used
    readonly score: number
    readonly vetoed: number | null // the score where a veto group said no; null: there is no veto group
  }[]
}

/** null: the leader has no groups. Rows for every weight that can come up, the largest first. */
export function homeTable(scenario: Scenario, leader: LeaderId): HomeTable | null {
  const quota = quotaOf(scenario, leader)
  if (quota === null) return null
  const index = scenario.leaders.findIndex(({ id }) => id === leader)
  const groups = scenario.groups.filter((group) => group.leader === leader)
  const total = groups.reduce((sum, { weight }) => sum + weight, 0)
  const weights = new Set([0])
  for (const { weight } of groups) for (const sum of [...weights]) weights.add(sum + weight)
  const scoreOf = (yes: number, vetoed: boolean): number => {
    const ratified = ratifies(yes, total, quota, vetoed)
    const tally = { leader: index, votes: [], yes, no: total - yes, total, quota, vetoed, ratified }
    return homeScores(scenario, { votes: [{ leg: 0, text: [], tallies: [tally] }] })[0]!.score.shown
  }
  const veto = groups.some((group) => group.veto)
  return {
    quota,
    total,
    rows: [...weights]
      .sort((a, b) => b - a)
      .map((yes) => ({
        yes,
        ratified: ratifies(yes, total, quota, false),
        score: scoreOf(yes, false),
        vetoed: veto && yes < total ? scoreOf(yes, true) : null,
      })),
  }
}

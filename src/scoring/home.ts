// Home: how safely each side's own groups passed the text at the last vote, or how far they were from it.

import { fraction, smallest } from '../lib/fraction.ts'
import type { Tally } from '../engine/ratification.ts'
import type { Table } from '../engine/table.ts'
import type { GroupId, LeaderId, Scenario } from '../scenario/scenario.ts'
import { type Score, scoreOf } from './score.ts'

/** passed: how much more than needed; unanimity: all was needed and came; short: too few; vetoed: a veto group said no, and that is the lower. */
export type HomeCode = 'passed' | 'unanimity' | 'short' | 'vetoed'

export interface HomeScore {
  readonly leader: LeaderId
  readonly score: Score // -100..100
  readonly code: HomeCode
  readonly working: {
    readonly leg: number // of the vote: 0 = the talks, 1.. = renegotiations
    readonly yes: number // weight
    readonly no: number
    readonly total: number
    readonly quota: number // percent
    readonly needed: number // q = quota x total / 100
    readonly votes: readonly {
      readonly group: GroupId
      readonly weight: number
      readonly veto: boolean
      readonly yes: boolean
    }[]
  }
}

function judge({ yes, no, total, quota, vetoed, ratified }: Tally): { score: Score; code: HomeCode } {
  // (yes - q) / (total - q) and (yes - q) / q with q = quota x total / 100, both widened by 100
  const spare = 100 * yes - quota * total
  if (ratified)
    return quota === 100
      ? { score: scoreOf(fraction(100)), code: 'unanimity' }
      : { score: scoreOf(fraction(100 * spare, (100 - quota) * total)), code: 'passed' }
  const short = fraction(100 * spare, quota * total)
  if (!vetoed) return { score: scoreOf(short), code: 'short' }
  const lower = smallest([short, fraction(-100 * no, total)])
  return { score: scoreOf(lower), code: lower === short ? 'short' : 'vetoed' }
}

/** By leader that has groups, file order. Empty: there was no vote. */
export function homeScores(scenario: Scenario, table: Pick<Table, 'votes'>): readonly HomeScore[] {
  const vote = table.votes[table.votes.length - 1]
  if (!vote) return []
  return vote.tallies.map((tally) => ({
    leader: scenario.leaders[tally.leader]!.id,
    ...judge(tally),
    working: {
      leg: vote.leg,
      yes: tally.yes,
      no: tally.no,
      total: tally.total,
      quota: tally.quota,
      needed: (tally.quota * tally.total) / 100,
      votes: tally.votes.map(({ group, yes }) => {
        const { id, weight, veto } = scenario.groups[group]!
        return { group: id, weight, veto, yes }
      }),
    },
  }))
}

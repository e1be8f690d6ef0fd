// A vote at home as far as it has been shown: every home's tally against its quota and every group's line. Reads the seat's view only:
// the reasons of other sides' groups stay closed until the end.

import type { GroupId, LeaderId } from '../scenario/scenario.ts'
import { type GroupReason, groupReason } from './group-reason.ts'
import type { Game } from './state.ts'

export type Ballot = 'yes' | 'no' | 'next' | 'later'

export interface VoteRow {
  readonly group: GroupId
  readonly name: string
  readonly weight: number
  readonly veto: boolean
  readonly ballot: Ballot
  readonly reason: GroupReason | null // null: not voted yet, or not for this seat to know
}

/** waiting: nobody has voted; voting: some have; passed and failed: all have. */
export type HomeState = 'waiting' | 'voting' | 'passed' | 'failed'

export interface VoteHome {
  readonly leader: LeaderId
  readonly index: number
  readonly side: string
  readonly mine: boolean
  readonly state: HomeState
  readonly yes: number // weight so far
  readonly no: number
  readonly open: number // weight still to vote
  readonly total: number
  readonly needed: number // the least weight of yes that meets the quota
  readonly vetoed: boolean // a veto group has said no
  readonly rows: readonly VoteRow[]
}

export interface VoteTold {
  readonly homes: readonly VoteHome[] // those with groups, in the order in which they vote
  readonly next: VoteRow | null // who votes next
  readonly done: boolean // all groups are shown
  readonly passed: boolean // done, and every home passed it
}

const sum = (rows: readonly VoteRow[], ballots: readonly Ballot[]): number =>
  rows.reduce((all, row) => (ballots.includes(row.ballot) ? all + row.weight : all), 0)

/** The vote that stands on the page. null where none is being shown. */
export function voteTold({ view, vote }: Pick<Game, 'view' | 'vote'>): VoteTold | null {
  const taken = vote && view.table.votes[vote.vote]
  if (!vote || !taken) return null
  const { groups: own, scenario } = view.brief
  let turned = vote.shown
  let nextSeen = false
  const ballotOf = (yes: boolean): Ballot => {
    if (turned > 0) {
      turned -= 1
      return yes ? 'yes' : 'no'
    }
    if (nextSeen) return 'later'
    nextSeen = true
    return 'next'
  }
  const homes = taken.tallies.map((tally): VoteHome => {
    const leader = scenario.leaders[tally.leader]!
    const rows = tally.votes.map((cast): VoteRow => {
      const { id, name, weight, veto } = scenario.groups[cast.group]!
      const ballot = ballotOf(cast.yes)
      const known = own.find((group) => group.id === id)
      const told = known && (ballot === 'yes' || ballot === 'no')
      return {
        group: id,
        name,
        weight,
        veto,
        ballot,
        reason: told ? groupReason(known, scenario.issues, taken.text) : null,
      }
    })
    const open = sum(rows, ['next', 'later'])
    const started = rows.some(({ ballot }) => ballot === 'yes' || ballot === 'no')
    return {
      leader: leader.id,
      index: tally.leader,
      side: leader.side,
      mine: leader.id === view.brief.seat,
      state: open > 0 ? (started ? 'voting' : 'waiting') : tally.ratified ? 'passed' : 'failed',
      yes: sum(rows, ['yes']),
      no: sum(rows, ['no']),
      open,
      total: tally.total,
      needed: Math.ceil((tally.quota * tally.total) / 100),
      vetoed: rows.some(({ veto, ballot }) => veto && ballot === 'no'),
      rows,
    }
  })
  const next = homes.flatMap((home) => home.rows).find((row) => row.ballot === 'next') ?? null
  return { homes, next, done: next === null, passed: next === null && homes.every((home) => home.state === 'passed') }
}

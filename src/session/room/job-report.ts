// What each job of a delegation recorded, next to what the game recorded. Data for the debrief; sentences are made by the page.

import { observed } from '../../classroom/observed.ts'
import type { GroupId, IssueId, LeaderId, QuoteId } from '../../scenario/scenario.ts'
import type { StatementCode } from '../../scoring/evidence.ts'
import type { Ending } from '../ending.ts'
import { adviserMark, hardestMark, homeMark, SEEN, type Seen, seenMark } from './marks.ts'

type Marks = Readonly<Record<string, number>>

/** One judgement of cited words. */
export interface Judgement {
  readonly kind: 'opening' | 'proposal'
  readonly issues: readonly IssueId[]
  readonly quote: QuoteId
  readonly said: number // 0..2, see marks.ts
  readonly is: number // the same, by the author's coding
}

const shownBy = (code: StatementCode): number =>
  code === 'explicit' || code === 'implied' ? 2 : code === 'bears' ? 1 : 0

/** The adviser's judgements in the order of play, as far as one was made. */
export function judgements({ debrief, record }: Ending, marks: Marks, seat: LeaderId): readonly Judgement[] {
  const statements = debrief.seats.find((one) => one.seat === seat)?.evidence.working.statements ?? []
  let offers = 0
  return record.actions.flatMap((action, move): readonly Judgement[] => {
    const offer = action.type === 'propose' ? offers++ : null
    if (action.seat !== seat || (action.type !== 'open' && action.type !== 'propose') || action.quote === null)
      return []
    const said = marks[adviserMark(seat, move)]
    const statement = statements.find(({ kind, offer: of, stated }) =>
      action.type === 'open'
        ? kind === 'opening' && stated[0]?.issue === action.issue
        : kind === 'proposal' && of === offer,
    )
    if (said === undefined || !statement) return []
    return [
      {
        kind: action.type === 'open' ? 'opening' : 'proposal',
        issues: statement.stated.map(({ issue }) => issue),
        quote: action.quote,
        said,
        is: shownBy(statement.code),
      },
    ]
  })
}

/** A group's vote as it was foretold and as it came. */
export interface Forecast {
  readonly vote: number // which vote, from 0
  readonly group: GroupId
  readonly said: boolean | null // null: nothing was foretold
  readonly voted: boolean
}

/** The votes of the seat's own groups with what was foretold of them. No vote took place: empty. */
export const forecasts = ({ negotiation, scenario }: Ending, marks: Marks, seat: LeaderId): readonly Forecast[] =>
  negotiation.table.votes.flatMap((vote, n) =>
    vote.tallies
      .filter(({ leader }) => scenario.leaders[leader]!.id === seat)
      .flatMap(({ votes }) =>
        votes.map(({ group, yes }): Forecast => {
          const { id } = scenario.groups[group]!
          const said = marks[homeMark(seat, n, id)]
          return { vote: n, group: id, said: said === undefined ? null : said > 0, voted: yes }
        }),
      ),
  )

/** The group that the home group thought hardest to win, and who said no at the last vote; null: none was named. */
export function hardest(
  { negotiation: { table }, scenario }: Ending,
  marks: Marks,
  seat: LeaderId,
): { readonly group: GroupId; readonly refused: readonly GroupId[] | null } | null {
  const own = scenario.groups.filter(({ leader }) => leader === seat)
  const group = own[marks[hardestMark(seat)] ?? -1]
  if (!group) return null
  const last = table.votes[table.votes.length - 1]
  const tally = last?.tallies.find(({ leader }) => scenario.leaders[leader]!.id === seat)
  return {
    group: group.id,
    refused: tally ? tally.votes.filter(({ yes }) => !yes).map((vote) => scenario.groups[vote.group]!.id) : null,
  }
}

export interface Sighting {
  readonly kind: Seen
  readonly said: number | null
  readonly is: number
}

/** The observer's counts beside the log's. */
export function sightings({ negotiation, scenario }: Ending, marks: Marks, seat: LeaderId): readonly Sighting[] {
  const counted = observed(scenario, negotiation.table)
  return SEEN.map((kind) => ({ kind, said: marks[seenMark(seat, kind)] ?? null, is: counted[kind] }))
}

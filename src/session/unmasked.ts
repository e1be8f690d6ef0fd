// After the talks: how a computer's seat really was, beside what could have been told from its open words. Shown, never scored.

import { sharesOf } from '../counterpart/belief.ts'
import { tuningOf } from '../counterpart/tactic.ts'
import { seatView } from '../engine/seat-view.ts'
import { measuresOf } from '../engine/worth.ts'
import type { IssueId, LeaderId, Level } from '../scenario/scenario.ts'
import type { Ending } from './ending.ts'

export interface Unmasked {
  readonly leader: number // index
  readonly level: Level
  readonly walkAway: number // percent of its scale
  readonly firmness: number // e of its curve of concession: below 1 holds long and gives late
  readonly reciprocity: number // share of the others' way that it comes in return
  readonly keep: number // share of its range that it keeps against a side that gives nothing
  readonly issues: readonly {
    readonly issue: IssueId
    readonly named: boolean // it said that this matters most
    readonly inferred: number // percent of all weight, from its words and offers
    readonly real: number // percent of all weight
  }[]
}

/** Every computer's seat of an ended game, as seen from one seat. */
export function unmasked({ negotiation, record, scenario }: Ending, seat: LeaderId): readonly Unmasked[] {
  const view = seatView(negotiation, seat, 'program')
  return scenario.leaders.flatMap((leader, index) => {
    const player = record.seats[leader.id]
    if (player?.by !== 'counterpart' || leader.id === seat) return []
    const level = player.level ?? 'minister'
    const measure = measuresOf(scenario).leaders[index]!
    const inferred = sharesOf(view, index)
    return [
      {
        leader: index,
        level,
        walkAway: measure.least / (100 * measure.total),
        ...tuningOf(level, leader.tactic),
        issues: scenario.issues.map((issue, k) => ({
          issue: issue.id,
          named: negotiation.table.priorities[index]?.includes(issue.id) ?? false,
          inferred: inferred[k]!,
          real: (100 * leader.preferences[k]!.salience) / measure.total,
        })),
      },
    ]
  })
}

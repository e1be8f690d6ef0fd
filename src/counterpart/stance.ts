// Where the others stand, from what they said openly: opening positions, then each package and each accepted text over them.

import { type Outcome, optionIndex } from '../engine/outcome.ts'
import type { SeatView } from '../engine/seat-view.ts'
import { type LeaderMeasure, worth } from '../engine/worth.ts'

export interface Stance {
  readonly seat: number
  readonly opening: Outcome // noDeal where it made no statement
  readonly now: Outcome // its latest word on each issue; what is settled counts as its word
  readonly gain: number // c: the most that its way so far was worth to me over its opening, 100 x units, at least 0
}

/** The other seats, in seat order. */
export const others = ({ brief }: SeatView): readonly number[] =>
  brief.scenario.leaders.flatMap((_, seat) => (seat === brief.index ? [] : [seat]))

/** A seat's stance after the first `upTo` offers of the talks. */
export function stanceOf(view: SeatView, mine: LeaderMeasure, seat: number, upTo = view.table.offers.length): Stance {
  const { issues } = view.brief.scenario
  const { table } = view
  const opening = issues.map((issue, k) => {
    const stated = table.openings[seat]![k]
    return stated ? optionIndex(issue, stated.option) : issue.noDeal
  })
  const from = worth(mine, opening)
  const now = [...opening] // what all opened alike is the text already
  let best = from
  for (const offer of table.offers.slice(0, upTo)) {
    if (offer.seat !== seat && !offer.accepted) continue // what all accepted is everybody's word
    issues.forEach((issue, k) => {
      const option = offer.package[issue.id]
      if (option !== undefined) now[k] = optionIndex(issue, option)
    })
    best = Math.max(best, worth(mine, now))
  }
  return { seat, opening, now, gain: 100 * (best - from) }
}

/** s in ten-thousandths: the share of the way to `ceil` that a seat has come, half up. */
export function shareCome(mine: LeaderMeasure, stance: Stance, ceil: number): number {
  const way = ceil - 100 * worth(mine, stance.opening)
  if (way <= 0 || stance.gain <= 0) return 0
  if (stance.gain >= way) return 10_000
  return Number((20_000n * BigInt(stance.gain) + BigInt(way)) / (2n * BigInt(way)))
}

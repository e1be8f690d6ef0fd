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

/** A seat's word on each issue: its opening (noDeal where it made none), then after each of its packages and each accepted one. */
export function wordsOf(view: SeatView, seat: number, upTo = view.table.offers.length): readonly Outcome[] {
  const { issues } = view.brief.scenario
  const opening = issues.map((issue, k) => {
    const stated = view.table.openings[seat]![k]
    return stated ? optionIndex(issue, stated.option) : issue.noDeal
  })
  const words: Outcome[] = [opening]
  for (const offer of view.table.offers.slice(0, upTo)) {
    if (offer.seat !== seat && !offer.accepted) continue // what all accepted is everybody's word
    const before = words[words.length - 1]!
    words.push(
      issues.map((issue, k) => {
        const option = offer.package[issue.id]
        return option === undefined ? before[k]! : optionIndex(issue, option)
      }),
    )
  }
  return words
}

/** A seat's stance after the first `upTo` offers of the talks. */
export function stanceOf(view: SeatView, mine: LeaderMeasure, seat: number, upTo?: number): Stance {
  const words = wordsOf(view, seat, upTo)
  const worths = words.map((word) => worth(mine, word))
  return { seat, opening: words[0]!, now: words.at(-1)!, gain: 100 * (Math.max(...worths) - worths[0]!) }
}

/** s in ten-thousandths: the share of the way to `ceil` that a seat has come, half up. */
export function shareCome(mine: LeaderMeasure, stance: Stance, ceil: number): number {
  const way = ceil - 100 * worth(mine, stance.opening)
  if (way <= 0 || stance.gain <= 0) return 0
  if (stance.gain >= way) return 10_000
  return Number((20_000n * BigInt(stance.gain) + BigInt(way)) / (2n * BigInt(way)))
}

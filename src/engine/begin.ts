// The start of a game: thresholds drawn from the seed, an empty text, the first opening statement up.

import { diceFor, rollBelow } from '../lib/dice.ts'
import type { LeaderId, Scenario } from '../scenario/scenario.ts'
import { type Clerk, type Negotiation, openingIssues, seatIndex } from './negotiation.ts'
import { nothingAgreed } from './outcome.ts'
import { leastFor, measuresOf } from './worth.ts'

/** The true thresholds by group, in 100 x units: `at` itself, or a whole percent in at +- give, one throw a group in file order. */
export function drawThresholds(scenario: Scenario, seed: number): readonly number[] {
  const { groups } = measuresOf(scenario)
  let dice = diceFor(seed)
  return scenario.groups.map((group, index) => {
    const { at, give } = group.threshold
    if (give === 0) return groups[index]!.least
    const [throw_, next] = rollBelow(2 * give + 1, dice)
    dice = next
    return leastFor(groups[index]!, at + 100 * (throw_ - give))
  })
}

/** Seats in the order of their turns, beginning with one. */
export const orderFrom = (seats: number, first: number): readonly number[] =>
  Array.from({ length: seats }, (_, step) => (first + step) % seats)

export interface BeginOptions {
  readonly seed: number // unsigned 32-bit integer
  readonly clerk: Clerk
  readonly opens?: LeaderId // who has the first turn; left out: as in the scenario
}

/** A new game. Everybody's first act is the opening statement on the agenda's first issue. */
export function begin(
  scenario: Scenario,
  { seed, clerk, opens = scenario.bargaining.opens }: BeginOptions,
): Negotiation {
  const seats = scenario.leaders.length
  const first = seatIndex(scenario, opens)
  if (first < 0) throw new Error(`no seat ${opens} in ${scenario.id}`)
  const order = orderFrom(seats, first)
  const nobody = scenario.leaders.map(() => null)
  return {
    scenario,
    clerk,
    seed,
    table: {
      phase:
        openingIssues(scenario).length > 0
          ? { name: 'opening', step: 0, committed: scenario.leaders.map(() => false) }
          : { name: 'priorities', seat: order[0]! },
      text: nothingAgreed(scenario),
      openings: scenario.leaders.map(() => scenario.issues.map(() => null)),
      priorities: nobody,
      offers: [],
      signings: [],
      clock: { leg: 0, turn: 0, turns: scenario.bargaining.rounds * seats, order, opens: first },
      clerk: [],
      votes: [],
    },
    sealed: {
      thresholds: drawThresholds(scenario, seed),
      openings: nobody,
      replies: nobody,
      signatures: nobody,
      consultationsLeft: scenario.leaders.map(() => scenario.bargaining.consultations),
      consultations: [],
    },
  }
}

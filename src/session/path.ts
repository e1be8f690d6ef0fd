// The way a text went: after the openings, then after each accepted package. Kept when a game is played on from an earlier turn, so
// that both ways can stand on one map.

import type { Negotiation } from '../engine/negotiation.ts'
import { type Outcome, overwrite } from '../engine/outcome.ts'
import { roundOf, type Table } from '../engine/table.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** The texts in order; at least one. */
export function pathOf({ scenario, table }: Pick<Negotiation, 'scenario' | 'table'>): readonly Outcome[] {
  const first = table.offers[0]?.before ?? table.text
  return [first, ...table.offers.filter((o) => o.accepted).map((o) => overwrite(scenario, o.before, o.package))]
}

/** A path from anything, or null where it does not belong to this scenario. */
export function pathFrom(scenario: Scenario, value: unknown): readonly Outcome[] | null {
  const isText = (text: unknown): text is Outcome =>
    Array.isArray(text) &&
    text.length === scenario.issues.length &&
    text.every((o, k) => Number.isInteger(o) && o >= 0 && o < scenario.issues[k]!.options.length)
  return Array.isArray(value) && value.length > 0 && value.length < 200 && value.every(isText) ? value : null
}

/** Where in the talks a table stands; round 0: the openings. */
export const placeOf = ({ clock, phase }: Table): { readonly leg: number; readonly round: number } => ({
  leg: clock.leg,
  round: phase.name === 'opening' || phase.name === 'priorities' ? 0 : roundOf(clock),
})

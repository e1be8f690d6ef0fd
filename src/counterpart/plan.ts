// Where a counterpart stands at this moment: its range, what it holds out for, what it would offer next.

import type { Outcome } from '../engine/outcome.ts'
import type { SeatView } from '../engine/seat-view.ts'
import { type Belief, beliefOf } from './belief.ts'
import { offerAt, refusedBefore } from './offering.ts'
import { type Reach, reachOf, rowAt, worthOf } from './reach.ts'
import type { Pace, Worths } from './reason.ts'
import { others, shareCome, stanceOf } from './stance.ts'
import { targetOf, timePressure, type Tuning } from './tactic.ts'

export interface Plan {
  readonly reach: Reach
  readonly belief: Belief
  readonly tuning: Tuning
  readonly floor: number
  readonly ceil: number
  readonly target: number
  readonly level: number // the least it offers
  readonly pace: Pace
  readonly hopeless: boolean // nothing at or above its walk-away can be carried home
  readonly offer: Outcome | null // its own next offer; null: it has none
  readonly last: boolean // the last turn, or after it
}

/** Another way to choose the next offer: scripted students. */
export type Chooser = (view: SeatView, plan: Plan) => Outcome | null

/** Lowest and highest own worth that a home has not refused before; null: there is none. */
function rangeOf(view: SeatView, reach: Reach): { readonly low: number; readonly high: number } | null {
  const open = (row: number): boolean => !refusedBefore(view, rowAt(reach, row))
  let low = 0
  while (low < reach.size && !open(low)) low++
  if (low === reach.size) return null
  let high = reach.size - 1
  while (!open(high)) high--
  return { low: reach.worths[low]!, high: reach.worths[high]! }
}

/** s, the mean over the others, after the first `upTo` offers; in ten-thousandths. */
export function comeBy(view: SeatView, reach: Reach, ceil: number, upTo?: number): number {
  const seats = others(view)
  const sum = seats.reduce((all, seat) => all + shareCome(reach.mine, stanceOf(view, reach.mine, seat, upTo), ceil), 0)
  return Math.floor(sum / seats.length)
}

/** The plan as it is for a moment without chance or clock: the same view, the same plan. */
export function planOf(view: SeatView, tuning: Tuning, choose?: Chooser): Plan {
  const reach = reachOf(view.brief)
  const range = rangeOf(view, reach)
  const { clock } = view.table
  const last = clock.turn >= clock.turns - 1
  const walkAway = reach.mine.least
  const ceil = range ? range.high : walkAway
  const floor = range ? Math.max(walkAway, range.low) : walkAway
  const time = clock.leg > 0 ? 10_000 : timePressure(tuning.firmness, clock.turn, clock.turns)
  const come = comeBy(view, reach, ceil)
  const hopeless = range === null || ceil < walkAway
  const target = hopeless ? floor : targetOf({ floor, ceil }, tuning, time, come)
  const level = hopeless ? floor : Math.max(target, floor + Math.ceil(((ceil - floor) * 3) / 10))
  const belief = beliefOf(view)
  const pace = { time, come }
  const plan: Plan = { reach, belief, tuning, floor, ceil, target, level, pace, hopeless, offer: null, last }
  if (hopeless) return plan
  return { ...plan, offer: choose ? choose(view, plan) : offerAt(view, reach, belief, level) }
}

/** The same moment as it will be at the seat's next own turn of the leg if nothing is agreed until then; null: it has none left. */
export function atNextTurn(view: SeatView): SeatView | null {
  const { table, brief } = view
  const { order, turn, turns } = table.clock
  for (let next = turn + 1; next < turns; next++)
    if (order[next % order.length] === brief.index)
      return { ...view, table: { ...table, clock: { ...table.clock, turn: next } } }
  return null
}

/** The plan's numbers, beside what is judged. */
export const worthsOf = (plan: Plan, judged: Outcome | null): Worths => ({
  total: plan.reach.mine.total,
  floor: plan.floor,
  ceil: plan.ceil,
  target: plan.target,
  offer: plan.offer && worthOf(plan.reach, plan.offer),
  judged: judged && worthOf(plan.reach, judged),
})

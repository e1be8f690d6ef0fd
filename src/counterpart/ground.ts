// What changed since the seat's last offer: where it gave, and what the others did to deserve it. For reasons only; decides nothing.

import { type Outcome, overwrite } from '../engine/outcome.ts'
import type { SeatView } from '../engine/seat-view.ts'
import { comeBy, type Plan } from './plan.ts'
import type { Ground, Step } from './reason.ts'
import { others, stanceOf } from './stance.ts'
import { targetOf } from './tactic.ts'

/** The seat's last offer before the last look, whole: with its index in the talks. */
export function lastOfferOf(view: SeatView): { readonly index: number; readonly outcome: Outcome } | null {
  const { offers } = view.table
  for (let index = offers.length - 1; index >= 0; index--) {
    const offer = offers[index]!
    if (offer.seat === view.brief.index && !offer.lastLook)
      return { index, outcome: overwrite(view.brief.scenario, offer.before, offer.package) }
  }
  return null
}

/** The issue on which the new offer gives up most against the old one; null if it gives up nothing on any one issue. */
export function groundOf(view: SeatView, plan: Plan, before: Outcome, now: Outcome): Ground | null {
  const { issues } = view.brief.scenario
  const saliences = view.brief.leader.preferences.map((p) => p.salience)
  const rank = (salience: number): number => 1 + saliences.filter((s) => s > salience).length
  let most: Ground | null = null
  issues.forEach((issue, k) => {
    const row = plan.reach.mine.table[k]!
    const cost = 100 * (row[before[k]!]! - row[now[k]!]!)
    if (cost <= (most?.cost ?? 0)) return
    most = {
      issue: issue.id,
      from: issue.options[before[k]!]!.id,
      to: issue.options[now[k]!]!.id,
      cost,
      rank: rank(saliences[k]!),
      ranks: rank(Math.min(...saliences)),
    }
  })
  return most
}

/** The others' step of most worth to the seat since its offer with this index; null if none came towards it. */
export function stepSince(view: SeatView, plan: Plan, index: number): Step | null {
  const { issues, leaders } = view.brief.scenario
  const mine = plan.reach.mine
  let most: Step | null = null
  for (const seat of others(view)) {
    const then = stanceOf(view, mine, seat, index).now
    const { now } = stanceOf(view, mine, seat)
    issues.forEach((issue, k) => {
      const gain = 100 * (mine.table[k]![now[k]!]! - mine.table[k]![then[k]!]!)
      if (gain <= (most?.gain ?? 0)) return
      most = {
        seat: leaders[seat]!.id,
        issue: issue.id,
        from: issue.options[then[k]!]!.id,
        to: issue.options[now[k]!]!.id,
        steps: Math.abs(now[k]! - then[k]!),
        gain,
      }
    })
  }
  return most
}

/** What the target would be now if the others had not come any further since the seat's offer with this index. */
export const targetWithout = (view: SeatView, plan: Plan, index: number): number =>
  targetOf(plan, plan.tuning, plan.pace.time, comeBy(view, plan.reach, plan.ceil, index))

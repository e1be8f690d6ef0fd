// When to accept: a package is judged as the agreement that it would lead to, against the seat's own next offer.

import { isEmpty, type Outcome, overwrite, type Package } from '../engine/outcome.ts'
import { groupAgrees, ownMeasures, type SeatView } from '../engine/seat-view.ts'
import type { GroupId } from '../scenario/scenario.ts'
import { refusedBefore } from './offering.ts'
import type { Plan } from './plan.ts'
import { canCarryHome, crossed, worthOf } from './reach.ts'
import type { Cost, Fault } from './reason.ts'

/** The package over the text; what is then still open as in the seat's own next offer. */
export function completed(view: SeatView, pack: Package, offer: Outcome | null): Outcome {
  const { issues } = view.brief.scenario
  const text = overwrite(view.brief.scenario, view.table.text, pack)
  return text.map((option, k) =>
    offer && option === issues[k]!.noDeal && !Object.hasOwn(pack, issues[k]!.id) ? offer[k]! : option,
  )
}

/** What is wrong with an agreement on this, or null. */
export function faultOf(view: SeatView, plan: Plan, outcome: Outcome): Fault | null {
  if (plan.hopeless) return 'cannot-carry-home'
  if (refusedBefore(view, outcome)) return 'refused-before'
  if (crossed(view.brief, outcome)) return 'red-line'
  if (!canCarryHome(view.brief, outcome, plan.reach.end))
    return isEmpty(view.brief.scenario, outcome) ? 'settles-nothing' : 'home-would-refuse'
  const value = worthOf(plan.reach, outcome)
  if (value < plan.floor) return 'below-floor'
  if (plan.last || plan.offer === null) return value < plan.target ? 'below-target' : null
  return value < worthOf(plan.reach, plan.offer) ? 'below-my-offer' : null
}

/** Its own groups on whose yes it does not count. */
export const opponentsAtHome = ({ brief }: SeatView, plan: Plan, outcome: Outcome): readonly GroupId[] =>
  ownMeasures(brief)
    .groups.filter((group) => !groupAgrees(group, outcome, plan.reach.end))
    .map((group) => group.actor)

/** The issue of the package that costs it most against its own next offer (or its best option, if it has none); first of equals. */
export function costliest(view: SeatView, plan: Plan, pack: Package): Cost {
  const { issues } = view.brief.scenario
  const { table } = plan.reach.mine
  let worst: Cost | null = null
  issues.forEach((issue, k) => {
    if (!Object.hasOwn(pack, issue.id)) return
    const row = table[k]!
    const offered = issue.options.findIndex((o) => o.id === pack[issue.id])
    const wanted = plan.offer ? plan.offer[k]! : row.indexOf(Math.max(...row))
    const cost = 100 * (row[wanted]! - row[offered]!)
    if (worst && worst.cost >= cost) return
    worst = { issue: issue.id, offered: issue.options[offered]!.id, wanted: issue.options[wanted]!.id, cost }
  })
  return worst!
}

// A player that is not a person: the next move of a seat and why, from its view alone. No clock, no chance: the same view, the
// same move. Composed of what to offer, when to accept and what it believes (Baarslag 2014); each is a file.

import { exhaustive } from '../lib/exhaustive.ts'
import { refusalIn } from '../engine/legal.ts'
import type { Citation, Move } from '../engine/move.ts'
import { type Outcome, overwrite, type Package, sameOutcome } from '../engine/outcome.ts'
import type { SeatView } from '../engine/seat-view.ts'
import type { Level, Tactic } from '../scenario/scenario.ts'
import { completed, costliest, faultOf, opponentsAtHome } from './acceptance.ts'
import { bestQuote, changesOf, type Point, supportsAny } from './citation.ts'
import { groundOf, lastOfferOf, stepSince, targetWithout } from './ground.ts'
import { lastPackage } from './offering.ts'
import { openingOn, weightiest } from './opening.ts'
import { atNextTurn, type Chooser, type Plan, planOf, worthsOf } from './plan.ts'
import { crossed, worthOf } from './reach.ts'
import type { Fault, Reason } from './reason.ts'
import { wordsOf } from './stance.ts'
import { type Tuning, tuningOf } from './tactic.ts'

export interface Decision {
  readonly move: Move
  readonly reason: Reason
}

/** How a seat is played. A counterpart has a tuning alone; scripted students replace parts of it. */
export interface Manner {
  readonly tuning: Tuning
  readonly choose?: Chooser // its own next offer
  readonly tolerates?: (view: SeatView, plan: Plan, outcome: Outcome) => boolean // accepts this in spite of its own next offer
  readonly cite?: (view: SeatView, points: readonly Point[], opening: boolean) => Citation
}

/** A counterpart's next move at a level. `nature` replaces its firmness and reciprocity. The seat must be one that may act now. */
export const decide = (view: SeatView, level: Level, nature?: Tactic): Decision =>
  act(view, { tuning: tuningOf(level, view.brief.leader.tactic, nature) })

/** The next move of a seat that is played in this manner. Throws if the talks are over. */
export function act(view: SeatView, manner: Manner): Decision {
  const { phase } = view.table
  switch (phase.name) {
    case 'opening':
      return openNext(view, manner, phase.step)
    case 'priorities':
      return nameWeightiest(view)
    case 'turn':
      return takeTurn(view, manner)
    case 'answering':
      return phase.waiting === null ? answer(view, manner) : answerLast(view, manner)
    case 'signing':
      return sign(view, manner)
    case 'last-look':
      return lookOnce(view, manner)
    case 'over':
      throw new Error('the talks are over')
    default:
      return exhaustive(phase)
  }
}

const cite = (view: SeatView, manner: Manner, points: readonly Point[], opening: boolean): Citation =>
  (manner.cite ?? bestQuote)(view, points, opening)

function openNext(view: SeatView, manner: Manner, step: number): Decision {
  const { scenario, seat } = view.brief
  const issue = scenario.agenda.flatMap((item) => item.issues)[step]!
  const k = scenario.issues.findIndex((i) => i.id === issue)
  const { option, quote, reason } = openingOn(view, k)
  const cited = manner.cite ? manner.cite(view, [{ issue, option }], true) : quote
  return { move: { seat, type: 'open', issue, option, quote: cited }, reason }
}

function nameWeightiest(view: SeatView): Decision {
  const { scenario, seat, leader } = view.brief
  const named = weightiest(view, Math.min(2, scenario.issues.length))
  return {
    move: { seat, type: 'priorities', issues: named.map((k) => scenario.issues[k]!.id) },
    reason: { code: 'largest-saliences', saliences: named.map((k) => leader.preferences[k]!.salience) },
  }
}

/** The issues in which an outcome differs from the text, and those where the seat's last word was another (it gives up a point openly). */
function packageTo(view: SeatView, outcome: Outcome): Package {
  const { issues } = view.brief.scenario
  const word = wordsOf(view, view.brief.index).at(-1)!
  return Object.fromEntries(
    issues.flatMap((issue, k) =>
      outcome[k] === view.table.text[k] && outcome[k] === word[k]
        ? []
        : [[issue.id, issue.options[outcome[k]!]!.id] as const],
    ),
  )
}

function proposal(view: SeatView, manner: Manner, outcome: Outcome): Move {
  const pack = packageTo(view, outcome)
  return {
    seat: view.brief.seat,
    type: 'propose',
    package: pack,
    quote: cite(view, manner, changesOf(view, pack, view.table.text), false),
  }
}

const judgement = (plan: Plan, judged: Outcome | null) => ({ worths: worthsOf(plan, judged), pace: plan.pace })

/** Was this very text put to signature in this leg and not signed? */
const declinedBefore = ({ table }: SeatView): boolean =>
  table.signings.some((s) => s.leg === table.clock.leg && sameOutcome(s.text, table.text))

function takeTurn(view: SeatView, manner: Manner): Decision {
  const { seat } = view.brief
  const { text } = view.table
  const plan = planOf(view, manner.tuning, manner.choose)
  const call: Move = { seat, type: 'call' }
  const same = plan.offer !== null && sameOutcome(plan.offer, text)
  const content =
    (faultOf(view, { ...plan, last: false }, text) === null && plan.offer !== null) ||
    manner.tolerates?.(view, plan, text) === true
  if ((same || (content && !declinedBefore(view))) && refusalIn(view, call) === null)
    return { move: call, reason: { code: 'text-is-enough', ...judgement(plan, text) } }
  if (plan.offer === null || same)
    return { move: { seat, type: 'pass' }, reason: { code: 'nothing-to-propose', ...judgement(plan, text) } }
  return { move: proposal(view, manner, plan.offer), reason: whyPropose(view, plan, plan.offer) }
}

function whyPropose(view: SeatView, plan: Plan, offer: Outcome): Reason {
  const numbers = judgement(plan, offer)
  const before = lastOfferOf(view)
  if (!before) return { code: 'first-offer', ...numbers }
  if (sameOutcome(before.outcome, offer)) return { code: 'held-firm', ...numbers }
  if (worthOf(plan.reach, offer) >= worthOf(plan.reach, before.outcome)) return { code: 'another-way', ...numbers }
  const without = targetWithout(view, plan, before.index)
  return {
    code: 'gave-ground',
    ground: groundOf(view, plan, before.outcome, offer),
    because: without > plan.target ? stepSince(view, plan, before.index) : null,
    without,
    ...numbers,
  }
}

function answer(view: SeatView, manner: Manner): Decision {
  const { seat } = view.brief
  const offer = view.table.offers.at(-1)!
  const plan = planOf(view, manner.tuning, manner.choose)
  const judged = completed(view, offer.package, plan.offer)
  const fault = faultOf(view, plan, judged)
  const asItStands = overwrite(view.brief.scenario, view.table.text, offer.package)
  if (fault === null || manner.tolerates?.(view, plan, asItStands))
    return {
      move: { seat, type: 'answer', accept: true },
      reason: { code: plan.last ? 'better-than-nothing' : 'as-good-as-my-offer', ...judgement(plan, judged) },
    }
  const ahead = aheadTo(view, manner, plan, asItStands)
  if (ahead)
    return {
      move: { seat, type: 'answer', accept: true },
      reason: { code: 'as-good-as-my-offer', ...judgement(ahead, asItStands) },
    }
  return decline(view, plan, judged, fault)
}

/** Hundredths of a percent of its scale that it does not hold out for, where it would come down to the text by its next turn anyway. */
const SMALL_STEP = 400

/**
 * The plan for its next own turn, if it would put this very text itself by then and loses little by taking it now; else null: it holds
 * out for more, and then does not put this text itself (offering.ts).
 */
function aheadTo(view: SeatView, manner: Manner, now: Plan, text: Outcome): Plan | null {
  const next = atNextTurn(view)
  const then = next && planOf(next, manner.tuning, manner.choose)
  if (!then?.offer || !now.offer || !sameOutcome(then.offer, text)) return null
  const step = worthOf(now.reach, now.offer) - worthOf(now.reach, text)
  return step <= SMALL_STEP * now.reach.mine.total ? then : null
}

/** A decline of the package on the table: its costliest issue, and a challenge if the citation supports nothing of it. */
function decline(view: SeatView, plan: Plan, judged: Outcome, fault: Fault | 'worse-than-signed'): Decision {
  const { brief, table } = view
  const offer = table.offers.at(-1)!
  const cost = costliest(view, plan, offer.package)
  const challenge = offer.quote !== null && !supportsAny(brief, offer.quote, offer.package)
  const line = crossed(brief, judged)
  const numbers = { ...judgement(plan, judged), cost, challenge }
  return {
    move: {
      seat: brief.seat,
      type: 'answer',
      accept: false,
      issue: cost.issue,
      ...(challenge ? { challenge: true as const } : {}),
    },
    reason:
      fault === 'red-line'
        ? { code: fault, crossed: line!.issue, quote: line!.quote, ...numbers }
        : fault === 'home-would-refuse'
          ? { code: fault, groups: opponentsAtHome(view, plan, judged), ...numbers }
          : fault === 'worse-than-signed'
            ? { code: fault, text: worthOf(plan.reach, table.text), ...numbers }
            : { code: fault, ...numbers },
  }
}

function sign(view: SeatView, manner: Manner): Decision {
  const { seat } = view.brief
  const { phase, text } = view.table
  const late = phase.name === 'signing' && phase.caller === null
  const plan = planOf(view, manner.tuning, manner.choose)
  const fault = faultOf(view, { ...plan, last: plan.last || late }, text)
  const accept = fault === null || (manner.tolerates?.(view, plan, text) ?? false)
  const numbers = judgement(plan, text)
  return {
    move: { seat, type: 'sign', accept },
    reason: accept
      ? { code: plan.last || late ? 'signs-at-last' : 'signs-as-offer', ...numbers }
      : { code: 'signature-refused', why: fault!, ...numbers },
  }
}

function lookOnce(view: SeatView, manner: Manner): Decision {
  const plan = planOf(view, manner.tuning, manner.choose)
  const better = manner.choose ? plan.offer : lastPackage(view, plan.reach, plan.belief)
  const move = better && proposal(view, manner, better)
  const worse = better !== null && worthOf(plan.reach, better) < worthOf(plan.reach, view.table.text)
  if (!better || !move || worse || refusalIn(view, move) !== null)
    return { move: { seat: view.brief.seat, type: 'pass' }, reason: { code: 'nothing-better-seen' } }
  return {
    move,
    reason: { code: 'serves-both', text: worthOf(plan.reach, view.table.text), ...judgement(plan, better) },
  }
}

function answerLast(view: SeatView, manner: Manner): Decision {
  const { table, brief } = view
  const plan = planOf(view, manner.tuning, manner.choose)
  const judged = overwrite(brief.scenario, table.text, table.offers.at(-1)!.package)
  const text = worthOf(plan.reach, table.text)
  const fault = faultOf(view, plan, judged)
  if (worthOf(plan.reach, judged) < text) return decline(view, plan, judged, 'worse-than-signed')
  if (fault === 'red-line' || fault === 'home-would-refuse') return decline(view, plan, judged, fault)
  return {
    move: { seat: brief.seat, type: 'answer', accept: true },
    reason: { code: 'no-worse-than-signed', text, ...judgement(plan, judged) },
  }
}

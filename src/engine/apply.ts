// One move: a refusal that changes nothing, or the next state and what happened. Each kind of move is a few lines; the
// consequences (turns, signing, the vote) are in course.ts.

import { exhaustive } from '../lib/exhaustive.ts'
import { replaced } from '../lib/list.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { askHome } from './consultation.ts'
import { afterOpening, afterReplies, afterSignatures, afterTurn, beginTurn, changed, end, type Step } from './course.ts'
import type { Event } from './event.ts'
import type { Answer, Consult, Move, Open, Propose, Sign } from './move.ts'
import { type Negotiation, openingIssues, seatIndex } from './negotiation.ts'
import { overwrite } from './outcome.ts'
import type { Refusal } from './refusal.ts'
import { refusalOf } from './refuse.ts'
import { publicScenario } from './seat-view.ts'
import type { Offer, Phase, Reply } from './table.ts'

/** The state after a move and the events it brought about; or the reason it was refused (then nothing changed). */
export function apply(negotiation: Negotiation, move: Move): Result<Step, Refusal> {
  const seat = typeof move === 'object' && move !== null ? seatIndex(negotiation.scenario, move.seat) : -1
  const refusal = refusalOf(
    {
      scenario: publicScenario(negotiation.scenario),
      table: negotiation.table,
      consultationsLeft: negotiation.sealed.consultationsLeft[seat] ?? 0,
    },
    move,
  )
  return refusal ? fail(refusal) : ok(carryOut(negotiation, seat, move))
}

function carryOut(negotiation: Negotiation, seat: number, move: Move): Step {
  switch (move.type) {
    case 'open':
      return open(negotiation, seat, move)
    case 'priorities': {
      const issues = [...move.issues]
      const priorities = replaced(negotiation.table.priorities, seat, issues)
      const events: Event[] = [{ type: 'priorities-named', seat: move.seat, issues }]
      const next = negotiation.table.clock.order.find((s) => priorities[s] === null)
      return next === undefined
        ? beginTurn(changed(negotiation, { priorities }), events)
        : { negotiation: changed(negotiation, { priorities, phase: { name: 'priorities', seat: next } }), events }
    }
    case 'propose':
      return propose(negotiation, seat, move)
    case 'answer':
      return answer(negotiation, seat, move)
    case 'consult':
      return consult(negotiation, seat, move)
    case 'call':
      return call(negotiation, seat)
    case 'sign':
      return sign(negotiation, seat, move)
    case 'walk-out':
      return end(negotiation, 'walked-out', [{ type: 'walked-out', seat: move.seat }])
    case 'pass': {
      const { phase } = negotiation.table
      const waiting = phase.name === 'last-look' ? phase.waiting.slice(1) : null
      return afterTurn(negotiation, waiting, [{ type: 'passed', seat: move.seat, lastLook: waiting !== null }])
    }
    default:
      return exhaustive(move)
  }
}

function open(negotiation: Negotiation, seat: number, move: Open): Step {
  const { table, sealed } = negotiation
  const phase = table.phase as Extract<Phase, { name: 'opening' }>
  const openings = replaced(sealed.openings, seat, { option: move.option, quote: move.quote })
  const committed = replaced(phase.committed, seat, true)
  const events: Event[] = [{ type: 'opening-committed', seat: move.seat, issue: move.issue }]
  const next = changed(negotiation, { phase: { ...phase, committed } }, { openings })
  return committed.every(Boolean)
    ? afterOpening(next, openingIssues(next.scenario)[phase.step]!, events)
    : { negotiation: next, events }
}

function propose(negotiation: Negotiation, seat: number, move: Propose): Step {
  const { table } = negotiation
  const waiting = table.phase.name === 'last-look' ? table.phase.waiting.slice(1) : null
  const offer: Offer = {
    seat,
    package: { ...move.package },
    quote: move.quote,
    leg: table.clock.leg,
    turn: table.clock.turn,
    lastLook: waiting !== null,
    before: table.text,
    replies: table.openings.map(() => null),
    accepted: null,
  }
  return {
    negotiation: changed(negotiation, {
      offers: [...table.offers, offer],
      phase: { name: 'answering', answered: table.openings.map((_, other) => other === seat), waiting },
    }),
    events: [
      { type: 'proposed', seat: move.seat, package: offer.package, quote: move.quote, lastLook: offer.lastLook },
    ],
  }
}

function answer(negotiation: Negotiation, seat: number, move: Answer): Step {
  const { table, sealed } = negotiation
  const phase = table.phase as Extract<Phase, { name: 'answering' }>
  const reply: Reply = {
    accept: move.accept,
    issue: move.issue ?? null,
    against: move.against ?? null,
    challenge: move.challenge ?? false,
  }
  const answered = replaced(phase.answered, seat, true)
  const replies = replaced(sealed.replies, seat, reply)
  const next = changed(negotiation, { phase: { ...phase, answered } }, { replies })
  return answered.every(Boolean)
    ? afterReplies(next, phase.waiting)
    : { negotiation: next, events: [{ type: 'answer-sealed', seat: move.seat }] }
}

function consult(negotiation: Negotiation, seat: number, move: Consult): Step {
  const { scenario, sealed, table } = negotiation
  const text = overwrite(scenario, table.text, move.package)
  const { yes, wants } = askHome(scenario, sealed.thresholds, move.group, text)
  const consultation = {
    seat,
    group: move.group,
    package: { ...move.package },
    text,
    leg: table.clock.leg,
    turn: table.clock.turn,
    yes,
    wants,
  }
  return {
    negotiation: changed(
      negotiation,
      {},
      {
        consultationsLeft: replaced(sealed.consultationsLeft, seat, sealed.consultationsLeft[seat]! - 1),
        consultations: [...sealed.consultations, consultation],
      },
    ),
    events: [{ type: 'consulted', seat: move.seat, group: move.group, package: consultation.package, yes, wants }],
  }
}

function call(negotiation: Negotiation, seat: number): Step {
  const { scenario } = negotiation
  const answered = scenario.leaders.map((_, other) => other === seat)
  return {
    negotiation: changed(
      negotiation,
      { phase: { name: 'signing', caller: seat, answered } },
      { signatures: answered.map((done) => (done ? true : null)) },
    ),
    events: [{ type: 'called', seat: scenario.leaders[seat]!.id }],
  }
}

function sign(negotiation: Negotiation, seat: number, move: Sign): Step {
  const { sealed, table } = negotiation
  const phase = table.phase as Extract<Phase, { name: 'signing' }>
  const answered = replaced(phase.answered, seat, true)
  const signatures = replaced(sealed.signatures, seat, move.accept)
  const next = changed(negotiation, { phase: { ...phase, answered } }, { signatures })
  return answered.every(Boolean)
    ? afterSignatures(next, phase.caller)
    : { negotiation: next, events: [{ type: 'signature-sealed', seat: move.seat }] }
}

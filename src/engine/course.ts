// How the talks go on after a move: the openings turned over, turns and rounds, signing, the clerk's last look, the vote
// at home, renegotiation, the end. Every function here is a consequence; none is a choice.

import type { IssueId, ResultKind } from '../scenario/scenario.ts'
import { replaced } from '../lib/list.ts'
import { orderFrom } from './begin.ts'
import type { Event } from './event.ts'
import { type Negotiation, openingIssues, type Sealed } from './negotiation.ts'
import { isEmpty, issueIndex, optionIndex, overwrite, sameOutcome } from './outcome.ts'
import { tallies } from './ratification.ts'
import { type Offer, type Opening, refusedTexts, roundOf, roundsOf, roundsOfLeg, type Table } from './table.ts'

export interface Step {
  readonly negotiation: Negotiation
  readonly events: readonly Event[]
}

/** The negotiation with another table, and with other sealed parts where there are any. */
export const changed = (
  { scenario, clerk, seed, table, sealed }: Negotiation,
  open: Partial<Table>,
  closed?: Partial<Omit<Sealed, 'thresholds'>>,
): Negotiation => ({
  scenario,
  clerk,
  seed,
  // field by field: objects of one shape, several times faster than spreading, and every move comes through here
  table: {
    phase: open.phase ?? table.phase,
    text: open.text ?? table.text,
    openings: open.openings ?? table.openings,
    priorities: open.priorities ?? table.priorities,
    offers: open.offers ?? table.offers,
    signings: open.signings ?? table.signings,
    clock: open.clock ?? table.clock,
    clerk: open.clerk ?? table.clerk,
    votes: open.votes ?? table.votes,
  },
  sealed: closed
    ? {
        thresholds: sealed.thresholds,
        openings: closed.openings ?? sealed.openings,
        replies: closed.replies ?? sealed.replies,
        signatures: closed.signatures ?? sealed.signatures,
        consultationsLeft: closed.consultationsLeft ?? sealed.consultationsLeft,
        consultations: closed.consultations ?? sealed.consultations,
      }
    : sealed,
})

const nobody = (negotiation: Negotiation): readonly null[] => negotiation.scenario.leaders.map(() => null)

const leaderId = (negotiation: Negotiation, seat: number): string => negotiation.scenario.leaders[seat]!.id

/** All seats have committed on an issue: turn the cards over; where all opened alike the issue enters the text at once. */
export function afterOpening(negotiation: Negotiation, issue: IssueId, before: readonly Event[]): Step {
  const { scenario, sealed, table } = negotiation
  const shown = sealed.openings as readonly Opening[]
  const k = issueIndex(scenario, issue)
  const alike = shown.every((o) => o.option === shown[0]!.option)
  const option = optionIndex(scenario.issues[k]!, shown[0]!.option)
  const events: Event[] = [
    ...before,
    { type: 'openings-shown', issue, openings: shown.map((o, seat) => ({ seat: leaderId(negotiation, seat), ...o })) },
  ]
  if (alike && option !== scenario.issues[k]!.noDeal)
    events.push({ type: 'opened-alike', issue, option: shown[0]!.option })
  const step = table.phase.name === 'opening' ? table.phase.step + 1 : 0
  return {
    negotiation: changed(
      negotiation,
      {
        openings: table.openings.map((row, seat) => row.map((was, i) => (i === k ? shown[seat]! : was))),
        text: alike ? table.text.map((was, i) => (i === k ? option : was)) : table.text,
        phase:
          step < openingIssues(scenario).length
            ? { name: 'opening', step, committed: shown.map(() => false) }
            : { name: 'priorities', seat: table.clock.order[0]! },
      },
      { openings: nobody(negotiation) },
    ),
    events,
  }
}

/** The next turn of the leg; after the last one a text that is not empty is put to every seat once. */
export function beginTurn(negotiation: Negotiation, before: readonly Event[]): Step {
  const { clock, text } = negotiation.table
  if (clock.turn < clock.turns) {
    const seat = clock.order[clock.turn % clock.order.length]!
    const first = clock.turn % clock.order.length === 0
    const round: Event = { type: 'round-began', leg: clock.leg, round: roundOf(clock), of: roundsOf(clock) }
    return {
      negotiation: changed(negotiation, { phase: { name: 'turn', seat } }),
      events: first ? [...before, round] : before,
    }
  }
  const cannot =
    isEmpty(negotiation.scenario, text) || refusedTexts(negotiation.table).some((refused) => sameOutcome(refused, text))
  if (cannot) return end(negotiation, 'no-deal', before)
  return {
    negotiation: changed(
      negotiation,
      { phase: { name: 'signing', caller: null, answered: negotiation.scenario.leaders.map(() => false) } },
      { signatures: nobody(negotiation) },
    ),
    events: [...before, { type: 'put-to-all' }],
  }
}

/** A turn is used up; or (waiting given) a place in the last look is. */
export function afterTurn(negotiation: Negotiation, waiting: readonly number[] | null, before: readonly Event[]): Step {
  if (waiting !== null) {
    return waiting.length > 0
      ? { negotiation: changed(negotiation, { phase: { name: 'last-look', waiting } }), events: before }
      : vote(negotiation, before)
  }
  const { clock } = negotiation.table
  return beginTurn(changed(negotiation, { clock: { ...clock, turn: clock.turn + 1 } }), before)
}

/** All replies are in: show them, and change the text if every seat accepts. */
export function afterReplies(negotiation: Negotiation, waiting: readonly number[] | null): Step {
  const { scenario, sealed, table } = negotiation
  const open = table.offers[table.offers.length - 1]!
  const accepted = sealed.replies.every((reply) => reply === null || reply.accept)
  const offer: Offer = { ...open, replies: sealed.replies, accepted }
  const proposer = leaderId(negotiation, offer.seat)
  const events: Event[] = sealed.replies.flatMap((reply, seat) =>
    reply ? [{ type: 'answered', seat: leaderId(negotiation, seat), to: proposer, ...reply } satisfies Event] : [],
  )
  events.push({ type: accepted ? 'package-accepted' : 'package-lapsed', seat: proposer, package: offer.package })
  const next = changed(
    negotiation,
    {
      offers: replaced(table.offers, table.offers.length - 1, offer),
      text: accepted ? overwrite(scenario, table.text, offer.package) : table.text,
    },
    { replies: nobody(negotiation) },
  )
  return afterTurn(next, waiting, events)
}

/** All signatures are in. One missing: the turn passes, or the talks end without a deal. All: the last look or the vote. */
export function afterSignatures(negotiation: Negotiation, caller: number | null): Step {
  const { sealed, table } = negotiation
  const signatures = sealed.signatures as readonly boolean[]
  const events: Event[] = signatures.flatMap((accept, seat) =>
    seat === caller ? [] : [{ type: 'signature', seat: leaderId(negotiation, seat), accept } satisfies Event],
  )
  const { leg, turn } = table.clock
  const next = changed(
    negotiation,
    { signings: [...table.signings, { leg, turn, caller, text: table.text, signatures }] },
    { signatures: nobody(negotiation) },
  )
  if (signatures.every(Boolean)) return lastLook(next, caller, [...events, { type: 'signed' }])
  return caller === null ? end(next, 'no-deal', events) : afterTurn(next, null, events)
}

function lastLook(negotiation: Negotiation, caller: number | null, before: readonly Event[]): Step {
  const { scenario, table } = negotiation
  if (!scenario.bargaining.lastLook) return vote(negotiation, before)
  const better = negotiation.clerk(table.text)
  const next = changed(negotiation, { clerk: [...table.clerk, better] })
  const events: Event[] = [...before, { type: 'clerk-looked', better }]
  if (!better) return vote(next, events)
  const seats = scenario.leaders.length
  const waiting = orderFrom(seats, caller === null ? table.clock.opens : (caller + 1) % seats)
  return afterTurn(next, waiting, events)
}

/** Each side's groups vote by their true thresholds. */
function vote(negotiation: Negotiation, before: readonly Event[]): Step {
  const { scenario, sealed, table } = negotiation
  const homes = tallies(scenario, table.text, sealed.thresholds)
  const events: Event[] = [...before]
  for (const home of homes) {
    const leader = leaderId(negotiation, home.leader)
    for (const { group, yes } of home.votes)
      events.push({ type: 'group-voted', leader, group: scenario.groups[group]!.id, yes })
    events.push({ type: 'home-decided', leader, ratified: home.ratified })
  }
  const { clock } = table
  const next = changed(negotiation, { votes: [...table.votes, { leg: clock.leg, text: table.text, tallies: homes }] })
  const failing = homes.filter((home) => !home.ratified).map((home) => home.leader)
  if (failing.length === 0) return end(next, 'agreed', events)
  return clock.leg < scenario.bargaining.renegotiations
    ? renegotiate(next, failing, events)
    : end(next, 'not-ratified', events)
}

/** A home said no and there is another try: a few more rounds, the failing side first (several: who opened the talks). */
function renegotiate(negotiation: Negotiation, failing: readonly number[], before: readonly Event[]): Step {
  const { scenario, sealed, table } = negotiation
  const seats = scenario.leaders.length
  const begins = failing.length === 1 ? failing[0]! : table.clock.opens
  const leg = table.clock.leg + 1
  const rounds = roundsOfLeg(scenario.bargaining, leg)
  const clock = {
    leg,
    turn: 0,
    turns: rounds * seats,
    order: orderFrom(seats, begins),
    opens: table.clock.opens,
  }
  const next = changed(negotiation, { clock }, { consultationsLeft: sealed.consultationsLeft.map((left) => left + 1) })
  return beginTurn(next, [...before, { type: 'renegotiation-began', rounds, begins: leaderId(next, begins) }])
}

/** The talks are over. */
export function end(negotiation: Negotiation, result: ResultKind, before: readonly Event[]): Step {
  return {
    negotiation: changed(negotiation, { phase: { name: 'over', result } }),
    events: [...before, { type: 'ended', result }],
  }
}

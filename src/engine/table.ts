// Level I: what lies on the table for every seat to see. All that is sealed or private is in negotiation.ts.

import type { Bargaining, IssueId, OptionId, QuoteId, ResultKind } from '../scenario/scenario.ts'
import type { Citation } from './move.ts'
import type { Outcome, Package } from './outcome.ts'
import type { Tally } from './ratification.ts'

/** Where the talks are. Seats are leader indices. */
export type Phase =
  | { readonly name: 'opening'; readonly step: number; readonly committed: readonly boolean[] } // step: index into the issues of the agenda
  | { readonly name: 'priorities'; readonly seat: number }
  | { readonly name: 'turn'; readonly seat: number }
  | {
      readonly name: 'answering' // the last of `offers` is on the table
      readonly answered: readonly boolean[]
      readonly waiting: readonly number[] | null // at the last look: who may put a package after this one; null in a turn
    }
  | { readonly name: 'signing'; readonly caller: number | null; readonly answered: readonly boolean[] } // caller null: put to every seat after the last turn
  | { readonly name: 'last-look'; readonly waiting: readonly number[] } // the first of `waiting` may put a last package
  | { readonly name: 'over'; readonly result: ResultKind }

/** An opening statement. */
export interface Opening {
  readonly option: OptionId
  readonly quote: Citation
}

/** A seat's answer to a package. */
export interface Reply {
  readonly accept: boolean
  readonly issue: IssueId | null // the issue a decline names
  readonly against: QuoteId | null
  readonly challenge: boolean
}

/** A package that was put, and what became of it. */
export interface Offer {
  readonly seat: number
  readonly package: Package
  readonly quote: Citation
  readonly leg: number // 0 = the talks, 1.. = renegotiations
  readonly turn: number // turn of the leg, from 0
  readonly lastLook: boolean
  readonly before: Outcome // the text it was put against
  readonly replies: readonly (Reply | null)[] // by seat; null: its own, or still sealed
  readonly accepted: boolean | null // null: still on the table
}

/** One vote at home that took place: the text and every leader's tally. */
export interface Vote {
  readonly leg: number
  readonly text: Outcome
  readonly tallies: readonly Tally[]
}

/** A call for signature, or the closing one, that was decided. */
export interface Signing {
  readonly leg: number
  readonly turn: number
  readonly caller: number | null
  readonly text: Outcome
  readonly signatures: readonly boolean[] // by seat
}

/** The timetable of the present leg. */
export interface Clock {
  readonly leg: number
  readonly turn: number // turns used in this leg
  readonly turns: number // T
  readonly order: readonly number[] // seats in the order of their turns
  readonly opens: number // the seat that opened the talks
}

export interface Table {
  readonly phase: Phase
  readonly text: Outcome // accepted text; noDeal = not settled
  readonly openings: readonly (readonly (Opening | null)[])[] // by seat, by issue; only what has been turned over
  readonly priorities: readonly (readonly IssueId[] | null)[] // by seat
  readonly offers: readonly Offer[]
  readonly signings: readonly Signing[]
  readonly clock: Clock
  readonly clerk: readonly boolean[] // what the clerk said at each signing: does a text exist that serves all at least as well and one better?
  readonly votes: readonly Vote[]
}

/** Round of the leg, from 1. */
export const roundOf = (clock: Clock): number =>
  Math.floor(Math.min(clock.turn, clock.turns - 1) / clock.order.length) + 1

/** How many rounds a leg has: in the talks as the scenario says; in a renegotiation a quarter of that, rounded up, and at least one. */
export const roundsOfLeg = ({ rounds }: Pick<Bargaining, 'rounds'>, leg: number): number =>
  leg === 0 ? rounds : Math.max(1, Math.ceil(rounds / 4))

/** Rounds of the leg. */
export const roundsOf = (clock: Clock): number => clock.turns / clock.order.length

/** The seats that may move now. */
export function toAct(table: Table): readonly number[] {
  const phase = table.phase
  switch (phase.name) {
    case 'opening':
      return phase.committed.flatMap((done, seat) => (done ? [] : [seat]))
    case 'answering':
    case 'signing':
      return phase.answered.flatMap((done, seat) => (done ? [] : [seat]))
    case 'priorities':
    case 'turn':
      return [phase.seat]
    case 'last-look':
      return phase.waiting.slice(0, 1)
    case 'over':
      return []
  }
}

/** May this seat move now? */
export function mayAct({ phase }: Table, seat: number): boolean {
  switch (phase.name) {
    case 'opening':
      return phase.committed[seat] === false
    case 'answering':
    case 'signing':
      return phase.answered[seat] === false
    case 'priorities':
    case 'turn':
      return phase.seat === seat
    case 'last-look':
      return phase.waiting[0] === seat
    case 'over':
      return false
  }
}

/** Texts that a home has refused in these talks: they cannot be signed again. */
export const refusedTexts = (table: Table): readonly Outcome[] => table.votes.map((vote) => vote.text)

/** The offer that is waiting for answers, if one is. */
export const openOffer = (table: Table): Offer | null =>
  table.phase.name === 'answering' ? table.offers[table.offers.length - 1]! : null

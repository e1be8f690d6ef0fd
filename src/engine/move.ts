// What a seat can do. These objects, in order, with the seed, are the whole of a saved game (the record's `actions`).

import type { GroupId, IssueId, LeaderId, OptionId, QuoteId } from '../scenario/scenario.ts'
import type { Package } from './outcome.ts'

/** A quote, or null: "the record is silent". */
export type Citation = QuoteId | null

/** An opening statement on the issue that is up: sealed until every seat has one. */
export interface Open {
  readonly seat: LeaderId
  readonly type: 'open'
  readonly issue: IssueId
  readonly option: OptionId
  readonly quote: Citation
}

/** The two issues that matter most, said openly (whether it is true is the seat's own affair). */
export interface Priorities {
  readonly seat: LeaderId
  readonly type: 'priorities'
  readonly issues: readonly IssueId[]
}

/** A package with its citation; in one's turn, or once at the last look. */
export interface Propose {
  readonly seat: LeaderId
  readonly type: 'propose'
  readonly package: Package
  readonly quote: Citation
}

/** Accept the whole, or decline naming one issue, with at most one of a quote against it and a challenge of the citation. */
export interface Answer {
  readonly seat: LeaderId
  readonly type: 'answer'
  readonly accept: boolean
  readonly issue?: IssueId
  readonly against?: QuoteId
  readonly challenge?: true
}

/** Ask one's own group about the text with a package written over it. Private; costs a consultation, no turn. */
export interface Consult {
  readonly seat: LeaderId
  readonly type: 'consult'
  readonly group: GroupId
  readonly package: Package
}

/** Call for signature of the text. */
export interface Call {
  readonly seat: LeaderId
  readonly type: 'call'
}

/** Sign the text that is up for signature, or decline to. */
export interface Sign {
  readonly seat: LeaderId
  readonly type: 'sign'
  readonly accept: boolean
}

/** End the talks for everybody. */
export interface WalkOut {
  readonly seat: LeaderId
  readonly type: 'walk-out'
}

/** Let the turn (or the last look) go by. */
export interface Pass {
  readonly seat: LeaderId
  readonly type: 'pass'
}

export type Move = Open | Priorities | Propose | Answer | Consult | Call | Sign | WalkOut | Pass

export const MOVE_TYPES = [
  'open',
  'priorities',
  'propose',
  'answer',
  'consult',
  'call',
  'sign',
  'walk-out',
  'pass',
] as const

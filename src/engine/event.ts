// What a move brought about, in order. Views play these out and tell them; nothing is decided here. Seats and groups by id.

import type { GroupId, IssueId, LeaderId, OptionId, QuoteId, ResultKind } from '../scenario/scenario.ts'
import type { Citation } from './move.ts'
import type { Package } from './outcome.ts'

export type Event =
  | { readonly type: 'opening-committed'; readonly seat: LeaderId; readonly issue: IssueId }
  | {
      readonly type: 'openings-shown'
      readonly issue: IssueId
      readonly openings: readonly { readonly seat: LeaderId; readonly option: OptionId; readonly quote: Citation }[]
    }
  | { readonly type: 'opened-alike'; readonly issue: IssueId; readonly option: OptionId } // entered the text at once
  | { readonly type: 'priorities-named'; readonly seat: LeaderId; readonly issues: readonly IssueId[] }
  | { readonly type: 'round-began'; readonly leg: number; readonly round: number; readonly of: number }
  | {
      readonly type: 'proposed'
      readonly seat: LeaderId
      readonly package: Package
      readonly quote: Citation
      readonly lastLook: boolean
    }
  | { readonly type: 'answer-sealed'; readonly seat: LeaderId }
  | {
      readonly type: 'answered'
      readonly seat: LeaderId
      readonly to: LeaderId
      readonly accept: boolean
      readonly issue: IssueId | null
      readonly against: QuoteId | null
      readonly challenge: boolean
    }
  | { readonly type: 'package-accepted'; readonly seat: LeaderId; readonly package: Package }
  | { readonly type: 'package-lapsed'; readonly seat: LeaderId; readonly package: Package }
  | {
      readonly type: 'consulted' // private: only to the seat that asked
      readonly seat: LeaderId
      readonly group: GroupId
      readonly package: Package
      readonly yes: boolean
      readonly wants: { readonly issue: IssueId; readonly option: OptionId } | null
    }
  | { readonly type: 'called'; readonly seat: LeaderId }
  | { readonly type: 'put-to-all' } // after the last turn
  | { readonly type: 'signature-sealed'; readonly seat: LeaderId }
  | { readonly type: 'signature'; readonly seat: LeaderId; readonly accept: boolean }
  | { readonly type: 'signed' } // by all
  | { readonly type: 'clerk-looked'; readonly better: boolean }
  | { readonly type: 'passed'; readonly seat: LeaderId; readonly lastLook: boolean }
  | { readonly type: 'group-voted'; readonly leader: LeaderId; readonly group: GroupId; readonly yes: boolean }
  | { readonly type: 'home-decided'; readonly leader: LeaderId; readonly ratified: boolean }
  | { readonly type: 'renegotiation-began'; readonly rounds: number; readonly begins: LeaderId }
  | { readonly type: 'walked-out'; readonly seat: LeaderId }
  | { readonly type: 'ended'; readonly result: ResultKind }

/** The seat that alone may know of an event; null: everybody. */
export const privateTo = (event: Event): LeaderId | null => (event.type === 'consulted' ? event.seat : null)

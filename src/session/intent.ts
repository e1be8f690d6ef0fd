// What a reader can ask for, from the page or from the stage alike. `session.act(intent)` is the one road.

import type { GroupId, IssueId, LeaderId, OptionId, QuoteId } from '../scenario/scenario.ts'
import type { Citation } from '../engine/move.ts'
import type { RoomSetup } from './room/room.ts'
import type { RoomIntent } from './room/room-after.ts'
import type { EndingPlace, Opponent } from './state.ts'

export type Intent =
  // the chooser
  | { readonly type: 'choose-scenario'; readonly scenario: string }
  | { readonly type: 'choose-seat'; readonly seat: LeaderId }
  | { readonly type: 'choose-opponent'; readonly opponent: Opponent }
  | { readonly type: 'choose-mode'; readonly freePlay: boolean }
  | { readonly type: 'take-away'; readonly scenario: string } // one's own, off the shelf
  | { readonly type: 'choose-room'; readonly room: Partial<RoomSetup> }
  | { readonly type: 'begin' }
  // the draft: nothing is committed by these
  | { readonly type: 'pick-option'; readonly issue: IssueId; readonly option: OptionId } // opening: the position; turn and last look: puts it in the package, again takes it out
  | { readonly type: 'drop-issue'; readonly issue: IssueId } // out of the package
  | { readonly type: 'cite'; readonly quote: Citation } // null: the record is silent
  | { readonly type: 'pick-priority'; readonly issue: IssueId } // again takes it out
  | { readonly type: 'accept' }
  | { readonly type: 'decline'; readonly issue: IssueId }
  | { readonly type: 'back-up'; readonly kind: 'none' | 'challenge' | 'against' }
  | { readonly type: 'cite-against'; readonly quote: QuoteId }
  | { readonly type: 'choose-signature'; readonly accept: boolean }
  | { readonly type: 'ask-walk-out' } // asks to confirm
  | { readonly type: 'stay' } // takes that back
  // commitments
  | { readonly type: 'commit' } // the main button: makes the move that the draft says (opening, priorities, package, answer, signature)
  | { readonly type: 'consult'; readonly group: GroupId }
  | { readonly type: 'call' }
  | { readonly type: 'pass' } // with a package in the draft it asks to confirm first
  | { readonly type: 'walk-out' } // only while confirming
  // reading on
  | { readonly type: 'go-on' } // the main button where nothing is committed: briefing read, cards seen, next vote, next page
  | { readonly type: 'skip' } // show the whole vote at once
  | { readonly type: 'visit'; readonly place: EndingPlace } // after the talks: open one of the pages
  | { readonly type: 'map-with'; readonly other: number } // the map with this leader (index) upwards
  | { readonly type: 'read-deal'; readonly point: number } // on the map; index into its points
  | { readonly type: 'write'; readonly question: string; readonly text: string }
  | { readonly type: 'dismiss' } // the notice
  // beside the game: jobs, votes of a class, predictions, the lesson's clock
  | RoomIntent
  | { readonly type: 'carry'; readonly winner: string } // what the class voted for goes into the draft
  // other games
  | { readonly type: 'resume'; readonly id?: string } // a game left on this device; without an id, the last
  | { readonly type: 'leave' } // back to the chooser; the game stays saved
  | { readonly type: 'again' } // the same seat, a new seed
  | { readonly type: 'other-seat' }
  | { readonly type: 'fork'; readonly move: number } // what if: play on from before this move
  | { readonly type: 'to-origin' } // back to the game that a what-if was forked from

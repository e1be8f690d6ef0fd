// What the views see: the running game as one seat may know it, the choice not yet committed (the draft), and where the reader is.
// The store is the one owner; page, stage and sound read it and send intents (intent.ts).

import type { Consultation } from '../engine/negotiation.ts'
import type { Event } from '../engine/event.ts'
import type { Choices } from '../engine/legal.ts'
import type { Citation } from '../engine/move.ts'
import type { Package } from '../engine/outcome.ts'
import type { Refusal } from '../engine/refusal.ts'
import type { SeatView } from '../engine/seat-view.ts'
import type {
  GroupId,
  IssueId,
  LeaderId,
  Level,
  Levelled,
  OptionId,
  QuoteId,
  Scenario,
  SourceId,
} from '../scenario/scenario.ts'
import type { Reason } from '../counterpart/reason.ts'
import type { MapShown } from './debrief-map.ts'
import type { Ending } from './ending.ts'
import type { Room, RoomSetup } from './room/room.ts'

/** A scenario in the chooser, before its file is loaded. */
export interface ShelfItem {
  readonly id: string
  readonly title: string
  readonly summary: Levelled
  readonly setting: Scenario['setting']
  readonly minutes: number | null
  readonly documents: number // how many sources it is made of
  readonly issues: number // how many are bargained about
  readonly invented: boolean // no real people in it
  readonly leaders: readonly {
    readonly id: LeaderId
    readonly side: string
    readonly name: string
    readonly role: string
    readonly groups: number
  }[]
  readonly load: () => Promise<Loaded>
  readonly own?: Own // somebody brought it
}

/** What a brought scenario was made of, to make it again. */
export interface Own {
  readonly packed: string
  readonly sha256: string // of the packed text
  readonly unverified: readonly SourceId[] // sources whose documents did not come with it
}

/** A scenario ready to play, with the hash of its packed form (the record names it). */
export interface Loaded {
  readonly scenario: Scenario
  readonly sha256: string
}

/** Who plays the other seats. */
export type Opponent = Level | 'person'

/** What is picked in the chooser. */
export interface Setup {
  readonly scenario: string | null
  readonly seat: LeaderId | null
  readonly opponent: Opponent
  readonly freePlay: boolean // no record score
  readonly seed: number | null // null: drawn
  readonly room: RoomSetup // how people sit at it
}

export type SeatPlayer = { readonly by: 'person' } | { readonly by: 'counterpart'; readonly level: Level }

/** What stands on the page and the stage now. */
export const SCREENS = [
  'choose', // scenario, seat, opponent, mode
  'handover', // hot seat: the device goes to another person
  'questions', // asked before the brief and again after the debrief
  'briefing',
  'opening', // choose a position and a citation
  'opening-shown', // both cards are turned over
  'priorities', // name two issues
  'turn', // propose, call, pass, walk out
  'answer', // to a package
  'sign',
  'last-look',
  'vote', // group by group
  'communique',
  'front-page',
  'predict', // how likely is it that the leader said so?
  'reveal', // issue by issue
  'debrief',
] as const
export type Screen = (typeof SCREENS)[number]

/** The choice that is not committed yet. Kept beside the save, never part of the record. */
export interface Draft {
  readonly option: OptionId | null // opening
  readonly citation: { readonly quote: Citation } | null // null: nothing cited yet; {quote: null}: the record is silent
  readonly priorities: readonly IssueId[]
  readonly package: Package // turn and last look
  readonly answer: { readonly accept: true } | { readonly accept: false; readonly issue: IssueId } | null
  readonly backUp:
    | { readonly kind: 'none' }
    | { readonly kind: 'challenge' }
    | { readonly kind: 'against'; readonly quote: QuoteId | null }
  readonly signature: boolean | null // screen 'sign'
  readonly confirming: 'walk-out' | 'pass' | null // asked once more before it ends the talks, or drops a draft
}

/** One line of the log. `number` counts from 0 and is stable. */
export interface LogEntry {
  readonly number: number
  readonly move: number // index of the move that brought it about
  readonly event: Event
  readonly reason: Reason | null // why a computer's seat moved so; on the first event of its move
}

/** How a crowd stands to the accepted text, by the published band only. Other sides' crowds: neutral until they vote. */
export type Mood = 'for' | 'between' | 'against' | 'neutral' | 'voted-yes' | 'voted-no'

export interface Crowd {
  readonly group: GroupId
  readonly leader: LeaderId
  readonly name: string
  readonly weight: number
  readonly mood: Mood
}

/** The worth bar: the accepted text against the walk-away line, in percent of the seat's own scale. Never of a draft or an offer. */
export interface WorthBar {
  readonly text: number
  readonly walkAway: number
  readonly nothing: number
}

/** A vote being shown group by group. */
export interface VoteShown {
  readonly vote: number // index into table.votes
  readonly shown: number // groups turned so far, over all sides in order
  readonly of: number
}

/** The pages after the talks: which one is open. */
export interface EndingPlace {
  readonly screen: 'communique' | 'front-page' | 'predict' | 'reveal' | 'debrief'
  readonly index: number // reveal: which issue; debrief: which part
}

export interface Game {
  readonly id: string // names its save
  readonly sha256: string
  readonly seed: number
  readonly players: Readonly<Record<LeaderId, SeatPlayer>>
  readonly freePlay: boolean
  readonly seat: LeaderId // whose view this is
  readonly view: SeatView
  readonly choices: Choices // what the seat may do now; empty while a moment is being shown
  readonly screen: Screen
  readonly draft: Draft
  readonly log: readonly LogEntry[] // what this seat may know, oldest first
  readonly news: number // entries from this number on are new since the seat's own last commitment
  readonly crowds: readonly Crowd[]
  readonly bar: WorthBar
  readonly vote: VoteShown | null // on screen 'vote'
  readonly place: EndingPlace | null // once the talks are over and the vote was seen
  readonly consultation: Consultation | null // the latest private answer in this turn
  readonly ending: Ending | null // scores and reveal; null until the talks are over
  readonly map: MapShown | null // of the ending; null until the talks are over
  readonly notes: Readonly<Record<string, string>> // what the student wrote; stays on the device
  readonly room: Room // what is beside the game: jobs, votes, predictions, the lesson
  readonly refusal: Refusal | null // why the last intent was refused; cleared by the next
  readonly moves: number // made so far, everybody's
  readonly forkedAt: number | null // entries of the log from this number on are of the what-if; null: no what-if
}

/** Something to say once, in words from wording/. */
export interface Notice {
  readonly code:
    | 'unknown-scenario'
    | 'link-slip' // `detail`: what the link asks for
    | 'scenario-failed'
    | 'save-refused'
    | 'save-newer'
    | 'save-other-scenario'
    | 'own-many'
    | 'own-full'
    | 'own-blocked'
    | 'storage-full'
    | 'storage-blocked'
    | 'other-tab'
    | 'picture-lost'
    | 'picture-unavailable'
    | 'picture-slow'
    | 'saved'
    | 'forked' // `at` says where
    | 'returned'
    | 'restored'
    | 'platform-resumed'
    | 'platform-not-resumed'
    | 'platform-not-taken'
    | 'platform-too-long'
    | 'platform-not-all-kept'
    | 'platform-silent'
  readonly detail?: string
  readonly at?: { readonly leg: number; readonly round: number } // round 0: the openings
}

/** A game that this device keeps, as the chooser names it. */
export interface KeptGame {
  readonly id: string
  readonly title: string
  readonly side: string
  readonly moves: number
}

export interface SessionState {
  readonly shelf: readonly ShelfItem[]
  readonly setup: Setup
  readonly loading: boolean // a scenario is on its way
  readonly game: Game | null
  readonly notice: Notice | null
  readonly resumable: KeptGame | null // the game left last on this device
  readonly older: readonly KeptGame[] // those left before it, the newest first
}

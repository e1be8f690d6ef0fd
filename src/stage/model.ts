// What the stage draws, as plain data in words ready to show. It knows no rules and no session: model-from-session.ts makes it.
// Seats are numbered in the scenario's order: even ones sit on the left, odd ones on the right.

import type { Quoted, QuotedKind } from './quoted-text.ts'
import type { StageView } from './view.ts'

export type StageScene =
  | 'title'
  | 'handover'
  | 'briefing'
  | 'opening'
  | 'priorities'
  | 'bargaining'
  | 'answering'
  | 'signing'
  | 'last-look'
  | 'vote'
  | 'communique'
  | 'front-page'
  | 'reveal'
  | 'medals'
  | 'map'
  | 'record'
  | 'empty-room'

/** Drawings a desk flag may carry; a side without one of its own gets a plain flag. */
export type FlagDrawing = 'stars' | 'crosses' | 'plain'

/** How a leader holds itself: what it just did, seen from the other side of the table. */
export type Gesture =
  | 'rest'
  | 'read' // its head bent over what lies on the table
  | 'lean'
  | 'nod'
  | 'folded'
  | 'sign'
  | 'stand'
  | 'gone'
  | 'shake'
  | 'proud' // its head up: its home accepted
  | 'low' // its head hangs: its home refused
  | 'home' // the talks are over, only the chair is here

export interface StageSeat {
  readonly leader: string
  readonly side: string // on the name tent: "United States"
  readonly note: string // under it: "your seat"
  readonly figure: number // which of the drawn people sits here
  readonly colour: number // which of the six side colours (palette.ts)
  readonly flag: FlagDrawing
  readonly mine: boolean
  readonly gesture: Gesture
  readonly active: boolean // it is this seat's turn, or it is the one chosen
  readonly pick: boolean // may be tapped: {type: 'seat'}
}

export interface StageStop {
  readonly option: string
  readonly label: string
  readonly at: number // 0..100 along the track
  readonly noDeal: boolean
  readonly pick: boolean // may be tapped: {type: 'stop'}
}

/** A flag of the record, planted on a stop at the reveal. */
export interface StageFlag {
  readonly seat: number
  readonly option: string
  readonly words: Quoted
  readonly source: string
}

export interface StageRow {
  readonly issue: string
  readonly title: string
  readonly focus: boolean // the track in use: it grows and shows its labels
  readonly pick: boolean // may be tapped: {type: 'issue'}
  readonly stops: readonly StageStop[]
  readonly tokens: readonly { readonly seat: number; readonly option: string }[]
  readonly proposed: { readonly seat: number; readonly option: string } | null // brackets round a stop
  readonly draft: string | null // my choice, not committed
  readonly agreed: string | null // the stamp
  readonly stamp: string // its word: "Agreed"
  readonly named: readonly number[] // seats that call this issue one of their two
  readonly chosen: boolean // tapped: a priority of the draft, or the issue that a decline names
  readonly laid: readonly { readonly seat: number; readonly kind: QuotedKind }[] // cards committed at the openings
  readonly note: string // under the title: "1 stop away"
  readonly flags: readonly StageFlag[]
  readonly silent: readonly { readonly seat: number; readonly words: string }[] // "UK side: the record is silent"
}

export interface StageSheet {
  readonly title: string
  readonly note: string
  readonly rows: readonly StageRow[]
}

export interface StageCard {
  readonly quote: string | null // null: "the record is silent"
  readonly words: Quoted
  readonly kind: string // "Own words", "A reporter's words": said, not only shown
  readonly source: string
  readonly seat: number | null // whose voice
  readonly chosen: boolean
}

/** The dossier dealt out to choose from. Tapping a card: {type: 'quote'}. */
export interface StageHand {
  readonly heading: string
  readonly cards: readonly StageCard[]
  readonly more: string // words of the button that turns to the next cards
}

/** What a seat has put in front of it: its sealed or opened statement. */
export interface StageStatement {
  readonly seat: number
  readonly position: string
  readonly card: StageCard | null // null: sealed
  readonly sealed: string // what the back of the card says
}

export interface StageOffer {
  readonly id: string // follows the package from the hand that puts it to its end
  readonly seat: number
  readonly heading: string
  readonly lines: readonly {
    readonly issue: string
    readonly title: string
    readonly label: string
    readonly chosen: boolean
  }[]
  readonly citation: StageCard | null
  readonly more: readonly string[] // what says that 1, 2, ... lines are not shown
}

export type StageMood = 'for' | 'between' | 'against' | 'neutral' | 'yes' | 'no'

export interface StageCrowd {
  readonly group: string
  readonly seat: number
  readonly name: string
  readonly mood: StageMood
  readonly said: string // the mood in words: "for the text"
  readonly weight: number
  readonly veto: string // "can block", or ''
  readonly pick: boolean // may be asked: {type: 'group'}
  readonly next: boolean // votes next
}

export interface StageButton {
  readonly id: string
  readonly label: string
  readonly kind: 'primary' | 'secondary' | 'link'
  readonly enabled: boolean
  readonly chosen?: boolean
}

/** A home's vote in numbers. */
export interface StageTally {
  readonly seat: number
  readonly name: string
  readonly yes: number // weight
  readonly no: number
  readonly total: number
  readonly quota: number // percent of total
  readonly said: string // "63 of 100, 50 needed"
  readonly verdict: 'open' | 'passed' | 'failed'
  readonly verdictSaid: string
}

export interface StageSignature {
  readonly seat: number
  readonly side: string
  readonly state: 'waiting' | 'signed' | 'declined'
  readonly said: string
}

/** A folder or a place card of the first picture. Tapping it: {type: 'choice'}. */
export interface StageChoice {
  readonly id: string
  readonly label: string
  readonly note: string
  readonly chosen: boolean
  readonly seat: number | null // a place card of this seat; null: a folder
}

/** A clause of the document: in full, and short for a small paper. */
export interface StageClause {
  readonly number: string
  readonly text: string
  readonly short: string
  readonly settled: boolean
}

/** A score as a medal on the table. */
export interface StageMedal {
  readonly title: string
  readonly shown: string // its number, or a dash
  readonly share: number | null // 0..1; null: no score
}

/** A document that lies on the table instead of the text. */
export type StagePaper =
  | {
      readonly kind: 'title'
      readonly title: string
      readonly lines: readonly string[]
      readonly captions: readonly [folders: string, places: string]
      readonly choices: readonly StageChoice[]
    }
  | {
      readonly kind: 'folder'
      readonly title: string
      readonly seat: number
      readonly lines: readonly string[]
      readonly issues: readonly string[] // what will be on the table, by name
    }
  | {
      readonly kind: 'document'
      readonly title: string
      readonly place: string
      readonly lines: readonly StageClause[]
      readonly signatures: readonly StageSignature[]
      readonly stamp: string // its word once all have agreed, else ''
    }
  | { readonly kind: 'front-page'; readonly date: string; readonly headlines: readonly string[] }

export interface StageMapPoint {
  readonly id: string
  readonly kind: 'you' | 'refused' | 'history' | 'solution' | 'opening' | 'missed' | 'earlier'
  readonly label: string
  readonly x: number // percent of the first seat's scale
  readonly y: number
}

/** Every possible outcome, as what it is worth to two seats. */
export interface StageMap {
  readonly title: string
  readonly xLabel: string
  readonly yLabel: string
  readonly seats: readonly [number, number]
  readonly dots: readonly (readonly [x: number, y: number, inside: boolean])[]
  readonly frontier: readonly (readonly [number, number])[]
  readonly walkAway: readonly [number, number]
  readonly points: readonly StageMapPoint[]
  readonly trail: readonly (readonly [number, number])[] // the text from the openings on
  readonly earlier: readonly (readonly [number, number])[] // of the game that this one was forked from
  readonly deals: readonly (readonly [number, number])[] // may be tapped: {type: 'deal'}
  readonly reading: number | null // the deal that is being read
  readonly read: string // what it is and what it is worth
}

export interface StageModel {
  readonly scene: StageScene
  readonly daylight: number // 1 morning .. 0 evening
  readonly view: StageView // outside the windows
  readonly heading: string // the task in a few words, on the strip and above a hand of cards
  readonly seats: readonly StageSeat[]
  readonly issues: number // on the table in this game: the room is measured for them
  readonly sheet: StageSheet | null
  readonly hand: StageHand | null
  readonly statements: readonly StageStatement[]
  readonly offer: StageOffer | null
  readonly crowds: readonly StageCrowd[]
  readonly homeTitle: string // "at home"
  readonly tallies: readonly StageTally[]
  readonly paper: StagePaper | null
  readonly map: StageMap | null
  readonly medals: readonly StageMedal[] // the debrief's scores
  readonly clerk: string | null // what the clerk says
  readonly buttons: readonly StageButton[]
}

/** What a pointer on the stage asks for. */
export type StageIntent =
  | { readonly type: 'stop'; readonly issue: string; readonly option: string }
  | { readonly type: 'issue'; readonly issue: string }
  | { readonly type: 'quote'; readonly quote: string | null }
  | { readonly type: 'seat'; readonly leader: string }
  | { readonly type: 'group'; readonly group: string }
  | { readonly type: 'choice'; readonly id: string }
  | { readonly type: 'deal'; readonly point: number }
  | { readonly type: 'button'; readonly id: string }

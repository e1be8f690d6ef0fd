// The scenario as the rules see it: checked, every default filled in, every number exact. No code knows the file's text but scenario/'s readers.
// Lists keep the file's order, which is also the order of ties. "Index" is always a position in these lists.

export type LeaderId = string
export type GroupId = string
export type ActorId = string
export type IssueId = string
export type OptionId = string
export type QuoteId = string
export type PersonId = string
export type SourceId = string

/** A text at two reading levels. Written once in the file, both are the same. */
export interface Levelled {
  readonly standard: string
  readonly plain: string
}

export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  readonly date: string // ISO day
  readonly licence: string // SPDX id, or "all rights reserved"
  readonly file: string // a plain name
  readonly sha256: string | null // of the file's bytes, where declared
}

export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly role: string
}

export const QUOTE_KINDS = ['direct', 'reported', 'editorial'] as const
export type QuoteKind = (typeof QUOTE_KINDS)[number]

export const STRENGTHS = ['explicit', 'implied'] as const
export type Strength = (typeof STRENGTHS)[number]

/** The author's reading of a quote for one issue: a coding. Sealed until the reveal. */
export interface Support {
  readonly issue: IssueId
  readonly options: readonly OptionId[]
  readonly strength: Strength
  readonly because: string
}

/** What everybody may know of a quote. */
export interface QuoteWords {
  readonly id: QuoteId
  readonly source: SourceId
  readonly speaker: PersonId
  readonly kind: QuoteKind
  readonly exact: string // the source's words, verbatim
  readonly prefix: string
  readonly suffix: string
  readonly said: string // ISO day
  readonly means: Levelled
}

export interface Quote extends QuoteWords {
  readonly supports: readonly Support[]
}

export interface Option {
  readonly id: OptionId
  readonly label: string
  readonly text: string
  readonly place: number // integer; its `at` is place / issue.grain
  readonly noDeal: boolean
}

export interface Issue {
  readonly id: IssueId
  readonly title: string
  readonly question: Levelled
  readonly options: readonly Option[]
  readonly grain: number // denominator of every place: 1 where `at` is written, options-1 where evenly spaced
  readonly span: number // largest place - smallest place; > 0
  readonly noDeal: number // index of the option that stands if nothing is agreed
}

/** Where a number comes from. null in the file's place = shown as the author's assumption. */
export type Basis =
  | { readonly kind: 'quotes'; readonly quotes: readonly QuoteId[] }
  | { readonly kind: 'assumed'; readonly why: string }

export interface Preference {
  readonly salience: number // positive integer; only proportions count
  readonly scores: readonly number[] // 0..100 integer, by option index
  readonly ideal: number // option index of the stated ideal; with `scores` the first best option
  readonly basis: Basis
}

export interface RedLine {
  readonly issue: IssueId
  readonly options: readonly OptionId[]
  readonly quote: QuoteId | null
}

export interface Tactic {
  readonly firmness: number // e of rules.md
  readonly reciprocity: number // rho of rules.md
}

interface Actor {
  readonly id: ActorId
  readonly preferences: readonly Preference[] // one an issue, in issue order
}

/** Level I: a seat. */
export interface Leader extends Actor {
  readonly person: PersonId
  readonly side: string
  readonly voices: readonly PersonId[]
  readonly brief: Levelled
  readonly walkAway: number | null // reservation value in hundredths of a percent; null = the worth of the all-noDeal outcome
  readonly tactic: Tactic | null
  readonly redLines: readonly RedLine[]
  readonly basis: Basis | null
}

/** Level II: who must accept it at home. */
export interface Group extends Actor {
  readonly leader: LeaderId
  readonly name: string
  readonly weight: number
  readonly veto: boolean
  readonly threshold: { readonly at: number; readonly give: number } // at in hundredths of a percent; give in whole percent
  readonly basis: Basis | null
}

export interface Linkage {
  readonly when: readonly { readonly issue: number; readonly option: number }[] // indices
  readonly effect: Readonly<Record<ActorId, number>> // percentage points, integer, may be negative
  readonly basis: Basis | null
}

export interface AgendaItem {
  readonly id: string
  readonly issues: readonly IssueId[]
  readonly prompt: Levelled
}

export interface Bargaining {
  readonly rounds: number
  readonly consultations: number
  readonly renegotiations: number
  readonly opens: LeaderId
  readonly lastLook: boolean
}

export type HistoryBasis = Basis | { readonly kind: 'expected'; readonly quotes: readonly QuoteId[] }

export interface History {
  readonly outcome: readonly number[] // option index by issue
  readonly basis: readonly HistoryBasis[] // by issue
}

export interface Learning {
  readonly objectives: readonly string[]
  readonly standards: readonly { readonly framework: string; readonly code: string }[]
  readonly glossary: readonly { readonly term: string; readonly means: string }[]
  readonly discussion: readonly string[]
}

export interface Playbook {
  readonly name: string
  readonly seat: LeaderId
  readonly level: Level
  readonly seed: number
  readonly student: string
  readonly result: ResultKind
}

export const LEVELS = ['apprentice', 'minister', 'hardliner'] as const
export type Level = (typeof LEVELS)[number]

/** How talks can end. */
export const RESULTS = ['agreed', 'no-deal', 'not-ratified', 'walked-out'] as const
export type ResultKind = (typeof RESULTS)[number]

export interface Scenario {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly summary: Levelled
  readonly setting: { readonly place: string; readonly date: string }
  readonly classroom: { readonly minutes: number; readonly ages: string } | null
  readonly sources: readonly Source[]
  readonly people: readonly Person[]
  readonly quotes: readonly Quote[]
  readonly issues: readonly Issue[]
  readonly leaders: readonly Leader[]
  readonly groups: readonly Group[]
  readonly quotas: Readonly<Record<LeaderId, { readonly quota: number; readonly basis: Basis | null }>> // exactly the leaders with groups
  readonly linkages: readonly Linkage[]
  readonly agenda: readonly AgendaItem[]
  readonly bargaining: Bargaining
  readonly history: History | null
  readonly learning: Learning | null
  readonly expect: {
    readonly agreementShare: readonly [number, number] | null
    readonly readingGap: number | null
  } | null
  readonly playbooks: readonly Playbook[]
}

// What a debriefing question can be about: one moment of the game that was played. Codes and ids only; the sentences are in wording/.

import type { Package } from '../engine/outcome.ts'
import type { GroupId, IssueId, LeaderId, OptionId, QuoteId } from '../scenario/scenario.ts'

/** The six questions of a game debriefing, in the order in which they are asked (Thiagarajan). */
export const QUESTIONS = ['feel', 'happened', 'learned', 'relate', 'what-if', 'next'] as const
export type Question = (typeof QUESTIONS)[number]

export type MomentCode =
  // feel
  | 'you-walked-out' // round
  | 'they-walked-out' // seat, round
  | 'own-home-refused' // group that said no
  | 'other-home-refused' // seat, group
  | 'no-deal'
  | 'own-package-declined' // round, package, issue that was named
  | 'agreed'
  // happened
  | 'challenge-right' // round, quote of theirs: yours
  | 'challenge-wrong'
  | 'challenged-rightly' // round, quote of yours: theirs
  | 'challenged-wrongly'
  | 'package-accepted' // round, seat, package: the turning point
  | 'package-declined'
  | 'nothing-put'
  // learned
  | 'far-from-record' // issue, option, quotes: own words
  | 'silence-wrong' // issue or round, quotes: own words that bear
  | 'weak-evidence' // issue, option, quote
  | 'on-record' // issue, option, quotes: own words
  | 'own-line' // free play: issue, option, quotes: own words
  | 'record-silent'
  // relate
  | 'history-differs' // issue, option: history's, quotes: its basis
  | 'history-same'
  | 'no-history'
  // what-if
  | 'trade-missed' // issue: the first that it changes
  | 'declined-package' // round, seat, package: the best one that was turned down
  | 'agreement-was-possible'
  | 'no-agreement-possible'
  | 'nothing-better'
  | 'unknown' // the outcome space is too large to know
  // next
  | 'win-the-home' // group that said no
  | 'left-open' // issue
  | 'other-seat' // seat

/** What does not apply to the code is null or empty. */
export interface Moment {
  readonly question: Question
  readonly code: MomentCode
  readonly seat: LeaderId | null
  readonly leg: number | null
  readonly round: number | null
  readonly issue: IssueId | null
  readonly option: OptionId | null
  readonly package: Package | null
  readonly group: GroupId | null
  readonly quotes: readonly QuoteId[] // words to show beside the question
}

// How people sit at a game and what they record beside it: jobs, votes of a class, predictions, questions, the lesson's clock.
// Kept beside the record with the desk; the rules never look at it. It knows no names.

import type { IssueId } from '../../scenario/scenario.ts'
import type { LessonState } from '../lesson.ts'

/** The jobs of a delegation, in the order of their cards. */
export const JOBS = ['leader', 'adviser', 'home', 'press', 'observer'] as const
export type Job = (typeof JOBS)[number]

/** What is chosen before a game. */
export interface RoomSetup {
  readonly jobs: readonly Job[] // a delegation: two to five, the leader among them; empty: nobody has a job
  readonly votes: boolean // the class votes on each move
  readonly predictions: boolean // asked before the reveal
  readonly questions: boolean // asked before the brief and after the debrief
  readonly plan: string | null // the lesson's plan; null: no clock
}

export const ALONE: RoomSetup = { jobs: [], votes: false, predictions: false, questions: false, plan: null }

/** What a class is asked. */
export type Question =
  | { readonly kind: 'position'; readonly issue: IssueId }
  | { readonly kind: 'words'; readonly issues: readonly IssueId[] }
  | { readonly kind: 'priority' | 'move' | 'answer' | 'sign' }

/** The vote that is being counted. */
export interface Ballot {
  readonly task: string // the decision that it belongs to; at another one it counts no more
  readonly issue: IssueId | null // a package: the issue whose position is asked
  readonly more: boolean // a package: another issue is asked for
  readonly waived: boolean // the chair decides without a vote
  readonly hands: readonly number[] // counted so far, by alternative
}

/** A vote that was taken. */
export interface ClassVote {
  readonly move: number // index of the move that it was for
  readonly kind: Question['kind']
  readonly issue: IssueId | null
  readonly alternatives: readonly string[] // ids, see class-vote.ts
  readonly hands: readonly number[]
  readonly winner: string
  readonly tied: boolean // the chair decided
}

export interface Room {
  readonly setup: RoomSetup
  readonly done: readonly string[] // what was asked and need not be asked again
  readonly marks: Readonly<Record<string, number>> // what was ticked or counted (marks.ts)
  readonly ballot: Ballot | null
  readonly votes: readonly ClassVote[]
  readonly lesson: LessonState | null
}

/** A game of one person or two, with nothing beside it. */
export const EMPTY_ROOM: Room = { setup: ALONE, done: [], marks: {}, ballot: null, votes: [], lesson: null }

/** Is there anything beside the game itself? */
export const isFurnished = ({ jobs, votes, predictions, questions, plan }: RoomSetup): boolean =>
  jobs.length > 0 || votes || predictions || questions || plan !== null

/** Jobs as they can be: the leader among two to five, in order; one job alone is none. */
export function jobsFrom(wanted: readonly string[]): readonly Job[] {
  const jobs = JOBS.filter((job) => job === 'leader' || wanted.includes(job))
  return jobs.length > 1 ? jobs : []
}

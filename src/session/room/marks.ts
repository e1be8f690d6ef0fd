// The names under which ticks and counts are kept beside a game. Every tick is a whole number from 0 to 100.

import type { GroupId, LeaderId } from '../../scenario/scenario.ts'

export const MOST_MARK = 100

export const WHEN = ['before', 'after'] as const
export type When = (typeof WHEN)[number]

/** How many statements are asked before and after; each is answered 1 (not at all) to 4 (fully). */
export const STATEMENTS = 4

/** What an observer counts. */
export const SEEN = ['claims', 'reasons', 'concessions', 'linkages'] as const
export type Seen = (typeof SEEN)[number]

/** An adviser's judgement of cited words: 0 they do not show it, 1 they are about it, 2 they show it. */
export const JUDGED = [2, 1, 0] as const

export const statementMark = (when: When, seat: LeaderId, n: number): string => `${when} ${seat} ${n}`
export const predictionMark = (n: number): string => `predict ${n}`
export const adviserMark = (seat: LeaderId, move: number): string => `adviser ${seat} ${move}`
export const homeMark = (seat: LeaderId, vote: number, group: GroupId): string => `home ${seat} ${vote} ${group}`
export const hardestMark = (seat: LeaderId): string => `hardest ${seat}`
export const seenMark = (seat: LeaderId, kind: Seen): string => `seen ${seat} ${kind}`

/** The key of a note that a job writes in a phase. */
export const jobNote = (job: string, seat: LeaderId, phase: string): string => `job ${job} ${seat} ${phase}`

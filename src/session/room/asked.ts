// What was asked beside a game and what was answered: predictions before the reveal, statements before and after.

import { predictionScore, type PredictionItem, type PredictionScore } from '../../classroom/prediction.ts'
import type { LeaderId } from '../../scenario/scenario.ts'
import type { Ending } from '../ending.ts'
import { predictionMark, STATEMENTS, statementMark } from './marks.ts'
import type { Room } from './room.ts'

/** The likelihoods that can be given, in percent. */
export const LIKELIHOODS = [0, 10, 25, 50, 75, 90, 100] as const

export interface Predicted {
  readonly items: readonly (PredictionItem & { readonly said: number | null; readonly part: number | null })[]
  readonly score: Pick<PredictionScore, 'brier' | 'chance'>
}

/** The round with its score; null: there was none. */
export function predicted({ round }: Pick<Ending, 'round'>, { marks }: Pick<Room, 'marks'>): Predicted | null {
  if (round.length === 0) return null
  const said = round.map((_, n) => marks[predictionMark(n)] ?? null)
  const { items, ...score } = predictionScore(round, said)
  return { items: round.map((item, n) => ({ ...item, said: said[n]!, part: items[n]! })), score }
}

/** The answers to the statements, before and after; null: not answered. */
export const opinions = (
  { marks }: Pick<Room, 'marks'>,
  seat: LeaderId,
): readonly { readonly before: number | null; readonly after: number | null }[] =>
  Array.from({ length: STATEMENTS }, (_, n) => ({
    before: marks[statementMark('before', seat, n + 1)] ?? null,
    after: marks[statementMark('after', seat, n + 1)] ?? null,
  }))

/** Keys of what is written about the class's own questions. */
export const guessNote = (seat: LeaderId): string => `guess ${seat}`
export const discussionNote = (seat: LeaderId, n: number): string => `discussion ${seat} ${n}`

// Two games side by side: the one before and the one that has just ended. Data for the debrief.

import type { IssueId, LeaderId, OptionId, ResultKind } from '../../scenario/scenario.ts'
import type { Ending } from '../ending.ts'

export interface GameSide {
  readonly seat: LeaderId
  readonly result: ResultKind
  readonly seed: number
  readonly scores: {
    readonly record: number | null
    readonly evidence: number | null
    readonly deal: number | null
    readonly home: number | null
  }
}

export interface Compared {
  readonly games: readonly [GameSide, GameSide] // the earlier first
  readonly issues: readonly {
    readonly issue: IssueId
    readonly options: readonly [OptionId, OptionId]
    readonly same: boolean
  }[]
  readonly sameSeed: boolean // the same thresholds at home
}

const sideOf = ({ debrief, record, result }: Ending): GameSide => {
  const [seat] = debrief.seats
  return {
    seat: debrief.seat,
    result,
    seed: record.seed,
    scores: {
      record: seat?.record.score?.shown ?? null,
      evidence: seat?.evidence.score?.shown ?? null,
      deal: debrief.deal.score?.shown ?? null,
      home: seat?.home?.score.shown ?? null,
    },
  }
}

/** The text that each game ended with: what is in force, or what lapsed. */
const textOf = ({ negotiation: { table } }: Ending): readonly number[] => table.text

/** Both games; null: none was played before. */
export function compared(ending: Ending): Compared | null {
  const { before, scenario } = ending
  if (!before) return null
  const [first, second] = [textOf(before), textOf(ending)]
  return {
    games: [sideOf(before), sideOf(ending)],
    issues: scenario.issues.map(({ id, options }, k) => ({
      issue: id,
      options: [options[first[k]!]!.id, options[second[k]!]!.id],
      same: first[k] === second[k],
    })),
    sameSeed: before.record.seed === ending.record.seed,
  }
}

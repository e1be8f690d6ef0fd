// A finished game's scores as `play` and `replay` print them. 4 decimals; null: does not apply.

import type { Analysis } from '../analysis/analyse.ts'
import { named, type Package } from '../engine/outcome.ts'
import { quotaOf } from '../engine/ratification.ts'
import type { Table } from '../engine/table.ts'
import type { LeaderId, Scenario } from '../scenario/scenario.ts'
import { dealScore } from '../scoring/deal.ts'
import { agreedText, resultOf } from '../scoring/debrief.ts'
import { evidenceScore } from '../scoring/evidence.ts'
import { homeScores } from '../scoring/home.ts'
import { recordScore } from '../scoring/record.ts'

export interface GameScores {
  readonly record: number | null // of the seat
  readonly evidence: number | null // of the seat
  readonly deal: number | null // of all
  readonly home: Readonly<Record<LeaderId, number | null>> // every leader with groups; null: no vote
}

/** The agreed outcome by name; null: nothing was agreed. */
export function outcomeOf(scenario: Scenario, table: Table): Package | null {
  const agreed = agreedText(table)
  return agreed && named(scenario, agreed)
}

export function scoresOf(scenario: Scenario, analysis: Analysis, table: Table, seat: number): GameScores {
  const votes = homeScores(scenario, table)
  return {
    record: recordScore(scenario, table, seat, false).score?.json ?? null,
    evidence: evidenceScore(scenario, table, seat).score?.json ?? null,
    deal: dealScore(scenario, analysis, agreedText(table), resultOf(table)).score?.json ?? null,
    home: Object.fromEntries(
      scenario.leaders
        .filter(({ id }) => quotaOf(scenario, id) !== null)
        .map(({ id }) => [id, votes.find((vote) => vote.leader === id)?.score.json ?? null]),
    ),
  }
}

// Record: how near a seat's opening positions came to its leader's own words. Free play has none.

import { issueIndex, optionIndex } from '../engine/outcome.ts'
import { openingIssues } from '../engine/negotiation.ts'
import type { Table } from '../engine/table.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { closeness, type Position, type ReachWorking } from './reach.ts'
import type { Score } from './score.ts'

/** Why there is a record score, or none: `silent` = no own words on any issue of the agenda (or they allow every position). */
export type RecordCode = 'scored' | 'free-play' | 'no-opening' | 'silent'

export interface RecordScore {
  readonly score: Score | null
  readonly code: RecordCode
  readonly working: ReachWorking // terms in the order of the agenda
}

/** The seat's (index) opening positions, in the order of the agenda. */
export const openingPositions = (scenario: Scenario, table: Table, seat: number): readonly Position[] =>
  openingIssues(scenario).flatMap((id) => {
    const issue = issueIndex(scenario, id)
    const opening = table.openings[seat]![issue]
    return opening ? [{ issue, option: optionIndex(scenario.issues[issue]!, opening.option) }] : []
  })

/** 100 · (1 − Σ s d(position) / Σ s D) over the agenda issues with a record of the leader's own (rules.md, Record). */
export function recordScore(scenario: Scenario, table: Table, seat: number, freePlay: boolean): RecordScore {
  const positions = openingPositions(scenario, table, seat)
  const { score, working } = closeness(scenario, scenario.leaders[seat]!, positions)
  if (freePlay) return { score: null, code: 'free-play', working }
  if (positions.length === 0) return { score: null, code: 'no-opening', working }
  return { score, code: score ? 'scored' : 'silent', working }
}

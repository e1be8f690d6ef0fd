// Whose words won: for each leader, how near the settled issues of an agreed text come to its own words. Shown, not a score of play.

import type { Outcome } from '../engine/outcome.ts'
import type { LeaderId, Scenario } from '../scenario/scenario.ts'
import { closeness, type ReachWorking } from './reach.ts'
import type { Score } from './score.ts'

export interface WordsWon {
  readonly leader: LeaderId
  readonly score: Score | null // null: nothing settled on which the leader has words of its own
  readonly working: ReachWorking // settled issues in the scenario's order
}

/** By leader. `agreed` null: nothing is settled. */
export const wordsWon = (scenario: Scenario, agreed: Outcome | null): readonly WordsWon[] =>
  scenario.leaders.map((leader) => ({
    leader: leader.id,
    ...closeness(
      scenario,
      leader,
      (agreed ?? []).flatMap((option, issue) => (option === scenario.issues[issue]!.noDeal ? [] : [{ issue, option }])),
    ),
  }))

// How much the Nash outcome hangs on the author's saliences.

import { leaderMeasure } from '../engine/worth.ts'
import type { Leader, Scenario } from '../scenario/scenario.ts'
import { type Analysis, analyseTables } from './analyse.ts'
import { sameOutcome } from '../engine/outcome.ts'
import { type Tables, tablesOf } from './tables.ts'

/** The leader with one salience ten per cent higher (step 1) or lower (-1). All are taken times ten, so that they stay integers. */
export const nudged = (leader: Leader, issue: number, step: 1 | -1): Leader => ({
  ...leader,
  preferences: leader.preferences.map((p, k) => ({ ...p, salience: p.salience * (k === issue ? 10 + step : 10) })),
})

/**
 * Share (0..1) of all changes of one leader's one salience by +10 % or -10 % that change the canonical Nash outcome.
 * Walk-aways stay at their percentage. null if there is no Nash outcome to begin with.
 */
export function salience10(scenario: Scenario, analysis: Analysis): number | null {
  const canonical = analysis.solutions.nash?.outcomes[0]
  if (canonical === undefined) return null
  const tables = tablesOf(scenario)
  let changed = 0
  let changes = 0
  scenario.leaders.forEach((leader, i) => {
    for (let k = 0; k < scenario.issues.length; k++)
      for (const step of [1, -1] as const) {
        const measure = leaderMeasure(scenario, nudged(leader, k, step))
        const other: Tables = { ...tables, leaders: tables.leaders.with(i, measure) }
        const outcome = analyseTables(other).solutions.nash?.outcomes[0]
        changes++
        if (outcome === undefined || !sameOutcome(outcome, canonical)) changed++
      }
  })
  return changed / changes
}

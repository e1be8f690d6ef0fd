// Can "not agreed" score? What history left unsettled must be able to stay so in a good agreement.

import type { Scenario } from '../scenario/scenario.ts'
import { type Analysis, analyseTables } from './analyse.ts'
import { nashRatioOfGains } from './nash-ratio.ts'
import { restrict } from './restriction.ts'
import { gainOf, tablesOf } from './tables.ts'

/** The issues (indices) that history left at their noDeal option; none without a history. */
export const openIssues = (scenario: Scenario): readonly number[] =>
  scenario.issues.flatMap((issue, k) => (scenario.history?.outcome[k] === issue.noDeal ? [k] : []))

/**
 * The best Nash ratio, 4 decimals, of an outcome in Z that leaves those issues unsettled; 0 if Z has none.
 * null without such issues, without a Nash outcome to compare with, or where Z is not known.
 */
export function openIssueScore(scenario: Scenario, analysis: Analysis): number | null {
  const open = openIssues(scenario)
  const { nash } = analysis.solutions
  if (open.length === 0 || nash === null) return null
  const tables = tablesOf(scenario)
  const part = analyseTables(
    restrict(
      tables,
      scenario.issues.map((issue, k) => (open.includes(k) ? issue.noDeal : null)),
    ),
  )
  if (part.agreementFrontier === null) return null
  const gains = (units: readonly number[]) => tables.leaders.map((leader, i) => gainOf(leader, units[i]!))
  const best = part.solutions.nash
  return best === null
    ? nashRatioOfGains([-1], gains(nash.worth))
    : nashRatioOfGains(gains(best.worth), gains(nash.worth))
}

// Does an agreement that nobody can better contain an option?

import type { Scenario } from '../scenario/scenario.ts'
import { type Analysis, analyseTables } from './analyse.ts'
import { restrict } from './restriction.ts'
import { tablesOf } from './tables.ts'

/**
 * Does some member of the agreement frontier have this option (indices)? Exact even where a point does not list all its outcomes: the outcomes
 * with the option are then analysed by themselves. False where the agreement frontier is not known.
 */
export function isEfficientOption(scenario: Scenario, analysis: Analysis, issue: number, option: number): boolean {
  const points = analysis.agreementFrontier?.points ?? []
  if (points.some((point) => point.outcomes.some((outcome) => outcome[issue] === option))) return true
  const unlisted = new Set(points.filter((point) => point.more > 0).map((point) => point.worth.join(' ')))
  if (unlisted.size === 0) return false
  const held = scenario.issues.map((_, k) => (k === issue ? option : null))
  const part = analyseTables(restrict(tablesOf(scenario), held)).agreementFrontier
  return part?.points.some((point) => unlisted.has(point.worth.join(' '))) ?? false
}

// Options and issues that cannot matter, and how much of a scenario stands on quotes.

import type { IssueId, OptionId, Scenario } from '../scenario/scenario.ts'
import type { Analysis } from './analyse.ts'

export interface DeadOption {
  readonly issue: IssueId
  readonly option: OptionId
}

/** Options that no member of Z contains, in file order. null where Z was not enumerated. */
export function deadOptions(scenario: Scenario, analysis: Analysis): readonly DeadOption[] | null {
  const { uses } = analysis.agreement
  if (uses === null) return null
  return scenario.issues.flatMap((issue, k) =>
    issue.options.flatMap((option, o) => (uses[k]![o] ? [] : [{ issue: issue.id, option: option.id }])),
  )
}

/** Issues of which every leader and group scores all options alike, and that no linkage names. */
export function irrelevantIssues(scenario: Scenario): readonly IssueId[] {
  const actors = [...scenario.leaders, ...scenario.groups]
  return scenario.issues.flatMap((issue, k) => {
    const alike = actors.every(({ preferences }) =>
      preferences[k]!.scores.every((s) => s === preferences[k]!.scores[0]),
    )
    const linked = scenario.linkages.some((linkage) => linkage.when.some((w) => w.issue === k))
    return alike && !linked ? [issue.id] : []
  })
}

/** Share (0..1) of all preferences, of leaders and groups, whose basis names quotes. */
export function evidenceCover(scenario: Scenario): number {
  const all = [...scenario.leaders, ...scenario.groups].flatMap((actor) => actor.preferences)
  return all.filter(({ basis }) => basis.kind === 'quotes' && basis.quotes.length > 0).length / all.length
}

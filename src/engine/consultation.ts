// A private question to a group at home, answered by its true threshold.

import type { GroupId, IssueId, OptionId, Scenario } from '../scenario/scenario.ts'
import type { Outcome } from './outcome.ts'
import { measuresOf, worth } from './worth.ts'

export interface HomeAnswer {
  readonly yes: boolean
  readonly wants: { readonly issue: IssueId; readonly option: OptionId } | null // null: no single change would raise its worth
}

/** Would this group vote yes, and which single-issue change would raise its worth most (ties: first issue, first option)? */
export function askHome(scenario: Scenario, thresholds: readonly number[], id: GroupId, text: Outcome): HomeAnswer {
  const group = scenario.groups.findIndex((g) => g.id === id)
  const measure = measuresOf(scenario).groups[group]!
  const now = worth(measure, text)
  let best = now
  let wants: HomeAnswer['wants'] = null
  const changed = [...text]
  scenario.issues.forEach((issue, k) => {
    issue.options.forEach((option, o) => {
      changed[k] = o
      const then = worth(measure, changed)
      if (then > best) {
        best = then
        wants = { issue: issue.id, option: option.id }
      }
    })
    changed[k] = text[k]!
  })
  return { yes: 100 * now >= thresholds[group]!, wants }
}

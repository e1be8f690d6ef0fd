// One option an issue: the thing that is bargained over. Indices inside, ids at the edges (files, records, JSON).

import type { Issue, IssueId, OptionId, Scenario } from '../scenario/scenario.ts'

/** Whatever has the issues: a scenario, or the public part of one. */
type Issues = Pick<Scenario, 'issues'>

/** Option index by issue index, in the scenario's order. Also the text on the table, where noDeal = not settled. */
export type Outcome = readonly number[]

/** The same with names: some issues only (a package) or all of them (an outcome). */
export type Package = Readonly<Record<IssueId, OptionId>>

/** The place of an issue; -1: there is none such. */
export const issueIndex = (scenario: Issues, id: IssueId): number => scenario.issues.findIndex((i) => i.id === id)

/** The place of an option of this issue; -1: there is none such. */
export const optionIndex = (issue: Issue, id: OptionId): number => issue.options.findIndex((o) => o.id === id)

/** The outcome in which nothing is agreed. */
export const nothingAgreed = (scenario: Issues): Outcome => scenario.issues.map((i) => i.noDeal)

/** Is every issue at its noDeal option? */
export const isEmpty = (scenario: Issues, text: Outcome): boolean =>
  scenario.issues.every((i, k) => text[k] === i.noDeal)

/** The text with the package written over it. Ids must exist (they were checked as a move or by the reader). */
export function overwrite(scenario: Issues, text: Outcome, pack: Package): Outcome {
  const next = [...text]
  for (const issue of Object.keys(pack)) {
    const k = issueIndex(scenario, issue)
    next[k] = optionIndex(scenario.issues[k]!, pack[issue]!)
  }
  return next
}

/** {issue: option} in issue order. */
export function named(scenario: Issues, outcome: Outcome): Package {
  const names: Record<IssueId, OptionId> = {}
  scenario.issues.forEach((issue, k) => {
    names[issue.id] = issue.options[outcome[k]!]!.id
  })
  return names
}

/** The outcome with these names; every issue must be there. */
export const fromNames = (scenario: Issues, names: Package): Outcome =>
  scenario.issues.map((issue) => optionIndex(issue, names[issue.id]!))

/** The same option of every issue? Both of one scenario. */
export const sameOutcome = (a: Outcome, b: Outcome): boolean => a.every((option, k) => option === b[k])

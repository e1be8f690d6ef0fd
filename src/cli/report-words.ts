// Names and numbers as the report prints them. English, as the command line is.

import type { Analysis } from '../analysis/analyse.ts'
import type { PredictionName } from '../analysis/prediction.ts'
import type { Report, ReportSolution } from '../analysis/report.ts'
import { SOLUTIONS, type SolutionName } from '../analysis/solutions.ts'
import type { Package } from '../engine/outcome.ts'
import type { LeaderId, Scenario } from '../scenario/scenario.ts'

export const SOLUTION_NAMES: Readonly<Record<SolutionName, string>> = {
  nash: 'Nash (largest product of gains)',
  kalaiSmorodinsky: 'Kalai-Smorodinsky (equal shares of what each could gain)',
  egalitarian: 'Egalitarian (most for the side that gains least)',
  utilitarian: 'Utilitarian (largest sum)',
}

export const PREDICTION_NAMES: Readonly<Record<PredictionName, string>> = {
  compromise: 'Compromise (mean weighted by importance)',
  median: 'Median (weighted by importance)',
  nash: 'Nash',
  kalaiSmorodinsky: 'Kalai-Smorodinsky',
  mean: 'Plain mean',
}

/** 1234567 -> "1,234,567"; null -> "not counted". */
export const count = (value: number | null): string => (value === null ? 'not counted' : value.toLocaleString('en'))

/** "22.0 %" of the whole; nothing where it is not known. */
export const share = (part: number | null, whole: number): string =>
  part === null ? '' : `${((100 * part) / whole).toFixed(1)} %`

export const figure = (value: number | null | undefined, digits = 1): string =>
  value === null || value === undefined ? '-' : value.toFixed(digits)

export const sideOf = (scenario: Scenario, leader: LeaderId): string =>
  scenario.leaders.find(({ id }) => id === leader)?.side ?? leader

/** "Northport 81.3 · Eastbay 64.0" */
export const byLeader = (scenario: Scenario, values: Readonly<Record<LeaderId, number | null>>, digits = 1): string =>
  scenario.leaders.map(({ id, side }) => `${side} ${figure(values[id], digits)}`).join(' · ')

/** What the outcome settles: one entry an issue that is not left at "no deal"; none: nothing is settled. */
export const settled = (scenario: Scenario, outcome: Package): readonly { issue: string; option: string }[] =>
  scenario.issues.flatMap((issue) => {
    const option = issue.options.find(({ id }) => id === outcome[issue.id])
    return option === undefined || option.noDeal ? [] : [{ issue: issue.title, option: option.label }]
  })

/** The solutions with those that have the same canonical outcome together. */
export function solutionsByOutcome(
  report: Pick<Report, 'solutions'>,
): readonly { readonly names: readonly SolutionName[]; readonly solution: ReportSolution }[] {
  const found: { names: SolutionName[]; solution: ReportSolution }[] = []
  for (const name of SOLUTIONS) {
    const solution = report.solutions[name]
    if (solution === null) continue
    const same = found.find((other) => sameIds(other.solution.outcomes[0]!, solution.outcomes[0]!))
    if (same) same.names.push(name)
    else found.push({ names: [name], solution })
  }
  return found
}

/** Why a solution is missing. */
export const noSolution = (report: Pick<Report, 'agreementFrontier'>): string =>
  report.agreementFrontier === null ? 'not known' : 'none'

const sameIds = (a: Package, b: Package): boolean => Object.keys(a).every((issue) => a[issue] === b[issue])

/** Why not everything is known; empty where it is. */
export function limitSentence({ limit, outcomes }: Analysis): string {
  if (limit === 'space')
    return `${count(outcomes)} outcomes are too many to look at each (the limit is 16,777,216). What needs no enumeration is given; the rest is left open.`
  if (limit === 'overflow')
    return 'The saliences are too large for exact sums, so nothing is computed. Only their proportions count: divide them all by the same number.'
  return ''
}

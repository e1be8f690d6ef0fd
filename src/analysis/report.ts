// The report on a scenario as data: the fixed JSON shape `on-the-record/report-1`, but for what needs play. Ids for names, worth in percent.

import { fourDecimals, fourDecimalsExact } from '../lib/integer.ts'
import { named, type Outcome, type Package } from '../engine/outcome.ts'
import type { GroupId, IssueId, LeaderId, Scenario } from '../scenario/scenario.ts'
import { worths } from './agreement-set.ts'
import { type Analysis, analyse } from './analyse.ts'
import { type Frontier, outcomesOn } from './frontier.ts'
import { logRolls } from './log-roll.ts'
import { openIssueScore } from './open-issues.ts'
import { type DeadOption, deadOptions, evidenceCover, irrelevantIssues } from './options.ts'
import { PREDICTIONS, type PredictionName, predictions } from './prediction.ts'
import { salience10 } from './sensitivity.ts'
import { SOLUTIONS, type Solution, type SolutionName } from './solutions.ts'
import { gainOf, isRatified, isRational, tablesOf } from './tables.ts'

type ByLeader<Value> = Readonly<Record<LeaderId, Value>>

export interface ReportFrontier {
  readonly points: number
  readonly outcomes: number
  readonly list: readonly {
    readonly worth: ByLeader<number>
    readonly outcomes: readonly Package[]
    readonly more?: number // outcomes of this point that are not listed
  }[]
}

export interface ReportSolution {
  readonly outcomes: readonly Package[] // the first is the canonical one
  readonly more?: number
  readonly worth: ByLeader<number> // of the canonical one
  readonly degenerate?: boolean // Nash only
}

export interface ReportHistory {
  readonly outcome: Package
  readonly rational: boolean
  readonly ratified: boolean
  readonly onFrontier: boolean | null // of X
  readonly predictions: Readonly<Record<PredictionName, { readonly error: number } | null>>
}

export interface ReportBalance {
  readonly nashShare: ByLeader<number | null> | null
  readonly ksShare: ByLeader<number | null> | null
  readonly deadOptions: readonly DeadOption[] | null
  readonly irrelevantIssues: readonly IssueId[]
  readonly pivotalGroups: Readonly<Record<GroupId, number | null>>
  readonly logRolls: number
  readonly openIssueScore: number | null
  readonly sensitivity: { readonly salience10: number | null }
  readonly evidenceCover: number
}

/** null wherever a set is empty, there is no history, or the space is too large to tell. */
export interface Report {
  readonly format: 'on-the-record/report-1'
  readonly scenario: string
  readonly outcomes: number
  readonly exhaustive: boolean
  readonly leaders: readonly LeaderId[]
  readonly zopa: { readonly size: number | null }
  readonly winSets: ByLeader<{ readonly size: number | null }>
  readonly agreementSet: { readonly size: number | null; readonly share: number | null }
  readonly frontier: ReportFrontier | null
  readonly agreementFrontier: ReportFrontier | null
  readonly solutions: Readonly<Record<SolutionName, ReportSolution | null>>
  readonly history: ReportHistory | null
  readonly balance: ReportBalance
}

/** The report. What play finds is added to `balance` by who plays. */
export function reportOf(scenario: Scenario, analysis: Analysis = analyse(scenario)): Report {
  const { agreement } = analysis
  return {
    format: 'on-the-record/report-1',
    scenario: scenario.id,
    outcomes: analysis.outcomes,
    exhaustive: analysis.exhaustive,
    leaders: scenario.leaders.map((leader) => leader.id),
    zopa: { size: analysis.zopa },
    winSets: byLeader(scenario, (i) => ({ size: analysis.winSets[i]! })),
    agreementSet: { size: agreement.size, share: agreement.share === null ? null : fourDecimals(agreement.share) },
    frontier: frontierShown(scenario, analysis.frontier),
    agreementFrontier: frontierShown(scenario, analysis.agreementFrontier),
    solutions: solutionsShown(scenario, analysis),
    history: historyShown(scenario, analysis),
    balance: balanceShown(scenario, analysis),
  }
}

const byLeader = <Value>(scenario: Scenario, value: (leader: number) => Value): ByLeader<Value> =>
  Object.fromEntries(scenario.leaders.map((leader, i) => [leader.id, value(i)]))

/** Worth in percent, 4 decimals. */
const percents = (scenario: Scenario, units: readonly number[]): ByLeader<number> =>
  byLeader(scenario, (i) => fourDecimalsExact(BigInt(units[i]!), BigInt(tablesOf(scenario).leaders[i]!.total)))

const listed = (scenario: Scenario, outcomes: readonly Outcome[], more: number) => ({
  outcomes: outcomes.map((outcome) => named(scenario, outcome)),
  ...(more > 0 ? { more } : {}),
})

function frontierShown(scenario: Scenario, frontier: Frontier | null): ReportFrontier | null {
  if (frontier === null) return null
  return {
    points: frontier.points.length,
    outcomes: outcomesOn(frontier),
    list: frontier.points.map(({ worth, outcomes, more }) => ({
      worth: percents(scenario, worth),
      ...listed(scenario, outcomes, more),
    })),
  }
}

function solutionsShown(scenario: Scenario, { solutions }: Analysis): Report['solutions'] {
  const shown = (name: SolutionName, found: Solution | null): ReportSolution | null =>
    found && {
      ...listed(scenario, found.outcomes, found.more),
      worth: percents(scenario, found.worth),
      ...(name === 'nash' ? { degenerate: found.degenerate } : {}),
    }
  return Object.fromEntries(SOLUTIONS.map((name) => [name, shown(name, solutions[name])])) as Report['solutions']
}

function historyShown(scenario: Scenario, analysis: Analysis): ReportHistory | null {
  if (scenario.history === null || analysis.limit === 'overflow') return null
  const { outcome } = scenario.history
  const tables = tablesOf(scenario)
  const units = worths(scenario, outcome)
  const found = predictions(scenario, analysis)
  const errorOf = (name: PredictionName) => found[name] && { error: found[name].error }
  return {
    outcome: named(scenario, outcome),
    rational: isRational(tables, outcome),
    ratified: scenario.leaders.every((_, i) => isRatified(tables, i, outcome)),
    onFrontier: analysis.frontier?.points.some(({ worth }) => worth.every((w, i) => w === units[i])) ?? null,
    predictions: Object.fromEntries(PREDICTIONS.map((name) => [name, errorOf(name)])) as ReportHistory['predictions'],
  }
}

/** 100 · g_i / (a_i − d_i) at a solution; null for a leader that cannot gain over its walk-away. */
function sharesAt(scenario: Scenario, analysis: Analysis, solution: Solution | null): ByLeader<number | null> | null {
  const { best } = analysis.agreement
  if (solution === null || best === null) return null
  return byLeader(scenario, (i) => {
    const leader = tablesOf(scenario).leaders[i]!
    const span = gainOf(leader, best[i]!)
    return span === 0 ? null : fourDecimalsExact(100n * BigInt(gainOf(leader, solution.worth[i]!)), BigInt(span))
  })
}

function balanceShown(scenario: Scenario, analysis: Analysis): ReportBalance {
  const sensitivity = salience10(scenario, analysis)
  return {
    nashShare: sharesAt(scenario, analysis, analysis.solutions.nash),
    ksShare: sharesAt(scenario, analysis, analysis.solutions.kalaiSmorodinsky),
    deadOptions: deadOptions(scenario, analysis),
    irrelevantIssues: irrelevantIssues(scenario),
    pivotalGroups: Object.fromEntries(scenario.groups.map((group, g) => [group.id, analysis.pivotal[g]!])),
    logRolls: logRolls(scenario).length,
    openIssueScore: openIssueScore(scenario, analysis),
    sensitivity: { salience10: sensitivity === null ? null : fourDecimals(sensitivity) },
    evidenceCover: fourDecimals(evidenceCover(scenario)),
  }
}

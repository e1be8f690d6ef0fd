// The report as plain text, for a teacher who wants to know whether a scenario is fair and winnable.

import type { Analysis } from '../analysis/analyse.ts'
import { PREDICTIONS } from '../analysis/prediction.ts'
import { SOLUTIONS } from '../analysis/solutions.ts'
import type { Package } from '../engine/outcome.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { FullReport } from './report.ts'
import {
  byLeader,
  count,
  figure,
  limitSentence,
  PREDICTION_NAMES,
  SOLUTION_NAMES,
  settled,
  noSolution,
  solutionsByOutcome,
  share,
  sideOf,
} from './report-words.ts'

const row = (label: string, value: string, more = ''): string =>
  `  ${label.padEnd(60)} ${value.padStart(12)}  ${more}`.trimEnd()

const section = (title: string, lines: readonly string[]): string => [title.toUpperCase(), ...lines, ''].join('\n')

function outcomeLines(scenario: Scenario, outcome: Package): readonly string[] {
  const entries = settled(scenario, outcome)
  return entries.length === 0
    ? ['      nothing is settled']
    : entries.map(({ issue, option }) => `      ${issue}: ${option}`)
}

function sets(scenario: Scenario, report: FullReport): string {
  const { outcomes } = report
  const of = (size: number | null) => [count(size), share(size, outcomes)] as const
  return section('What could be agreed', [
    row('outcomes: one option on every issue', count(outcomes)),
    row('no side does worse than without agreement (ZOPA)', ...of(report.zopa.size)),
    ...report.leaders.map((id) => row(`home would pass it: ${sideOf(scenario, id)}`, ...of(report.winSets[id]!.size))),
    row('all of this at once: the agreement set', ...of(report.agreementSet.size)),
  ])
}

function frontiers(report: FullReport): string {
  const line = (label: string, frontier: FullReport['frontier']) =>
    frontier === null
      ? row(label, 'not known')
      : row(
          label,
          count(frontier.points),
          frontier.outcomes === frontier.points ? '' : `${count(frontier.outcomes)} outcomes`,
        )
  return section('Efficient outcomes: nobody could have more without somebody having less', [
    line('points on the frontier of all outcomes', report.frontier),
    line('points on the frontier of the agreement set', report.agreementFrontier),
  ])
}

function solutions(scenario: Scenario, report: FullReport): string {
  const none = SOLUTIONS.filter((name) => report.solutions[name] === null)
  return section('What theories of bargaining would call fair', [
    ...solutionsByOutcome(report).flatMap(({ names, solution }) => {
      const tied = solution.outcomes.length + (solution.more ?? 0)
      return [
        ...names.map((name) => `  ${SOLUTION_NAMES[name]}`),
        `      worth: ${byLeader(scenario, solution.worth)}${tied > 1 ? `   (the first of ${count(tied)})` : ''}`,
        ...outcomeLines(scenario, solution.outcomes[0]!),
        ...(solution.degenerate ? ['      (no outcome lets everybody gain; the most even of the rest)'] : []),
      ]
    }),
    ...none.map((name) => `  ${SOLUTION_NAMES[name]}: ${noSolution(report)}`),
  ])
}

const yesNo = (value: boolean | null): string => (value === null ? 'not known' : value ? 'yes' : 'no')

function history(scenario: Scenario, report: FullReport): string {
  const past = report.history
  if (past === null) return section('What really came of it', ['  the scenario names no history'])
  return section('What really came of it', [
    ...outcomeLines(scenario, past.outcome),
    row('no side did worse than without agreement', yesNo(past.rational)),
    row('every home would pass it', yesNo(past.ratified)),
    row('on the frontier of all outcomes', yesNo(past.onFrontier)),
    '  Rival predictions, and how far each was off (0 = just so, 100 = as far as can be):',
    ...PREDICTIONS.map((name) => row(`  ${PREDICTION_NAMES[name]}`, figure(past.predictions[name]?.error))),
  ])
}

function balance(scenario: Scenario, report: FullReport): string {
  const found = report.balance
  const title = (id: string) => scenario.issues.find((issue) => issue.id === id)?.title ?? id
  const label = (issue: string, option: string) =>
    scenario.issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option)?.label ?? option
  const shares = (values: typeof found.nashShare) => (values === null ? 'none' : byLeader(scenario, values))
  return section('Balance', [
    `  share of the possible gain at Nash:                ${shares(found.nashShare)}`,
    `  share of the possible gain at Kalai-Smorodinsky:   ${shares(found.ksShare)}`,
    row('pairs of issues that can be traded for each other', count(found.logRolls)),
    row("best score with history's open issues left open (of 1)", figure(found.openIssueScore, 2)),
    row('small changes of importance that move the Nash outcome', percent(found.sensitivity.salience10)),
    row('preferences that rest on quotes', percent(found.evidenceCover)),
    '  without one group at home, how many outcomes more (+) or fewer (-) its home would pass:',
    ...scenario.groups.map(({ id, name }) => row(`    ${name}`, signed(found.pivotalGroups[id] ?? null))),
    ...(found.irrelevantIssues.length > 0 ? [`  nobody minds: ${found.irrelevantIssues.map(title).join(', ')}`] : []),
    ...(found.deadOptions?.length
      ? [
          '  options that no agreement can contain:',
          ...found.deadOptions.map((d) => `      ${title(d.issue)}: ${label(d.issue, d.option)}`),
        ]
      : []),
    ...played(found),
  ])
}

const signed = (value: number | null): string => (value !== null && value > 0 ? `+${count(value)}` : count(value))
const percent = (value: number | null): string => (value === null ? '-' : `${(100 * value).toFixed(0)} %`)

function played(found: FullReport['balance']): readonly string[] {
  if (found.students === undefined) return []
  const students = Object.entries(found.students).flatMap(([student, levels]) =>
    Object.entries(levels).map(([level, figures]) =>
      row(
        `student ${student}, ${level}: deal, own gain, evidence`,
        figure(figures.deal),
        `${figure(figures.ownGain, 2)}  ${figure(figures.evidence)}`,
      ),
    ),
  )
  return [
    ...students,
    row('difference between the seats, points', figure(found.seatGap)),
    row('evidence score of reading minus guessing, points', figure(found.readingGap)),
  ]
}

/** The whole report, lines of about 80 characters. */
export function reportText(scenario: Scenario, analysis: Analysis, report: FullReport): string {
  const limit = limitSentence(analysis)
  return [
    `${scenario.title} (${scenario.id})`,
    ...(limit === '' ? [''] : [limit, '']),
    sets(scenario, report),
    frontiers(report),
    solutions(scenario, report),
    history(scenario, report),
    balance(scenario, report),
  ].join('\n')
}

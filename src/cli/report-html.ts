// The report as one page that needs nothing else: inline SVG, no script, no network. What the text report says, with pictures.

import type { Analysis } from '../analysis/analyse.ts'
import { PREDICTIONS } from '../analysis/prediction.ts'
import { SOLUTIONS } from '../analysis/solutions.ts'
import type { Package } from '../engine/outcome.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { FullReport } from './report.ts'
import { escapeHtml, mapSvg } from './report-map.ts'
import {
  byLeader,
  count,
  figure,
  limitSentence,
  noSolution,
  PREDICTION_NAMES,
  SOLUTION_NAMES,
  settled,
  share,
  sideOf,
  solutionsByOutcome,
} from './report-words.ts'

const STYLE = `
:root{color-scheme:light;--ink:#1d2433;--soft:#5b6474;--line:#d9d5cb;--paper:#fbf9f4;--any:#c9c4b8;--agreed:#7fa8c9;--frontier:#8a5a1f;--efficient:#12507b;--solution:#9b1c31}
body{margin:0 auto;max-width:60rem;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Georgia,serif}
h1{font-size:1.9rem;margin:0}h2{font-size:1.25rem;margin:2.5rem 0 .5rem;border-bottom:1px solid var(--line)}
table{border-collapse:collapse;width:100%}td,th{padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top;font-weight:normal}
td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}tr+tr>*{border-top:1px solid var(--line)}
svg{max-width:100%;height:auto;font:12px system-ui,sans-serif;fill:var(--soft)}.bar{width:12rem;height:.8rem}.maps{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1.5rem}.maps svg{max-width:36rem;width:100%}
.any{fill:var(--any)}.agreed{fill:var(--agreed)}.grid{stroke:var(--line);fill:none}.walk{stroke:var(--solution);stroke-dasharray:5 4;fill:none}
.frontier{fill:none;stroke:var(--frontier);stroke-width:1.5}.efficient{fill:var(--efficient)}.solution{fill:none;stroke:var(--solution);stroke-width:2.5}
.initials{fill:var(--solution);font-weight:700;font-size:14px;paint-order:stroke;stroke:var(--paper);stroke-width:4px}.history{fill:var(--ink);stroke:var(--paper);stroke-width:1.5}
.soft{color:var(--soft)}.limit{border-left:4px solid var(--solution);padding-left:1rem}ul{margin:.3rem 0;padding-left:1.2rem}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;padding:0;list-style:none;font:.85rem system-ui,sans-serif}.key svg{width:14px;height:14px;vertical-align:-2px}h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
@media print{@page{margin:16mm}:root{--paper:#fff}body{padding:0;font-size:10.5pt;max-width:none}h2,h3{break-after:avoid;margin-top:1.2rem}tr,figure,.maps>*,li{break-inside:avoid}.maps svg{max-width:150mm}svg,td{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`

const cell = (value: string): string => `<td class="n">${escapeHtml(value)}</td>`
const line = (label: string, ...values: readonly string[]): string =>
  `<tr><th scope="row">${escapeHtml(label)}</th>${values.map(cell).join('')}</tr>`
const section = (title: string, body: string): string => `<section><h2>${escapeHtml(title)}</h2>${body}</section>`

const bar = (part: number | null, whole: number): string =>
  part === null
    ? ''
    : `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><path class="any" d="M0 0h100v6H0z"/><path class="efficient" d="M0 0h${Math.round((1000 * part) / whole) / 10}v6H0z"/></svg>`

function sets(scenario: Scenario, report: FullReport): string {
  const whole = report.outcomes
  const row = (label: string, size: number | null) =>
    `<tr><th scope="row">${escapeHtml(label)}</th>${cell(count(size))}${cell(share(size, whole))}<td>${bar(size, whole)}</td></tr>`
  return `<table>${row('Outcomes: one option on every issue', whole)}${row('No side does worse than without agreement (ZOPA)', report.zopa.size)}${report.leaders
    .map((id) => row(`Home would pass it: ${sideOf(scenario, id)}`, report.winSets[id]!.size))
    .join('')}${row('All of this at once: the agreement set', report.agreementSet.size)}</table>`
}

const KEY = [
  ['<path class="any" d="M2 2h10v10H2z"/>', 'an outcome'],
  ['<path class="agreed" d="M2 2h10v10H2z"/>', 'in the agreement set'],
  ['<circle class="frontier" cx="7" cy="7" r="5"/>', 'frontier of all outcomes'],
  ['<circle class="efficient" cx="7" cy="7" r="5"/>', 'frontier of the agreement set'],
  ['<circle class="solution" cx="7" cy="7" r="5"/>', 'N Nash, K Kalai-Smorodinsky, E egalitarian, U utilitarian'],
  ['<path class="history" d="M7 0l7 7l-7 7l-7 -7z"/>', 'what really came of it'],
  ['<path class="walk" d="M0 7h14"/>', 'walk-away lines'],
].map(([shape, says]) => `<li><svg viewBox="0 0 14 14" aria-hidden="true">${shape}</svg> ${says}</li>`)

function maps(scenario: Scenario, analysis: Analysis): string {
  const pairs = scenario.leaders.flatMap((_, a) =>
    scenario.leaders.flatMap((__, b) => (a < b ? [[a, b] as const] : [])),
  )
  return `<ul class="key">${KEY.join('')}</ul><div class="maps">${pairs.map((pair) => mapSvg(scenario, analysis, pair)).join('')}</div>`
}

function text(scenario: Scenario, outcome: Package): string {
  const entries = settled(scenario, outcome)
  if (entries.length === 0) return '<p>Nothing is settled.</p>'
  return `<ul>${entries.map(({ issue, option }) => `<li>${escapeHtml(issue)}: ${escapeHtml(option)}</li>`).join('')}</ul>`
}

function solutions(scenario: Scenario, report: FullReport): string {
  const rows = solutionsByOutcome(report).map(({ names, solution }) => {
    const tied = solution.outcomes.length + (solution.more ?? 0)
    const remark = `${tied > 1 ? ` The first of ${count(tied)}.` : ''}${solution.degenerate ? ' No outcome lets everybody gain; the most even of the rest.' : ''}`
    return `<tr><th scope="row">${names.map((name) => escapeHtml(SOLUTION_NAMES[name])).join('<br>')}</th><td>${escapeHtml(byLeader(scenario, solution.worth))}${text(scenario, solution.outcomes[0]!)}<span class="soft">${remark}</span></td></tr>`
  })
  const none = SOLUTIONS.filter((name) => report.solutions[name] === null).map((name) =>
    line(SOLUTION_NAMES[name], noSolution(report)),
  )
  return `<table>${rows.join('')}${none.join('')}</table>`
}

const yesNo = (value: boolean | null): string => (value === null ? 'not known' : value ? 'yes' : 'no')

function history(scenario: Scenario, report: FullReport): string {
  const past = report.history
  if (past === null) return '<p>The scenario names no history.</p>'
  const predicted = PREDICTIONS.map((name) => {
    const error = past.predictions[name]?.error ?? null
    return `<tr><th scope="row">${escapeHtml(PREDICTION_NAMES[name])}</th>${cell(figure(error))}<td>${bar(error, 100)}</td></tr>`
  })
  return `${text(scenario, past.outcome)}<table>${line('No side did worse than without agreement', yesNo(past.rational))}${line('Every home would pass it', yesNo(past.ratified))}${line('On the frontier of all outcomes', yesNo(past.onFrontier))}</table>
<p>Rival predictions, and how far each was off (0 = just so, 100 = as far as can be). One case proves none of them.</p><table>${predicted.join('')}</table>`
}

function balance(scenario: Scenario, report: FullReport): string {
  const found = report.balance
  const percent = (value: number | null) => (value === null ? '-' : `${(100 * value).toFixed(0)} %`)
  const shares = (values: typeof found.nashShare) => (values === null ? 'none' : byLeader(scenario, values))
  const issue = (id: string) => scenario.issues.find((one) => one.id === id)
  const dead = (found.deadOptions ?? []).map(
    (d) =>
      `<li>${escapeHtml(`${issue(d.issue)?.title}: ${issue(d.issue)?.options.find(({ id }) => id === d.option)?.label}`)}</li>`,
  )
  const rows = [
    line('Share of the possible gain at Nash', shares(found.nashShare)),
    line('Share of the possible gain at Kalai-Smorodinsky', shares(found.ksShare)),
    line('Pairs of issues that can be traded for each other', count(found.logRolls)),
    line("Best score with history's open issues left open (of 1)", figure(found.openIssueScore, 2)),
    line('Small changes of importance that move the Nash outcome', percent(found.sensitivity.salience10)),
    line('Preferences that rest on quotes', percent(found.evidenceCover)),
    ...found.irrelevantIssues.map((id) => line('An issue nobody minds', issue(id)?.title ?? id)),
    ...played(found),
  ]
  const groups = scenario.groups.map(({ id, name, leader }) =>
    line(`${name} (${sideOf(scenario, leader)})`, changed(found.pivotalGroups[id] ?? null)),
  )
  const asked =
    groups.length > 0
      ? `<h3>If one group at home were not asked</h3><p>So many texts more (+) or fewer (−) would pass at home.</p><table>${groups.join('')}</table>`
      : ''
  return `<table>${rows.join('')}</table>${asked}${dead.length > 0 ? `<p>Options that no agreement can contain:</p><ul>${dead.join('')}</ul>` : ''}`
}

/** With its sign. */
const changed = (value: number | null): string =>
  value === null || value === 0 ? count(value) : `${value > 0 ? '+' : '−'}${count(Math.abs(value))}`

function played(found: FullReport['balance']): readonly string[] {
  if (found.students === undefined) return []
  const students = Object.entries(found.students).flatMap(([student, levels]) =>
    Object.entries(levels).map(([level, figures]) =>
      line(
        `Student ${student}, ${level}`,
        `deal ${figure(figures.deal)} · own gain ${figure(figures.ownGain, 2)} · evidence ${figure(figures.evidence)}`,
      ),
    ),
  )
  return [
    ...students,
    line('Difference between the seats, points', figure(found.seatGap)),
    line('Evidence score of reading minus guessing, points', figure(found.readingGap)),
  ]
}

/** The page. */
export function reportHtml(scenario: Scenario, analysis: Analysis, report: FullReport): string {
  const limit = limitSentence(analysis)
  const title = escapeHtml(scenario.title)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}: report</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p class="soft">The outcome space and the balance of the scenario ${escapeHtml(scenario.id)}. Exact: every number follows from the scenario file.</p>
${limit === '' ? '' : `<p class="limit">${escapeHtml(limit)}</p>`}
${section('What could be agreed', sets(scenario, report))}
${section('The map of every possible outcome', maps(scenario, analysis))}
${section('What theories of bargaining would call fair', solutions(scenario, report))}
${section('What really came of it', history(scenario, report))}
${section('Balance', balance(scenario, report))}
</main></body></html>
`
}

// What a scenario's numbers promise a class, as problems at their places: OTR4xx. Warnings only: an author may have reasons.
// Limit: what games must be played for (reading gap, playbooks) is handed in as figures; nothing is played here.

import type { Analysis } from '../analysis/analyse.ts'
import { isEfficientOption } from '../analysis/efficient-option.ts'
import { openIssueScore, openIssues } from '../analysis/open-issues.ts'
import type { Problem } from '../scenario/problem.ts'
import { problem } from '../scenario/problem.ts'
import type { RuleCode } from '../scenario/rules.ts'
import type { ResultKind, Scenario } from '../scenario/scenario.ts'
import type { Path } from '../scenario/tree.ts'
import { nearest, type PlaceOf } from './place.ts'
import { plainBalance } from './plain-balance.ts'

/** What was measured by playing; leave out what was not. */
export interface PlayedFigures {
  readonly readingGap?: number // points
  readonly playbooks?: readonly ResultKind[] // how each playbook came out, in the order of the file
}

const ENOUGH = 0.85 // least Nash ratio of an outcome that leaves open what history left open

/** Every OTR4xx of the scenario, from its analysis and what was played. */
export function balanceProblems(
  scenario: Scenario,
  placeOf: PlaceOf,
  analysis: Analysis,
  played: PlayedFigures = {},
): readonly Problem[] {
  const check = new Balance(scenario, placeOf, analysis)
  check.agreement()
  check.options()
  check.groups()
  check.openIssues()
  check.redLines()
  check.played(played)
  return [...plainBalance(scenario, placeOf), ...check.problems]
}

class Balance {
  readonly problems: Problem[] = []
  private readonly scenario: Scenario
  private readonly placeOf: PlaceOf
  private readonly analysis: Analysis

  constructor(scenario: Scenario, placeOf: PlaceOf, analysis: Analysis) {
    this.scenario = scenario
    this.placeOf = placeOf
    this.analysis = analysis
  }

  agreement(): void {
    const { agreement, outcomes, limit } = this.analysis
    if (limit !== null) {
      const message =
        limit === 'space'
          ? `${outcomes} outcomes are too many to look at each`
          : 'the numbers are too large to be compared exactly'
      this.add(
        'OTR428',
        ['issues'],
        message,
        limit === 'space' ? 'take options or issues away' : 'write smaller saliences: only proportions count',
      )
    }
    if (agreement.size === 0) {
      this.add(
        'OTR420',
        ['leaders'],
        'no outcome is acceptable to all leaders and all homes',
        'lower a walk-away, a threshold or a quota, or add an option between the sides',
      )
    }
    const expected = this.scenario.expect?.agreementShare
    if (!expected || agreement.share === null || agreement.size === 0) return
    const [least, most] = expected
    if (agreement.share >= least && agreement.share <= most) return
    const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`
    const message = `${percent(agreement.share)} of all outcomes can be agreed; expected were ${percent(least)} to ${percent(most)}`
    const help =
      agreement.share < least
        ? 'lower walk-aways or thresholds, or expect less'
        : 'raise walk-aways or thresholds, or expect more'
    this.add('OTR421', ['expect', 'agreementShare'], message, help)
  }

  options(): void {
    const { uses, size } = this.analysis.agreement
    if (uses === null || size === 0) return
    this.scenario.issues.forEach((issue, k) => {
      const open = issue.options.filter((_, o) => uses[k]![o])
      if (open.length === 1) {
        this.add(
          'OTR422',
          ['issues', k, 'id'],
          `${issue.id} is settled before play: every possible agreement contains ${open[0]!.id}`,
          'make another option worth more to whoever refuses it, or take the issue out',
        )
        return
      }
      issue.options.forEach((option, o) => {
        if (uses[k]![o] || option.noDeal) return
        this.add(
          'OTR422',
          ['issues', k, 'options', o, 'id'],
          `no agreement can contain ${option.id}: some leader or home always refuses it`,
          'keep it if it is a trap on purpose; otherwise make it worth more to whoever refuses it',
        )
      })
    })
  }

  groups(): void {
    if (this.analysis.agreement.size === 0) return
    this.scenario.groups.forEach((group, g) => {
      if (this.analysis.pivotal[g] !== 0) return
      this.add(
        'OTR423',
        ['groups', g, 'id'],
        `${group.leader}'s home votes alike with and without ${group.id}`,
        'give it more weight, a veto or a higher threshold, or take it out',
      )
    })
  }

  openIssues(): void {
    const score = openIssueScore(this.scenario, this.analysis)
    if (score === null || score >= ENOUGH) return
    const names = openIssues(this.scenario).map((k) => this.scenario.issues[k]!.id)
    this.add(
      'OTR424',
      ['history', 'outcome', names[0]!],
      `history left ${names.join(' and ')} open, but the best agreement that does so reaches only ${score} of a fair one`,
      'make the noDeal option of that issue worth more, so that "not agreed" can score',
    )
  }

  redLines(): void {
    this.scenario.leaders.forEach((leader, l) => {
      leader.redLines.forEach((line, r) => {
        const k = this.scenario.issues.findIndex((issue) => issue.id === line.issue)
        const crossed = line.options.find((id) => {
          const o = this.scenario.issues[k]!.options.findIndex((option) => option.id === id)
          return isEfficientOption(this.scenario, this.analysis, k, o)
        })
        if (crossed === undefined) return
        this.add(
          'OTR425',
          ['leaders', l, 'tactic', 'redLines', r],
          `an agreement that nobody can better contains ${crossed}, which ${leader.id} never signs`,
          'take the red line out, or make the option worth less to this leader',
        )
      })
    })
  }

  played({ readingGap, playbooks }: PlayedFigures): void {
    const least = this.scenario.expect?.readingGap ?? null
    if (least !== null && least < 0)
      this.add(
        'OTR426',
        ['expect', 'readingGap'],
        `a gap of ${least} expects that reading the sources does harm`,
        `write ${-least}, if that was meant, or leave it out`,
      )
    if (least !== null && readingGap !== undefined && readingGap < least) {
      this.add(
        'OTR426',
        ['expect', 'readingGap'],
        `citing by the sources gains ${Math.round(readingGap)} points over citing at random; expected were ${least}`,
        'let fewer quotes support the same options, or expect less',
      )
    }
    this.scenario.playbooks.forEach((playbook, p) => {
      const result = playbooks?.[p]
      if (result === undefined || result === playbook.result) return
      this.add(
        'OTR427',
        ['playbooks', p, 'result'],
        `${playbook.name} ends ${result}, not ${playbook.result}`,
        'look what changed with: replay; or write the new result',
      )
    })
  }

  private add(code: RuleCode, path: Path, message: string, help: string): void {
    this.problems.push(problem(code, message, nearest(this.placeOf, path), { help }))
  }
}

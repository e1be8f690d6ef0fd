// Record on paper: how many points an opening position loses, and what score a sum of lost points is.

import { openingIssues } from '../../engine/negotiation.ts'
import { issueIndex } from '../../engine/outcome.ts'
import type { Leader, Scenario } from '../../scenario/scenario.ts'
import { ownQuotesOn } from '../../scoring/bearing.ts'

export interface RecordTable {
  readonly lost: readonly (readonly number[] | null)[] // by issue and option; null: not on the agenda, or the record is silent
  readonly atMost: number // the most that can be lost
  readonly mostFor: readonly number[] // by score 0..100: the most that may be lost for it
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))

/** Distances of all options from the hull of what own words support, in places; null: silent. */
function outsideOf(scenario: Scenario, leader: Leader, k: number): readonly number[] | null {
  const issue = scenario.issues[k]!
  const supported = new Set(
    ownQuotesOn(scenario, leader, issue.id).flatMap(({ supports }) =>
      supports.filter((s) => s.issue === issue.id).flatMap((s) => s.options),
    ),
  )
  const places = issue.options.filter(({ id }) => supported.has(id)).map(({ place }) => place)
  if (places.length === 0) return null
  const [from, to] = [Math.min(...places), Math.max(...places)]
  return issue.options.map(({ place }) => Math.max(0, from - place, place - to))
}

/** null: nothing can be lost. */
export function recordTable(scenario: Scenario, leader: Leader): RecordTable | null {
  const agenda = openingIssues(scenario).map((id) => issueIndex(scenario, id))
  const outside = scenario.issues.map((_, k) => (agenda.includes(k) ? outsideOf(scenario, leader, k) : null))
  const common = scenario.issues
    .filter((_, k) => outside[k])
    .reduce((all, { span }) => (all / commonDivisor(all, span)) * span, 1)
  const raw = outside.map((row, k) =>
    row ? row.map((far) => leader.preferences[k]!.salience * far * (common / scenario.issues[k]!.span)) : null,
  )
  const divisor = raw.flatMap((row) => row ?? []).reduce(commonDivisor, 0)
  if (divisor === 0) return null
  const lost = raw.map((row) => row?.map((points) => points / divisor) ?? null)
  const atMost = lost.reduce((sum, row) => sum + (row ? Math.max(...row) : 0), 0)
  return {
    lost,
    atMost,
    // shown = half up of 100 (atMost - lost) / atMost
    mostFor: Array.from({ length: 101 }, (_, score) =>
      score === 0 ? atMost : Math.floor((atMost * (201 - 2 * score)) / 200),
    ),
  }
}

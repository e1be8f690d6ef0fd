// Where a leader's own words reach on an issue's line, and how far a position is from them. Shared by record, whose words won, and the reveal.

import { type Fraction, fraction, minus, ONE, over, sum, times, toNumber } from '../lib/fraction.ts'
import type { Issue, IssueId, Leader, OptionId, QuoteId, Scenario } from '../scenario/scenario.ts'
import { ownQuotesOn } from './bearing.ts'
import { type Score, scoreOf } from './score.ts'

/** The hull of all options that the leader's own voices support on an issue, in `at` (0..100). */
export interface Reach {
  readonly from: number
  readonly to: number
  readonly quotes: readonly QuoteId[] // the words that make it, in file order
}

/** One issue of a sum: weight x apart is lost, weight x the farthest possible is the most that could be. */
export interface ReachTerm {
  readonly issue: IssueId
  readonly option: OptionId // the position that is measured
  readonly at: number // its place, 0..100
  readonly reach: Reach | null // null: the record is silent, and the issue is not scored
  readonly apart: number // distance to the reach as a share of the issue's span, 0..1; 0 where silent
  readonly farthest: number // the largest apart on this issue
  readonly weight: number // the leader's salience
  readonly lost: number
  readonly atMost: number
}

export interface ReachWorking {
  readonly terms: readonly ReachTerm[]
  readonly lost: number // sum over the terms
  readonly atMost: number
}

interface Places {
  readonly from: number // places, as of Option
  readonly to: number
  readonly quotes: readonly QuoteId[]
}

/** A place as it is written on the issue's line, 0..100. */
export const atOf = (issue: Issue, place: number): number => place / issue.grain

function placesOf(scenario: Scenario, leader: Leader, issue: Issue): Places | null {
  const own = ownQuotesOn(scenario, leader, issue.id)
  const supported = new Set(
    own.flatMap((quote) => quote.supports.filter((s) => s.issue === issue.id).flatMap((s) => s.options)),
  )
  const places = issue.options.filter((o) => supported.has(o.id)).map((o) => o.place)
  return places.length === 0
    ? null
    : { from: Math.min(...places), to: Math.max(...places), quotes: own.map((quote) => quote.id) }
}

const outside = (place: number, { from, to }: Places): number => Math.max(0, from - place, place - to)

/** Where the leader's own words reach; null: the record is silent. */
export function reachOf(scenario: Scenario, leader: Leader, issue: Issue): Reach | null {
  const places = placesOf(scenario, leader, issue)
  return places && { ...places, from: atOf(issue, places.from), to: atOf(issue, places.to) }
}

/** A position on an issue, by indices. */
export interface Position {
  readonly issue: number
  readonly option: number
}

/** How near positions come to a leader's own words: 100 · (1 − Σ s d / Σ s D). null: nothing is on record, or nothing could be lost. */
export function closeness(
  scenario: Scenario,
  leader: Leader,
  positions: readonly Position[],
): { readonly score: Score | null; readonly working: ReachWorking } {
  const lost: Fraction[] = []
  const most: Fraction[] = []
  const terms = positions.map(({ issue: k, option: o }): ReachTerm => {
    const issue = scenario.issues[k]!
    const weight = leader.preferences[k]!.salience
    const option = issue.options[o]!
    const places = placesOf(scenario, leader, issue)
    const apart = places ? outside(option.place, places) : 0
    const farthest = places ? Math.max(...issue.options.map((other) => outside(other.place, places))) : 0
    lost.push(fraction(weight * apart, issue.span))
    most.push(fraction(weight * farthest, issue.span))
    return {
      issue: issue.id,
      option: option.id,
      at: atOf(issue, option.place),
      reach: reachOf(scenario, leader, issue),
      apart: apart / issue.span,
      farthest: farthest / issue.span,
      weight,
      lost: (weight * apart) / issue.span,
      atMost: (weight * farthest) / issue.span,
    }
  })
  const [allLost, atMost] = [sum(lost), sum(most)]
  return {
    score: atMost.num === 0n ? null : scoreOf(times(fraction(100), minus(ONE, over(allLost, atMost)))),
    working: { terms, lost: toNumber(allLost), atMost: toNumber(atMost) },
  }
}

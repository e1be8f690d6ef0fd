// What a class's results show together: how the games ended, where the deals lie, how the scores are spread, which words were used.

import { named, type Outcome, type Package } from '../engine/outcome.ts'
import { quotaOf } from '../engine/ratification.ts'
import { measuresOf, percent, worth } from '../engine/worth.ts'
import {
  type IssueId,
  type LeaderId,
  type QuoteId,
  RESULTS,
  type ResultKind,
  type Scenario,
} from '../scenario/scenario.ts'
import type { ClassResult } from './class-result.ts'
import { type Spread, spreadOf } from './spread.ts'

/** A deal on the outcome map. */
export interface ClassPoint {
  readonly outcome: Package
  readonly worth: readonly number[] // percent of each leader's scale
  readonly agreed: number // tables that agreed on it
  readonly refused: number // tables whose homes refused it
  readonly bySeat: Readonly<Record<LeaderId, number>> // the tables again, by the seat that was played
}

export const SCORES = ['record', 'evidence', 'deal', 'home'] as const
export type ScoreName = (typeof SCORES)[number]

export interface ScoreSpread {
  readonly score: ScoreName
  readonly seat: LeaderId | null // whose; null: shared by all seats (deal)
  readonly spread: Spread | null
  readonly values: readonly number[] // ascending
  readonly without: number // tables for which it does not apply
}

export interface IssueQuotes {
  readonly issue: IssueId
  readonly quotes: readonly { readonly quote: QuoteId; readonly tables: number }[] // most used first; ties in file order
  readonly silence: number // tables that said the record is silent
}

export interface IssueOptions {
  readonly issue: IssueId
  readonly tables: readonly number[] // agreed texts, by option index
}

export interface ClassPicture {
  readonly tables: number
  readonly ended: Readonly<Record<ResultKind, number>>
  readonly seats: Readonly<Record<LeaderId, number>>
  readonly points: readonly ClassPoint[] // in the order in which they came
  readonly history: { readonly outcome: Package; readonly worth: readonly number[]; readonly tables: number } | null // tables that agreed on the same
  readonly spreads: readonly ScoreSpread[]
  readonly quotes: readonly IssueQuotes[] // issues in the scenario's order
  readonly options: readonly IssueOptions[]
}

const worthsOf = (scenario: Scenario, outcome: Outcome): readonly number[] =>
  measuresOf(scenario).leaders.map((measure) => percent(measure, worth(measure, outcome)))

const countBy = <Key extends string>(keys: readonly Key[], of: (key: Key) => number) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>

function pointsOf(scenario: Scenario, results: readonly ClassResult[]): readonly ClassPoint[] {
  const places = new Map<string, { readonly text: Outcome; readonly tables: ClassResult[] }>()
  for (const result of results) {
    if (result.text === null) continue
    const key = result.text.join(' ')
    const place = places.get(key) ?? { text: result.text, tables: [] }
    place.tables.push(result)
    places.set(key, place)
  }
  return [...places.values()].map(({ text, tables }) => ({
    outcome: named(scenario, text),
    worth: worthsOf(scenario, text),
    agreed: tables.filter((table) => table.result === 'agreed').length,
    refused: tables.filter((table) => table.result !== 'agreed').length,
    bySeat: countBy(
      scenario.leaders.map(({ id }) => id),
      (id) => tables.filter((table) => table.seat === id).length,
    ),
  }))
}

function spreadsOf(scenario: Scenario, results: readonly ClassResult[]): readonly ScoreSpread[] {
  const row = (score: ScoreName, seat: LeaderId | null, of: readonly (number | null)[]): ScoreSpread => {
    const values = of.filter((value) => value !== null).sort((a, b) => a - b)
    return { score, seat, spread: spreadOf(values), values, without: of.length - values.length }
  }
  const seats = scenario.leaders.map(({ id }) => id)
  const from = (seat: LeaderId) => results.filter((result) => result.seat === seat)
  return [
    ...seats.map((seat) =>
      row(
        'record',
        seat,
        from(seat).map((result) => result.record),
      ),
    ),
    ...seats.map((seat) =>
      row(
        'evidence',
        seat,
        from(seat).map((result) => result.evidence),
      ),
    ),
    row(
      'deal',
      null,
      results.map((result) => result.deal),
    ),
    ...seats
      .filter((seat) => quotaOf(scenario, seat) !== null)
      .map((seat) =>
        row(
          'home',
          seat,
          results.map((result) => result.home[seat] ?? null),
        ),
      ),
  ]
}

function quotesOf(scenario: Scenario, results: readonly ClassResult[]): readonly IssueQuotes[] {
  const tablesWith = (issue: IssueId, quote: QuoteId | null): number =>
    results.filter(({ uses }) => uses.some((use) => use.issue === issue && use.quote === quote)).length
  return scenario.issues.map(({ id }) => ({
    issue: id,
    quotes: scenario.quotes
      .map((quote) => ({ quote: quote.id, tables: tablesWith(id, quote.id) }))
      .filter(({ tables }) => tables > 0)
      .sort((a, b) => b.tables - a.tables),
    silence: tablesWith(id, null),
  }))
}

/** The picture of these results, all of one scenario. */
export function classPicture(scenario: Scenario, results: readonly ClassResult[]): ClassPicture {
  const agreed = results.filter((result) => result.result === 'agreed')
  const history = scenario.history?.outcome
  return {
    tables: results.length,
    ended: countBy(RESULTS, (kind) => results.filter(({ result }) => result === kind).length),
    seats: countBy(
      scenario.leaders.map(({ id }) => id),
      (id) => results.filter(({ seat }) => seat === id).length,
    ),
    points: pointsOf(scenario, results),
    history: history
      ? {
          outcome: named(scenario, history),
          worth: worthsOf(scenario, history),
          tables: agreed.filter(({ text }) => text!.join(' ') === history.join(' ')).length,
        }
      : null,
    spreads: spreadsOf(scenario, results),
    quotes: quotesOf(scenario, results),
    options: scenario.issues.map((issue, k) => ({
      issue: issue.id,
      tables: issue.options.map((_, option) => agreed.filter(({ text }) => text![k] === option).length),
    })),
  }
}

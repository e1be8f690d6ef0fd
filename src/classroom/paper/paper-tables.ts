// The tables that a game on paper is played and scored with. Whole numbers only: what is added up on paper and looked up here is
// what the screen would show. Indices go by the scenario's order; how they are printed is the pack's affair.

import type { Analysis } from '../../analysis/analyse.ts'
import { hundredthUp } from '../../analysis/tables.ts'
import { type Measure, measuresOf } from '../../engine/worth.ts'
import { openingIssues } from '../../engine/negotiation.ts'
import type { Leader, Scenario } from '../../scenario/scenario.ts'
import { bearingOf, isOwnVoice, ownQuotesOn, supportAgainst } from '../../scoring/bearing.ts'
import { dealGrids, type DealTable } from './deal-table.ts'
import { homeTable, type HomeTable } from './home-table.ts'
import { type RecordTable, recordTable } from './record-table.ts'

/** Joined issues: more or less points if all these options stand together. */
export interface PaperLink {
  readonly when: readonly { readonly issue: number; readonly option: number }[]
  readonly points: number
}

/** What an outcome is worth to somebody: add up one number an issue, then the links that hold. */
export interface WorthTable {
  readonly points: readonly (readonly number[])[] // by issue and option
  readonly links: readonly PaperLink[]
  readonly most: number // points that stand for 100 percent
}

export interface PaperLeader extends WorthTable {
  readonly walkAway: number // least points at which it would rather agree
  readonly record: RecordTable | null // null: no words of its own on any issue of the agenda
  readonly silent: readonly boolean[] // by issue: no own words bear on it
  readonly home: HomeTable | null // null: no groups
}

export interface PaperGroup extends WorthTable {
  readonly leader: number
  readonly weight: number
  readonly veto: boolean
  readonly needs: readonly { readonly hundredths: number; readonly points: number }[] // one is drawn; least points for a yes
}

/** How a quote bears, for the judge. */
export interface PaperQuote {
  readonly own: readonly boolean[] // by leader: a voice of its own
  readonly values: readonly (readonly number[])[] // by issue and option: 100 states it, 75 leads to it, 25 about the issue, 0
  readonly against: readonly ({ readonly option: number; readonly value: number } | null)[] // by issue: what it stands for instead of any option it does not show
}

export interface PaperTables {
  readonly agenda: readonly number[] // issues with an opening statement
  readonly leaders: readonly PaperLeader[]
  readonly groups: readonly PaperGroup[]
  readonly quotes: readonly PaperQuote[]
  readonly deal: DealTable
  readonly better: readonly (readonly number[])[] | null // points by leader of the efficient agreements: the clerk's list; null: not known
}

const worthTable = (measure: Measure): WorthTable => ({
  points: measure.table,
  links: measure.links.map(({ when, units }) => ({ when, points: units })),
  most: 100 * measure.total,
})

const silentOn = (scenario: Scenario, leader: Leader): readonly boolean[] =>
  scenario.issues.map(({ id }) => ownQuotesOn(scenario, leader, id).length === 0)

function quoteTable(scenario: Scenario, quote: Scenario['quotes'][number]): PaperQuote {
  return {
    own: scenario.leaders.map((leader) => isOwnVoice(leader, quote)),
    values: scenario.issues.map(({ id, options }) =>
      options.map((option) => bearingOf(quote, { issue: id, option: option.id }).value),
    ),
    against: scenario.issues.map((issue) => {
      for (const proposed of issue.options) {
        const found = supportAgainst(quote, issue, proposed.id)
        if (found) return { option: issue.options.findIndex(({ id }) => id === found.option), value: found.value }
      }
      return null
    }),
  }
}

/** All tables of a scenario. */
export function paperTables(scenario: Scenario, analysis: Analysis): PaperTables {
  const { leaders, groups } = measuresOf(scenario)
  return {
    agenda: openingIssues(scenario).map((id) => scenario.issues.findIndex((issue) => issue.id === id)),
    leaders: scenario.leaders.map((leader, i) => ({
      ...worthTable(leaders[i]!),
      walkAway: hundredthUp(leaders[i]!.least),
      record: recordTable(scenario, leader),
      silent: silentOn(scenario, leader),
      home: homeTable(scenario, leader.id),
    })),
    groups: scenario.groups.map(({ threshold: { at, give }, weight, veto }, g) => ({
      ...worthTable(groups[g]!),
      leader: groups[g]!.leader,
      weight,
      veto,
      needs: Array.from({ length: 2 * give + 1 }, (_, n) => {
        const hundredths = at + 100 * (n - give)
        return { hundredths, points: hundredthUp(hundredths * groups[g]!.total) }
      }),
    })),
    quotes: scenario.quotes.map((quote) => quoteTable(scenario, quote)),
    deal: dealGrids(scenario, analysis),
    better: analysis.agreementFrontier?.points.map(({ worth }) => worth) ?? null,
  }
}

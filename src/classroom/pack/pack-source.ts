// What every paper of the pack is made from: the scenario, its analysis, the tables for paper, and the words.

import type { Analysis } from '../../analysis/analyse.ts'
import type { Outcome } from '../../engine/outcome.ts'
import type { Leader, Person, Quote, QuoteId, Scenario, Source } from '../../scenario/scenario.ts'
import { type PaperTables, paperTables } from '../paper/paper-tables.ts'
import type { Say } from '../say.ts'

export interface PackWords extends Say {
  readonly day: (iso: string) => string
}

export interface PackSource {
  readonly scenario: Scenario
  readonly analysis: Analysis
  readonly tables: PaperTables
  readonly words: PackWords
}

/** One paper: a whole HTML document. */
export interface Paper {
  readonly name: string // file name
  readonly title: string
  readonly html: string
}

export const packSource = (scenario: Scenario, analysis: Analysis, words: PackWords): PackSource => ({
  scenario,
  analysis,
  tables: paperTables(scenario, analysis),
  words,
})

/** Options go by letters on paper: A, B, C. */
export const letterOf = (option: number): string => String.fromCharCode(65 + option)

/** Quotes go by numbers on paper, from 1, in the file's order. */
export const numberOfQuote = ({ quotes }: Scenario, id: QuoteId): number => quotes.findIndex((q) => q.id === id) + 1

export const speakerOf = ({ people }: Scenario, quote: Pick<Quote, 'speaker'>): Person =>
  people.find(({ id }) => id === quote.speaker)!

export const sourceOf = ({ sources }: Scenario, quote: Pick<Quote, 'source'>): Source =>
  sources.find(({ id }) => id === quote.source)!

export const personOf = ({ people }: Scenario, leader: Leader): Person => people.find(({ id }) => id === leader.person)!

/** Importance as 1 to 5 dots: salience over the largest, rounded up. */
export function dotsOf(leader: Pick<Leader, 'preferences'>, issue: number): number {
  const most = Math.max(...leader.preferences.map(({ salience }) => salience))
  return Math.ceil((5 * leader.preferences[issue]!.salience) / most)
}

/** The settled issues of an outcome as [title, label]. */
export const settledOf = ({ issues }: Scenario, outcome: Outcome): readonly (readonly [string, string])[] =>
  issues.flatMap((issue, k) => {
    const option = issue.options[outcome[k]!]!
    return option.noDeal ? [] : [[issue.title, option.label] as const]
  })

// How a quote bears on what is stated (rules.md, Evidence). Reads the author's codings; knows nothing of who said what when.

import { optionIndex, type Package } from '../engine/outcome.ts'
import type { Issue, IssueId, Leader, OptionId, Quote, Scenario, Strength, Support } from '../scenario/scenario.ts'

/** An option of an issue. */
export interface Point {
  readonly issue: IssueId
  readonly option: OptionId
}

/** explicit: the words state the option; implied: they lead to it; bears: they are about the issue, with another option; none. */
export type BearingCode = 'explicit' | 'implied' | 'bears' | 'none'

export const WORTH: Readonly<Record<BearingCode, number>> = { explicit: 100, implied: 75, bears: 25, none: 0 }

/** A quote's bearing on one option, with the coding that says so. */
export interface Bearing extends Point {
  readonly code: BearingCode
  readonly value: number // 100, 75, 25 or 0
  readonly because: string | null // the author's reason; null: no coding for this issue
}

const RANK: Readonly<Record<Strength, number>> = { explicit: 0, implied: 1 }

/** The strongest first; among equals the file's order. */
const strongestFirst = (supports: readonly Support[]): readonly Support[] =>
  [...supports].sort((a, b) => RANK[a.strength] - RANK[b.strength])

const codingsFor = (quote: Quote, issue: IssueId): readonly Support[] =>
  strongestFirst(quote.supports.filter((s) => s.issue === issue))

/** Is the quote about this issue at all? */
export const bearsOn = (quote: Quote, issue: IssueId): boolean => quote.supports.some((s) => s.issue === issue)

/** Does it support this option, explicitly or not? */
export const supports = (quote: Quote, { issue, option }: Point): boolean =>
  quote.supports.some((s) => s.issue === issue && s.options.includes(option))

/** How a quote bears on a stated option. */
export function bearingOf(quote: Quote, { issue, option }: Point): Bearing {
  const codings = codingsFor(quote, issue)
  const coding = codings.find((s) => s.options.includes(option))
  const code = coding?.strength ?? (codings.length > 0 ? 'bears' : 'none')
  return { issue, option, code, value: WORTH[code], because: (coding ?? codings[0])?.because ?? null }
}

/** The option that a quote supports instead of the proposed one: the strongest, then the first; null where there is none or it supports the proposed one too. */
export function supportAgainst(quote: Quote, issue: Issue, proposed: OptionId): Bearing | null {
  if (supports(quote, { issue: issue.id, option: proposed })) return null
  const coding = codingsFor(quote, issue.id).find((s) => s.options.length > 0)
  if (!coding) return null
  const option = issue.options.find((o) => coding.options.includes(o.id))!.id
  return { issue: issue.id, option, code: coding.strength, value: WORTH[coding.strength], because: coding.because }
}

/** The points of a package, in issue order. */
export const pointsOf = (scenario: Scenario, pack: Package): readonly Point[] =>
  scenario.issues.flatMap(({ id }) => (Object.hasOwn(pack, id) ? [{ issue: id, option: pack[id]! }] : []))

/** The points of a package that change the text it was put against. */
export const changesOf = (scenario: Scenario, pack: Package, before: readonly number[]): readonly Point[] =>
  pointsOf(scenario, pack).filter(({ issue, option }) => {
    const k = scenario.issues.findIndex((i) => i.id === issue)
    return optionIndex(scenario.issues[k]!, option) !== before[k]
  })

/** Do these words count as the leader's own? */
export const isOwnVoice = (leader: Leader, quote: Quote): boolean => leader.voices.includes(quote.speaker)

/** The quotes by a leader's own voices that bear on an issue, in file order. Empty: on this the record is silent. */
export const ownQuotesOn = (scenario: Scenario, leader: Leader, issue: IssueId): readonly Quote[] =>
  scenario.quotes.filter((quote) => isOwnVoice(leader, quote) && bearsOn(quote, issue))

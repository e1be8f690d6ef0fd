// The names that sentences are made of: sides, issues, options, groups and speakers by id.

import type { PublicScenario } from '../engine/seat-view.ts'
import type { GroupId, IssueId, LeaderId, OptionId, QuoteId } from '../scenario/scenario.ts'

/** The parts of a scenario that sentences name; a Scenario and a PublicScenario both have them. */
export type Named = Pick<PublicScenario, 'issues' | 'people' | 'quotes'> & {
  readonly leaders: readonly { readonly id: LeaderId; readonly side: string }[]
  readonly groups: readonly { readonly id: GroupId; readonly name: string }[]
}

const found = <T>(thing: T | undefined, id: string): T => {
  if (thing === undefined) throw new Error(`nothing is called ${id}`)
  return thing
}

export const sideName = (scenario: Named, leader: LeaderId): string =>
  found(
    scenario.leaders.find((l) => l.id === leader),
    leader,
  ).side

const WITH_ARTICLE = /^united |(states|kingdom|union|republic|federation|islands|emirates|netherlands|philippines)$/i

/** A side's name inside a sentence: some countries take an article (the United States). `first`: it begins the sentence. */
export const sideInSentence = (side: string, first = false): string =>
  WITH_ARTICLE.test(side) ? `${first ? 'The' : 'the'} ${side}` : side

/** Is a side named in the plural (Technology companies)? Its last word is then a common one; the name of a place takes the singular. */
export const isMany = (side: string): 'yes' | 'no' => (/\s\p{Ll}+[^s\P{Ll}]s$/u.test(side) ? 'yes' : 'no')

export const issueTitle = (scenario: Named, issue: IssueId): string =>
  found(
    scenario.issues.find((i) => i.id === issue),
    issue,
  ).title

const ARTICLES = ['a', 'an', 'the']

/** The issue's title inside a sentence: its first letter small, unless the word is a name (it never stands small in the issues' texts). */
export function issueInSentence(scenario: Named, issue: IssueId): string {
  const title = issueTitle(scenario, issue)
  const first = title.split(/[^\p{L}]/u)[0]!
  const small = first.toLowerCase()
  const texts = scenario.issues.flatMap((i) => [
    i.title,
    i.question.standard,
    i.question.plain,
    ...i.options.flatMap((o) => [o.label, o.text]),
  ])
  const common = ARTICLES.includes(small) || texts.some((text) => text.split(/[^\p{L}]/u).includes(small))
  return common ? small + title.slice(first.length) : title
}

export const optionLabel = (scenario: Named, issue: IssueId, option: OptionId): string =>
  found(
    scenario.issues.find((i) => i.id === issue)?.options.find((o) => o.id === option),
    `${issue}.${option}`,
  ).label

export const groupName = (scenario: Named, group: GroupId): string =>
  found(
    scenario.groups.find((g) => g.id === group),
    group,
  ).name

/** Who said the quoted words. */
export function speakerName(scenario: Named, quote: QuoteId): string {
  const speaker = found(
    scenario.quotes.find((q) => q.id === quote),
    quote,
  ).speaker
  return found(
    scenario.people.find((p) => p.id === speaker),
    speaker,
  ).name
}

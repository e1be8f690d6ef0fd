// The reveal, issue by issue: what each seat opened with beside its leader's own words, who else speaks to it, and where the record is silent.

import { openingIssues } from '../engine/negotiation.ts'
import { optionIndex } from '../engine/outcome.ts'
import type { Table } from '../engine/table.ts'
import type {
  HistoryBasis,
  Issue,
  IssueId,
  Leader,
  LeaderId,
  OptionId,
  PersonId,
  Quote,
  QuoteId,
  QuoteKind,
  Scenario,
  SourceId,
  Support,
} from '../scenario/scenario.ts'
import { ownQuotesOn } from './bearing.ts'
import { type Statement, statementsOf } from './evidence.ts'
import { atOf, closeness, type Reach, reachOf } from './reach.ts'

/**
 * hit: within the words' reach; near: outside it by at most a fifth of the line; further: the words go further from where things
 * stand without agreement than the opening does; less-far: not as far; other-way: they lie on the other side of it; silent: no own words;
 * not-opened: no statement was made on it.
 */
export type Heading = 'hit' | 'near' | 'further' | 'less-far' | 'other-way' | 'silent' | 'not-opened'

const NEAR = 0.2 // share of the issue's span

/** A quote as it bears on the issue. */
export interface RevealedQuote {
  readonly quote: QuoteId
  readonly kind: QuoteKind
  readonly speaker: PersonId
  readonly source: SourceId
  readonly supports: readonly Support[] // the author's reading, for this issue
}

/** agrees: within the reach of the first source's words; in-part: partly, or on the same side of where things stand; disagrees. */
export type Corroboration = 'agrees' | 'in-part' | 'disagrees'

export interface RevealedLeader {
  readonly leader: LeaderId
  readonly option: OptionId | null // its opening; null: none
  readonly at: number | null
  readonly reach: Reach | null
  readonly apart: number | null // of the opening from the reach, share of the span; null: silent or not opened
  readonly heading: Heading
  readonly silent: boolean // no own words bear on the issue
  readonly own: readonly RevealedQuote[] // own words, the strongest first: explicit, then direct, then file order
  readonly second: readonly (RevealedQuote & { readonly corroboration: Corroboration })[] // from another source than own[0], no other leader's voice
  readonly corroboration: Corroboration | 'none' // of all second sources together
  readonly statement: Statement | null // the opening as evidence
}

export interface RevealedIssue {
  readonly issue: IssueId
  readonly onAgenda: boolean
  readonly leaders: readonly RevealedLeader[]
  readonly others: readonly RevealedQuote[] // words about the issue by nobody's voice
  readonly history: { readonly option: OptionId; readonly basis: HistoryBasis } | null
}

const supportsOn = (quote: Quote, issue: IssueId): readonly Support[] => quote.supports.filter((s) => s.issue === issue)

const revealed = (quote: Quote, issue: IssueId): RevealedQuote => ({
  quote: quote.id,
  kind: quote.kind,
  speaker: quote.speaker,
  source: quote.source,
  supports: supportsOn(quote, issue),
})

/** Smaller is stronger. */
const strength = ({ supports, kind }: RevealedQuote): number =>
  (supports.some((s) => s.strength === 'explicit') ? 0 : 2) + (kind === 'direct' ? 0 : 1)

/** The places of all options that these quotes support. */
const placesOf = (issue: Issue, quotes: readonly RevealedQuote[]): readonly number[] =>
  issue.options
    .filter((option) => quotes.some((quote) => quote.supports.some((s) => s.options.includes(option.id))))
    .map((option) => option.place)

function corroborationOf(issue: Issue, said: readonly number[], quote: RevealedQuote): Corroboration {
  const places = placesOf(issue, [quote])
  const within = places.filter((place) => place >= Math.min(...said) && place <= Math.max(...said))
  if (within.length === places.length) return 'agrees'
  const stands = issue.options[issue.noDeal]!.place
  const sameSide = places.some((a) => said.some((b) => (a - stands) * (b - stands) > 0))
  return within.length > 0 || sameSide ? 'in-part' : 'disagrees'
}

/** All of one mind: that; otherwise in part. */
function together(list: readonly Corroboration[]): Corroboration | 'none' {
  const first = list[0]
  if (first === undefined) return 'none'
  return list.every((one) => one === first) ? first : 'in-part'
}

function headingOf(issue: Issue, option: OptionId | null, reach: Reach | null, apart: number | null): Heading {
  if (reach === null) return 'silent'
  if (option === null || apart === null) return 'not-opened'
  if (apart === 0) return 'hit'
  if (apart <= NEAR) return 'near'
  const stands = atOf(issue, issue.options[issue.noDeal]!.place)
  const opened = atOf(issue, issue.options[optionIndex(issue, option)]!.place) - stands
  const said = (opened + stands < reach.from ? reach.from : reach.to) - stands
  if (opened * said < 0) return 'other-way'
  return Math.abs(said) > Math.abs(opened) ? 'further' : 'less-far'
}

function revealLeader(
  scenario: Scenario,
  issue: Issue,
  leader: Leader,
  option: OptionId | null,
  statements: readonly Statement[],
): RevealedLeader {
  const own = ownQuotesOn(scenario, leader, issue.id)
    .map((quote) => revealed(quote, issue.id))
    .sort((a, b) => strength(a) - strength(b))
  const foreign = new Set(scenario.leaders.flatMap((other) => (other === leader ? [] : other.voices)))
  const first = own.filter((quote) => quote.source === own[0]!.source)
  const second = scenario.quotes
    .filter(({ source, speaker }) => own[0] && source !== own[0].source && !foreign.has(speaker))
    .map((quote) => revealed(quote, issue.id))
    .filter((quote) => quote.supports.length > 0)
    .map((quote) => ({ ...quote, corroboration: corroborationOf(issue, placesOf(issue, first), quote) }))
  const reach = reachOf(scenario, leader, issue)
  const index = option === null ? -1 : optionIndex(issue, option)
  const [term] =
    index < 0
      ? []
      : closeness(scenario, leader, [{ issue: scenario.issues.indexOf(issue), option: index }]).working.terms
  const apart = reach && term ? term.apart : null
  return {
    leader: leader.id,
    option,
    at: term?.at ?? null,
    reach,
    apart,
    heading: headingOf(issue, option, reach, apart),
    silent: own.length === 0,
    own,
    second,
    corroboration: together(second.map((quote) => quote.corroboration)),
    statement: statements.find((s) => s.kind === 'opening' && s.stated[0]!.issue === issue.id) ?? null,
  }
}

/** The issues of the agenda in its order, then the others. */
export function reveal(scenario: Scenario, table: Table): readonly RevealedIssue[] {
  const agenda = openingIssues(scenario)
  const statements = scenario.leaders.map((_, seat) => statementsOf(scenario, table, seat))
  const voices = new Set(scenario.leaders.flatMap((leader) => leader.voices))
  const rest = scenario.issues.map((issue) => issue.id).filter((id) => !agenda.includes(id))
  return [...agenda, ...rest].map((id) => {
    const k = scenario.issues.findIndex((issue) => issue.id === id)
    const issue = scenario.issues[k]!
    return {
      issue: id,
      onAgenda: agenda.includes(id),
      leaders: scenario.leaders.map((leader, seat) =>
        revealLeader(scenario, issue, leader, table.openings[seat]![k]?.option ?? null, statements[seat]!),
      ),
      others: scenario.quotes
        .filter(({ speaker }) => !voices.has(speaker))
        .map((quote) => revealed(quote, id))
        .filter((quote) => quote.supports.length > 0),
      history: scenario.history && {
        option: issue.options[scenario.history.outcome[k]!]!.id,
        basis: scenario.history.basis[k]!,
      },
    }
  })
}

// Which cards of the dossier are dealt with an issue. It goes by the words that everybody can read (the issue's and the quote's),
// never by the codings, which stay sealed: a card dealt here may well show nothing on this issue, and any other may be cited.

import type { PublicScenario } from '../engine/seat-view.ts'
import type { Issue, QuoteId, QuoteWords } from '../scenario/scenario.ts'

const CARDS = 4
const LONG = 116 // letters, four lines of a card: a hand is read at a glance, longer words wait in the dossier
const STEM = 5 // letters of a word that are compared: attack, attacks, attacked

const stems = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM))

const wordsOfIssue = (issue: Issue): string =>
  [
    issue.title,
    issue.question.standard,
    issue.question.plain,
    ...issue.options.flatMap((o) => (o.noDeal ? [] : [o.label, o.text])),
  ].join(' ')

const wordsOfQuote = ({ exact, means }: QuoteWords): string => `${exact} ${means.standard} ${means.plain}`

/** The cards dealt with this issue, in the order of the dossier. Cards that share rarer words with it come first. */
export function dealt(scenario: Pick<PublicScenario, 'issues' | 'quotes'>, issue: Issue): readonly QuoteId[] {
  const others = scenario.issues.map((i) => new Set(stems(wordsOfIssue(i))))
  const own = new Set(stems(wordsOfIssue(issue)))
  const weight = (stem: string): number => 60 / Math.max(1, others.filter((words) => words.has(stem)).length ** 2)
  const shared = scenario.quotes.map((quote) =>
    [...new Set(stems(wordsOfQuote(quote)))].reduce((sum, stem) => sum + (own.has(stem) ? weight(stem) : 0), 0),
  )
  const order = scenario.quotes
    .map((_, index) => index)
    .filter((index) => scenario.quotes[index]!.exact.length <= LONG)
    .sort((a, b) => shared[b]! - shared[a]! || a - b)
    .slice(0, CARDS)
  return order.sort((a, b) => a - b).map((index) => scenario.quotes[index]!.id)
}

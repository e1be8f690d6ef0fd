// Which cards of the dossier are dealt with an issue. It goes by the words that everybody can read (the issue's and the quote's),
// never by the codings, which stay sealed: a card dealt here may well show nothing on this issue, and any other may be cited.

import type { PublicScenario } from '../engine/seat-view.ts'
import type { Issue, PersonId, QuoteId, QuoteWords } from '../scenario/scenario.ts'

const CARDS = 4
const OWN = 2 // of them, words of the side that opens, where it has any: nobody shows a position by the other side's words alone
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

/**
 * The cards dealt with this issue to a side with these voices, in the order of the dossier. Cards that share rarer words with the
 * issue come first; up to two are the side's own, whether or not they show anything.
 */
export function dealt(
  scenario: Pick<PublicScenario, 'issues' | 'quotes'>,
  issue: Issue,
  voices: readonly PersonId[],
): readonly QuoteId[] {
  const words = scenario.issues.map((i) => new Set(stems(wordsOfIssue(i))))
  const weight = (stem: string): number => 60 / Math.max(1, words.filter((of) => of.has(stem)).length ** 2)
  const here = scenario.issues.findIndex((i) => i.id === issue.id)
  const shared = scenario.quotes.map((quote) => {
    const said = [...new Set(stems(wordsOfQuote(quote)))]
    const shares = words.map((of) => said.reduce((sum, stem) => sum + (of.has(stem) ? weight(stem) : 0), 0))
    const elsewhere = Math.max(0, ...shares.filter((_, k) => k !== here))
    return 2 * shares[here]! - elsewhere // words that speak of another issue wait for it
  })
  const order = scenario.quotes
    .map((_, index) => index)
    .filter((index) => scenario.quotes[index]!.exact.length <= LONG)
    .sort((a, b) => shared[b]! - shared[a]! || a - b)
  const ours = order.filter((index) => voices.includes(scenario.quotes[index]!.speaker)).slice(0, OWN)
  const hand = [...ours, ...order.filter((index) => !ours.includes(index))].slice(0, CARDS)
  return hand.sort((a, b) => a - b).map((index) => scenario.quotes[index]!.id)
}

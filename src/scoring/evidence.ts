// Evidence: how well a seat's quotes show what it stated. Every opening, proposal and reasoned decline is one statement (rules.md, Evidence).

import { fraction, type Fraction } from '../lib/fraction.ts'
import { openingIssues } from '../engine/negotiation.ts'
import { issueIndex } from '../engine/outcome.ts'
import { type Offer, type Opening, type Reply, roundsOfLeg, type Table } from '../engine/table.ts'
import type { IssueId, Leader, Quote, QuoteId, Scenario } from '../scenario/scenario.ts'
import {
  type Bearing,
  bearingOf,
  type BearingCode,
  changesOf,
  isOwnVoice,
  ownQuotesOn,
  type Point,
  pointsOf,
  supportAgainst,
  supports,
} from './bearing.ts'
import { type Score, scoreOf } from './score.ts'

export const MOST_FOR_OTHER_VOICE = 50 // an opening that cites a voice not one's own
export const MOST_FOR_REPEAT = 25 // the same quote for the same option again

/** The rule that gave a statement its value. */
export type StatementCode =
  | BearingCode // a quote for an option
  | 'silence-right' // left out
  | 'silence-wrong' // 0: own quotes bear on it
  | 'against-explicit' // a quote that supports another option than the proposed one
  | 'against-implied'
  | 'against-none'
  | 'challenge-right' // the cited words support no option of the package
  | 'challenge-wrong'

/** A rule that lowered the value to `to`. */
export interface Cap {
  readonly code: 'other-voice' | 'used-before'
  readonly to: number
}

export interface Statement {
  readonly kind: 'opening' | 'proposal' | 'against' | 'challenge'
  readonly offer: number | null // index in table.offers; null: an opening
  readonly leg: number // 0 = the talks, 1.. = renegotiations
  readonly round: number // of the leg, from 1; 0: an opening
  readonly stated: readonly Point[] // what the words are to show: the opening, the package's changes, the point that is declined
  readonly quote: QuoteId | null // the quote that is judged (a challenge: the other side's); null: silence
  readonly code: StatementCode
  readonly bearings: readonly Bearing[] // the quote's bearing on each point; an `against`: on what it supports instead
  readonly credited: Point | null // the option that the quote counts for
  readonly own: readonly QuoteId[] // silence-wrong: the own quotes that do bear
  readonly raw: number | null // before the caps; null: left out
  readonly caps: readonly Cap[]
  readonly value: number | null // what counts, 0..100
}

export interface EvidenceScore {
  readonly score: Score | null // null: no statement counts
  readonly working: {
    readonly statements: readonly Statement[] // in the order of play
    readonly sum: number
    readonly count: number // statements that count
  }
}

type Judged = Pick<Statement, 'quote' | 'code' | 'bearings' | 'credited' | 'own' | 'raw'>
type Place = Pick<Statement, 'kind' | 'offer' | 'leg' | 'round' | 'stated'>

const quoteOf = (scenario: Scenario, id: QuoteId): Quote => scenario.quotes.find((q) => q.id === id)!

/** Silence about these points: right where no own quote bears on any of them. */
function judgeSilence(scenario: Scenario, leader: Leader, stated: readonly Point[]): Judged {
  const issues: readonly IssueId[] = stated.map((point) => point.issue)
  const own = scenario.quotes
    .filter((quote) => issues.some((issue) => ownQuotesOn(scenario, leader, issue).includes(quote)))
    .map((quote) => quote.id)
  const right = own.length === 0
  const code = right ? 'silence-right' : 'silence-wrong'
  return { quote: null, code, bearings: [], credited: null, own, raw: right ? null : 0 }
}

/** A quote for some points: the best bearing counts, the first of equals. */
function judgeQuote(quote: Quote, stated: readonly Point[]): Judged {
  const bearings = stated.map((point) => bearingOf(quote, point))
  const best = bearings.reduce((top, next) => (next.value > top.value ? next : top))
  const shows = best.code === 'explicit' || best.code === 'implied'
  const credited = shows ? { issue: best.issue, option: best.option } : null
  return { quote: quote.id, code: best.code, bearings, credited, own: [], raw: best.value }
}

function judgeAgainst(scenario: Scenario, quote: Quote, stated: Point): Judged {
  const issue = scenario.issues[issueIndex(scenario, stated.issue)]!
  const found = supportAgainst(quote, issue, stated.option)
  const base = { quote: quote.id, own: [] }
  if (!found) return { ...base, code: 'against-none', bearings: [bearingOf(quote, stated)], credited: null, raw: 0 }
  const code = found.code === 'explicit' ? 'against-explicit' : 'against-implied'
  return { ...base, code, bearings: [found], credited: { issue: found.issue, option: found.option }, raw: found.value }
}

/** Right iff the cited words support no option of the package. */
function judgeChallenge(scenario: Scenario, offer: Offer): Judged {
  const quote = quoteOf(scenario, offer.quote!)
  const points = pointsOf(scenario, offer.package)
  const right = !points.some((point) => supports(quote, point))
  return {
    quote: quote.id,
    code: right ? 'challenge-right' : 'challenge-wrong',
    bearings: points.map((point) => bearingOf(quote, point)),
    credited: null,
    own: [],
    raw: right ? 100 : 0,
  }
}

function judgeOpening(scenario: Scenario, leader: Leader, issue: IssueId, opening: Opening): [Place, Judged] {
  const stated = [{ issue, option: opening.option }]
  return [
    { kind: 'opening', offer: null, leg: 0, round: 0, stated },
    opening.quote === null
      ? judgeSilence(scenario, leader, stated)
      : judgeQuote(quoteOf(scenario, opening.quote), stated),
  ]
}

/** The round of the leg in which an offer was put, from 1 (at a last look after the last turn: the last round). */
export function roundOfOffer(scenario: Scenario, offer: Offer): number {
  const rounds = roundsOfLeg(scenario.bargaining, offer.leg)
  return Math.min(Math.floor(offer.turn / scenario.leaders.length) + 1, rounds)
}

function judgeOffer(scenario: Scenario, offer: Offer, index: number, seat: number): [Place, Judged] | null {
  const at = { offer: index, leg: offer.leg, round: roundOfOffer(scenario, offer) }
  if (offer.seat === seat) {
    const stated = changesOf(scenario, offer.package, offer.before)
    const judged =
      offer.quote === null
        ? judgeSilence(scenario, scenario.leaders[seat]!, stated)
        : judgeQuote(quoteOf(scenario, offer.quote), stated)
    return [{ kind: 'proposal', ...at, stated }, judged]
  }
  const reply: Reply | null | undefined = offer.replies[seat]
  if (!reply || reply.accept || reply.issue === null) return null
  const named = { issue: reply.issue, option: offer.package[reply.issue]! }
  if (reply.against !== null)
    return [
      { kind: 'against', ...at, stated: [named] },
      judgeAgainst(scenario, quoteOf(scenario, reply.against), named),
    ]
  if (reply.challenge)
    return [{ kind: 'challenge', ...at, stated: pointsOf(scenario, offer.package) }, judgeChallenge(scenario, offer)]
  return null
}

/** The caps that bind, and what is left. `used` holds what was credited before. */
function cap(scenario: Scenario, leader: Leader, place: Place, judged: Judged, used: Set<string>): Statement {
  const caps: Cap[] = []
  let value = judged.raw
  const lower = (code: Cap['code'], to: number): void => {
    if (value === null || value <= to) return
    caps.push({ code, to })
    value = to
  }
  if (place.kind === 'opening' && judged.quote !== null && !isOwnVoice(leader, quoteOf(scenario, judged.quote)))
    lower('other-voice', MOST_FOR_OTHER_VOICE)
  if (judged.credited) {
    const use = `${judged.quote} ${judged.credited.issue} ${judged.credited.option}`
    if (used.has(use)) lower('used-before', MOST_FOR_REPEAT)
    used.add(use)
  }
  return { ...place, ...judged, caps, value }
}

/** Every statement of a seat (index), in the order of play. */
export function statementsOf(scenario: Scenario, table: Table, seat: number): readonly Statement[] {
  const leader = scenario.leaders[seat]!
  const openings = openingIssues(scenario).flatMap((issue) => {
    const opening = table.openings[seat]![issueIndex(scenario, issue)]
    return opening ? [judgeOpening(scenario, leader, issue, opening)] : []
  })
  const offers = table.offers.flatMap((offer, index) => {
    const judged = judgeOffer(scenario, offer, index, seat)
    return judged ? [judged] : []
  })
  const used = new Set<string>()
  return [...openings, ...offers].map(([place, judged]) => cap(scenario, leader, place, judged, used))
}

/** The mean over the statements that count. A seat is scored alike whoever plays it. */
export function evidenceScore(scenario: Scenario, table: Table, seat: number): EvidenceScore {
  const statements = statementsOf(scenario, table, seat)
  const values = statements.flatMap((statement) => (statement.value === null ? [] : [statement.value]))
  const sum = values.reduce((all, value) => all + value, 0)
  const mean: Fraction | null = values.length === 0 ? null : fraction(sum, values.length)
  return { score: mean && scoreOf(mean), working: { statements, sum, count: values.length } }
}

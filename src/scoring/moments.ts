// The six debriefing questions, each tied to one moment of this very game: which one is picked, and why.

import type { Table } from '../engine/table.ts'
import type { LeaderId, QuoteId, ResultKind, Scenario } from '../scenario/scenario.ts'
import { type EvidenceScore, roundOfOffer, type Statement } from './evidence.ts'
import type { HistoryComparison } from './history.ts'
import type { HomeScore } from './home.ts'
import type { MissedTradeShown } from './missed-trade-shown.ts'
import { type Moment, type MomentCode, type Question, QUESTIONS } from './moment.ts'
import type { RecordScore } from './record.ts'
import type { TurningPoint } from './turning-point.ts'

/** What the moments are picked from. */
export interface Played {
  readonly scenario: Scenario
  readonly table: Table
  readonly seat: number
  readonly result: ResultKind | null
  readonly record: RecordScore
  readonly evidence: EvidenceScore
  readonly others: readonly EvidenceScore[] // of the other seats
  readonly home: readonly HomeScore[]
  readonly history: HistoryComparison | null
  readonly turning: TurningPoint | null
  readonly missed: MissedTradeShown | null
  readonly possible: number | null // size of the agreement set
}

type Found = { readonly code: MomentCode } & Partial<Omit<Moment, 'question' | 'code'>>

const leaderId = (scenario: Scenario, seat: number): LeaderId => scenario.leaders[seat]!.id

/** The first group that said no in the latest vote at this leader's home that failed. */
function refusal({ scenario, table }: Played, own: boolean, seat: number): Found | null {
  for (const vote of [...table.votes].reverse()) {
    const tally = vote.tallies.find((t) => !t.ratified && (t.leader === seat) === own)
    if (!tally) continue
    const no = tally.votes.filter((v) => !v.yes).map((v) => scenario.groups[v.group]!)
    const group = no.find((g) => g.veto) ?? no.reduce((a, b) => (b.weight > a.weight ? b : a))
    return {
      code: own ? 'own-home-refused' : 'other-home-refused',
      seat: leaderId(scenario, tally.leader),
      leg: vote.leg,
      group: group.id,
    }
  }
  return null
}

function feel(played: Played): Found {
  const { scenario, table, seat, result } = played
  if (result === 'walked-out') {
    const { clock } = table
    const who = clock.order[clock.turn % clock.order.length]!
    const round = Math.floor(clock.turn / clock.order.length) + 1
    return {
      code: who === seat ? 'you-walked-out' : 'they-walked-out',
      seat: leaderId(scenario, who),
      leg: clock.leg,
      round,
    }
  }
  const refused = refusal(played, true, seat) ?? refusal(played, false, seat)
  if (refused) return refused
  if (result === 'no-deal') return { code: 'no-deal' }
  const declined = table.offers.find((offer) => offer.seat === seat && offer.accepted === false)
  if (!declined) return { code: 'agreed' }
  const by = declined.replies.findIndex((reply) => reply && !reply.accept)
  return {
    code: 'own-package-declined',
    seat: leaderId(scenario, by),
    leg: declined.leg,
    round: roundOfOffer(scenario, declined),
    issue: declined.replies[by]!.issue,
    package: declined.package,
    quotes: declined.quote === null ? [] : [declined.quote],
  }
}

const challengeIn = ({ working }: EvidenceScore, code: Statement['code']): Statement | undefined =>
  working.statements.find((statement) => statement.code === code)

const quoted = ({ quote, own }: Statement): readonly QuoteId[] => (quote === null ? own : [quote])

function happened({ scenario, table, seat, evidence, others, turning }: Played): Found {
  const told = (code: MomentCode, s: Statement): Found => ({
    code,
    leg: s.leg,
    round: s.round,
    quotes: quoted(s),
    package: table.offers[s.offer!]!.package,
  })
  for (const code of ['challenge-right', 'challenge-wrong'] as const) {
    const mine = challengeIn(evidence, code)
    if (mine) return { ...told(code, mine), seat: leaderId(scenario, table.offers[mine.offer!]!.seat) }
    const theirs = others
      .flatMap((other) => other.working.statements)
      .find((s) => s.code === code && table.offers[s.offer!]!.seat === seat)
    if (theirs) return told(code === 'challenge-right' ? 'challenged-rightly' : 'challenged-wrongly', theirs)
  }
  if (!turning) return { code: 'nothing-put' }
  const { accepted, leg, round, package: pack, seat: by } = turning
  const quote = table.offers[turning.offer]!.quote
  return {
    code: accepted ? 'package-accepted' : 'package-declined',
    leg,
    round,
    seat: by,
    package: pack,
    quotes: quote === null ? [] : [quote],
  }
}

function learned({ record, evidence }: Played): Found {
  const { terms } = record.working
  const free = record.code === 'free-play'
  const farthest = terms.reduce<(typeof terms)[number] | null>(
    (top, term) => (term.lost > (top?.lost ?? 0) ? term : top),
    null,
  )
  if (farthest && !free)
    return { code: 'far-from-record', issue: farthest.issue, option: farthest.option, quotes: farthest.reach!.quotes }
  const counted = evidence.working.statements.filter((s) => s.value !== null && s.kind !== 'challenge')
  const told = (code: MomentCode, s: Statement): Found => ({
    code,
    leg: s.leg,
    round: s.round,
    issue: s.stated[0]?.issue ?? null,
    option: s.stated[0]?.option ?? null,
    quotes: quoted(s),
  })
  const silence = counted.find((s) => s.code === 'silence-wrong')
  if (silence) return told('silence-wrong', silence)
  const weakest = counted.reduce<Statement | null>((low, s) => (low === null || s.value! < low.value! ? s : low), null)
  if (weakest && weakest.value! < 75) return told('weak-evidence', weakest)
  const heard = terms.filter((term) => term.reach)
  if (heard.length === 0) return { code: 'record-silent' }
  const heaviest = heard.reduce((top, term) => (term.weight > top.weight ? term : top))
  return {
    code: free ? 'own-line' : 'on-record',
    issue: heaviest.issue,
    option: heaviest.option,
    quotes: heaviest.reach!.quotes,
  }
}

function relate({ history }: Played): Found {
  if (!history) return { code: 'no-history' }
  const [first, ...rest] = history.issues
  const top = rest.reduce((a, b) => (b.adds > a.adds || (b.adds === a.adds && !b.same && a.same) ? b : a), first!)
  return {
    code: top.same ? 'history-same' : 'history-differs',
    issue: top.issue,
    option: top.history,
    quotes: top.basis.kind === 'assumed' ? [] : top.basis.quotes,
  }
}

function whatIf({ result, turning, missed, possible }: Played): Found {
  if (missed) return { code: 'trade-missed', issue: missed.changes[0]?.issue ?? null, package: missed.outcome }
  if (possible === null) return { code: 'unknown' }
  if (result === 'agreed') return { code: 'nothing-better' }
  if (possible === 0) return { code: 'no-agreement-possible' }
  if (!turning || turning.accepted) return { code: 'agreement-was-possible' }
  const { leg, round, seat, package: pack } = turning
  return { code: 'declined-package', leg, round, seat, package: pack }
}

function next(played: Played): Found {
  const { scenario, table, seat, result } = played
  if (result === 'not-ratified') {
    const refused = refusal(played, true, seat) ?? refusal(played, false, seat)
    if (refused) return { ...refused, code: 'win-the-home' }
  }
  const { preferences } = scenario.leaders[seat]!
  const open = scenario.issues.flatMap((issue, k) => (table.text[k] === issue.noDeal ? [k] : []))
  if (result === 'agreed' && open.length > 0) {
    const k = open.reduce((a, b) => (preferences[b]!.salience > preferences[a]!.salience ? b : a))
    return { code: 'left-open', issue: scenario.issues[k]!.id }
  }
  return { code: 'other-seat', seat: leaderId(scenario, (seat + 1) % scenario.leaders.length) }
}

const PICK: Readonly<Record<Question, (played: Played) => Found>> = {
  feel,
  happened,
  learned,
  relate,
  'what-if': whatIf,
  next,
}

const NOTHING = {
  seat: null,
  leg: null,
  round: null,
  issue: null,
  option: null,
  package: null,
  group: null,
  quotes: [],
}

/** One moment for each question, in the order in which they are asked. */
export const momentsOf = (played: Played): readonly Moment[] =>
  QUESTIONS.map((question) => ({ ...NOTHING, ...PICK[question](played), question }))

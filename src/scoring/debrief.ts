// The whole debrief of a game as plain data: the scores with their working, what was shown beside them, and the moments to talk about.
// It may be posted from a worker and turned into JSON. No sentence is made here.

import type { Analysis } from '../analysis/analyse.ts'
import { type Negotiation, seatIndex } from '../engine/negotiation.ts'
import { named, type Outcome, overwrite, type Package } from '../engine/outcome.ts'
import type { Table } from '../engine/table.ts'
import { measuresOf, percent, worth } from '../engine/worth.ts'
import type { LeaderId, ResultKind, Scenario } from '../scenario/scenario.ts'
import { type DealScore, dealScore } from './deal.ts'
import { type EvidenceScore, evidenceScore, roundOfOffer } from './evidence.ts'
import { compareWithHistory, type HistoryComparison } from './history.ts'
import { type HomeScore, homeScores } from './home.ts'
import { type MissedTradeShown, missedTradeShown } from './missed-trade-shown.ts'
import type { Moment } from './moment.ts'
import { momentsOf } from './moments.ts'
import { type RecordScore, recordScore } from './record.ts'
import { type RevealedIssue, reveal } from './reveal.ts'
import { type TurningPoint, turningPoint } from './turning-point.ts'
import { type WordsWon, wordsWon } from './words-won.ts'

export interface DebriefOptions {
  readonly seat: LeaderId // whose debrief it is
  readonly freePlay: boolean // no record score
  readonly seats?: readonly LeaderId[] // every seat that a person plays (hot seat); left out: `seat` alone
}

/** What is a seat's own. */
export interface SeatDebrief {
  readonly seat: LeaderId
  readonly record: RecordScore
  readonly evidence: EvidenceScore
  readonly home: HomeScore | null // null: no groups, or no vote
  readonly moments: readonly Moment[] // one a question, in order
}

/** The text at some point of the talks, in percent of each leader's scale (scenario order). */
export interface TrailPoint {
  readonly offer: number | null // the accepted package that brought it; null: the text after the openings
  readonly leg: number
  readonly round: number // of the leg, from 1; 0: after the openings
  readonly worth: readonly number[]
}

export interface Debrief {
  readonly seat: LeaderId
  readonly freePlay: boolean
  readonly result: ResultKind | null // null: the talks are not over
  readonly agreed: Package | null
  readonly seats: readonly SeatDebrief[] // persons' seats, `seat` first
  readonly deal: DealScore // of all together
  readonly home: readonly HomeScore[] // every leader with groups
  readonly wordsWon: readonly WordsWon[] // by leader
  readonly history: HistoryComparison | null
  readonly turningPoint: TurningPoint | null
  readonly missedTrade: MissedTradeShown | null
  readonly reveal: readonly RevealedIssue[] // agenda first
  readonly trail: readonly TrailPoint[]
}

/** How the talks ended; null: they have not. */
export const resultOf = ({ phase }: Table): ResultKind | null => (phase.name === 'over' ? phase.result : null)

/** The text in force; null: nothing is. */
export const agreedText = (table: Table): Outcome | null => (resultOf(table) === 'agreed' ? table.text : null)

function trailOf(scenario: Scenario, table: Table): readonly TrailPoint[] {
  const at = (text: Outcome): readonly number[] =>
    measuresOf(scenario).leaders.map((measure) => percent(measure, worth(measure, text)))
  const start = table.offers[0]?.before ?? table.text
  return [
    { offer: null, leg: 0, round: 0, worth: at(start) },
    ...table.offers.flatMap((offer, index) =>
      offer.accepted
        ? [
            {
              offer: index,
              leg: offer.leg,
              round: roundOfOffer(scenario, offer),
              worth: at(overwrite(scenario, offer.before, offer.package)),
            },
          ]
        : [],
    ),
  ]
}

/** Everything to show after the talks. Throws if the seat does not exist. */
export function debrief(
  scenario: Scenario,
  negotiation: Pick<Negotiation, 'table'>,
  analysis: Analysis,
  { seat, freePlay, seats = [] }: DebriefOptions,
): Debrief {
  const { table } = negotiation
  const result = resultOf(table)
  const agreed = agreedText(table)
  const evidence = scenario.leaders.map((_, index) => evidenceScore(scenario, table, index))
  const home = homeScores(scenario, table)
  const history = compareWithHistory(scenario, analysis, agreed)
  const turning = turningPoint(scenario, table, analysis)
  const missed = missedTradeShown(scenario, analysis, agreed)
  const forSeat = (id: LeaderId): SeatDebrief => {
    const index = seatIndex(scenario, id)
    if (index < 0) throw new Error(`no seat ${id} in ${scenario.id}`)
    const record = recordScore(scenario, table, index, freePlay)
    return {
      seat: id,
      record,
      evidence: evidence[index]!,
      home: home.find((score) => score.leader === id) ?? null,
      moments: momentsOf({
        scenario,
        table,
        seat: index,
        result,
        record,
        evidence: evidence[index]!,
        others: evidence.filter((_, other) => other !== index),
        home,
        history,
        turning,
        missed,
        possible: analysis.agreement.size,
      }),
    }
  }
  return {
    seat,
    freePlay,
    result,
    agreed: agreed && named(scenario, agreed),
    seats: [seat, ...seats.filter((other) => other !== seat)].map(forSeat),
    deal: dealScore(scenario, analysis, agreed, result),
    home,
    wordsWon: wordsWon(scenario, agreed),
    history,
    turningPoint: turning,
    missedTrade: missed,
    reveal: reveal(scenario, table),
    trail: trailOf(scenario, table),
  }
}

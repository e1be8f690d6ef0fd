// What play says about a scenario and about the counterpart, as means over seeds, seats and openers (analysis.md, Counterparts).

import type { Analysis } from '../analysis/analyse.ts'
import { clerkOf, inAgreementSet } from '../analysis/agreement-set.ts'
import type { StudentName } from '../counterpart/student.ts'
import type { LeaderId, Level, Scenario } from '../scenario/scenario.ts'
import { dealScore } from '../scoring/deal.ts'
import { agreedText, resultOf } from '../scoring/debrief.ts'
import { evidenceScore } from '../scoring/evidence.ts'
import type { PlayedGame, Player } from './game.ts'
import { playLineup } from './lineup.ts'

/** One seat's figures; null where no game had the score. */
export interface SeatFigures {
  readonly agreement: number // share of games, 0..1
  readonly deal: number | null // 0..100
  readonly nashRatio: number | null // ν over the games that agreed
  readonly pareto: number | null // share of the agreed games that nothing in Z betters
  readonly ownGain: number | null // own gain / Kalai-Smorodinsky gain; 0 without agreement, null where there is no such gain
  readonly evidence: number | null // of the seat
}

export interface FiguresOptions {
  readonly seeds: number // games a seat and opener
  readonly level: Level // of all other seats
  readonly citing?: 'codes' | 'random'
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** A game's figures for a seat (index). */
function scored(scenario: Scenario, analysis: Analysis, { negotiation }: PlayedGame, seat: number): SeatFigures {
  const { table } = negotiation
  const agreed = agreedText(table)
  const deal = dealScore(scenario, analysis, agreed, resultOf(table))
  const { share, par } = deal.shares[seat]!
  const fine = agreed && inAgreementSet(scenario, agreed) && !clerkOf(analysis.agreementFrontier, scenario)(agreed)
  return {
    agreement: agreed ? 1 : 0,
    deal: deal.score?.value ?? null,
    nashRatio: deal.nashRatio,
    pareto: agreed && (fine ? 1 : 0),
    ownGain: !par ? null : agreed === null ? 0 : share === null ? null : share / par,
    evidence: evidenceScore(scenario, table, seat).score?.value ?? null,
  }
}

/** The means of several figures. */
export const meanFigures = (list: readonly SeatFigures[]): SeatFigures => ({
  agreement: mean(list.map((f) => f.agreement))!,
  deal: mean(list.map((f) => f.deal)),
  nashRatio: mean(list.map((f) => f.nashRatio)),
  pareto: mean(list.map((f) => f.pareto)),
  ownGain: mean(list.map((f) => f.ownGain)),
  evidence: mean(list.map((f) => f.evidence)),
})

/** A student in one seat against counterparts in all others: means over openers and seeds. */
export function figuresInSeat(
  scenario: Scenario,
  analysis: Analysis,
  student: StudentName,
  seat: LeaderId,
  { seeds, level, citing = 'codes' }: FiguresOptions,
): SeatFigures {
  const player: Player = { by: 'student', student, citing }
  const seats = Object.fromEntries(
    scenario.leaders.map(({ id }) => [id, id === seat ? player : ({ by: 'counterpart', level } as const)]),
  )
  const index = scenario.leaders.findIndex((l) => l.id === seat)
  const known = new Map<PlayedGame, SeatFigures>()
  return meanFigures(
    scenario.leaders.flatMap(({ id: opens }) =>
      playLineup(scenario, analysis, { seats, opens }, seeds).map((game) => {
        const before = known.get(game) ?? scored(scenario, analysis, game, index)
        known.set(game, before)
        return before
      }),
    ),
  )
}

/** A student's figures by seat, in seat order. */
export const figuresBySeat = (
  scenario: Scenario,
  analysis: Analysis,
  student: StudentName,
  options: FiguresOptions,
): readonly SeatFigures[] => scenario.leaders.map(({ id }) => figuresInSeat(scenario, analysis, student, id, options))

/** Means over the seats. */
export const figuresOf = (
  scenario: Scenario,
  analysis: Analysis,
  student: StudentName,
  options: FiguresOptions,
): SeatFigures => meanFigures(figuresBySeat(scenario, analysis, student, options))

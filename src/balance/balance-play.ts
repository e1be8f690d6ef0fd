// What a scenario's balance report learns by playing: the scripted students, the gap between the seats, the gap between reading and guessing.

import type { Analysis } from '../analysis/analyse.ts'
import { STUDENTS, type StudentName } from '../counterpart/student.ts'
import { fourDecimals } from '../lib/integer.ts'
import { type Level, LEVELS, type Scenario } from '../scenario/scenario.ts'
import { seatGapOf } from './bars.ts'
import { figuresBySeat, meanFigures, type SeatFigures } from './figures.ts'

/** One student's figures at a level: means over the seats. ownGain = share of the Kalai-Smorodinsky gain. */
export interface StudentFigures {
  readonly deal: number | null
  readonly ownGain: number | null
  readonly evidence: number | null
}

export interface BalancePlay {
  readonly students: Readonly<Record<string, Readonly<Partial<Record<Level, StudentFigures>>>>> // by student
  readonly seatGap: number | null // points
  readonly readingGap: number | null // points of the evidence score
}

const SEEDS = 10 // games a seat, opener, student and level: a report is asked for often

const rounded = (value: number | null): number | null => (value === null ? null : fourDecimals(value))

const shown = ({ deal, ownGain, evidence }: SeatFigures): StudentFigures => ({
  deal: rounded(deal),
  ownGain: rounded(ownGain),
  evidence: rounded(evidence),
})

const difference = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b)

/** How many pieces of work balancePlay() tells of: each student at each level, and two more for the gaps. */
export const PLAY_STEPS = STUDENTS.length * LEVELS.length + 2

/** Plays every student at every level; `begins` hears of each piece of work when it begins, from 1. Numbers rounded to 4 decimals. */
export function balancePlay(
  scenario: Scenario,
  analysis: Analysis,
  seeds = SEEDS,
  begins: (step: number) => void = () => {},
): BalancePlay {
  let step = 0
  const next = (): void => begins(++step)
  next()
  const traders = figuresBySeat(scenario, analysis, 'trader', { seeds, level: 'minister' })
  const played = (student: StudentName, level: Level): StudentFigures => {
    next()
    return shown(meanFigures(figuresBySeat(scenario, analysis, student, { seeds, level })))
  }
  const byLevel = (student: StudentName) => Object.fromEntries(LEVELS.map((level) => [level, played(student, level)]))
  const students = Object.fromEntries(STUDENTS.map((student) => [student, byLevel(student)]))
  next()
  return {
    students,
    seatGap: rounded(seatGapOf(traders)),
    readingGap: rounded(readingGapOf(scenario, analysis, seeds, traders)),
  }
}

/** Evidence of the trader citing by the codes minus citing at random, against ministers, in points. */
export function readingGapOf(
  scenario: Scenario,
  analysis: Analysis,
  seeds = SEEDS,
  reading = figuresBySeat(scenario, analysis, 'trader', { seeds, level: 'minister' }),
): number | null {
  const guessing = figuresBySeat(scenario, analysis, 'trader', { seeds, level: 'minister', citing: 'random' })
  return difference(meanFigures(reading).evidence, meanFigures(guessing).evidence)
}

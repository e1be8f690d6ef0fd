// A class that never was: games of scripted students against the computer, as codes. For tests and pictures of the teacher's page.

import { clerkOf } from '../../src/analysis/agreement-set.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { playGame } from '../../src/balance/game.ts'
import { classResult } from '../../src/classroom/class-result.ts'
import { type CodedScenario, encodeResult } from '../../src/classroom/result-code.ts'
import type { StudentName } from '../../src/counterpart/student.ts'
import { LEVELS } from '../../src/scenario/scenario.ts'
import { debrief } from '../../src/scoring/debrief.ts'

const STUDENTS: readonly StudentName[] = ['trader', 'splitter', 'pushover', 'random', 'trader', 'stubborn', 'random']

/** The codes of so many tables. */
export function playedClass({ scenario, sha256 }: CodedScenario, tables: number): readonly string[] {
  const analysis = analyse(scenario)
  const clerk = clerkOf(analysis.agreementFrontier, scenario)
  return Array.from({ length: tables }, (_, n) => {
    const seat = scenario.leaders[n % scenario.leaders.length]!.id
    const level = LEVELS[n % 3]!
    const seats = Object.fromEntries(
      scenario.leaders.map(({ id }) => [
        id,
        id === seat
          ? { by: 'student' as const, student: STUDENTS[n % STUDENTS.length]!, citing: 'random' as const }
          : { by: 'counterpart' as const, level },
      ]),
    )
    const { negotiation, actions } = playGame(scenario, { seed: 100 + n, seats, clerk })
    const found = debrief(scenario, negotiation, analysis, { seat, freePlay: false })
    const result = classResult(scenario, negotiation.table, found, seat, { opponent: level, game: [100 + n, actions] })
    return encodeResult({ scenario, sha256 }, result)
  })
}

// What a check plays: the author's playbooks as written, and a few games for the reading gap if a figure for it is expected.

import type { Analysis } from '../analysis/analyse.ts'
import { clerkOf } from '../analysis/agreement-set.ts'
import { isStudent } from '../counterpart/student.ts'
import { resultOf } from '../scoring/debrief.ts'
import type { LeaderId, Level, Playbook, ResultKind, Scenario } from '../scenario/scenario.ts'
import { readingGapOf } from './balance-play.ts'
import type { PlayedFigures } from './check-balance.ts'
import { type PlayedGame, type Player, playGame } from './game.ts'

/** One seat by a player, all others counterparts at a level. */
export const against = (
  scenario: Scenario,
  seat: LeaderId,
  player: Player,
  level: Level,
): Readonly<Record<LeaderId, Player>> =>
  Object.fromEntries(scenario.leaders.map(({ id }) => [id, id === seat ? player : { by: 'counterpart', level }]))

/** The playbook's game. Throws for a student's name that does not exist (the reader checks names). */
export function playPlaybook(scenario: Scenario, analysis: Analysis, playbook: Playbook): PlayedGame {
  const { student, seat, level, seed } = playbook
  if (!isStudent(student)) throw new Error(`no student ${student}`)
  const seats = against(scenario, seat, { by: 'student', student }, level)
  return playGame(scenario, { seed, seats, clerk: clerkOf(analysis.agreementFrontier, scenario) })
}

const FEW = 3 // seeds

/** How the playbooks came out, and the reading gap where one is expected. */
export function playedFigures(scenario: Scenario, analysis: Analysis): PlayedFigures {
  const results = scenario.playbooks.map(
    (playbook): ResultKind => resultOf(playPlaybook(scenario, analysis, playbook).negotiation.table)!,
  )
  const gap = scenario.expect?.readingGap == null ? null : readingGapOf(scenario, analysis, FEW)
  return { playbooks: results, ...(gap === null ? {} : { readingGap: gap }) }
}

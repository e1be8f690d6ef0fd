// Many games of one line-up, a seed each. Only the true thresholds hang on the seed, so a game whose votes would all come out the
// same is not played twice: exact, and most seeds share a game. Line-ups that throw dice are played out each time.

import type { Analysis } from '../analysis/analyse.ts'
import { clerkOf } from '../analysis/agreement-set.ts'
import { drawThresholds } from '../engine/begin.ts'
import type { Negotiation } from '../engine/negotiation.ts'
import { tallies } from '../engine/ratification.ts'
import type { LeaderId, Scenario } from '../scenario/scenario.ts'
import { type GameOptions, type PlayedGame, playGame } from './game.ts'

export interface Lineup {
  readonly seats: GameOptions['seats']
  readonly opens: LeaderId
}

const throwsDice = ({ seats }: Lineup): boolean =>
  Object.values(seats).some((p) => p.by === 'student' && (p.student === 'random' || p.citing === 'random'))

/** Would every vote of this game come out the same at these thresholds? */
const votesAlike = (scenario: Scenario, { table }: Negotiation, thresholds: readonly number[]): boolean =>
  table.votes.every(({ text, tallies: before }) =>
    tallies(scenario, text, thresholds).every((home, n) =>
      home.votes.every((v, g) => v.yes === before[n]!.votes[g]!.yes),
    ),
  )

/** The games of seeds first .. first + count - 1, in order; seeds with one and the same game share the object. */
export function playLineup(
  scenario: Scenario,
  analysis: Analysis,
  lineup: Lineup,
  count: number,
  first = 1,
): readonly PlayedGame[] {
  const clerk = clerkOf(analysis.agreementFrontier, scenario)
  const different: PlayedGame[] = []
  const chancy = throwsDice(lineup)
  return Array.from({ length: count }, (_, n) => {
    const seed = first + n
    const thresholds = drawThresholds(scenario, seed)
    const same = chancy ? undefined : different.find((game) => votesAlike(scenario, game.negotiation, thresholds))
    if (same) return same
    const game = playGame(scenario, { seed, seats: lineup.seats, opens: lineup.opens, clerk })
    different.push(game)
    return game
  })
}

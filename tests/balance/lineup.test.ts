import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clerkOf } from '../../src/analysis/agreement-set.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { type Player, playGame } from '../../src/balance/game.ts'
import { playLineup } from '../../src/balance/lineup.ts'
import { STUDENTS } from '../../src/counterpart/student.ts'
import { LEVELS } from '../../src/scenario/scenario.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { scenarios } from '../generators/scenario.ts'

const anyPlayer: fc.Arbitrary<Player> = fc.oneof(
  fc.record({ by: fc.constant('counterpart' as const), level: fc.constantFrom(...LEVELS) }),
  fc.record({
    by: fc.constant('student' as const),
    student: fc.constantFrom(...STUDENTS),
    citing: fc.constantFrom('codes' as const, 'random' as const),
  }),
)

describe('playLineup', () => {
  test('gives for every seed the very game that playing that seed gives', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          scenarios({ leaders: [2, 3] }),
          fc.nat(500).map((seed) => drawScenario(seed)),
        ),
        fc.array(anyPlayer, { minLength: 3, maxLength: 3 }),
        fc.nat(1000),
        (scenario, players, first) => {
          const analysis = analyse(scenario)
          const seats = Object.fromEntries(scenario.leaders.map(({ id }, n) => [id, players[n]!]))
          const opens = scenario.leaders.at(-1)!.id
          const clerk = clerkOf(analysis.agreementFrontier, scenario)
          playLineup(scenario, analysis, { seats, opens }, 8, first).forEach((game, n) => {
            const alone = playGame(scenario, { seed: first + n, seats, clerk, opens })
            expect(game.actions).toEqual(alone.actions)
            expect(game.negotiation.table).toEqual(alone.negotiation.table)
          })
        },
      ),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('a seat that nobody plays is a programmer’s mistake', () => {
    const scenario = drawScenario(1)
    expect(() => playGame(scenario, { seed: 1, seats: {}, clerk: () => false })).toThrow(/nobody plays/)
  })
})

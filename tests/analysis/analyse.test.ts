// The analysis against the definitions, on random scenarios.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import type { Frontier } from '../../src/analysis/frontier.ts'
import { SOLUTIONS } from '../../src/analysis/solutions.ts'
import { tablesOf } from '../../src/analysis/tables.ts'
import { scenarios } from '../generators/scenario.ts'
import { members, points, ratified, solutions } from './brute-force.ts'

const listed = (frontier: Frontier | null) =>
  frontier?.points.map(({ worth, outcomes, more }) => ({ worth, outcomes, more }))

describe('analyse', () => {
  it('finds what the definitions say', () => {
    fc.assert(
      fc.property(scenarios({ leaders: [2, 6], issues: [1, 4] }), (scenario) => {
        const game = tablesOf(scenario)
        const all = members(game)
        const agreed = all.filter((x) => x.agreeable)
        const found = analyse(scenario)
        const plain = solutions(game, agreed)
        expect(found).toMatchObject({ exhaustive: true, limit: null, outcomes: all.length })
        expect(found.zopa).toBe(all.filter((x) => x.rational).length)
        expect(found.winSets).toEqual(game.leaders.map((_, i) => all.filter((x) => x.ratified[i]).length))
        expect(found.pivotal).toEqual(
          game.groups.map(
            ({ leader }, g) =>
              all.filter((x) => ratified(game, leader, x.outcome, g)).length -
              all.filter((x) => x.ratified[leader]).length,
          ),
        )
        expect(found.agreement).toEqual({
          size: agreed.length,
          share: agreed.length / all.length,
          best: agreed.length === 0 ? null : game.leaders.map((_, i) => Math.max(...agreed.map((x) => x.worth[i]!))),
          uses: game.sizes.map((size, k) =>
            Array.from({ length: size }, (_, o) => agreed.some((x) => x.outcome[k] === o)),
          ),
        })
        expect(listed(found.frontier)).toEqual(points(all).map((point) => ({ ...point, more: 0 })))
        expect(listed(found.agreementFrontier)).toEqual(points(agreed).map((point) => ({ ...point, more: 0 })))
        for (const name of SOLUTIONS) {
          const expected = plain[name]
          expect(found.solutions[name]).toEqual(
            expected && {
              outcomes: expected.map((x) => x.outcome),
              more: 0,
              worth: expected[0]!.worth,
              degenerate: name === 'nash' && plain.degenerate,
            },
          )
        }
      }),
      { numRuns: 400 },
    )
  })
})

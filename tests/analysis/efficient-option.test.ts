import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { isEfficientOption } from '../../src/analysis/efficient-option.ts'
import { LISTED } from '../../src/analysis/frontier.ts'
import { tablesOf } from '../../src/analysis/tables.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { members, undominated } from './brute-force.ts'
import { scenarios } from '../generators/scenario.ts'

describe('isEfficientOption', () => {
  it('is true of the options that the agreement frontier has', () => {
    fc.assert(
      fc.property(scenarios({ issues: [1, 3] }), (scenario) => {
        const best = undominated(members(tablesOf(scenario)).filter((x) => x.agreeable))
        const analysis = analyse(scenario)
        scenario.issues.forEach((issue, k) => {
          issue.options.forEach((_, o) => {
            expect(isEfficientOption(scenario, analysis, k, o)).toBe(best.some(({ outcome }) => outcome[k] === o))
          })
        })
      }),
      { numRuns: 60 },
    )
  })

  it('finds an option that no listed outcome has', () => {
    const [any] = fc.sample(
      scenarios({ leaders: [2, 2], issues: [7, 7], options: [3, 3], groups: [0, 0], linkages: [0, 0] }),
      { seed: 2, numRuns: 1 },
    )
    const alike: Scenario = {
      ...any!,
      leaders: any!.leaders.map((leader) => ({
        ...leader,
        walkAway: 0,
        preferences: leader.preferences.map((p) => ({ ...p, scores: p.scores.map(() => 50) })),
      })),
    }
    const analysis = analyse(alike)
    const [point] = analysis.agreementFrontier!.points
    expect(point!.more).toBe(3 ** 7 - LISTED)
    expect(point!.outcomes.some((outcome) => outcome[0] === 2)).toBe(false)
    expect(isEfficientOption(alike, analysis, 0, 2)).toBe(true)
  })
})

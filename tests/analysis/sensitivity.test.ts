import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { nudged, salience10 } from '../../src/analysis/sensitivity.ts'
import { tablesOf } from '../../src/analysis/tables.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { scenarios } from '../generators/scenario.ts'
import { members, solutions } from './brute-force.ts'

const canonical = (scenario: Scenario) =>
  solutions(
    tablesOf(scenario),
    members(tablesOf(scenario)).filter((x) => x.agreeable),
  ).nash?.[0]?.outcome.join()

function slowly(scenario: Scenario): number | null {
  const before = canonical(scenario)
  if (before === undefined) return null
  const changes = scenario.leaders.flatMap((leader, i) =>
    scenario.issues.flatMap((_, k) =>
      ([1, -1] as const).map((step) =>
        canonical({ ...scenario, leaders: scenario.leaders.with(i, nudged(leader, k, step)) }),
      ),
    ),
  )
  return changes.filter((after) => after !== before).length / changes.length
}

describe('salience10', () => {
  it.each([
    ['linkages and homes', { groups: [0, 2], linkages: [0, 3] }],
    ['sums only, nobody asked', { groups: [0, 0], linkages: [0, 0] }],
    ['linkages, nobody asked', { groups: [0, 0], linkages: [1, 3] }],
  ] as const)('is the share found by doing it all again: %s', (_, shape) => {
    fc.assert(
      fc.property(scenarios({ leaders: [2, 3], issues: [2, 3], options: [2, 3], ...shape }), (scenario) => {
        expect(salience10(scenario, analyse(scenario))).toBe(slowly(scenario))
      }),
      { numRuns: 60 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import {
  IN_AGREEMENT,
  LARGEST_MAP,
  ON_AGREEMENT_FRONTIER,
  ON_FRONTIER,
  outcomeMap,
} from '../../src/analysis/outcome-map.ts'
import { outcomeAt, spaceOf } from '../../src/analysis/outcome-space.ts'
import { tablesOf } from '../../src/analysis/tables.ts'
import { scenarios } from '../generators/scenario.ts'
import { members, undominated } from './brute-force.ts'

describe('outcomeMap', () => {
  it('gives each outcome its place and its marks', () => {
    fc.assert(
      fc.property(scenarios({ leaders: [2, 3], issues: [1, 3] }), (scenario) => {
        const game = tablesOf(scenario)
        const all = members(game)
        const efficient = new Set(undominated(all))
        const agreed = all.filter((x) => x.agreeable)
        const best = new Set(undominated(agreed))
        const map = outcomeMap(scenario, analyse(scenario), [1, 0])!
        expect(map.gathered).toBe(false)
        all.forEach((x, index) => {
          expect(map.first[index]).toBe(index)
          expect(map.count[index]).toBe(1)
          expect(map.across[index]).toBe(x.worth[1]! / game.leaders[1]!.total)
          expect(map.up[index]).toBe(x.worth[0]! / game.leaders[0]!.total)
          const marks =
            (x.agreeable ? IN_AGREEMENT : 0) |
            (efficient.has(x) ? ON_FRONTIER : 0) |
            (best.has(x) ? ON_AGREEMENT_FRONTIER : 0)
          expect(map.flags[index]).toBe(marks)
        })
        expect(structuredClone(map)).toEqual(map)
      }),
      { numRuns: 60 },
    )
  })

  it('gathers a large space: every outcome counted once, marks kept', () => {
    const [scenario] = fc.sample(
      scenarios({ issues: [9, 9], options: [4, 4], leaders: [2, 2], groups: [0, 1], linkages: [0, 0] }),
      {
        seed: 7,
        numRuns: 1,
      },
    )
    const analysis = analyse(scenario!)
    expect(analysis.outcomes).toBeGreaterThan(LARGEST_MAP)
    const map = outcomeMap(scenario!, analysis, [0, 1])!
    expect(map.gathered).toBe(true)
    expect(map.count.reduce((sum, n) => sum + n, 0)).toBe(analysis.outcomes)
    const { leaders, sizes } = tablesOf(scenario!)
    map.first.forEach((index, point) => {
      const outcome = outcomeAt(spaceOf(sizes), index)
      const units = outcome.reduce((sum, option, k) => sum + leaders[0]!.table[k]![option]!, 0)
      expect(map.across[point]).toBe(units / leaders[0]!.total)
    })
    const on = (flag: number) => map.flags.filter((flags) => flags & flag).length
    expect(on(ON_FRONTIER)).toBeGreaterThan(0)
    expect(on(ON_FRONTIER)).toBeLessThanOrEqual(analysis.frontier!.points.length)
  })
})

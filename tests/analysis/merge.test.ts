import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LISTED } from '../../src/analysis/frontier.ts'
import { analyseTables } from '../../src/analysis/analyse.ts'
import { components, mergedFrontier } from '../../src/analysis/merge.ts'
import { sweep } from '../../src/analysis/sweep.ts'
import { type Tables, tablesOf } from '../../src/analysis/tables.ts'
import { scenarios } from '../generators/scenario.ts'

/** Leaders that find every outcome alike, over this many issues of two options. */
const alike = (issues: number): Tables => ({
  sizes: new Array<number>(issues).fill(2),
  leaders: [0, 1].map((i) => ({
    actor: `leader-${i}`,
    total: issues,
    table: Array.from({ length: issues }, () => [50, 50]),
    links: [],
    least: 0,
  })),
  groups: [],
  quotas: [null, null],
})

describe('mergedFrontier', () => {
  it('is what looking at every outcome finds, linkages and ties included', () => {
    fc.assert(
      fc.property(scenarios({ leaders: [2, 6], issues: [1, 5], linkages: [0, 4] }), (scenario) => {
        const tables = tablesOf(scenario)
        expect(mergedFrontier(tables)).toEqual(sweep(tables, { frontier: true, agreementFrontier: false }).frontier)
      }),
      { numRuns: 150 },
    )
  })

  it('counts tied outcomes exactly and lists the lowest', () => {
    const merged = mergedFrontier(alike(12))!
    expect(merged.points).toHaveLength(1)
    expect(merged.points[0]).toMatchObject({ worth: [600, 600], more: 2 ** 12 - LISTED })
    expect(merged).toEqual(sweep(alike(12), { frontier: true, agreementFrontier: false }).frontier)
  })

  it('gives up, rather than take minutes, above the points allowed', () => {
    const [scenario] = fc.sample(scenarios({ leaders: [4, 4], issues: [5, 5], linkages: [0, 0] }), {
      seed: 4,
      numRuns: 1,
    })
    const tables = tablesOf(scenario!)
    const { length } = mergedFrontier(tables)!.points
    expect(length).toBeGreaterThan(1)
    expect(mergedFrontier(tables, length - 1)).toBeNull()
  })

  it('needs no enumeration: a space above the limit still has its frontier and, with nobody asked at home, its solutions', () => {
    const found = analyseTables(alike(40))
    expect(found).toMatchObject({
      exhaustive: false,
      limit: 'space',
      outcomes: 2 ** 40,
      zopa: null,
      winSets: [2 ** 40, 2 ** 40],
    })
    expect(found.frontier!.points[0]!.more).toBe(2 ** 40 - LISTED)
    expect(found.solutions.nash!.outcomes[0]).toEqual(new Array(40).fill(0))
    expect(found.agreement.best).toEqual([2000, 2000])
  })
})

describe('components', () => {
  it('joins the issues of a linkage and keeps the others apart', () => {
    const tables = alike(5)
    const when = [4, 1].map((issue) => ({ issue, option: 0 }))
    const leaders = [{ ...tables.leaders[0]!, links: [{ when, units: 3 }] }, tables.leaders[1]!]
    expect(components({ sizes: tables.sizes, leaders })).toEqual([[0], [1, 4], [2], [3]])
  })
})

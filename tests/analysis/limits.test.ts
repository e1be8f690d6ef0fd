// What cannot be computed is said to be so: never a guess, never NaN.

import { describe, expect, it } from 'vitest'
import { analyseTables } from '../../src/analysis/analyse.ts'
import { LARGEST_SPACE } from '../../src/analysis/outcome-space.ts'
import { overflows, type Tables } from '../../src/analysis/tables.ts'

const game = (sizes: readonly number[], unit: number, grouped = false): Tables => ({
  sizes,
  leaders: [0, 1].map((i) => ({
    actor: `leader-${i}`,
    total: sizes.length,
    table: sizes.map((size) => Array.from({ length: size }, (_, o) => unit * (i === 0 ? o : size - 1 - o))),
    links: [],
    least: 0,
  })),
  groups: grouped
    ? [
        {
          actor: 'group',
          total: sizes.length,
          table: sizes.map((size) => Array.from({ length: size }, () => unit)),
          links: [],
          least: 0,
          leader: 0,
          weight: 1,
          veto: false,
        },
      ]
    : [],
  quotas: [grouped ? 50 : null, null],
})

describe('limits', () => {
  it('says so when a sum would leave the exact integers', () => {
    const largest = Math.floor(Number.MAX_SAFE_INTEGER / 100 / 2)
    expect(overflows(game([2, 2], largest))).toBe(false)
    expect(overflows(game([2, 2], largest + 1))).toBe(true)
    expect(overflows(game([2, 2], Number.NaN))).toBe(true)
    const found = analyseTables(game([2, 2], largest + 1))
    expect(found).toMatchObject({ limit: 'overflow', exhaustive: false, zopa: null, frontier: null, outcomes: 4 })
    expect(found.agreement).toEqual({ size: null, share: null, best: null, uses: null })
    expect(found.solutions).toEqual({ nash: null, kalaiSmorodinsky: null, egalitarian: null, utilitarian: null })
  })

  it('is exact at the largest numbers it takes', () => {
    const unit = Math.floor(Number.MAX_SAFE_INTEGER / 100 / 2)
    const found = analyseTables(game([2, 2], unit))
    expect(found.frontier!.points.map((point) => point.worth)).toEqual([
      [2 * unit, 0],
      [unit, unit],
      [0, 2 * unit],
    ])
    expect(found.solutions.nash!.worth).toEqual([unit, unit])
  })

  it('leaves what needs enumeration open above the limit when somebody is asked at home', () => {
    const found = analyseTables(game(new Array<number>(25).fill(2), 1, true))
    expect(found.outcomes).toBe(2 * LARGEST_SPACE)
    expect(found).toMatchObject({
      exhaustive: false,
      limit: 'space',
      winSets: [null, 2 * LARGEST_SPACE],
      pivotal: [null],
    })
    expect(found.agreement.size).toBeNull()
    expect(found.agreementFrontier).toBeNull()
    expect(found.solutions.nash).toBeNull()
    expect(found.frontier!.points).toHaveLength(26)
  })

  it('knows an empty agreement set without enumeration', () => {
    const tables = game(new Array<number>(25).fill(2), 1)
    const greedy = { ...tables, leaders: tables.leaders.map((leader) => ({ ...leader, least: 2500 })) }
    const found = analyseTables(greedy)
    expect(found).toMatchObject({ zopa: 0, agreement: { size: 0, share: 0, best: null } })
  })

  it('counts past the largest exact integer without a frontier', () => {
    const found = analyseTables(game(new Array<number>(60).fill(2), 1))
    expect(found.outcomes).toBe(2 ** 60)
    expect(found.frontier).toBeNull()
  })
})

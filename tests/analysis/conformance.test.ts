// The published vectors: point sets with their solutions, and a two-level game. Fed at the level of worth tables.

import { describe, expect, it } from 'vitest'
import { analyseTables } from '../../src/analysis/analyse.ts'
import type { Frontier } from '../../src/analysis/frontier.ts'
import { indexOfOutcome, spaceOf } from '../../src/analysis/outcome-space.ts'
import type { Solution } from '../../src/analysis/solutions.ts'
import type { Tables } from '../../src/analysis/tables.ts'
import { isAgreeable, isRatified } from '../../src/analysis/tables.ts'
import edgeCases from '../fixtures/conformance/edge-cases.json' with { type: 'json' }
import twoLevel from '../fixtures/conformance/two-level.json' with { type: 'json' }
import { everyOutcome } from './brute-force.ts'

const flat = (frontier: Frontier | null, sizes: readonly number[]) =>
  (frontier?.points ?? [])
    .flatMap((point) => point.outcomes.map((outcome) => indexOfOutcome(spaceOf(sizes), outcome)))
    .sort((a, b) => a - b)

const indices = (solution: Solution | null, sizes: readonly number[]) =>
  solution === null ? null : solution.outcomes.map((outcome) => indexOfOutcome(spaceOf(sizes), outcome))

/** Decimal text or number, in thousandths. */
const thousandths = (value: string | number): number => Math.round(Number(value) * 1000)

interface EdgeCase {
  readonly id: string
  readonly points: readonly (readonly (string | number)[])[]
  readonly disagreement: readonly number[]
  readonly expected: Readonly<Record<string, readonly number[] | null>>
}

describe('edge cases', () => {
  it.each(edgeCases.cases as unknown as readonly EdgeCase[])('$id', ({ points, disagreement, expected }) => {
    // one issue whose options are the points; a thousandth is 100 / 1000 percent of a scale of S = 10
    const tables: Tables = {
      sizes: [points.length],
      leaders: disagreement.map((least, i) => ({
        actor: `leader-${i}`,
        total: 10,
        table: [points.map((point) => thousandths(point[i]!))],
        links: [],
        least: 100 * thousandths(least),
      })),
      groups: [],
      quotas: disagreement.map(() => null),
    }
    const found = analyseTables(tables)
    const { sizes } = tables
    expect(flat(found.frontier, sizes)).toEqual(expected.pareto)
    expect(points.map((_, p) => p).filter((p) => isAgreeable(tables, [p]))).toEqual(expected.rational)
    expect(flat(found.agreementFrontier, sizes)).toEqual(expected.rationalPareto)
    expect(indices(found.solutions.nash, sizes)).toEqual(expected.nash)
    expect(indices(found.solutions.utilitarian, sizes)).toEqual(expected.utilitarian)
    expect(indices(found.solutions.egalitarian, sizes)).toEqual(expected.egalitarianLeximin ?? expected.egalitarian)
    expect(indices(found.solutions.kalaiSmorodinsky, sizes)).toEqual(expected.ksLeximin ?? expected.ks)
  })
})

interface Voter {
  readonly id: string
  readonly ideal: readonly number[]
  readonly salience: readonly number[]
  readonly reservation: number
}

/** Worth times 36, so that thirds and their squares are whole: sum of salience · (1 − (|x − ideal| / (size − 1))^power). */
const SCALE = 36
function measureOf({ id, ideal, salience, reservation }: Voter, sizes: readonly number[], power: number) {
  const table = sizes.map((size, k) =>
    Array.from({ length: size }, (_, x) =>
      Math.round(salience[k]! * (SCALE - (SCALE * Math.abs(x - ideal[k]!) ** power) / (size - 1) ** power)),
    ),
  )
  const total = (SCALE * salience.reduce((sum, s) => sum + s, 0)) / 100
  return { actor: id, total, table, links: [], least: 100 * SCALE * reservation }
}

describe('two-level game', () => {
  it.each([
    ['p1', 1],
    ['p2', 2],
  ] as const)('%s', (name, power) => {
    const { sizes, leaders, constituencies } = twoLevel
    const tables: Tables = {
      sizes,
      leaders: leaders.map((leader) => measureOf(leader, sizes, power)),
      groups: constituencies.flatMap((home) =>
        home.groups.map((group) => ({
          ...measureOf(group, sizes, power),
          leader: leaders.findIndex(({ id }) => id === home.leader),
          weight: group.weight,
          veto: false,
        })),
      ),
      quotas: leaders.map(({ id }) => constituencies.find((home) => home.leader === id)!.quota),
    }
    const expected = twoLevel.expected[name]
    const found = analyseTables(tables)
    const where = (test: (outcome: readonly number[]) => boolean) =>
      everyOutcome(sizes).flatMap((outcome, index) => (test(outcome) ? [index] : []))
    expect(flat(found.frontier, sizes)).toEqual(expected.paretoOutcomes)
    expect(found.zopa).toBe(expected.leaderRational)
    expect(found.winSets).toEqual(leaders.map(({ id }) => expected.winSetSizes[id as 'A' | 'B' | 'C']))
    expect(where((x) => leaders.every((_, i) => isRatified(tables, i, x)))).toEqual(expected.ratifiable)
    expect(where((x) => isAgreeable(tables, x))).toEqual(expected.zopa)
    expect(found.agreement.size).toBe(expected.zopa.length)
    expect(flat(found.agreementFrontier, sizes)).toEqual(expected.constrainedPareto)
    expect(indices(found.solutions.nash, sizes)).toEqual(expected.constrainedNash)
    found.solutions.nash!.worth.forEach((units, i) => {
      expect(units / SCALE).toBeCloseTo(expected.constrainedNashUtilities[0]![i]!, 6)
    })
  })
})

// O, what a seat could carry home: against the plain definition in small spaces; bounded in large ones.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/counterpart/decide.ts'
import { firstRowAtLeast, reachOf, rowAt, SAMPLE, worthOf } from '../../src/counterpart/reach.ts'
import { begin } from '../../src/engine/begin.ts'
import type { Outcome } from '../../src/engine/outcome.ts'
import { briefFor, groupAgrees, ownMeasures, seatView } from '../../src/engine/seat-view.ts'
import { measuresOf, worth } from '../../src/engine/worth.ts'
import { playGame } from '../../src/balance/game.ts'
import { buildScenario } from '../generators/build-scenario.ts'
import { scenarios } from '../generators/scenario.ts'

const everyOutcome = (sizes: readonly number[]): Outcome[] =>
  sizes.reduce<number[][]>(
    (all, size) => all.flatMap((o) => Array.from({ length: size }, (_, option) => [...o, option])),
    [[]],
  )

describe('reachOf', () => {
  test('is every outcome that the home passes for sure, crosses no red line and settles something; by worth, then outcome', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const [leader] = scenario.leaders
        const brief = briefFor(scenario, leader!.id, 'program')
        const reach = reachOf(brief)
        const mine = measuresOf(scenario).leaders[0]!
        const quota = scenario.quotas[leader!.id]?.quota ?? 0
        const inO = (outcome: Outcome): boolean => {
          const votes = ownMeasures(brief).groups.map((group) => ({
            group,
            yes: groupAgrees(group, outcome, reach.end),
          }))
          const yes = votes.reduce((sum, v) => sum + (v.yes ? v.group.weight : 0), 0)
          const total = votes.reduce((sum, v) => sum + v.group.weight, 0)
          return (
            outcome.some((o, k) => o !== scenario.issues[k]!.noDeal) &&
            votes.every((v) => v.yes || !v.group.veto) &&
            100 * yes >= quota * total &&
            leader!.redLines.every(({ issue, options }) => {
              const k = scenario.issues.findIndex((i) => i.id === issue)
              return !options.includes(scenario.issues[k]!.options[outcome[k]!]!.id)
            })
          )
        }
        const expected = everyOutcome(scenario.issues.map((i) => i.options.length))
          .filter(inO)
          .map((outcome, n) => ({ outcome, n, worth: 100 * worth(mine, outcome) }))
          .sort((a, b) => a.worth - b.worth || a.n - b.n)
        expect(Array.from({ length: reach.size }, (_, row) => rowAt(reach, row))).toEqual(
          expected.map((e) => e.outcome),
        )
        expect([...reach.worths]).toEqual(expected.map((e) => e.worth))
        for (const { worth: least } of expected)
          expect(firstRowAtLeast(reach, least)).toBe(expected.findIndex((e) => e.worth >= least))
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })

  test('the strict end of the bands counts, unless nothing worth the walk-away is left', () => {
    const one = (at: number, give: number) =>
      buildScenario({
        issues: [{ id: 'one', options: ['a*', 'b', 'c'] }],
        leaders: ['ann', 'bob'].map((id) => ({ id, walkAway: 4000, scores: [[1, [0, 60, 100]]] })),
        groups: [{ id: 'home', leader: 'ann', at, give, scores: [[1, [100, 70, 50]]] }],
      })
    const endOf = (at: number, give: number) => reachOf(briefFor(one(at, give), 'ann', 'program')).end
    expect(endOf(60, 10)).toBe('strict') // b passes even at 70
    expect(endOf(60, 11)).toBe('middle') // at 71 nothing does
  })
})

/** Twelve issues of six options: two thousand million outcomes. */
const large = buildScenario({
  issues: Array.from({ length: 12 }, (_, k) => ({ id: `i${k}`, options: ['a*', 'b', 'c', 'd', 'e', 'f'] })),
  leaders: [
    {
      id: 'ann',
      walkAway: 3000,
      scores: Array.from({ length: 12 }, (_, k) => [1 + k, [0, 20, 40, 60, 80, 100]] as const),
    },
    {
      id: 'bob',
      walkAway: 3000,
      scores: Array.from({ length: 12 }, (_, k) => [12 - k, [100, 80, 60, 40, 20, 0]] as const),
    },
  ],
  groups: [
    {
      id: 'home',
      leader: 'ann',
      at: 35,
      scores: Array.from({ length: 12 }, () => [1, [0, 20, 40, 60, 80, 100]] as const),
    },
  ],
  bargaining: { rounds: 4 },
})

describe('a space too large to list', () => {
  test('is sampled within the bound, offers keep to the rules, and the same game is played again', () => {
    const reach = reachOf(briefFor(large, 'ann', 'program'))
    expect(reach.whole).toBe(false)
    expect(reach.size).toBeLessThanOrEqual(SAMPLE)
    const play = () =>
      playGame(large, {
        seed: 3,
        clerk: () => true,
        seats: { ann: { by: 'counterpart', level: 'minister' }, bob: { by: 'counterpart', level: 'minister' } },
      })
    const { negotiation, actions } = play()
    expect(play().actions).toEqual(actions)
    expect(negotiation.table.phase).toEqual({ name: 'over', result: 'agreed' })
    for (const { id } of large.leaders)
      expect(worthOf(reachOf(briefFor(large, id, 'program')), negotiation.table.text)).toBeGreaterThanOrEqual(
        reachOf(briefFor(large, id, 'program')).mine.least,
      )
    const view = seatView(begin(large, { seed: 1, clerk: () => true }), 'ann', 'program')
    expect(decide(view, 'hardliner').move.type).toBe('open')
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ratifies, type Tally } from '../../src/engine/ratification.ts'
import type { Table } from '../../src/engine/table.ts'
import { homeScores, type HomeScore } from '../../src/scoring/home.ts'
import { twoSides } from '../generators/build-scenario.ts'
import { games } from './games.ts'

const scores = [
  [1, [100, 50, 0]],
  [1, [100, 50, 0]],
  [1, [100, 50, 0]],
] as const
const scenario = twoSides({ groups: [{ id: 'home', leader: 'ann', at: 50, scores }] })

/** A vote at one home: the weights of yes and no, and whether a veto group was among the noes. */
function scoreOf(yes: number, no: number, quota: number, vetoed = false): HomeScore {
  const total = yes + no
  const ratified = ratifies(yes, total, quota, vetoed)
  const tally: Tally = { leader: 0, votes: [{ group: 0, yes: ratified }], yes, no, total, quota, vetoed, ratified }
  return homeScores(scenario, { votes: [{ leg: 0, text: [0, 0, 0], tallies: [tally] }] } as unknown as Table)[0]!
}

const votes = fc
  .record({ yes: fc.nat(100), no: fc.nat(100), quota: fc.integer({ min: 1, max: 100 }), veto: fc.boolean() })
  .filter(({ yes, no }) => yes + no > 0)

test('0 to 100 where it passed, -100 to below 0 where it did not', () => {
  fc.assert(
    fc.property(votes, ({ yes, no, quota, veto }) => {
      const { score } = scoreOf(yes, no, quota, veto && no > 0)
      const passed = ratifies(yes, yes + no, quota, veto && no > 0)
      expect(score.value <= 100 && score.value >= -100).toBe(true)
      expect(score.value >= 0).toBe(passed)
    }),
  )
})

test('more votes are never less, nobody against is 100, nobody for is -100', () => {
  fc.assert(
    fc.property(votes, ({ yes, no, quota }) => {
      if (no > 0)
        expect(scoreOf(yes + 1, no - 1, quota).score.value).toBeGreaterThanOrEqual(scoreOf(yes, no, quota).score.value)
      expect(scoreOf(yes + no, 0, quota).score.value).toBe(100)
      expect(scoreOf(0, yes + no, quota).score.value).toBe(-100)
    }),
  )
})

test('a veto never helps, and counts by the weight that said no', () => {
  fc.assert(
    fc.property(
      votes.filter(({ no }) => no > 0),
      ({ yes, no, quota }) => {
        const [free, vetoed] = [scoreOf(yes, no, quota), scoreOf(yes, no, quota, true)]
        expect(vetoed.score.value).toBeLessThanOrEqual(free.score.value)
        expect(vetoed.score.value).toBeLessThanOrEqual((-100 * no) / (yes + no) + 1e-9)
      },
    ),
  )
})

test('by hand', () => {
  expect(scoreOf(70, 30, 60)).toMatchObject({ code: 'passed', score: { value: 25 }, working: { needed: 60 } })
  expect(scoreOf(60, 40, 60).score.value).toBe(0) // exactly what was needed
  expect(scoreOf(100, 0, 100)).toMatchObject({ code: 'unanimity', score: { value: 100 } })
  expect(scoreOf(45, 55, 60)).toMatchObject({ code: 'short', score: { value: -25 } })
  expect(scoreOf(90, 10, 60, true)).toMatchObject({ code: 'vetoed', score: { value: -10 } })
  expect(scoreOf(30, 70, 60, true)).toMatchObject({ code: 'vetoed', score: { value: -70 } }) // -50 for the votes alone
  expect(scoreOf(30, 70, 100, true)).toMatchObject({ code: 'short', score: { value: -70 } }) // the same from both sides
})

test('the last vote counts, for exactly the leaders that have groups; no vote, no score', () => {
  fc.assert(
    fc.property(games({ groups: [0, 2] }), ({ scenario: drawn, table }) => {
      const homes = homeScores(drawn, table)
      const last = table.votes.at(-1)
      const asked = drawn.leaders.filter((leader) => drawn.groups.some((group) => group.leader === leader.id))
      expect(homes.map((home) => home.leader)).toEqual(last ? asked.map((leader) => leader.id) : [])
      expect(homes.every((home) => home.working.leg === last!.leg)).toBe(true)
      for (const { working, score } of homes) {
        const weight = (yes: boolean) =>
          working.votes.reduce((sum, vote) => sum + (vote.yes === yes ? vote.weight : 0), 0)
        expect([weight(true), weight(false)]).toEqual([working.yes, working.no])
        expect(score.value >= 0).toBe(
          !working.votes.some((vote) => vote.veto && !vote.yes) && working.yes >= working.needed,
        )
      }
    }),
    { numRuns: 60 },
  )
})

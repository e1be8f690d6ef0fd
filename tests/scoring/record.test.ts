import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Opening, Table } from '../../src/engine/table.ts'
import type { Issue, Leader, Scenario } from '../../src/scenario/scenario.ts'
import { recordScore } from '../../src/scoring/record.ts'
import { playAtRandom } from '../engine/play.ts'
import { drawn, games } from './games.ts'

/** Places of all options that the leader's own voices support. */
const heard = (scenario: Scenario, leader: Leader, issue: Issue): readonly number[] =>
  scenario.quotes
    .filter((quote) => leader.voices.includes(quote.speaker))
    .flatMap((quote) => quote.supports.filter((s) => s.issue === issue.id).flatMap((s) => s.options))
    .map((id) => issue.options.find((o) => o.id === id)!.place)

const outside = (place: number, places: readonly number[]): number =>
  places.length === 0 ? 0 : Math.max(0, Math.min(...places) - place, place - Math.max(...places))

/** The table of a fresh game in which seat 0 opened on every issue of the agenda with the option that `choose` picks. */
function opened(scenario: Scenario, choose: (issue: Issue) => string): Table {
  const { table } = playAtRandom(scenario, 1, 0).states[0]!
  const agenda = scenario.agenda.flatMap((item) => item.issues)
  const row = scenario.issues.map((issue): Opening | null =>
    agenda.includes(issue.id) ? { option: choose(issue), quote: null } : null,
  )
  return { ...table, openings: table.openings.map((was, seat) => (seat === 0 ? row : was)) }
}

const quoted = drawn({ quotes: [2, 8] })

test('100 iff every opening is within the words, 0 iff every one is as far as can be', () => {
  fc.assert(
    fc.property(games({ quotes: [2, 8] }), ({ scenario, table }) => {
      scenario.leaders.forEach((leader, seat) => {
        const { score, code } = recordScore(scenario, table, seat, false)
        const agenda = scenario.issues.filter((issue) => scenario.agenda.some((item) => item.issues.includes(issue.id)))
        const apart = agenda.map((issue) => {
          const places = heard(scenario, leader, issue)
          const position = table.openings[seat]![scenario.issues.indexOf(issue)]!.option
          return {
            now: outside(issue.options.find((o) => o.id === position)!.place, places),
            most: Math.max(...issue.options.map((o) => outside(o.place, places))),
          }
        })
        expect(score === null).toBe(apart.every(({ most }) => most === 0))
        expect(code).toBe(score ? 'scored' : 'silent')
        if (!score) return
        expect(score.value >= 0 && score.value <= 100).toBe(true)
        expect(score.value === 100).toBe(apart.every(({ now }) => now === 0))
        expect(score.value === 0).toBe(apart.every(({ now, most }) => now === most))
      })
    }),
  )
})

test('one step nearer to the words on one issue is never a lower score', () => {
  fc.assert(
    fc.property(quoted, fc.nat(), (scenario, pick) => {
      const leader = scenario.leaders[0]!
      const far = (issue: Issue) => {
        const places = heard(scenario, leader, issue)
        return issue.options.reduce((top, o) => (outside(o.place, places) > outside(top.place, places) ? o : top)).id
      }
      const moved = scenario.issues[pick % scenario.issues.length]!
      const near = (issue: Issue) => {
        const places = heard(scenario, leader, issue)
        return issue === moved
          ? (issue.options.find((o) => outside(o.place, places) === 0)?.id ?? far(issue))
          : far(issue)
      }
      const before = recordScore(scenario, opened(scenario, far), 0, false).score
      const after = recordScore(scenario, opened(scenario, near), 0, false).score
      expect(after === null).toBe(before === null)
      expect(after?.value ?? 0).toBeGreaterThanOrEqual(before?.value ?? 0)
      expect(before?.value ?? 0).toBe(0)
    }),
  )
})

test('the terms add up to the score', () => {
  fc.assert(
    fc.property(games({ quotes: [2, 8] }), ({ scenario, table }) => {
      const { score, working } = recordScore(scenario, table, 0, false)
      const sum = (key: 'lost' | 'atMost') => working.terms.reduce((all, term) => all + term[key], 0)
      expect(sum('lost')).toBeCloseTo(working.lost, 9)
      expect(sum('atMost')).toBeCloseTo(working.atMost, 9)
      if (score) expect(100 * (1 - working.lost / working.atMost)).toBeCloseTo(score.value, 9)
      for (const term of working.terms) {
        expect(term.weight * term.apart).toBeCloseTo(term.lost, 9)
        expect(term.reach === null || term.reach.quotes.length > 0).toBe(true)
      }
    }),
  )
})

test('free play has no record; a game without openings has none', () => {
  fc.assert(
    fc.property(quoted, (scenario) => {
      const table = opened(scenario, (issue) => issue.options[0]!.id)
      expect(recordScore(scenario, table, 0, true)).toMatchObject({ score: null, code: 'free-play' })
      const { table: fresh } = playAtRandom(scenario, 1, 0).states[0]!
      expect(recordScore(scenario, fresh, 0, false)).toMatchObject({ score: null, code: 'no-opening' })
    }),
    { numRuns: 20 },
  )
})

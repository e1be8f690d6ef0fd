// Each scripted student does what its script says (docs: the analysis of play), and plays legally whatever the scenario.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { playGame } from '../../src/balance/game.ts'
import { against } from '../../src/balance/playbooks.ts'
import { reachOf, worthOf } from '../../src/counterpart/reach.ts'
import { STUDENTS, type StudentName } from '../../src/counterpart/student.ts'
import { overwrite } from '../../src/engine/outcome.ts'
import { briefFor } from '../../src/engine/seat-view.ts'
import { LEVELS, type Scenario } from '../../src/scenario/scenario.ts'
import { STUDENTS as PLAYBOOK_STUDENTS } from '../../src/scenario/schema.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { scenarios } from '../generators/scenario.ts'
import { moodyClerk } from '../engine/play.ts'

const play = (scenario: Scenario, student: StudentName, seed: number, citing: 'codes' | 'random' = 'codes') => {
  const seat = scenario.leaders[seed % scenario.leaders.length]!.id
  const level = LEVELS[seed % 3]!
  const seats = against(scenario, seat, { by: 'student', student, citing }, level)
  const game = playGame(scenario, { seed, seats, clerk: moodyClerk })
  return { ...game, seat, table: game.negotiation.table, mine: game.actions.filter((move) => move.seat === seat) }
}

const drawn = fc.nat(3000).map((seed) => drawScenario(seed))

describe('students', () => {
  test('are those that a playbook can name', () => {
    expect([...STUDENTS].sort()).toEqual([...PLAYBOOK_STUDENTS].sort())
  })

  test('end every game by legal moves, the same again from the same seed', () => {
    fc.assert(
      fc.property(
        scenarios(),
        fc.nat(),
        fc.constantFrom(...STUDENTS),
        fc.constantFrom('codes' as const, 'random' as const),
        (scenario, seed, student, citing) => {
          const { table, actions } = play(scenario, student, seed, citing)
          expect(table.phase.name).toBe('over')
          expect(play(scenario, student, seed, citing).actions).toEqual(actions)
        },
      ),
      { numRuns: 150, endOnFailure: true },
    )
  })

  test('the pushover accepts the first package that is worth its walk-away as it stands', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (scenario, seed) => {
        const { table, seat } = play(scenario, 'pushover', seed)
        const reach = reachOf(briefFor(scenario, seat, 'program'))
        const index = scenario.leaders.findIndex((l) => l.id === seat)
        for (const offer of table.offers) {
          if (offer.seat === index || offer.lastLook) continue
          const text = overwrite(scenario, offer.before, offer.package)
          if (worthOf(reach, text) >= reach.mine.least && text.some((o, k) => o !== scenario.issues[k]!.noDeal))
            expect(offer.accepted).toBe(true)
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('the stubborn one proposes only within 8 points of its best', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (scenario, seed) => {
        const { table, seat } = play(scenario, 'stubborn', seed)
        const reach = reachOf(briefFor(scenario, seat, 'program'))
        const best = reach.worths[reach.size - 1]!
        const index = scenario.leaders.findIndex((l) => l.id === seat)
        for (const offer of table.offers.filter((o) => o.seat === index && o.leg === 0))
          expect(worthOf(reach, overwrite(scenario, offer.before, offer.package))).toBeGreaterThanOrEqual(
            best - 800 * reach.mine.total,
          )
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('the splitter proposes the option nearest the middle of the openings, on each issue', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (scenario, seed) => {
        const { table, seat } = play(scenario, 'splitter', seed)
        const index = scenario.leaders.findIndex((l) => l.id === seat)
        for (const offer of table.offers.filter((o) => o.seat === index)) {
          const text = overwrite(scenario, offer.before, offer.package)
          scenario.issues.forEach(({ options }, k) => {
            const opened = table.openings.map((row) => options.find((o) => o.id === row[k]!.option)!.place)
            const middle = opened.reduce((sum, place) => sum + place, 0) / opened.length
            const distance = Math.abs(options[text[k]!]!.place - middle)
            for (const option of options) expect(distance).toBeLessThanOrEqual(Math.abs(option.place - middle))
          })
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('the clicker takes the first of everything', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (scenario, seed) => {
        const { mine } = play(scenario, 'clicker', seed)
        for (const move of mine) {
          if (move.type === 'open') {
            expect(move.option).toBe(scenario.issues.find((i) => i.id === move.issue)!.options[0]!.id)
            expect(move.quote).toBe(scenario.quotes[0]!.id)
          }
          if (move.type === 'answer' || move.type === 'sign') expect(move.accept).toBe(true)
          expect(['walk-out', 'consult', 'call']).not.toContain(move.type)
        }
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  test('citing at random changes nothing but the citations', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (scenario, seed) => {
        const stripped = (citing: 'codes' | 'random') =>
          play(scenario, 'trader', seed, citing).mine.map((move) => ('quote' in move ? { ...move, quote: null } : move))
        expect(stripped('random')).toEqual(stripped('codes'))
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })
})

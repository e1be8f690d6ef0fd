import fc from 'fast-check'
import { expect, test } from 'vitest'
import { debrief } from '../../src/scoring/debrief.ts'
import { type Moment, QUESTIONS } from '../../src/scoring/moment.ts'
import { FERRY_GAMES, type FerryGame, ferryDebrief } from './ferry.ts'
import { games } from './games.ts'

test('six questions in order, each about ids that exist', () => {
  fc.assert(
    fc.property(games({ groups: [0, 2], quotes: [0, 8] }), ({ scenario, analysis, table }) => {
      const seats = scenario.leaders.map((leader) => leader.id)
      for (const { moments } of debrief(scenario, { table }, analysis, { seat: seats[0]!, freePlay: false, seats })
        .seats) {
        expect(moments.map(({ question }) => question)).toEqual(QUESTIONS)
        for (const { seat, issue, option, group, quotes, package: pack, round, leg } of moments) {
          expect(seat === null || seats.includes(seat)).toBe(true)
          const about = scenario.issues.find(({ id }) => id === issue)
          expect(issue === null || about !== undefined).toBe(true)
          expect(option === null || about!.options.some(({ id }) => id === option)).toBe(true)
          expect(group === null || scenario.groups.some(({ id }) => id === group)).toBe(true)
          expect(quotes.every((quote) => scenario.quotes.some(({ id }) => id === quote))).toBe(true)
          expect(pack === null || Object.keys(pack).length > 0).toBe(true)
          expect(round === null || (leg !== null && round >= 0)).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})

/** The codes of a seat's six moments in a recorded game. */
const codes = (game: FerryGame, seat: string): readonly string[] =>
  ferryDebrief(game, seat).seats[0]!.moments.map((moment) => moment.code)

test("the questions are about this game's own moments", () => {
  expect(Object.fromEntries(FERRY_GAMES.map((game) => [game, codes(game, 'kell')]))).toEqual({
    agreed: [
      'own-package-declined',
      'challenged-wrongly',
      'far-from-record',
      'history-differs',
      'trade-missed',
      'left-open',
    ],
    'refused-at-home': [
      'own-home-refused',
      'challenge-right',
      'weak-evidence',
      'history-differs',
      'agreement-was-possible',
      'win-the-home',
    ],
    'walked-out': [
      'they-walked-out',
      'challenge-right',
      'far-from-record',
      'history-differs',
      'declined-package',
      'other-seat',
    ],
  })
  expect(codes('agreed', 'orrin')).toEqual([
    'own-package-declined',
    'challenge-wrong',
    'silence-wrong',
    'history-differs',
    'trade-missed',
    'left-open',
  ])
  expect(codes('walked-out', 'orrin')[0]).toBe('you-walked-out')
})

test('a moment says when, who, about what and by which words', () => {
  const moment = (game: FerryGame, question: Moment['question']): Moment =>
    ferryDebrief(game).seats[0]!.moments.find((one) => one.question === question)!
  expect(moment('refused-at-home', 'happened')).toMatchObject({
    leg: 1,
    round: 1,
    seat: 'orrin',
    package: { boats: 'one' },
    quotes: ['paper-fare'],
  })
  expect(moment('refused-at-home', 'feel')).toMatchObject({ seat: 'kell', group: 'kell-commuters', leg: 1 })
  expect(moment('walked-out', 'feel')).toMatchObject({ seat: 'orrin', round: 2 })
  expect(moment('agreed', 'learned')).toMatchObject({ issue: 'boats', option: 'two', quotes: ['voss-boats'] })
  expect(moment('agreed', 'relate')).toMatchObject({ issue: 'fare', option: 'standing', quotes: ['outcome-fare'] })
  expect(moment('agreed', 'next')).toMatchObject({ issue: 'night' })
})

test('free play does not ask why the opening was not what the leader said', () => {
  fc.assert(
    fc.property(games({ quotes: [4, 8] }), ({ scenario, analysis, table }) => {
      const seat = scenario.leaders[0]!.id
      const { moments } = debrief(scenario, { table }, analysis, { seat, freePlay: true }).seats[0]!
      expect(moments.map(({ code }) => code)).not.toContain('far-from-record')
    }),
    { numRuns: 30 },
  )
})

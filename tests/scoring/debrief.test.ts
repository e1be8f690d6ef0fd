import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Debrief, debrief } from '../../src/scoring/debrief.ts'
import { frozen } from '../engine/play.ts'
import { type Game, games } from './games.ts'

const whole = ({ scenario, analysis, table }: Game, freePlay = false, first = 0): Debrief => {
  const seats = scenario.leaders.map((leader) => leader.id)
  return debrief(scenario, { table }, analysis, { seat: seats[first]!, freePlay, seats })
}

const every = games({ groups: [0, 2] })
const over = (law: (game: Game) => void) => fc.assert(fc.property(every, law), { numRuns: 50 })

/** Every number that is anywhere in a value. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

describe('laws of a whole debrief', () => {
  test('every number is finite and none is -0', () => {
    over((game) => {
      const numbers = numbersIn(whole(game))
      expect(numbers.every((number) => Number.isFinite(number) && !Object.is(number, -0))).toBe(true)
    })
  })

  test('it is plain data: posted from a worker or written as JSON it comes back the same', () => {
    over((game) => {
      const told = whole(game)
      expect(structuredClone(told)).toEqual(told)
      expect(JSON.parse(JSON.stringify(told))).toEqual(told)
    })
  })

  test('it changes nothing and always says the same', () => {
    over((game) => {
      const first = whole(game)
      expect(whole(frozen(game))).toEqual(first)
    })
  })

  test('scores stay within their bounds, and their three forms agree', () => {
    over((game) => {
      const { seats, deal, home, wordsWon, history } = whole(game)
      const upright = [
        deal.score,
        history?.distance,
        ...wordsWon.map((won) => won.score),
        ...seats.flatMap((seat) => [seat.record.score, seat.evidence.score]),
      ].flatMap((score) => score ?? [])
      for (const { value } of upright) expect(value >= 0 && value <= 100).toBe(true)
      for (const { value, shown, json } of [...upright, ...home.map(({ score }) => score)]) {
        expect(value >= -100 && value <= 100).toBe(true)
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.5)
        expect(Math.abs(json - value)).toBeLessThanOrEqual(0.00005 + 1e-9)
      }
    })
  })

  test("a seat's own part is the same whoever's debrief it is; only the order differs", () => {
    over((game) => {
      const [first, second] = [whole(game, false, 0), whole(game, false, 1)]
      const byId = (told: Debrief) => Object.fromEntries(told.seats.map((seat) => [seat.seat, seat]))
      expect(byId(second)).toEqual(byId(first))
      expect({ ...second, seat: null, seats: null }).toEqual({ ...first, seat: null, seats: null })
      expect(second.seats[0]!.seat).toBe(second.seat)
    })
  })

  test('free play takes the record away and nothing else', () => {
    over((game) => {
      const [historical, free] = [whole(game), whole(game, true)]
      expect(free.seats.every(({ record }) => record.score === null && record.code === 'free-play')).toBe(true)
      const rest = ({ seats, ...told }: Debrief) => ({
        ...told,
        freePlay: null,
        seats: seats.map(({ evidence, home }) => ({ evidence, home })),
      })
      expect(rest(free)).toEqual(rest(historical))
    })
  })

  test('the trail begins after the openings and has a point for every accepted package', () => {
    over((game) => {
      const { trail } = whole(game)
      const accepted = game.table.offers.flatMap((offer, index) => (offer.accepted ? [index] : []))
      expect(trail.map((point) => point.offer)).toEqual([null, ...accepted])
    })
  })
})

test('before the end there is no result and no deal, and it can be asked for all the same', () => {
  fc.assert(
    fc.property(every, (game) => {
      const running = { ...game, table: { ...game.table, phase: { name: 'turn', seat: 0 } as const } }
      expect(whole(running)).toMatchObject({ result: null, agreed: null, deal: { score: null, code: 'not-over' } })
    }),
    { numRuns: 20 },
  )
})

test('a seat that does not exist is a mistake of the program', () => {
  const [game] = fc.sample(every, { numRuns: 1, seed: 1 })
  expect(() =>
    debrief(game!.scenario, { table: game!.table }, game!.analysis, { seat: 'nobody', freePlay: false }),
  ).toThrow('nobody')
})

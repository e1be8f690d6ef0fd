import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { playAtRandom } from '../engine/play.ts'
import { recordScore } from '../../src/scoring/record.ts'
import { type Heading, reveal, type RevealedLeader } from '../../src/scoring/reveal.ts'
import type { Strength } from '../../src/scenario/scenario.ts'
import { buildScenario } from '../generators/build-scenario.ts'
import { ferryDebrief, ferryTable, ferry } from './ferry.ts'
import { games } from './games.ts'

test('every issue once, the agenda first; silent exactly where no own words are', () => {
  fc.assert(
    fc.property(games({ quotes: [0, 8] }), ({ scenario, table }) => {
      const issues = reveal(scenario, table)
      expect(issues.map(({ issue }) => issue).sort()).toEqual(scenario.issues.map(({ id }) => id).sort())
      const agenda = scenario.agenda.flatMap((item) => item.issues)
      expect(issues.slice(0, agenda.length).map(({ issue }) => issue)).toEqual(agenda)
      for (const { leaders, onAgenda } of issues)
        for (const { heading, silent, own, reach, option, second } of leaders) {
          expect([silent, reach === null, heading === 'silent']).toEqual(Array(3).fill(own.length === 0))
          expect(option !== null).toBe(onAgenda)
          if (silent) expect(second).toEqual([])
        }
    }),
    { numRuns: 60 },
  )
})

test('the distance beside an opening is the one that its record counts', () => {
  fc.assert(
    fc.property(games({ quotes: [2, 8] }), ({ scenario, table }) => {
      scenario.leaders.forEach((leader, seat) => {
        for (const term of recordScore(scenario, table, seat, false).working.terms) {
          const shown = reveal(scenario, table)
            .find(({ issue }) => issue === term.issue)!
            .leaders.find((one) => one.leader === leader.id)!
          expect(shown.reach).toEqual(term.reach)
          expect(shown.apart).toBe(term.reach ? term.apart : null)
          expect(shown.heading === 'hit').toBe(term.reach !== null && term.apart === 0)
        }
      })
    }),
    { numRuns: 40 },
  )
})

describe('headings', () => {
  /** One line 0, 10 … 100 on which nothing stands agreed at 40; the words support one place. */
  function opened(at: number, words: number): RevealedLeader {
    const places = Array.from({ length: 11 }, (_, o) => 10 * o)
    const scenario = buildScenario({
      issues: [{ id: 'line', options: places.map((place) => `at-${place}${place === 40 ? '*' : ''}`), places }],
      leaders: ['ann', 'bob'].map((id) => ({ id, scores: [[1, places.map(() => 50)]] as const })),
      quotes: [
        {
          id: 'words',
          speaker: 'ann',
          supports: [{ issue: 'line', options: [`at-${words}`], strength: 'explicit', because: 'So.' }],
        },
      ],
    })
    const { table } = playAtRandom(scenario, 1, 0).states[0]!
    const openings = [[{ option: `at-${at}`, quote: null }], [{ option: 'at-0', quote: null }]]
    return reveal(scenario, { ...table, openings })[0]!.leaders[0]!
  }

  test.each<[opening: number, words: number, heading: Heading]>([
    [70, 70, 'hit'],
    [60, 80, 'near'], // a fifth of the line
    [60, 90, 'further'],
    [90, 60, 'less-far'],
    [40, 80, 'further'], // opened where things stand
    [80, 40, 'less-far'], // the words stay where things stand
    [20, 70, 'other-way'],
    [70, 10, 'other-way'],
    [30, 0, 'further'], // the same below as above
  ])('opening at %i, words at %i: %s', (opening, words, heading) => {
    expect(opened(opening, words)).toMatchObject({ heading, apart: Math.abs(opening - words) / 100 })
  })
})

describe('a second source', () => {
  const line = { id: 'line', options: ['low', 'stands*', 'some', 'much'] }
  const coded = (id: string, speaker: string, source: string, options: string[], strength: Strength = 'explicit') => ({
    id,
    speaker,
    source,
    supports: [{ issue: 'line', options, strength, because: 'So.' }],
  })
  const told = (quotes: ReturnType<typeof coded>[]): RevealedLeader => {
    const scenario = buildScenario({
      issues: [line],
      leaders: ['ann', 'bob'].map((id) => ({ id, scores: [[1, [0, 0, 0, 0]]] as const })),
      quotes,
    })
    return reveal(scenario, playAtRandom(scenario, 1, 0).states[0]!.table)[0]!.leaders[0]!
  }
  const own = coded('own', 'ann', 'paper', ['some'])

  test('agrees, agrees in part by pointing the same way, or does not', () => {
    expect(told([own, coded('b', 'press', 'other', ['some'])]).corroboration).toBe('agrees')
    expect(told([own, coded('b', 'press', 'other', ['some', 'much'])]).corroboration).toBe('in-part')
    expect(told([own, coded('b', 'press', 'other', ['much'])]).corroboration).toBe('in-part')
    expect(told([own, coded('b', 'press', 'other', ['low'])]).corroboration).toBe('disagrees')
    const both = told([own, coded('b', 'press', 'other', ['some']), coded('c', 'press', 'other', ['low'])])
    expect(both.second.map((quote) => quote.corroboration)).toEqual(['agrees', 'disagrees'])
    expect(both.corroboration).toBe('in-part')
  })

  test("the same source is no second one, and the other leader's words speak for the other leader", () => {
    expect(told([own, coded('b', 'press', 'paper', ['some'])]).corroboration).toBe('none')
    expect(told([own, coded('b', 'bob', 'other', ['some'])]).corroboration).toBe('none')
    expect(told([own, coded('b', 'ann', 'other', ['some'])]).corroboration).toBe('agrees')
  })

  test('the strongest own words come first: explicit, then direct, then as in the file', () => {
    const quotes = [
      coded('hint', 'ann', 'paper', ['some'], 'implied'),
      { ...coded('told-of', 'ann', 'paper', ['some']), kind: 'reported' as const },
      coded('said', 'ann', 'paper', ['some']),
      coded('said-too', 'ann', 'paper', ['some']),
    ]
    expect(told(quotes).own.map(({ quote }) => quote)).toEqual(['said', 'said-too', 'told-of', 'hint'])
  })
})

test('in a game: the ferry, its silence, and what really came of it', () => {
  const [boats, fare, night] = ferryDebrief('agreed').reveal
  expect([boats, fare, night].map((issue) => issue!.leaders.map(({ heading }) => heading))).toEqual([
    ['further', 'hit'],
    ['hit', 'hit'],
    ['silent', 'hit'],
  ])
  expect(fare!.leaders.map(({ corroboration }) => corroboration)).toEqual(['disagrees', 'in-part'])
  expect(night!.others.map(({ quote }) => quote)).toEqual(['paper-night'])
  expect(boats!.history).toEqual({ option: 'two', basis: { kind: 'quotes', quotes: ['outcome-boats'] } })
  expect(reveal(ferry, ferryTable('agreed'))[0]!.leaders[0]!.statement).toMatchObject({ code: 'bears', value: 25 })
})

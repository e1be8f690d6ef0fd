import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bearingOf, bearsOn, ownQuotesOn, supportAgainst, supports, WORTH } from '../../src/scoring/bearing.ts'
import { twoSides } from '../generators/build-scenario.ts'
import { drawn } from './games.ts'

const everyPoint = drawn({ quotes: [1, 6] }).map((scenario) =>
  scenario.quotes.flatMap((quote) =>
    scenario.issues.flatMap((issue) =>
      issue.options.map((option) => ({ scenario, quote, issue, point: { issue: issue.id, option: option.id } })),
    ),
  ),
)

test('a bearing is 100, 75, 25 or 0, as the author coded it', () => {
  fc.assert(
    fc.property(everyPoint, (all) => {
      for (const { quote, point } of all) {
        const bearing = bearingOf(quote, point)
        expect(bearing.value).toBe(WORTH[bearing.code])
        expect(supports(quote, point)).toBe(bearing.value >= 75)
        expect(bearsOn(quote, point.issue)).toBe(bearing.value > 0)
        expect(bearing.because === null).toBe(bearing.value === 0)
      }
    }),
  )
})

test('no quote is both for an option and against it; who is against it is for another', () => {
  fc.assert(
    fc.property(everyPoint, (all) => {
      for (const { quote, issue, point } of all) {
        const against = supportAgainst(quote, issue, point.option)
        expect(against !== null).toBe(bearsOn(quote, issue.id) && !supports(quote, point))
        if (!against) continue
        expect(against.option).not.toBe(point.option)
        expect(against.value).toBe(bearingOf(quote, against).value)
      }
    }),
  )
})

test('of several codings for one issue the strongest counts', () => {
  const scenario = twoSides({
    quotes: [
      {
        id: 'both',
        speaker: 'ann',
        supports: [
          { issue: 'one', options: ['a', 'c'], strength: 'implied', because: 'It hints at both ends.' },
          { issue: 'one', options: ['c'], strength: 'explicit', because: 'It says c.' },
        ],
      },
    ],
  })
  const [quote] = scenario.quotes
  expect(bearingOf(quote!, { issue: 'one', option: 'c' })).toMatchObject({ value: 100, because: 'It says c.' })
  expect(bearingOf(quote!, { issue: 'one', option: 'a' })).toMatchObject({ value: 75 })
  expect(bearingOf(quote!, { issue: 'one', option: 'b' })).toMatchObject({ code: 'bears', value: 25 })
  expect(supportAgainst(quote!, scenario.issues[0]!, 'b')).toMatchObject({ option: 'c', value: 100 })
  expect(supportAgainst(quote!, scenario.issues[0]!, 'a')).toBeNull()
})

test("own quotes are by one's own voices only", () => {
  const scenario = twoSides()
  const [ann, bob] = scenario.leaders
  expect(ownQuotesOn(scenario, ann!, 'one').map((q) => q.id)).toEqual(['ann-one'])
  expect(ownQuotesOn(scenario, bob!, 'one')).toEqual([])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { missedTradeShown } from '../../src/scoring/missed-trade-shown.ts'
import { ferryDebrief } from './ferry.ts'
import { drawn } from './games.ts'

const texts = fc.tuple(drawn(), fc.array(fc.nat(11), { minLength: 4, maxLength: 4 })).map(([scenario, pick]) => ({
  scenario,
  analysis: analyse(scenario),
  text: scenario.issues.map((issue, k) => pick[k]! % issue.options.length),
}))

test('it costs nobody anything, gives somebody more, and its parts add up', () => {
  fc.assert(
    fc.property(texts, ({ scenario, analysis, text }) => {
      const missed = missedTradeShown(scenario, analysis, text)
      if (!missed) return
      expect(missed.leaders.every(({ from, to }) => to >= from)).toBe(true)
      expect(missed.leaders.some(({ from, to }) => to > from)).toBe(true)
      for (const { leader, from, to } of missed.leaders) {
        const parts = missed.changes.reduce((sum, change) => sum + change.gains[leader]!, missed.linked[leader]!)
        expect(parts).toBeCloseTo(to - from, 9)
      }
    }),
  )
})

test('the fair bargain has none, and neither has a game without an agreement', () => {
  fc.assert(
    fc.property(texts, ({ scenario, analysis }) => {
      const nash = analysis.solutions.nash?.outcomes[0]
      if (nash) expect(missedTradeShown(scenario, analysis, nash)).toBeNull()
      expect(missedTradeShown(scenario, analysis, null)).toBeNull()
    }),
  )
})

test('on the ferry: a third boat for the whole fare', () => {
  expect(ferryDebrief('agreed').missedTrade).toEqual({
    outcome: { boats: 'three', fare: 'high', night: 'none' },
    changes: [
      { issue: 'boats', from: 'two', to: 'three', gains: { kell: 25, orrin: -15 } },
      { issue: 'fare', from: 'middle', to: 'high', gains: { kell: -12, orrin: 24 } },
    ],
    linked: { kell: 0, orrin: 0 },
    leaders: [
      { leader: 'kell', from: 37, to: 50 },
      { leader: 'orrin', from: 61, to: 70 },
    ],
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { predictionItems, predictionScore } from '../../src/classroom/prediction.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'

const items = fc.array(fc.record({ so: fc.boolean() }), { minLength: 1, maxLength: 8 })
const percent = fc.integer({ min: 0, max: 100 })

describe('the prediction round', () => {
  test('items come from the agenda, one a leader and issue, and the seed draws the same again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (number, seed) => {
        const scenario = drawScenario(number)
        const drawn = predictionItems(scenario, seed)
        expect(predictionItems(scenario, seed)).toEqual(drawn)
        expect(new Set(drawn.map(({ leader, issue }) => `${leader} ${issue}`)).size).toBe(drawn.length)
        expect(drawn.length).toBe(6)
        for (const { leader, issue, option, so } of drawn) {
          const voices = scenario.leaders.find(({ id }) => id === leader)!.voices
          const shows = scenario.quotes.some(
            (quote) =>
              voices.includes(quote.speaker) &&
              quote.supports.some((s) => s.issue === issue && s.options.includes(option)),
          )
          expect(so).toBe(shows)
        }
      }),
    )
  })

  test('always fifty scores a quarter; sure and right nothing; sure and wrong one', () => {
    fc.assert(
      fc.property(items, (list) => {
        const fifty = predictionScore(
          list,
          list.map(() => 50),
        )
        expect(fifty.brier).toBe(fifty.chance)
        expect(
          predictionScore(
            list,
            list.map(({ so }) => (so ? 100 : 0)),
          ).brier,
        ).toBe(0)
        expect(
          predictionScore(
            list,
            list.map(({ so }) => (so ? 0 : 100)),
          ).brier,
        ).toBe(1)
      }),
    )
  })

  test('to say what one believes is best: the likelihood nearest the share that is so wins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 10 }), percent, (all, yes, other) => {
        fc.pre(yes <= all)
        const list = Array.from({ length: all }, (_, n) => ({ so: n < yes }))
        const best = Math.round((100 * yes) / all)
        const score = (p: number) =>
          predictionScore(
            list,
            list.map(() => p),
          ).brier!
        expect(score(best)).toBeLessThanOrEqual(score(other))
      }),
    )
  })

  test('what is not answered is left out', () => {
    expect(predictionScore([{ so: true }, { so: false }], [null, 20]).items).toEqual([null, 0.04])
    expect(predictionScore([{ so: true }], []).brier).toBeNull()
  })
})

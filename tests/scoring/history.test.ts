import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { outcomeDistance } from '../../src/analysis/prediction.ts'
import { nothingAgreed } from '../../src/engine/outcome.ts'
import { compareWithHistory } from '../../src/scoring/history.ts'
import { drawn } from './games.ts'

const compared = fc.tuple(drawn(), fc.array(fc.nat(11), { minLength: 4, maxLength: 4 })).map(([scenario, pick]) => ({
  scenario,
  analysis: analyse(scenario),
  text: scenario.issues.map((issue, k) => pick[k]! % issue.options.length),
}))

test('the distance is 0 to 100, the sum of its issues, and the one by which predictions are judged', () => {
  fc.assert(
    fc.property(compared, ({ scenario, analysis, text }) => {
      const history = compareWithHistory(scenario, analysis, text)
      expect(history === null).toBe(scenario.history === null)
      if (!history) return
      expect(history.distance.value >= 0 && history.distance.value <= 100).toBe(true)
      expect(history.distance.json).toBe(outcomeDistance(scenario, text, scenario.history!.outcome))
      expect(history.issues.reduce((sum, issue) => sum + issue.adds, 0)).toBeCloseTo(history.distance.value, 9)
      expect(history.issues.reduce((sum, issue) => sum + issue.weight, 0)).toBeCloseTo(1, 9)
    }),
  )
})

test('history itself is at distance 0; no agreement is compared as nothing agreed', () => {
  fc.assert(
    fc.property(compared, ({ scenario, analysis }) => {
      const real = scenario.history?.outcome
      fc.pre(real !== undefined)
      const same = compareWithHistory(scenario, analysis, real!)!
      expect(same.distance.value).toBe(0)
      expect(same.issues.every((issue) => issue.same)).toBe(true)
      expect(compareWithHistory(scenario, analysis, null)).toEqual(
        compareWithHistory(scenario, analysis, nothingAgreed(scenario)),
      )
    }),
  )
})

test('a rival theory that needs a solution which does not exist predicts nothing', () => {
  fc.assert(
    fc.property(compared, ({ scenario, analysis, text }) => {
      for (const { name, outcome, error } of compareWithHistory(scenario, analysis, text)?.predictions ?? []) {
        if (name === 'nash') expect(outcome === null).toBe(analysis.solutions.nash === null)
        expect(error === null).toBe(outcome === null)
      }
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Analysis } from '../../src/analysis/analyse.ts'
import { gain, nashRatio } from '../../src/analysis/nash-ratio.ts'
import { type Outcome, overwrite } from '../../src/engine/outcome.ts'
import { measuresOf } from '../../src/engine/worth.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { turningPoint } from '../../src/scoring/turning-point.ts'
import { games } from './games.ts'

/** The smallest share of a possible gain, in doubles: near enough to compare where there is a clear winner. */
function smallestShare(scenario: Scenario, analysis: Analysis, outcome: Outcome): number {
  const shares = measuresOf(scenario).leaders.flatMap((measure, i) => {
    const most = 100 * analysis.agreement.best![i]! - measure.least
    return most === 0 ? [] : [gain(scenario, i, outcome) / most]
  })
  return shares.length === 0 ? 0 : Math.min(...shares)
}

test('no accepted package lifted the worse-off side more; of equals it is the first', () => {
  fc.assert(
    fc.property(games(), ({ scenario, analysis, table }) => {
      const turning = turningPoint(scenario, table, analysis)
      const accepted = table.offers.filter((offer) => offer.accepted)
      fc.pre(accepted.length > 0 && analysis.agreement.size! > 0)
      const rises = accepted.map(
        (offer) =>
          smallestShare(scenario, analysis, overwrite(scenario, offer.before, offer.package)) -
          smallestShare(scenario, analysis, offer.before),
      )
      expect(turning!.accepted).toBe(true)
      expect(turning!.after - turning!.before).toBeCloseTo(Math.max(...rises), 9)
      const first = rises.findIndex((rise) => rise > Math.max(...rises) - 1e-9)
      expect(table.offers[turning!.offer]).toBe(accepted[first])
    }),
    { numRuns: 40 },
  )
})

test('nothing accepted: no package that was turned down had a larger Nash ratio', () => {
  fc.assert(
    fc.property(games({ leaders: [2, 2] }), ({ scenario, analysis, table }) => {
      const turning = turningPoint(scenario, table, analysis)
      fc.pre(turning !== null && !turning.accepted)
      expect(table.offers.every((offer) => !offer.accepted)).toBe(true)
      for (const offer of table.offers)
        expect(
          nashRatio(scenario, analysis, overwrite(scenario, offer.before, offer.package)) ?? 0,
        ).toBeLessThanOrEqual(turning!.nashRatio ?? 0)
    }),
  )
})

test('there is none where no agreement was possible or nothing was put', () => {
  fc.assert(
    fc.property(games(), ({ scenario, analysis, table }) => {
      const none = analysis.agreement.size === 0 || table.offers.length === 0
      expect(turningPoint(scenario, table, analysis) === null).toBe(none)
    }),
  )
})

// Gains, the clerk, the missed trade, the Nash ratio and what was left on the table, against the definitions.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clerkOf, inAgreementSet, worths } from '../../src/analysis/agreement-set.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { missedTrade } from '../../src/analysis/missed-trade.ts'
import { gain, leftOnTable, nashRatio, nashRatioOfGains, rootRatio } from '../../src/analysis/nash-ratio.ts'
import { tablesOf } from '../../src/analysis/tables.ts'
import { scenarios } from '../generators/scenario.ts'
import { beats, members, solutions } from './brute-force.ts'

const several = scenarios({ leaders: [2, 4], issues: [1, 3] })

describe('at every outcome', () => {
  it('the clerk, the trade and the measures agree with the definitions', () => {
    fc.assert(
      fc.property(several, (scenario) => {
        const game = tablesOf(scenario)
        const analysis = analyse(scenario)
        const all = members(game)
        const agreed = all.filter((x) => x.agreeable)
        const nash = solutions(game, agreed).nash?.[0]
        const clerk = clerkOf(analysis.agreementFrontier, scenario)
        const spans = game.leaders.map((l, i) => 100 * Math.max(...agreed.map((y) => y.worth[i]!)) - l.least)
        const open = game.leaders.flatMap((_, i) => (spans[i]! > 0 ? [i] : []))
        for (const x of all) {
          expect(inAgreementSet(scenario, x.outcome)).toBe(x.agreeable)
          expect(worths(scenario, x.outcome)).toEqual(x.worth)
          const gains = game.leaders.map((l, i) => 100 * x.worth[i]! - l.least)
          expect(game.leaders.map((_, i) => gain(scenario, i, x.outcome))).toEqual(gains)

          const better = agreed.filter((y) => beats(y, x))
          expect(clerk(x.outcome)).toBe(better.length > 0)
          const trade = missedTrade(scenario, analysis, x.outcome)
          if (better.length === 0) expect(trade).toBeNull()
          else {
            const sum = (y: (typeof all)[number]) =>
              game.leaders.reduce((total, l, i) => total + (y.worth[i]! - x.worth[i]!) / l.total, 0)
            const most = Math.max(...better.map(sum))
            const y = better.find(({ outcome }) => outcome.every((o, k) => o === trade!.outcome[k]))!
            expect(sum(y)).toBeCloseTo(most, 9)
            expect(better.find((z) => Math.abs(sum(z) - most) < 1e-9)).toBe(y)
            game.leaders.forEach((_, i) => {
              expect(trade!.gains[i]).toBe(100 * (y.worth[i]! - x.worth[i]!))
              const parts = trade!.changes.reduce((total, change) => total + change.gains[i]!, trade!.linked[i]!)
              expect(parts).toBe(trade!.gains[i])
            })
            expect(trade!.changes.map((c) => c.issue)).toEqual(
              x.outcome.flatMap((option, k) => (option === y.outcome[k] ? [] : [k])),
            )
          }

          const ratio = nashRatio(scenario, analysis, x.outcome)
          const best = nash && game.leaders.map((l, i) => 100 * nash.worth[i]! - l.least)
          if (!best || best.includes(0)) expect(ratio).toBeNull()
          else if (gains.some((g) => g < 0)) expect(ratio).toBe(0)
          else {
            const product = gains.reduce((p, g, i) => p * (g / best[i]!), 1)
            expect(ratio).toBeCloseTo(product ** (1 / gains.length), 3)
          }

          const left = leftOnTable(scenario, analysis, x.outcome)
          if (agreed.length === 0) expect(left).toBeNull()
          else {
            const mean = (y: (typeof all)[number]) =>
              open.reduce((total, i) => total + (100 * (y.worth[i]! - x.worth[i]!)) / spans[i]!, 0) / open.length
            const expected = open.length === 0 || better.length === 0 ? 0 : Math.max(...better.map(mean))
            expect(left).toBeCloseTo(Math.max(0, expected), 3)
          }
        }
      }),
      { numRuns: 120 },
    )
  })
})

describe('rootRatio', () => {
  it('rounds half up to four decimals, as the definition of a root says', () => {
    const positive = fc.bigInt({ min: 10n ** 10n, max: 10n ** 18n })
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), positive, fc.integer({ min: 1, max: 6 }), (num, den, n) => {
        const k = BigInt(Math.round(rootRatio(num, den, n) * 10_000))
        const power = BigInt(n)
        // (2k - 1) / 20,000 <= root < (2k + 1) / 20,000
        expect(k === 0n || (2n * k - 1n) ** power * den <= num * 20_000n ** power).toBe(true)
        expect(num * 20_000n ** power < (2n * k + 1n) ** power * den).toBe(true)
      }),
    )
  })

  it('is 1 at the Nash outcome itself, null where nobody can gain together', () => {
    expect(nashRatioOfGains([30, 20], [20, 30])).toBe(1)
    expect(nashRatioOfGains([-3, -2], [2, 3])).toBe(0)
    expect(nashRatioOfGains([3, 2], [0, 3])).toBeNull()
  })
})

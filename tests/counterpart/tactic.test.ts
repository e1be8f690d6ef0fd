import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { targetOf, timePressure, TUNINGS, tuningOf } from '../../src/counterpart/tactic.ts'
import { powerInTenThousandths } from '../../src/lib/power.ts'

interface Vector {
  readonly e: number
  readonly min: number
  readonly max: number
  readonly t: readonly number[]
  readonly p: readonly number[]
}

// The polynomial family of Faratin et al. 1998 without an opening constant, as other implementations compute it.
const vectors = JSON.parse(
  readFileSync(new URL('../fixtures/conformance/concession.json', import.meta.url), 'utf8'),
) as readonly Vector[]

const shares = fc.integer({ min: 0, max: 10_000 })
const tunings = fc.record({
  firmness: fc.constantFrom(0.3, 0.65, 1),
  reciprocity: fc.constantFrom(0, 0.2, 0.5, 0.8, 1),
  keep: fc.constantFrom(0, 0.3, 0.6, 0.8),
})
const ranges = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.nat(5_000_000))
  .map(([floor, width]) => ({ floor, ceil: floor + width }))

describe('the time curve', () => {
  test.each(vectors.map((v) => [v.e, v.min, v.max, v] as const))('e %f from %f to %f', (e, min, max, { t, p }) => {
    t.forEach((share, n) => {
      const pressure = powerInTenThousandths(Math.round(share * 100), 100, 1 / e)
      const tuning = { firmness: e, reciprocity: 0, keep: 0 }
      const range = { floor: Math.round(min * 1_000_000), ceil: Math.round(max * 1_000_000) }
      expect(Math.abs(targetOf(range, tuning, pressure, 0) / 1_000_000 - p[n]!)).toBeLessThanOrEqual(0.000051)
    })
  })

  test('runs from nothing to everything and never back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 5, noNaN: true }), fc.integer({ min: 2, max: 120 }), (e, turns) => {
        const curve = Array.from({ length: turns }, (_, turn) => timePressure(e, turn, turns))
        expect(curve[0]).toBe(0)
        expect(curve.at(-1)).toBe(10_000)
        curve.forEach((value, n) => {
          expect(Number.isInteger(value)).toBe(true)
          if (n > 0) expect(value).toBeGreaterThanOrEqual(curve[n - 1]!)
        })
      }),
    )
    expect(timePressure(0.65, 0, 1)).toBe(10_000)
    expect(timePressure(1, 99, 10)).toBe(10_000)
  })

  test('agrees with the machine to the last ten-thousandth', () => {
    fc.assert(
      fc.property(
        fc.nat(119),
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: 0.2, max: 20, noNaN: true }),
        (n, den, x) => {
          const num = Math.min(n, den)
          expect(Math.abs(powerInTenThousandths(num, den, x) - 10_000 * (num / den) ** x)).toBeLessThanOrEqual(0.500001)
        },
      ),
    )
  })
})

describe('the target', () => {
  test('lies between floor and ceil, falls with time and with what the others give', () => {
    fc.assert(
      fc.property(ranges, tunings, shares, shares, shares, (range, tuning, time, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        const target = targetOf(range, tuning, time, less)
        expect(Number.isSafeInteger(target)).toBe(true)
        expect(target).toBeGreaterThanOrEqual(range.floor)
        expect(target).toBeLessThanOrEqual(range.ceil)
        expect(targetOf(range, tuning, time, more)).toBeLessThanOrEqual(target)
        expect(targetOf(range, tuning, Math.min(10_000, time + 500), less)).toBeLessThanOrEqual(target)
      }),
    )
  })

  test('against a side that gives nothing it keeps its share of the range to the end; at 0.4 of the way it keeps none', () => {
    const range = { floor: 1000, ceil: 2000 }
    for (const tuning of Object.values(TUNINGS)) {
      expect(targetOf(range, tuning, 10_000, 0)).toBe(1000 + 1000 * tuning.keep)
      expect(targetOf(range, tuning, 10_000, 4000)).toBe(1000)
      expect(targetOf(range, tuning, 0, 0)).toBe(2000)
    }
  })

  test('a leader’s own tactic counts at minister level only, a nature at every level', () => {
    const own = { firmness: 0.4, reciprocity: 0.9 }
    expect(tuningOf('minister', own)).toEqual({ ...own, keep: 0.6 })
    expect(tuningOf('apprentice', own)).toEqual(TUNINGS.apprentice)
    expect(tuningOf('hardliner', null, own)).toEqual({ ...own, keep: 0.8 })
  })
})

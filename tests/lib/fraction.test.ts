import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compare,
  type Fraction,
  fraction,
  minus,
  over,
  plus,
  smallest,
  times,
  toFourDecimals,
  toNumber,
  toWhole,
} from '../../src/lib/fraction.ts'

const fractions = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 12n))
  .map(([num, den]) => fraction(num, den))

const same = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0

test('minus undoes plus, and over undoes times', () => {
  fc.assert(
    fc.property(fractions, fractions, (a, b) => {
      expect(same(minus(plus(a, b), b), a)).toBe(true)
      if (b.num !== 0n) expect(same(over(times(a, b), b), a)).toBe(true)
    }),
  )
})

test('a fraction has one form, whatever it was made of', () => {
  fc.assert(
    fc.property(fractions, fc.bigInt(1n, 1000n), fc.boolean(), (a, k, negative) => {
      const factor = negative ? -k : k
      expect(fraction(a.num * factor, a.den * factor)).toEqual(a)
    }),
  )
})

test('rounding goes to the nearest, half up', () => {
  fc.assert(
    fc.property(fractions, (a) => {
      // whole <= a + 1/2 < whole + 1
      const above = minus(plus(a, fraction(1, 2)), fraction(toWhole(a)))
      expect(above.num >= 0n && compare(above, fraction(1)) < 0).toBe(true)
    }),
  )
  expect([toWhole(fraction(5, 2)), toWhole(fraction(-5, 2)), toWhole(fraction(-1, 3))]).toEqual([3, -2, 0])
  expect(toFourDecimals(fraction(-100, 3))).toBe(-33.3333)
})

test('the double of a small fraction is the division of its parts; of a large one, the same value to 15 digits', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1 }), (num, den) => {
      const exact = fraction(num, den)
      expect(toNumber(exact)).toBe(num / den + 0)
      const wide = { num: exact.num * 10n ** 30n, den: exact.den * 10n ** 30n } // not in lowest terms: beyond 2^53
      expect(Math.abs(toNumber(wide) - num / den)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(num / den)))
    }),
  )
})

test('the smallest is no larger than any', () => {
  fc.assert(
    fc.property(fc.array(fractions, { minLength: 1 }), (list) => {
      expect(list).toContain(smallest(list))
      expect(list.every((one) => compare(smallest(list), one) <= 0)).toBe(true)
    }),
  )
  expect(() => fraction(1, 0)).toThrow()
})

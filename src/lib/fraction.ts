// Exact rationals for sums that must not lose a digit. Whole-number inputs, BigInt inside, a double only at the very end.

import { fourDecimalsExact } from './integer.ts'

/** num / den in lowest terms, den > 0. */
export interface Fraction {
  readonly num: bigint
  readonly den: bigint
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}

/** num / den for whole numbers. Throws where den is 0. */
export function fraction(num: number | bigint, den: number | bigint = 1n): Fraction {
  const [n, d] = [BigInt(num), BigInt(den)]
  if (d === 0n) throw new Error('a fraction over nothing')
  const divisor = commonDivisor(n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n)
  return { num: n / divisor, den: d / divisor }
}

export const ZERO: Fraction = { num: 0n, den: 1n }
export const ONE: Fraction = { num: 1n, den: 1n }

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den + b.num * a.den, a.den * b.den)
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den - b.num * a.den, a.den * b.den)
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.num, a.den * b.den)

/** a / b. Throws where b is 0. */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den, a.den * b.num)

/** The sum of a list; 0 where it is empty. */
export const sum = (list: readonly Fraction[]): Fraction => list.reduce(plus, ZERO)

/** -1, 0 or 1: a less than, equal to, more than b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}

/** The smallest of a list that is not empty. */
export const smallest = (list: readonly Fraction[]): Fraction =>
  list.reduce((least, next) => (compare(next, least) < 0 ? next : least))

const SCALE = 10n ** 20n
const isSafe = (n: bigint): boolean => n >= BigInt(Number.MIN_SAFE_INTEGER) && n <= BigInt(Number.MAX_SAFE_INTEGER)

/** The nearest double; for terms beyond 2^53, true to 20 decimals. Never -0. */
export const toNumber = ({ num, den }: Fraction): number =>
  (isSafe(num) && isSafe(den) ? Number(num) / Number(den) : Number((num * SCALE) / den) / Number(SCALE)) + 0

/** Rounded to the nearest whole number, half up. */
export function toWhole({ num, den }: Fraction): number {
  const [top, bottom] = [2n * num + den, 2n * den]
  const floor = top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom)
  return Number(floor) + 0
}

/** Rounded to 4 decimals, half up. */
export const toFourDecimals = ({ num, den }: Fraction): number => fourDecimalsExact(num, den)

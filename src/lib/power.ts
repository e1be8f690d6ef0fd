// Powers that are the same on every machine. A machine's own `pow` may differ in the last digit; sums, products and
// quotients of doubles may not (IEEE 754), so the logarithm and the exponential are summed here from their series.

const LN2 = Math.LN2

/** Natural logarithm of 0 < x <= 1. */
function logarithm(x: number): number {
  let mantissa = x
  let halvings = 0
  while (mantissa < 0.5) {
    mantissa *= 2
    halvings++
  }
  const z = (mantissa - 1) / (mantissa + 1)
  let sum = 0
  let power = z
  for (let n = 1; n < 60; n += 2) {
    sum += power / n
    power *= z * z
  }
  return 2 * sum - halvings * LN2
}

/** e to the y, y <= 0. */
function exponential(y: number): number {
  const halvings = Math.floor(-y / LN2)
  const rest = y + halvings * LN2
  let sum = 1
  let term = 1
  for (let n = 1; n < 30; n++) {
    term = (term * rest) / n
    sum += term
  }
  let value = sum
  for (let n = 0; n < halvings && value > 0; n++) value /= 2
  return value
}

/** (num / den)^exponent in ten-thousandths, rounded half up. 0 <= num <= den, den > 0, exponent >= 0. */
export function powerInTenThousandths(num: number, den: number, exponent: number): number {
  if (num <= 0) return exponent === 0 ? 10_000 : 0
  if (num >= den || exponent === 0) return 10_000
  const base = num / den
  const power = exponent === 1 ? base : exponential(Math.max(-1000, exponent * logarithm(base)))
  return Math.floor(power * 10_000 + 0.5)
}

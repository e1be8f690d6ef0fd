// Exact integer helpers. No epsilon anywhere: what must be compared is compared in integers.

/** num / den rounded to the nearest integer, half up. Integers, den > 0, |2 num + den| < 2^53. */
export function roundHalfUp(num: number, den: number): number {
  return Math.floor((2 * num + den) / (2 * den))
}

/** The sign of a/b - c/d for integers with b, d > 0; products through BigInt where doubles would lose digits. */
export function compareFractions(a: number, b: number, c: number, d: number): number {
  const left = a * d
  const right = c * b
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right)
  const exact = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)
  return exact > 0n ? 1 : exact < 0n ? -1 : 0
}

/**
 * The value rounded half up to 4 decimals, as the JSON outputs print it; never -0. What is rounded is the shortest decimal that names
 * the double, so that a share of whole numbers comes out as its exact fraction would: 3 / 20,000 is 0.0002.
 */
export function fourDecimals(value: number): number {
  const [digits, power = '0'] = String(value).split('e')
  return Math.floor(Number(`${digits}e${Number(power) + 4}`) + 0.5) / 10_000 + 0
}

/** num / den (BigInt, den > 0) rounded half up to 4 decimals, without passing through a double. */
export function fourDecimalsExact(num: bigint, den: bigint): number {
  const scaled = 2n * num * 10_000n + den
  const floor = scaled >= 0n ? scaled / (2n * den) : -((-scaled + 2n * den - 1n) / (2n * den))
  return Number(floor) / 10_000 + 0
}

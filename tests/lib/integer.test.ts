import { describe, expect, it } from 'vitest'
import { fourDecimals, fourDecimalsExact } from '../../src/lib/integer.ts'

describe('four decimals of a share', () => {
  it('are those of the exact fraction, half up, for every whole-number share', () => {
    for (const whole of [7, 160, 480, 20_000, 60_000, 390_625])
      for (let part = 0; part <= whole; part++)
        expect(fourDecimals(part / whole), `${part} / ${whole}`).toBe(fourDecimalsExact(BigInt(part), BigInt(whole)))
  })

  it('are right below zero and for the very small and large', () => {
    expect(fourDecimals(-0.00015)).toBe(-0.0001) // half up
    expect(fourDecimals(-0.00016)).toBe(-0.0002)
    expect(fourDecimals(1e-7)).toBe(0)
    expect(fourDecimals(0.00005)).toBe(0.0001)
    expect(Object.is(fourDecimals(-1e-9), 0)).toBe(true)
    expect(fourDecimals(123_456_789.12345)).toBe(123_456_789.1235)
  })
})

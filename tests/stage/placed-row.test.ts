import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spread } from '../../src/stage/placed-row.ts'

const ats = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 })
  .map((list) => list.sort((a, b) => a - b))

describe('stops on a track', () => {
  test('keep their order, stay on the line, and are never closer than a finger, or than the line allows', () => {
    fc.assert(
      fc.property(ats, fc.integer({ min: 100, max: 900 }), fc.integer({ min: 18, max: 60 }), (values, width, gap) => {
        const places = spread(values, width, gap)
        const least = Math.min(gap, width / (values.length - 1))
        expect(places[0]).toBeGreaterThanOrEqual(-1e-9)
        expect(places[places.length - 1]).toBeLessThanOrEqual(width + 1e-9)
        for (let k = 1; k < places.length; k++) expect(places[k]! - places[k - 1]!).toBeGreaterThanOrEqual(least - 1e-9)
      }),
    )
  })

  test('stand where their values say when there is room', () => {
    expect(spread([0, 25, 50, 100], 400, 48)).toEqual([0, 100, 200, 400])
  })
})

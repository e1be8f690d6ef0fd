import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareOutcomes, indexOfOutcome, outcomeAt, spaceOf } from '../../src/analysis/outcome-space.ts'
import { everyOutcome } from './brute-force.ts'

describe('outcome space', () => {
  it('is in issue-then-option order, both ways', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }), (sizes) => {
        const space = spaceOf(sizes)
        const all = everyOutcome(sizes)
        expect(space.count).toBe(all.length)
        all.forEach((outcome, index) => {
          expect(outcomeAt(space, index)).toEqual(outcome)
          expect(indexOfOutcome(space, outcome)).toBe(index)
          if (index > 0) expect(compareOutcomes(all[index - 1]!, outcome)).toBeLessThan(0)
        })
      }),
    )
  })
})

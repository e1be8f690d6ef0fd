import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dominates } from '../../src/analysis/frontier.ts'
import { maxima } from '../../src/analysis/maxima.ts'

const vectors = (leaders: number, largest: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: largest }), { minLength: leaders, maxLength: leaders }), {
    maxLength: 150,
  })

describe('maxima', () => {
  it.each([1, 2, 3, 4, 6])('keeps exactly the unbeaten vectors of %d leaders, and one slot for each', (leaders) => {
    fc.assert(
      fc.property(vectors(leaders, 9), (all) => {
        const set = maxima(leaders)
        const slots = all.map((vector) => set.add(vector))
        const kept = set.kept()
        const unbeaten = all.filter((vector) => !all.some((other) => dominates(other, vector)))
        expect(new Set(kept.map(({ worth }) => worth.join()))).toEqual(new Set(unbeaten.map((vector) => vector.join())))
        expect(new Set(kept.map(({ slot }) => slot)).size).toBe(kept.length)
        expect(set.size()).toBe(kept.length)
        for (const { slot, worth } of kept)
          expect(all.filter((_, n) => slots[n] === slot).every((vector) => vector.join() === worth.join())).toBe(true)
        // a slot is given to every vector equal to the kept one
        for (const vector of unbeaten)
          expect(slots[all.indexOf(vector)]).toBe(kept.find(({ worth }) => worth.join() === vector.join())!.slot)
      }),
    )
  })

  it('survives splits and pruning of whole branches', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 5 }), fc.integer(), (leaders, seed) => {
        let state = seed >>> 0
        const next = (below: number) => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
          return (state >>> 8) % below
        }
        const all = Array.from({ length: 600 }, (_, n) =>
          Array.from({ length: leaders }, () => next(60) + Math.floor(n / 100)),
        )
        const set = maxima(leaders)
        for (const vector of all) set.add(vector)
        const unbeaten = all.filter((vector) => !all.some((other) => dominates(other, vector)))
        expect(
          set
            .kept()
            .map(({ worth }) => worth.join())
            .sort(),
        ).toEqual([...new Set(unbeaten.map((vector) => vector.join()))].sort())
      }),
      { numRuns: 15 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/stage/item.ts'
import { difference, LEAST, MOST } from '../../src/stage/motion.ts'

const item = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  x: fc.integer({ min: -50, max: 2000 }),
  y: fc.integer({ min: -50, max: 2000 }),
  width: fc.constantFrom(10, 20),
  height: fc.constant(10),
  depth: fc.constant(1),
  look: fc.constantFrom('one', 'two'),
  enter: fc.constantFrom({}, { dx: 4, last: 5000 }, { last: 1 }),
  going: fc.constantFrom('slide' as const, 'hop' as const, 'flip' as const),
})
const items = fc.uniqueArray(item, { selector: (i) => i.key }) as fc.Arbitrary<Item[]>

describe('the difference of two arrangements', () => {
  test('tells of each thing exactly once: what is there comes or stays, what is gone leaves', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const steps = difference(before, after)
        const keys = (list: readonly Item[]) => list.map((i) => i.key).sort()
        const of = (kind: string) => steps.filter((s) => s.kind === kind).map((s) => s.item.key)
        const was = new Set(keys(before))
        const is = new Set(keys(after))
        expect(of('leave').sort()).toEqual(keys(before).filter((k) => !is.has(k)))
        expect(of('enter').sort()).toEqual(keys(after).filter((k) => !was.has(k)))
        expect(of('stay').sort()).toEqual(keys(after).filter((k) => was.has(k)))
      }),
    )
  })

  test('is nothing between an arrangement and itself', () => {
    fc.assert(
      fc.property(items, (list) => {
        for (const step of difference(list, list))
          expect(step).toMatchObject({ kind: 'stay', moves: false, redraws: false, last: 0 })
      }),
    )
  })

  test('lasts 150 to 600 ms, and no time at all without motion', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        for (const { last } of difference(before, after))
          expect(last === 0 || (last >= LEAST && last <= MOST)).toBe(true)
        for (const { last, wait } of difference(before, after, true)) expect([last, wait]).toEqual([0, 0])
      }),
    )
  })

  test('the first picture simply stands there', () => {
    fc.assert(fc.property(items, (list) => difference([], list).every((s) => s.kind === 'enter' && s.last === 0)))
  })
})

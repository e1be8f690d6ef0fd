// Nothing that is near enough is ever ruled out.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { promising } from '../../src/evidence/promising.ts'

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'abcdefgh '), maxLength })
const edit = fc.tuple(fc.nat(200), fc.constantFrom('change', 'add', 'drop'), fc.constantFrom(...'xyz'))

function edited(text: string, edits: readonly (readonly [number, string, string])[]): string {
  return edits.reduce((now, [at, kind, letter]) => {
    const index = at % (now.length + 1)
    return now.slice(0, index) + (kind === 'drop' ? '' : letter) + now.slice(kind === 'add' ? index : index + 1)
  }, text)
}

it('keeps every stretch that is within the edits', () => {
  fc.assert(
    fc.property(
      letters(200),
      fc.string({ unit: fc.constantFrom(...'abcdefgh '), minLength: 8, maxLength: 90 }),
      letters(200),
      fc.array(edit, { maxLength: 12 }),
      (before, pattern, after, edits) => {
        const near = edited(pattern, edits)
        const text = before + near + after
        const found = promising(pattern, text, edits.length)
        const [from, to] = [before.length, before.length + near.length]
        expect(near === '' || found.some(({ start, end }) => start <= from && to <= end)).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})

it('rules out what shares nothing', () => {
  const pattern = 'the towns shall pay for the storm'
  const text = `${'x'.repeat(500)}${pattern}${'x'.repeat(500)}`
  expect(promising(pattern, text, 2)).toHaveLength(1)
  expect(promising(pattern, 'x'.repeat(500), 2)).toEqual([])
})

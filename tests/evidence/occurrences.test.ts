import fc from 'fast-check'
import { expect, it } from 'vitest'
import { occurrences } from '../../src/evidence/occurrences.ts'

it('finds what the built-in search finds, overlapping places too', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 30 })
  fc.assert(
    fc.property(few, few, (text, pattern) => {
      const expected: number[] = []
      for (let i = 0; pattern !== '' && i <= text.length; i++) if (text.startsWith(pattern, i)) expected.push(i)
      expect(occurrences(text, pattern, 100)).toEqual(expected)
      expect(occurrences(text, pattern, 2)).toEqual(expected.slice(0, 2))
    }),
  )
})

it('finds the same where its first units stand everywhere and the rest does not', () => {
  const text = `${'a'.repeat(5000)}b${'a'.repeat(500)}`
  expect(occurrences(text, `${'a'.repeat(400)}b`, 10)).toEqual([4600])
  expect(occurrences(text, `${'a'.repeat(400)}c`, 10)).toEqual([])
  expect(occurrences(text, 'a'.repeat(400), 9000)).toHaveLength(4601 + 101)
})

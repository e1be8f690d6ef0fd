import fc from 'fast-check'
import { expect, it } from 'vitest'
import { finder } from '../../src/evidence/finder.ts'
import { occurrences } from '../../src/evidence/occurrences.ts'

const LONG = 40_000 // a text for which a list is made

it('finds what a search of the whole text finds, however often it is asked', () => {
  const word = fc.constantFrom('harbour ', 'fund ', 'storm ', 'repairs ', 'aaaaaaa', '😀', 'é')
  fc.assert(
    fc.property(fc.array(word, { minLength: 200, maxLength: 300 }), fc.nat(LONG), fc.nat(40), (words, from, length) => {
      const text = words.join('').repeat(Math.ceil(LONG / words.join('').length))
      const find = finder(text)
      const there = text.slice(from, from + length)
      for (let round = 0; round < 30; round++) {
        for (const pattern of [there, `${there}x`]) {
          const most = round % 2 === 0 ? 10_000 : 3
          expect(find(pattern, most)).toEqual(occurrences(text, pattern, most))
        }
      }
    }),
    { numRuns: 20 },
  )
})

it('finds the same in endless repetition', () => {
  const text = 'a'.repeat(LONG)
  const find = finder(text)
  for (let round = 0; round < 30; round++) expect(find('a'.repeat(LONG / 2), 5)).toEqual([0, 1, 2, 3, 4])
})

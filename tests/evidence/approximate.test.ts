// What is searched for around unchanged parts is what a search of everything finds: nothing in the text is nearer.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { approximate } from '../../src/evidence/approximate.ts'

/** The fewest edits from the pattern to any stretch of the text (Sellers 1980), by the book. */
function fewestEdits(pattern: string, text: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, k) => k)
  let least = pattern.length
  for (const unit of text) {
    const next = [0]
    for (let k = 1; k <= pattern.length; k++)
      next.push(Math.min(column[k - 1]! + (pattern[k - 1] === unit ? 0 : 1), column[k]! + 1, next[k - 1]! + 1))
    column = next
    least = Math.min(least, column[pattern.length]!)
  }
  return least
}

const word = fc.constantFrom(
  'the',
  'towns',
  'shall',
  'pay',
  'for',
  'storm',
  'repairs',
  'harbour',
  'year',
  'one',
  'never',
)
const prose = fc.array(word, { minLength: 5, maxLength: 90 }).map((words) => words.join(' '))
const slips = fc.array(fc.tuple(fc.nat(200), fc.constantFrom('x', 'zebra', '')), { maxLength: 4 })

test('each candidate is as near as anything in the text, and there is one wherever a third suffices', () => {
  fc.assert(
    fc.property(prose, fc.nat(400), fc.integer({ min: 8, max: 120 }), slips, (text, from, length, edits) => {
      const start = from % text.length
      const pattern = edits.reduce(
        (now, [at, piece]) => now.slice(0, at % now.length) + piece + now.slice((at % now.length) + 1),
        text.slice(start, start + length).padEnd(8, 'q'),
      )
      const least = fewestEdits(pattern, text)
      const found = approximate(pattern, text)
      if (least === 0) return
      expect(found.length > 0).toBe(least <= Math.floor(pattern.length / 3))
      for (const { start: begin, end } of found) expect(fewestEdits(pattern, text.slice(begin, end))).toBe(least)
    }),
    { numRuns: 300 },
  )
})

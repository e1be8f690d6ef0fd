// Wherever the pattern stands with fewer edits than it has parts, enough of them agree on where it begins.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { finder } from '../../src/evidence/finder.ts'
import { agreeing, beginsOf, fullest } from '../../src/evidence/parts.ts'

const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'abcdefgh '), minLength, maxLength })
const edit = fc.tuple(fc.nat(200), fc.constantFrom('x', ''), fc.nat(1))

it('keeps every place that is within the edits', () => {
  fc.assert(
    fc.property(
      letters(0, 300),
      letters(24, 120),
      letters(0, 300),
      fc.array(edit, { maxLength: 5 }),
      (before, pattern, after, edits) => {
        const near = edits.reduce((now, [at, letter, gone]) => {
          const index = at % (now.length + 1)
          return `${now.slice(0, index)}${letter}${now.slice(index + gone)}`
        }, pattern)
        const begins = beginsOf(pattern, finder(before + near + after))
        if (edits.length >= begins.seen) return
        const found = agreeing(begins, edits.length, begins.seen - edits.length, 0)
        const [from, to] = [before.length - edits.length, before.length + edits.length]
        expect(found.some(({ start, end }) => start <= to && from <= end)).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})

it('knows where most parts agree', () => {
  const pattern = 'the two towns shall pay for the storm'
  const text = `${pattern.slice(0, 12)} and so on ${'x'.repeat(90)}${pattern}${'x'.repeat(90)}${pattern.slice(20)}`
  const from = text.indexOf(pattern)
  const begins = beginsOf(pattern, finder(text))
  expect(fullest(begins, 3)).toEqual({ start: from, end: from })
  expect(fullest(beginsOf(pattern, finder('nothing of that kind')), 3)).toBe(null)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mistakes, nearest, suggestion } from '../../src/scenario/nearest.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 })

describe('mistakes', () => {
  test.each([
    ['gate', 'gate', 0],
    ['gat', 'gate', 1],
    ['gaet', 'gate', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s for %s: %i', (one, other, count) => {
    expect(mistakes(one, other)).toBe(count)
  })

  test('are the same both ways, none for the same word, and no more than the longer word has letters', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(mistakes(one, other)).toBe(mistakes(other, one))
        expect(mistakes(one, other) === 0).toBe(one === other)
        expect(mistakes(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length))
        expect(mistakes(one, other)).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
      }),
    )
  })
})

describe('a guess', () => {
  test('is the word itself where it is known', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), (known) => {
        expect(nearest(known[0]!, known)).toBe(known[0])
      }),
    )
  })

  test('is not made between two, nor for something else', () => {
    expect(nearest('bar', ['bat', 'car'])).toBe(null)
    expect(nearest('ferries', ['share', 'gate'])).toBe(null)
    expect(suggestion('ferries', ['share', 'gate'], 'issue')).toBe('choose one of: share, gate')
    expect(suggestion('gat', ['share', 'gate'], 'issue')).toBe('did you mean gate?')
    expect(suggestion('gat', [], 'issue')).toBe('there is no issue yet: add one first')
  })
})

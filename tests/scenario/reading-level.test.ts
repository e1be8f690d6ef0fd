import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingLevel, sentences, words } from '../../src/scenario/reading-level.ts'

test('words: letters and digits, with what holds them together', () => {
  expect(words('The town’s well-known 1st gate – “open”!')).toEqual([
    'The',
    'town’s',
    'well-known',
    '1st',
    'gate',
    'open',
  ])
})

test('sentences end at a full stop with a space, not within a number', () => {
  expect(sentences('It costs 3.5 million. “Who pays?” Nobody knows…')).toEqual([
    'It costs 3.5 million.',
    '“Who pays?”',
    'Nobody knows…',
  ])
})

describe('LIX', () => {
  test('worked by hand', () => {
    expect(readingLevel('The gate is shut. We wait.')).toBe(3) // 6 words, 2 sentences, none over six letters
    expect(readingLevel('Negotiations continue slowly.')).toBe(3 + 200 / 3)
    expect(readingLevel('')).toBe(0)
  })

  test('saying a text twice makes it no harder', () => {
    const sentence = fc
      .array(fc.constantFrom('we', 'negotiate', 'the', 'agreement', 'today'), { minLength: 1, maxLength: 12 })
      .map((list) => `${list.join(' ')}. `)
    fc.assert(
      fc.property(sentence, (text) => {
        expect(readingLevel(text + text)).toBeCloseTo(readingLevel(text), 9)
      }),
    )
  })
})

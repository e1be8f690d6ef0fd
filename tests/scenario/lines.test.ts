import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineCounter, Lines } from '../../src/scenario/lines.ts'

const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '😀', ' '), maxLength: 60 })

describe('the place of an offset', () => {
  test('counts lines and characters as a reader does', () => {
    const lines = new Lines('a\nb😀c\r\nd')
    expect(lines.placeOf(0)).toEqual({ line: 1, column: 1 })
    expect(lines.placeOf(2)).toEqual({ line: 2, column: 1 })
    expect(lines.placeOf(5)).toEqual({ line: 2, column: 3 }) // c: the smiling face is one character
    expect(lines.placeOf(8)).toEqual({ line: 3, column: 1 })
  })

  test('is found again by cutting the text into lines', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (written, pick) => {
        const characters = [...written]
        const index = pick % (characters.length + 1)
        const before = characters.slice(0, index).join('')
        const rows = before.split('\n')
        expect(new Lines(written).placeOf(before.length)).toEqual({
          line: rows.length,
          column: [...rows[rows.length - 1]!].length + 1,
        })
      }),
    )
  })
})

test('a length ends with its line, and is never nothing', () => {
  const lines = new Lines('ab😀\ncd')
  expect(lines.lengthOf(0, 4)).toBe(3)
  expect(lines.lengthOf(0, 7)).toBe(3)
  expect(lines.lengthOf(6, 6)).toBe(1)
})

test('the line of an offset in characters is the one that cutting the text finds', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (written, pick) => {
      const characters = [...written]
      const index = pick % (characters.length + 1)
      expect(lineCounter(written)(index)).toBe(characters.slice(0, index).join('').split('\n').length)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notesFrom, notesText } from '../../src/lms/notes-text.ts'

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
const notes = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 12 }).filter((key) => key !== '__proto__' && !/^\d+$/.test(key)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  { maxKeys: 6, noNullPrototype: true },
)

describe('notes as plain characters', () => {
  test('any writing comes back letter by letter, and no character is one that a platform could change', () => {
    fc.assert(
      fc.property(notes, (written) => {
        const { text, left } = notesText(written, Number.MAX_SAFE_INTEGER)
        expect(left).toEqual([])
        expect(text).toMatch(/^[A-Za-z0-9.,;:!?()*'_/+%|=-]*$/)
        const kept = Object.entries(written).filter(([, note]) => note.trim() !== '')
        expect(notesFrom(text)).toEqual(Object.fromEntries(kept.map(([key, note]) => [key, wellFormed(note)])))
      }),
    )
  })

  test('within any room each answer is whole or named as left out', () => {
    fc.assert(
      fc.property(notes, fc.nat(400), (written, room) => {
        const { text, left } = notesText(written, room)
        expect(text.length).toBeLessThanOrEqual(room)
        const kept = notesFrom(text)!
        for (const [key, note] of Object.entries(written))
          expect(note.trim() === '' || left.includes(key) !== (kept[key] === wellFormed(note))).toBe(true)
      }),
    )
  })

  test('any text at all is notes or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = notesFrom(text)
        expect(read === null || Object.values(read).every((note) => typeof note === 'string')).toBe(true)
      }),
    )
    expect(notesFrom('a=%E0%A4%A')).toBeNull()
    expect(notesFrom('a')).toBeNull()
  })
})

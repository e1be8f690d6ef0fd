import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../src/classroom/csv.ts'

/** A reader by RFC 4180, written apart. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const row: string[] = []
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        for (at += 1; ; at += 1) {
          if (text[at] !== '"') cell += text[at]
          else if (text[at + 1] === '"') cell += text[at++]
          else break
        }
        at += 1
      } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++]
      row.push(cell)
      if (text[at] !== ',') break
      at += 1
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no line end at ${at}`)
    at += 2
    rows.push(row)
  }
  return rows
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '+1', '-cmd', '@SUM(A1)', '\t=1', '"', 'a,b', 'a\r\nb', '\uff1d1', '-5', '3.25'),
)
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
  )

describe('CSV', () => {
  test('every cell comes back, but for the apostrophe before what could be run', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const read = readCsv(csvOf(rows))
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length))
        read.flat().forEach((cell, n) => {
          const written = rows.flat()[n]!
          expect([written, `'${written}`]).toContain(cell)
        })
      }),
    )
  })

  test('no cell begins as a formula', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const cell of readCsv(csvOf(rows)).flat())
          if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/)
      }),
    )
  })
})

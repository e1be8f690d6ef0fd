import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ledgeRows } from '../../src/stage/ledge.ts'
import { roughly } from './measured.ts'

const named = { id: fc.uuid(), label: fc.string({ minLength: 1, maxLength: 40 }), enabled: fc.boolean() }
const button = fc.oneof(
  fc.record({ ...named, kind: fc.constantFrom('primary' as const, 'secondary' as const, 'link' as const) }),
  fc.record({ ...named, kind: fc.constant('secondary' as const), chosen: fc.boolean() }),
)

test('buttons never overlap and never leave the ledge; a main button ends the last row', () => {
  fc.assert(
    fc.property(
      fc.array(button, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 300, max: 1200 }),
      (buttons, width) => {
        const placed = ledgeRows(buttons, width, 1, roughly)
        expect(placed.length).toBe(buttons.length)
        placed.forEach((a, k) => {
          expect(a.x >= 0 && a.x + a.width <= width).toBe(true)
          for (const b of placed.slice(k + 1))
            if (a.row === b.row) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true)
        })
        const last = placed[placed.length - 1]!
        if (buttons.some((b) => b.kind === 'primary')) expect(last.button.kind).toBe('primary')
        expect(last.row).toBe(Math.max(...placed.map((p) => p.row)))
      },
    ),
  )
})

test('choices that need rows of their own fill each of them from edge to edge', () => {
  const labels = ['Apprentice', 'Minister', 'Hardliner', 'A person']
  const choices = labels.map((label) => ({
    id: label,
    label,
    kind: 'secondary' as const,
    enabled: true,
    chosen: false,
  }))
  const begin = { id: 'begin', label: 'Read your brief', kind: 'primary' as const, enabled: true }
  for (const width of [327, 380, 437]) {
    const placed = ledgeRows([...choices, begin], width, 1, roughly)
    const rows = new Map<number, typeof placed>()
    for (const p of placed) rows.set(p.row, [...(rows.get(p.row) ?? []), p])
    for (const row of rows.values()) {
      if (row.some((p) => p.button.id === 'begin')) expect(row.length).toBe(1)
      else {
        const last = row[row.length - 1]!
        expect(row[0]!.x + last.x + last.width).toBeCloseTo(width) // as far from both edges
        expect(row.length).toBe(Math.ceil(labels.length / (rows.size - 1)))
      }
    }
  }
})

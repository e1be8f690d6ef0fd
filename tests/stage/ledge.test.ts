import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ledgeRows } from '../../src/stage/ledge.ts'
import { roughly } from './measured.ts'

const button = fc.record({
  id: fc.uuid(),
  label: fc.string({ minLength: 1, maxLength: 40 }),
  kind: fc.constantFrom('primary' as const, 'secondary' as const, 'link' as const),
  enabled: fc.boolean(),
})

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

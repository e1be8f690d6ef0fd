import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inLanes, LETTER, underLine, wrapped } from '../../../src/page/reveal/lanes.ts'

const WITHIN = 740
const labels = fc.array(fc.record({ x: fc.integer({ min: 60, max: 680 }), width: fc.integer({ min: 20, max: 220 }) }), {
  minLength: 1,
  maxLength: 5,
})

const apart = (
  list: readonly { readonly width: number }[],
  placed: readonly { readonly x: number; readonly lane: number }[],
): void => {
  placed.forEach((a, n) => {
    expect(a.x - list[n]!.width / 2).toBeGreaterThanOrEqual(0)
    expect(a.x + list[n]!.width / 2).toBeLessThanOrEqual(WITHIN)
    placed.slice(n + 1).forEach((b, m) => {
      const between = (list[n]!.width + list[n + 1 + m]!.width) / 2
      if (a.lane === b.lane) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(between)
    })
  })
}

describe('labels along a line', () => {
  it('never cover each other and stay inside, above the line and under it', () => {
    fc.assert(
      fc.property(labels, (list) => {
        const above = inLanes(list, WITHIN)
        expect(above.length).toBe(list.length)
        apart(list, above)
        apart(list, underLine(list, WITHIN))
      }),
    )
  })

  it('leave the stems of higher ones free', () => {
    const list = [
      { x: 300, width: 150 },
      { x: 400, width: 150 },
      { x: 350, width: 300 },
    ]
    const placed = inLanes(list, WITHIN)
    for (const [n, low] of placed.entries())
      for (const [m, high] of placed.entries())
        if (high.lane > low.lane) expect(Math.abs(low.x - list[m]!.x)).toBeGreaterThanOrEqual(list[n]!.width / 2)
  })

  it('stand over their own places as long as none must stand on the stem of another', () => {
    fc.assert(
      fc.property(labels, (list) => {
        const free = list.filter(({ x, width }, n) =>
          list.slice(0, n).every((other) => Math.abs(x - other.x) >= Math.max(width, other.width) / 2 + 1),
        )
        const placed = inLanes(free, WITHIN)
        placed.forEach(({ x }, n) => {
          const half = free[n]!.width / 2
          expect(x).toBe(Math.min(Math.max(free[n]!.x, half), WITHIN - half))
        })
      }),
    )
  })

  it('break between words only, and lose none', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 }), (parts) => {
        const lines = wrapped(parts.join(' '), 90)
        expect(lines.join(' ')).toBe(parts.join(' '))
        for (const line of lines) if (line.includes(' ')) expect(line.length * LETTER).toBeLessThanOrEqual(90)
      }),
    )
  })
})

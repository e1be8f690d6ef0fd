import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colour, paletteFor, type Theme } from '../../src/stage/palette.ts'

const light = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
const contrast = (a: string, b: string): number => {
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}
const themes = fc.constantFrom<Theme>('light', 'dark', 'contrast')
const hours = fc.double({ min: 0, max: 1, noNaN: true })

describe('the palette', () => {
  test('text can be read on every paper, in every theme, at every hour', () => {
    fc.assert(
      fc.property(themes, hours, (theme, hour) => {
        const palette = paletteFor(theme, hour)
        const least = theme === 'contrast' ? 7 : 4.5
        for (const ink of ['ink', 'ink2', 'accent', ...palette.sides.map((_, k) => `side${k}` as const)] as const)
          for (const sheet of [palette.paper, palette.band])
            expect(contrast(colour(palette, ink), sheet), `${ink} in ${palette.id}`).toBeGreaterThanOrEqual(least)
        expect(contrast(palette.onMark, palette.mark)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(palette.paper, palette.ink)).toBeGreaterThanOrEqual(least) // the main button
      }),
    )
  })

  test('holds nothing but whole colours', () => {
    fc.assert(
      fc.property(themes, hours, (theme, hour) => {
        const palette = paletteFor(theme, hour)
        const all = [...palette.sky, palette.sun, ...palette.sides.flatMap((s) => [s.fill, s.deep])]
        for (const value of all) expect(value).toMatch(/^#[0-9a-f]{6}$/)
      }),
    )
  })
})

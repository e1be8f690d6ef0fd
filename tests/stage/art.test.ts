import { describe, expect, test } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import { paletteFor } from '../../src/stage/palette.ts'
import { tapThrough } from './tapped-game.ts'

describe('the drawings', () => {
  test('every picture of a game is a whole SVG without text, without open colours, without anything from elsewhere', async () => {
    const drawn = new Map<string, string>()
    await tapThrough(shelved('scenarios')[0]!.scenario, {
      seed: 11,
      size: [764, 683],
      most: 200,
      see: ({ arrangement }) => {
        for (const { look, picture } of arrangement.items)
          if (picture && !drawn.has(look)) drawn.set(look, picture(paletteFor('light', 0.5)))
      },
    })
    expect(drawn.size).toBeGreaterThan(8)
    for (const svg of drawn.values()) {
      expect(svg).toMatch(/^<svg [\s\S]*<\/svg>$/)
      expect(svg).not.toMatch(/@|var\(--|undefined|NaN|<text|<image|<script|<use/)
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
      expect(svg.match(/<g[ >]/g)?.length ?? 0).toBe(svg.match(/<\/g>/g)?.length ?? 0)
    }
  })
})

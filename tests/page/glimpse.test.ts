// Small facts about a game for the screens.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundOf, roundsOf } from '../../src/engine/table.ts'
import { dots, round, rounds } from '../../src/page/glimpse.ts'
import { firstSentences } from '../../src/page/screens/choose.tsx'
import { shortPublisher } from '../../src/page/parts/quote-card.tsx'
import { themeFor } from '../../src/page/frame/appearance.ts'
import { taskKey } from '../../src/page/glimpse.ts'
import { shelved } from '../../src/cli/shelf.ts'
import { playAtRandom } from '../engine/play.ts'

const { scenario } = shelved(new URL('../../scenarios', import.meta.url).pathname)[0]!

describe('dots', () => {
  it('are one to five, and more for what matters more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        const largest = Math.max(a, b)
        expect(dots(largest, largest)).toBe(5)
        expect(dots(a, largest)).toBeGreaterThanOrEqual(1)
        expect(Math.sign(dots(a, largest) - dots(b, largest)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('rounds', () => {
  it('are counted as the rules count them', () => {
    for (let seed = 1; seed <= 15; seed++)
      for (const { table } of playAtRandom(scenario, seed).states) {
        expect(round(table.clock)).toBe(roundOf(table.clock))
        expect(rounds(table.clock)).toBe(roundsOf(table.clock))
      }
  })
})

describe('firstSentences', () => {
  it('is a beginning of whole sentences, never empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Z][a-z ]{3,40}[.!?]$/), { minLength: 1 }),
        fc.nat(200),
        (list, most) => {
          const text = list.join(' ')
          const told = firstSentences(text, most)
          expect(text.startsWith(told)).toBe(true)
          expect(told).toMatch(/[.!?]$/)
          expect(told.length <= most || told.split(/[.!?]/).length === 2).toBe(true)
        },
      ),
    )
  })
})

describe('shortPublisher', () => {
  it('leaves out remarks in brackets', () => {
    expect(shortPublisher('The Coast Herald (morning edition) on paper')).toBe('The Coast Herald')
    expect(shortPublisher('Harbour Council')).toBe('Harbour Council')
  })
})

describe('themeFor', () => {
  it('asks the system only where the reader leaves it to the system', () => {
    const system = { dark: true, contrast: true }
    expect(themeFor('light', system)).toBe('light')
    expect(themeFor('auto', system)).toBe('contrast')
    expect(themeFor('auto', { dark: true, contrast: false })).toBe('dark')
    expect(themeFor('auto', { dark: false, contrast: false })).toBe('light')
  })
})

describe('taskKey', () => {
  it('of no game is the chooser', () => {
    expect(taskKey(null)).toBe('choose')
  })
})

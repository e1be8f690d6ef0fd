import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCORES, scoreCards } from '../../../src/page/debrief/score-cards.ts'
import { endings } from '../../session/endings.ts'
import { words } from '../../wording/debrief-words.ts'

describe('the four scores', () => {
  it('show whole points or say why there are none, for any game', () => {
    fc.assert(
      fc.property(endings({ groups: [0, 3] }), ({ ending }) => {
        const seat = ending.debrief.seats[0]!
        const cards = scoreCards(ending, seat, words)
        for (const name of SCORES) {
          const card = cards[name]
          expect(card.says.length).toBeGreaterThan(0)
          if (card.value === null) {
            expect(card.shown).toBe('–')
            expect(card.told).toBe(words.say('score-none'))
          } else expect(card.shown).toMatch(/^−?\d{1,3}$/)
        }
        expect(cards.home.value).toBe(seat.home?.score.value ?? null)
        expect(cards.deal.value).toBe(ending.debrief.deal.score?.value ?? null)
      }),
      { numRuns: 120 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellMoment } from '../../src/wording/tell-moment.ts'
import { tellPoints, tellStatement } from '../../src/wording/tell-score.ts'
import { endings } from '../session/endings.ts'
import { debriefText, words } from './debrief-words.ts'

describe('the debrief in words', () => {
  it('has words for every statement, question, heading and sum of any game', () => {
    fc.assert(
      fc.property(endings({ groups: [0, 3] }), ({ ending }) => {
        const { debrief, scenario } = ending
        for (const seat of debrief.seats) {
          for (const moment of seat.moments) expect(tellMoment(words, scenario, moment)).toMatch(/\?$/)
          for (const statement of seat.evidence.working.statements) {
            expect(tellStatement(words, statement)).not.toBe('')
            expect(tellPoints(words, scenario, statement.stated)).not.toBe('')
          }
          expect(words.has(`record-code-${seat.record.code}`)).toBe(true)
          if (seat.home) expect(words.has(`home-sum-${seat.home.code}`)).toBe(true)
        }
        expect(words.has(`deal-code-${debrief.deal.code}`)).toBe(true)
        expect(words.has(debrief.deal.code === 'share' ? 'deal-sum' : `deal-sum-${debrief.deal.code}`)).toBe(true)
        for (const { leaders } of debrief.reveal)
          for (const { corroboration, heading } of leaders) {
            expect(words.has(heading === 'silent' ? 'reveal-silent-heading' : `reveal-${heading}`)).toBe(true)
            expect(words.has(`reveal-second-${corroboration}`)).toBe(true)
          }
      }),
      { numRuns: 120 },
    )
  })

  it('uses no quotation marks: they are for quotes alone', () => {
    expect(debriefText).not.toMatch(/[“”„«»]/)
  })

  it('keeps sentences to twenty words', () => {
    const patterns = debriefText
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.replace(/^[a-z-]+ =|^\s*\*?\[[\w-]+\]/i, '').replace(/\{[^}]*\}/g, 'X'))
    for (const sentence of patterns.flatMap((line) => line.split(/[.?:;](?:\s|$)/)))
      expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
  })
})

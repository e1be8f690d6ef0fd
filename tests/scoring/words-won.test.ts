import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingPositions, recordScore } from '../../src/scoring/record.ts'
import { wordsWon } from '../../src/scoring/words-won.ts'
import { games } from './games.ts'

test('only settled issues count, and without an agreement nothing does', () => {
  fc.assert(
    fc.property(games({ quotes: [2, 8] }), ({ scenario, table }) => {
      const settled = scenario.issues.filter((issue, k) => table.text[k] !== issue.noDeal).map((issue) => issue.id)
      for (const { score, working } of wordsWon(scenario, table.text)) {
        expect(working.terms.map((term) => term.issue)).toEqual(settled)
        if (score) expect(score.value >= 0 && score.value <= 100).toBe(true)
        else expect(working.atMost).toBe(0)
      }
      expect(wordsWon(scenario, null).every(({ score }) => score === null)).toBe(true)
    }),
  )
})

test('the same form as the record: a text made of the opening positions scores as they do', () => {
  fc.assert(
    fc.property(games({ quotes: [2, 8] }), ({ scenario, table }) => {
      const opened = openingPositions(scenario, table, 0)
      fc.pre(opened.every(({ issue, option }) => option !== scenario.issues[issue]!.noDeal))
      const text = scenario.issues.map((issue) => issue.noDeal)
      for (const { issue, option } of opened) text[issue] = option
      expect(wordsWon(scenario, text)[0]!.score).toEqual(recordScore(scenario, table, 0, false).score)
    }),
  )
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { logCsv } from '../../src/classroom/log-csv.ts'
import { wordsFrom } from '../../src/wording/words.ts'
import { evidenceScore } from '../../src/scoring/evidence.ts'
import { playAtRandom } from '../engine/play.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { ferry, FERRY_GAMES, ferryRecord, ferryTable } from '../scoring/ferry.ts'

const words = wordsFrom(readFileSync(new URL('../../src/wording/en-log.ftl', import.meta.url), 'utf8'))
const rowsOf = (csv: string) => csv.replace('\ufeff', '').trimEnd().split('\r\n')

describe('the log to hand in', () => {
  test.each(FERRY_GAMES)('a row a decision, with the words that were cited: %s', (game) => {
    const { actions } = ferryRecord(game)
    for (const { id } of ferry.leaders) {
      const own = actions.filter(({ seat }) => seat === id)
      const csv = logCsv(words, ferry, ferryTable(game), actions, id)
      expect(rowsOf(csv)).toHaveLength(own.length + 1)
      for (const move of own)
        if ('quote' in move && move.quote !== null)
          expect(csv.replaceAll('""', '"')).toContain(ferry.quotes.find((quote) => quote.id === move.quote)!.exact)
    }
  })

  test('the points of its rows are the points of the evidence score', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const scenario = drawScenario(seed)
      const { states, moves } = playAtRandom(scenario, seed)
      const { table } = states.at(-1)!
      scenario.leaders.forEach(({ id }, seat) => {
        const points = rowsOf(logCsv(words, scenario, table, moves, id))
          .slice(1)
          .map((row) => row.split(',').at(-1)!)
          .filter((cell) => cell !== '')
        const { working } = evidenceScore(scenario, table, seat)
        expect(points.reduce((sum, cell) => sum + Number(cell), 0)).toBe(working.sum)
        expect(points).toHaveLength(working.count)
      })
    }
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { logCsv } from '../../src/classroom/log-csv.ts'
import { wordsFrom } from '../../src/wording/words.ts'
import { roundOf } from '../../src/engine/table.ts'
import { evidenceScore } from '../../src/scoring/evidence.ts'
import { playAtRandom } from '../engine/play.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { ferry, FERRY_GAMES, ferryRecord, ferryTalks } from '../scoring/ferry.ts'

const words = wordsFrom(readFileSync(new URL('../../src/wording/en-log.ftl', import.meta.url), 'utf8'))
const rowsOf = (csv: string) => csv.replace('\ufeff', '').trimEnd().split('\r\n')

describe('the log to hand in', () => {
  test.each(FERRY_GAMES)('a row a decision, with the words that were cited: %s', (game) => {
    const { actions } = ferryRecord(game)
    for (const { id } of ferry.leaders) {
      const own = actions.filter(({ seat }) => seat === id)
      const csv = logCsv(words, ferryTalks(game), actions, id)
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
      const end = states.at(-1)!
      const { table } = end
      scenario.leaders.forEach(({ id }, seat) => {
        const points = rowsOf(logCsv(words, end, moves, id))
          .slice(1)
          .map((row) => row.split(',').at(-1)!)
          .filter((cell) => cell !== '')
        const { working } = evidenceScore(scenario, table, seat)
        expect(points.reduce((sum, cell) => sum + Number(cell), 0)).toBe(working.sum)
        expect(points).toHaveLength(working.count)
      })
    }
  })

  test('each row has the round in which its move was made', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const scenario = drawScenario(seed)
      const { states, moves } = playAtRandom(scenario, seed)
      for (const { id } of scenario.leaders) {
        const rounds = moves.flatMap(({ seat }, n) => {
          const { clock, phase } = states[n]!.table
          return seat !== id
            ? []
            : [phase.name === 'opening' || phase.name === 'priorities' ? '' : String(roundOf(clock))]
        })
        const rows = rowsOf(logCsv(words, states.at(-1)!, moves, id)).slice(1)
        expect(rows.map((row) => row.split(',')[1])).toEqual(rounds)
      }
    }
  })
})

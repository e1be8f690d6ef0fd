// The log and the news: in order, with times, without what would open the sealed codings.

import { describe, expect, it } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import type { Reason } from '../../src/counterpart/reason.ts'
import { privateTo } from '../../src/engine/event.ts'
import type { LogEntry } from '../../src/session/state.ts'
import { tellLog, tellNews } from '../../src/wording/tell-log.ts'
import { playAtRandom } from '../engine/play.ts'
import { words } from './words-here.ts'

const scenarios = shelved(new URL('../../scenarios', import.meta.url).pathname).map((s) => s.scenario)
const reason: Reason = { code: 'own-words', quote: 'x', strength: 'explicit', kind: 'direct' }

function logOf(scenario: (typeof scenarios)[number], seed: number, seat: string): readonly LogEntry[] {
  return playAtRandom(scenario, seed)
    .steps.flatMap(({ events }, move) => events.map((event) => ({ move, event })))
    .map(({ move, event }, number) => ({ number, move, event, reason }))
    .filter(({ event }) => privateTo(event) === null || privateTo(event) === seat)
}

describe('tellLog', () => {
  it('tells every entry once, in order, with its time', () => {
    for (const scenario of scenarios)
      for (let seed = 1; seed <= 20; seed++) {
        const seat = scenario.leaders[0]!.id
        const log = logOf(scenario, seed, seat)
        const told = tellLog({ words, scenario, seat }, log)
        expect(told.map((t) => t.number)).toEqual(log.map((e) => e.number))
        expect(told.every((t) => t.when !== '' && t.said !== '')).toBe(true)
      }
  })

  it('keeps the reasons of openings and priorities sealed', () => {
    const scenario = scenarios[0]!
    const seat = scenario.leaders[0]!.id
    const log = logOf(scenario, 3, seat).filter(
      ({ event }) => event.type === 'opening-committed' || event.type === 'priorities-named',
    )
    expect(log.length).toBeGreaterThan(0)
    for (const { said } of tellLog({ words, scenario, seat }, log)) expect(said).not.toContain('strongest words')
  })
})

describe('tellNews', () => {
  it('begins with the entry asked for, stays short, and repeats no proposal of one’s own', () => {
    const scenario = scenarios[0]!
    const seat = scenario.leaders[0]!.id
    for (let seed = 1; seed <= 20; seed++) {
      const log = logOf(scenario, seed, seat)
      for (const from of [0, log.length >> 1, log.length]) {
        const news = tellNews({ words, scenario, seat }, log, from)
        expect(news.length).toBeLessThanOrEqual(3)
        expect(news.some((said) => /^You (proposed|called|passed|put first)/.test(said))).toBe(false)
      }
      expect(tellNews({ words, scenario, seat }, log, Number.MAX_SAFE_INTEGER)).toEqual([])
    }
  })
})

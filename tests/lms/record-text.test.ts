import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RECORD_FORMAT, type Record as GameRecord } from '../../src/engine/record.ts'
import { MOST_SUSPENDED, suspendedGame, suspendText } from '../../src/lms/record-text.ts'
import { playAtRandom } from '../engine/play.ts'
import { coded } from '../classroom/results.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'

const shelf = Array.from({ length: 8 }, (_, n) => coded(drawScenario(n + 1, 2 + (n % 2))))

const games = fc
  .tuple(fc.constantFrom(...shelf), fc.integer({ min: 0, max: 0xffff_ffff }), fc.nat(200), fc.boolean())
  .map(([one, seed, most, freePlay]) => {
    const { leaders, id } = one.scenario
    const record: GameRecord = {
      format: RECORD_FORMAT,
      scenario: { id, sha256: one.sha256 },
      seed,
      seats: Object.fromEntries(
        leaders.map((leader, i) => [leader.id, i === 0 ? { by: 'person' } : { by: 'counterpart', level: 'hardliner' }]),
      ),
      actions: playAtRandom(one.scenario, seed, most).moves,
    }
    return { one, game: { record, freePlay } }
  })

describe('a game as suspend data', () => {
  test('comes back move by move, and a whole game fits', () => {
    fc.assert(
      fc.property(fc.noShrink(games), ({ one, game }) => {
        const text = suspendText(one, game)!
        expect(text.length).toBeLessThanOrEqual(MOST_SUSPENDED)
        expect(text).toMatch(/^[\x21-\x7e]+$/)
        expect(suspendedGame(one, text)).toEqual({ ok: true, value: game })
      }),
    )
  })

  test('cut short, changed, of another scenario, newer: refused with the reason', () => {
    fc.assert(
      fc.property(fc.noShrink(games), fc.nat(), ({ one, game }, at) => {
        const text = suspendText(one, game)!
        expect(suspendedGame(one, text.slice(0, at % text.length)).ok).toBe(false)
        const place = 20 + (at % (text.length - 20))
        const other = text[place] === 'x' ? 'y' : 'x'
        expect(suspendedGame(one, text.slice(0, place) + other + text.slice(place + 1)).ok).toBe(false)
        const foreign = shelf.find((s) => s !== one)!
        expect(suspendedGame(foreign, text)).toEqual({ ok: false, reason: 'other-scenario' })
        expect(suspendedGame(one, text.replace('otr1', 'otr2'))).toEqual({ ok: false, reason: 'newer' })
      }),
    )
  })

  test('any text at all is refused without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = suspendedGame(shelf[0]!, text)
        expect(read.ok).toBe(false)
        if (text.trim() === '') expect(read).toEqual({ ok: false, reason: 'empty' })
      }),
    )
  })

  test('a game that is too long for a platform has no text', () => {
    const one = shelf[0]!
    const { seats, ...rest } = { ...fc.sample(games, { seed: 1, numRuns: 1 })[0]!.game.record }
    const actions = Array.from({ length: 9000 }, () => ({ seat: one.scenario.leaders[0]!.id, type: 'pass' as const }))
    const record = { ...rest, seats: {}, actions, scenario: { id: one.scenario.id, sha256: one.sha256 } }
    expect(seats).toBeDefined()
    expect(suspendText(one, { record, freePlay: false })).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RECORD_FORMAT, type Record as GameRecord } from '../../src/engine/record.ts'
import { sha256OfText } from '../../src/lib/sha256.ts'
import type { Notes } from '../../src/lms/notes-text.ts'
import { MOST_SUSPENDED, suspendedGame, suspendText } from '../../src/lms/record-text.ts'
import { playAtRandom } from '../engine/play.ts'
import { coded } from '../classroom/results.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'

const shelf = Array.from({ length: 8 }, (_, n) => coded(drawScenario(n + 1, 2 + (n % 2))))

const NOTES: Notes = { next: 'More talks, said 52% (“why?”) ~ ünd so|on=' }

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
    return { one, game: { record, freePlay, notes: NOTES } }
  })
const textOf = ({ one, game }: typeof games extends fc.Arbitrary<infer Game> ? Game : never): string =>
  suspendText(one, game)!.text

describe('a game as suspend data', () => {
  test('comes back move by move, and a whole game fits', () => {
    fc.assert(
      fc.property(fc.noShrink(games), ({ one, game }) => {
        const { text, left } = suspendText(one, game)!
        expect(left).toEqual([])
        expect(text.length).toBeLessThanOrEqual(MOST_SUSPENDED)
        expect(text).toMatch(/^[\x21-\x7e]+$/)
        expect(suspendedGame(one, text)).toEqual({ ok: true, value: game })
      }),
    )
  })

  test('cut short, changed, of another scenario, newer: refused with the reason', () => {
    fc.assert(
      fc.property(fc.noShrink(games), fc.nat(), ({ one, game }, at) => {
        const text = textOf({ one, game })
        expect(suspendedGame(one, text.slice(0, at % text.length)).ok).toBe(false)
        const place = 20 + (at % (text.length - 20))
        const other = text[place] === 'x' ? 'y' : 'x'
        expect(suspendedGame(one, text.slice(0, place) + other + text.slice(place + 1)).ok).toBe(false)
        const foreign = shelf.find((s) => s !== one)!
        expect(suspendedGame(foreign, text)).toEqual({ ok: false, reason: 'other-scenario' })
        expect(suspendedGame(one, text.replace('otr2', 'otr3'))).toEqual({ ok: false, reason: 'newer' })
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
    expect(suspendText(one, { record, freePlay: false, notes: {} })).toBeNull()
  })

  test('answers that are too long are left out and named; the game itself is kept', () => {
    fc.assert(
      fc.property(fc.noShrink(games), fc.array(fc.nat(2500), { maxLength: 6 }), ({ one, game }, lengths) => {
        const notes = Object.fromEntries(lengths.map((length, n) => [`question ${n}`, 'ö'.repeat(length)]))
        const { text, left } = suspendText(one, { ...game, notes })!
        expect(text.length).toBeLessThanOrEqual(MOST_SUSPENDED)
        const back = suspendedGame(one, text)
        expect(back).toMatchObject({ ok: true, value: { record: game.record } })
        const kept = back.ok ? back.value.notes : {}
        for (const [key, note] of Object.entries(notes))
          expect(kept[key] === note || left.includes(key) || note === '').toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  test('a text of the first version, without notes, still opens', () => {
    const { one, game } = fc.sample(games, { seed: 3, numRuns: 1 })[0]!
    const old = textOf({ one, game: { ...game, notes: {} } })
    const [, mark, , body] = old.split('.')
    const first = `otr1.${mark}.${sha256OfText(body!).slice(0, 6)}.${body}`
    expect(suspendedGame(one, first)).toEqual({ ok: true, value: { ...game, notes: {} } })
  })
})

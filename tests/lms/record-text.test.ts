import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RECORD_FORMAT, type Record as GameRecord } from '../../src/engine/record.ts'
import { sha256OfText } from '../../src/lib/sha256.ts'
import { notesText, type Notes } from '../../src/lms/notes-text.ts'
import { MOST_SUSPENDED, suspendedGame, suspendText } from '../../src/lms/record-text.ts'
import { SUSPEND_PARTS } from '../../src/lms/suspend-parts.ts'
import { decodeSave, type OpenedDesk, type SavedGame } from '../../src/session/save.ts'
import { EMPTY_ROOM } from '../../src/session/room/room.ts'
import { playAtRandom } from '../engine/play.ts'
import { coded } from '../classroom/results.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { desksFor, emptyDesk } from './desks.ts'

const shelf = Array.from({ length: 8 }, (_, n) => coded(drawScenario(n + 1, 2 + (n % 2))))

const NOTES: Notes = { next: 'More talks, said 52% (“why?”) ~ ünd so|on=$', guess: 'Two dots. And on.' }
const someNotes = fc.constantFrom<Notes>({}, NOTES, { 'job press a opening': 'a line' })
const longNotes = fc
  .array(fc.nat(2500), { maxLength: 6 })
  .map((lengths): Notes => Object.fromEntries(lengths.map((length, n) => [`question ${n}`, 'ö'.repeat(length)])))

/** A game that was played, with a desk for it. */
const gamesWith = (notes: fc.Arbitrary<Notes>) =>
  fc
    .tuple(fc.constantFrom(...shelf), fc.integer({ min: 0, max: 0xffff_ffff }), fc.nat(200))
    .chain(([one, seed, most]) => {
      const { leaders, id } = one.scenario
      const record: GameRecord = {
        format: RECORD_FORMAT,
        scenario: { id, sha256: one.sha256 },
        seed,
        seats: Object.fromEntries(
          leaders.map((leader, i) => [
            leader.id,
            i === 0 ? { by: 'person' } : { by: 'counterpart', level: 'hardliner' },
          ]),
        ),
        actions: playAtRandom(one.scenario, seed, most).moves,
      }
      return desksFor(one, record, notes).map((desk) => ({ one, game: { ...record, desk } }))
    })
const games = gamesWith(someNotes)

/** What opening a save brings back, but for the name of the game. */
function opened(save: unknown): { readonly record: GameRecord; readonly desk: OpenedDesk } {
  const decoded = decodeSave(JSON.stringify(save))
  if (!decoded.ok) throw new Error(decoded.reason)
  const { id: _, ...desk } = decoded.value.desk
  const origin = desk.origin as { readonly at: number; readonly game: SavedGame } | undefined
  return {
    record: decoded.value.record,
    desk: { ...desk, ...(origin ? { origin: { at: origin.at, game: opened(origin.game) } } : {}) },
  }
}
const whatCameBack = (one: (typeof shelf)[number], text: string) => {
  const back = suspendedGame(one, text)
  if (!back.ok) throw new Error(back.reason)
  return opened(back.value)
}
const bare = (
  { one, game }: { readonly one: (typeof shelf)[number]; readonly game: SavedGame },
  notes: Notes = {},
) => ({
  ...game,
  desk: emptyDesk(one.scenario.leaders[0]!.id, notes),
})

describe('a game as suspend data', () => {
  test('whatever fits comes back as it was: moves, place, jobs, clock, ticks, votes, writing, the games beside it', () => {
    fc.assert(
      fc.property(fc.noShrink(games), ({ one, game }) => {
        const { text, left } = suspendText(one, game)!
        expect(text.length).toBeLessThanOrEqual(MOST_SUSPENDED)
        expect(text).toMatch(/^[\x21-\x7e]+$/)
        const back = whatCameBack(one, text)
        const was = opened(game)
        expect(back.record).toEqual(was.record)
        if (left.length === 0) expect(back.desk).toEqual(was.desk)
      }),
    )
  })

  test('what does not fit goes from the end of the stated order; every part is as it was, or is not there and is named', () => {
    const keys = { place: 'bookmark', draft: 'draft', before: 'before', way: 'earlier' } as const
    fc.assert(
      fc.property(fc.noShrink(gamesWith(longNotes)), ({ one, game }) => {
        const { text, left } = suspendText(one, game)!
        expect(text.length).toBeLessThanOrEqual(MOST_SUSPENDED)
        const back = whatCameBack(one, text)
        const was = opened(game)
        expect(back.record).toEqual(was.record)
        for (const [part, key] of Object.entries(keys) as [keyof typeof keys, keyof OpenedDesk][])
          if (!left.includes(part)) expect(back.desk[key]).toEqual(was.desk[key])
        const { room = EMPTY_ROOM, notes = {} } = back.desk
        const { room: hadRoom = EMPTY_ROOM, notes: hadNotes = {} } = was.desk
        for (const key of ['lesson', 'ballot', 'marks', 'votes'] as const)
          if (!left.includes(key)) expect(room[key]).toEqual(hadRoom[key])
        if (!left.includes('seating')) expect(room.setup).toEqual(hadRoom.setup)
        for (const [key, note] of Object.entries(hadNotes))
          expect(notes[key] === note || note === '' || left.includes('notes')).toBe(true)
        // Here nothing before the writing is long: it is never left out for what comes after it.
        const written = SUSPEND_PARTS.indexOf('notes')
        expect(left.filter((part) => SUSPEND_PARTS.indexOf(part) < written)).toEqual([])
        // And the writing does not give way to what comes later.
        const withoutRest = { ...game.desk, before: null, earlier: undefined, origin: undefined }
        const { votes: _, ...room2 } = (game.desk.room ?? {}) as { readonly votes?: unknown }
        const alone = suspendText(one, { ...game, desk: { ...withoutRest, room: room2 } })!
        expect(whatCameBack(one, alone.text).desk.notes).toEqual(notes)
      }),
      { numRuns: 40 },
    )
  })

  test('cut short, changed, of another scenario, newer: refused with the reason', () => {
    fc.assert(
      fc.property(fc.noShrink(games), fc.nat(), ({ one, game }, at) => {
        const { text } = suspendText(one, game)!
        expect(suspendedGame(one, text.slice(0, at % text.length)).ok).toBe(false)
        const place = 20 + (at % (text.length - 20))
        const other = text[place] === 'x' ? 'y' : 'x'
        expect(suspendedGame(one, text.slice(0, place) + other + text.slice(place + 1)).ok).toBe(false)
        const foreign = shelf.find((s) => s !== one)!
        expect(suspendedGame(foreign, text)).toEqual({ ok: false, reason: 'other-scenario' })
        expect(suspendedGame(one, text.replace('otr3', 'otr4'))).toEqual({ ok: false, reason: 'newer' })
      }),
    )
  })

  test('any text at all is refused without a throw, also one that says of itself that it is whole', () => {
    const one = shelf[0]!
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(1, 2, 3), (text, version) => {
        expect(suspendedGame(one, text).ok).toBe(false)
        if (text.trim() === '') expect(suspendedGame(one, text)).toEqual({ ok: false, reason: 'empty' })
        const body = text.replace(/[^\x21-\x7e]/g, '~b')
        const signed = `otr${version}.${one.sha256.slice(0, 8)}.${sha256OfText(body).slice(0, 6)}.${body}`
        const read = suspendedGame(one, signed)
        expect(read.ok || read.reason === 'not-a-game').toBe(true)
      }),
    )
  })

  test('moves that are too long for a platform have no text', () => {
    const one = shelf[0]!
    const [drawn] = fc.sample(games, { seed: 1, numRuns: 1 })
    const actions = Array.from({ length: 9000 }, () => ({ seat: one.scenario.leaders[0]!.id, type: 'pass' as const }))
    const game = bare({ one, game: { ...drawn!.game, scenario: { id: one.scenario.id, sha256: one.sha256 } } })
    expect(suspendText(one, { ...game, seats: {}, actions })).toBeNull()
  })

  test('what a foreign save says that this scenario has no place for is left out and named', () => {
    const { one, game } = fc.sample(games, { seed: 3, numRuns: 1 })[0]!
    const room = { setup: { votes: true }, marks: { 'a tick of another version': 1 } }
    const { text, left } = suspendText(one, { ...bare({ one, game }), desk: { ...bare({ one, game }).desk, room } })!
    expect(left).toEqual(['marks'])
    expect(whatCameBack(one, text).desk.room).toMatchObject({ setup: { votes: true }, marks: {} })
  })

  test('a text of the first two versions, the moves with and without what was written, still opens', () => {
    fc.assert(
      fc.property(fc.noShrink(games), ({ one, game }) => {
        const [, mark, , body] = suspendText(one, bare({ one, game }))!.text.split('.')
        const moves = body!.split('~')[0]!
        const wrapped = (version: number, whole: string) =>
          `otr${version}.${mark}.${sha256OfText(whole).slice(0, 6)}.${whole}`
        const back = (text: string) => whatCameBack(one, text)
        expect(back(wrapped(1, moves))).toMatchObject({ record: opened(game).record, desk: { notes: {} } })
        const second = back(wrapped(2, `${moves}.${notesText(NOTES, 4000).text}`))
        expect(second.desk.notes).toEqual(NOTES)
        expect(second.desk.bookmark).toBeUndefined()
      }),
      { numRuns: 20 },
    )
  })
})

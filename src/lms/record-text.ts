// A game as one short text for a platform's suspend data: at most 4,096 plain characters. The seed and the moves first, then what is
// kept beside them, part by part (suspend-parts.ts) as far as there is room. Decoding is total; whether the moves are legal is for
// the rules to say.

import { fieldReader, fieldWriter } from '../classroom/digits.ts'
import type { CodedScenario } from '../classroom/result-code.ts'
import type { Record as GameRecord } from '../engine/record.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { sha256OfText } from '../lib/sha256.ts'
import { originFrom } from '../session/origin.ts'
import { EMPTY_ROOM } from '../session/room/room.ts'
import { savedRoom } from '../session/room/room-from.ts'
import { decodeSave, type Desk, type OpenedDesk, type SavedGame } from '../session/save.ts'
import { fieldFrom, fieldText, whole } from './field.ts'
import { putGame, takeGame } from './game-fields.ts'
import { notesFrom } from './notes-text.ts'
import { digitsOf, numberOf } from './plain-digits.ts'
import { type DeskPieces, partsOf, SUSPEND_PARTS, type SuspendPart } from './suspend-parts.ts'

/** What SCORM 1.2 holds in cmi.suspend_data. */
export const MOST_SUSPENDED = 4096

export const SUSPEND_FAULTS = [
  'empty', // nothing was kept
  'not-a-game', // something else, or cut short
  'newer', // of a later version of the game
  'other-scenario', // of another scenario, or another edition of this one
] as const
export type SuspendFault = (typeof SUSPEND_FAULTS)[number]

/** A save but for the name of the game: its JSON is the text of one. */
export type SuspendedGame = GameRecord & { readonly desk: Partial<Desk> }

export interface Suspended {
  readonly text: string
  readonly left: readonly SuspendPart[] // what found no room in it, or not all of it did
}

const VERSION = 3 // the first kept the moves, the second what was written too; another order of the parts is another version
const FORMAT = /^otr(\d{1,4})\.([0-9a-f]{8})\.([0-9a-f]{6})\.([\x21-\x7e]*)$/
const EARLIER_BODY = /^([A-Za-z0-9_-]*)(?:\.([\x21-\x7e]*))?$/
const DIGITS = /^[A-Za-z0-9_-]*$/
const PARTED = '~' // between the parts, which never hold it
const PARTED_WITHIN = '$' // the same within a part
const MOST_ENTRIES = whole(65_536)

const checkOf = (body: string): string => sha256OfText(body).slice(0, 6)
const letterOf = (name: SuspendPart): string => String.fromCharCode(97 + SUSPEND_PARTS.indexOf(name))
const playedIn = (body: string, { scenario, sha256 }: CodedScenario) => {
  const reader = fieldReader(numberOf(body))
  const game = takeGame(reader, scenario, sha256)
  return reader.left() === 0n ? game : null
}

type Opened = { readonly record: GameRecord; readonly desk: OpenedDesk }

/** The text, or null where the moves alone are too long for the platform. Throws where the game is of another scenario. */
export function suspendText(one: CodedScenario, saved: SavedGame): Suspended | null {
  const head = `otr${VERSION}.${one.sha256.slice(0, 8)}.`
  const body = openedOf(saved)
  const told = body && bodyText(one, body, MOST_SUSPENDED - head.length - checkOf('').length - 1)
  return told && { text: `${head}${checkOf(told.text)}.${told.text}`, left: told.left }
}

/** A save as it would be opened: only what can be used is told. */
const openedOf = (saved: SavedGame): Opened | null => {
  const decoded = decodeSave(JSON.stringify(saved))
  return decoded.ok ? decoded.value : null
}

/** The moves and as many parts as there is room for; null: not even the moves. */
function bodyText(one: CodedScenario, { record, desk }: Opened, room: number): Suspended | null {
  const writer = fieldWriter()
  putGame(writer, one.scenario, { record, freePlay: desk.freePlay === true })
  let text = digitsOf(writer.number())
  if (text.length > room) return null
  const left: SuspendPart[] = []
  const add = (
    name: SuspendPart,
    write: (room: number) => { readonly text: string; readonly whole: boolean } | null,
  ) => {
    const start = `${PARTED}${letterOf(name)}`
    const part = write(room - text.length - start.length)
    if (part && part.text !== '') text += start + part.text
    if (part && !part.whole) left.push(name)
  }
  for (const { name, write } of partsOf(one.scenario, one.sha256)) add(name, (most) => write(desk, most))
  add('origin', (most) => originText(one, desk, most))
  return { text, left }
}

/** The game that a what-if came from, without a further one behind it. */
function originText(one: CodedScenario, desk: OpenedDesk, room: number) {
  const origin = originFrom(desk.origin)
  if (!origin) return null
  const at = fieldText(MOST_ENTRIES, origin.at)
  const opened = openedOf(origin.game)
  const fits = at !== null && opened?.record.scenario.sha256 === one.sha256
  const told = fits ? bodyText(one, opened, room - at.length - PARTED_WITHIN.length) : null
  if (at === null || !told) return { text: '', whole: false }
  return { text: at + PARTED_WITHIN + told.text.replaceAll(PARTED, PARTED_WITHIN), whole: told.left.length === 0 }
}

/** The game that a text holds, or why it holds none. Any text may come in. */
export function suspendedGame(one: CodedScenario, text: string): Result<SuspendedGame, SuspendFault> {
  if (text.trim() === '') return fail('empty')
  const found = FORMAT.exec(text.trim())
  if (!found || text.length > 2 * MOST_SUSPENDED) return fail('not-a-game')
  const [, version, mark, check, body] = found
  if (Number(version) > VERSION) return fail('newer')
  if (checkOf(body!) !== check) return fail('not-a-game')
  if (mark !== one.sha256.slice(0, 8)) return fail('other-scenario')
  const game = Number(version) < VERSION ? gameBefore(one, body!) : gameFrom(one, body!.split(PARTED))
  return game ? ok(game) : fail('not-a-game')
}

/** A game of the first two forms: the moves, and what was written. */
function gameBefore(one: CodedScenario, body: string): SuspendedGame | null {
  const [, moves, written = ''] = EARLIER_BODY.exec(body) ?? []
  const game = moves === undefined ? null : playedIn(moves, one)
  const notes = notesFrom(written)
  return game && notes && { ...game.record, desk: { freePlay: game.freePlay, notes } }
}

function gameFrom(one: CodedScenario, [moves = '', ...texts]: readonly string[]): SuspendedGame | null {
  const game = DIGITS.test(moves) ? playedIn(moves, one) : null
  if (!game) return null
  const parts = partsOf(one.scenario, one.sha256)
  let pieces: DeskPieces & Pick<Desk, 'origin'> = {}
  for (const text of texts) {
    const name = SUSPEND_PARTS.find((part) => letterOf(part) === text[0])
    const part = parts.find((known) => known.name === name)
    const rest = text.slice(1)
    const isPlain = name === 'notes' || name === 'origin' || DIGITS.test(rest)
    const read = !isPlain ? null : name === 'origin' ? originOf(one, rest) : (part?.read(rest) ?? null)
    if (!read) return null
    pieces = { ...pieces, ...read, room: { ...pieces.room, ...read.room } }
  }
  const { room, ...desk } = pieces
  const furnished = room && Object.keys(room).length > 0 ? { room: savedRoom({ ...EMPTY_ROOM, ...room }) } : {}
  return { ...game.record, desk: { ...desk, freePlay: game.freePlay, ...furnished } }
}

function originOf(one: CodedScenario, text: string): DeskPieces | null {
  const [at = '', ...body] = text.split(PARTED_WITHIN)
  const entries = DIGITS.test(at) ? fieldFrom(MOST_ENTRIES, at) : null
  const game = body.slice(1).some((part) => part.startsWith(letterOf('origin'))) ? null : gameFrom(one, body)
  return entries && game && { origin: { at: entries.value, game } }
}

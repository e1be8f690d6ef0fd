// A save: the record (seed and moves), and beside it what is only the reader's: draft, notes, where they are. Decoded by hand:
// nothing in a save is trusted, and the record is played again by the rules before anything is shown.

import { decodeRecord, type Record as GameRecord, type RecordFault } from '../engine/record.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { EMPTY_DRAFT } from './draft.ts'
import type { Bookmark, Running } from './game.ts'
import { type EarlierGame, earlierGameFrom } from './earlier-game.ts'
import { EMPTY_ROOM, type Room } from './room/room.ts'
import { roomFrom, savedRoom } from './room/room-from.ts'
import type { Draft, Loaded, SeatPlayer } from './state.ts'
import type { Beginning } from './talks.ts'

/** What a saved game adds to its record. */
export interface Desk {
  readonly id: string
  readonly freePlay: boolean
  readonly bookmark: Bookmark
  readonly draft: Draft
  readonly notes: Readonly<Record<string, string>>
  readonly earlier?: unknown // read by path.ts once the scenario is known
  readonly origin?: unknown // read by origin.ts
  readonly before?: EarlierGame | null
  readonly room?: unknown // read by room-from.ts
}

/** A desk as it was read: everything on it can be missing. */
export type OpenedDesk = Partial<Omit<Desk, 'room'>> & { readonly room?: Room }

export type SavedGame = GameRecord & { readonly desk: Desk }

/** The record of a game: what `replay` reads. */
export function recordOf({ talks }: Pick<Running, 'talks'>): GameRecord {
  return {
    format: 'on-the-record/record-1',
    scenario: { id: talks.loaded.scenario.id, sha256: talks.loaded.sha256 },
    seed: talks.seed,
    ...(talks.opens === undefined ? {} : { opens: talks.opens }),
    seats: talks.players,
    actions: talks.moves,
  }
}

/** A running game as it is kept; its JSON is the text of a save. */
export const savedGame = (running: Running): SavedGame => ({
  ...recordOf(running),
  desk: {
    id: running.id,
    freePlay: running.freePlay,
    bookmark: running.bookmark,
    draft: running.draft,
    notes: running.notes,
    ...(running.earlier ? { earlier: running.earlier } : {}),
    ...(running.origin ? { origin: running.origin } : {}),
    ...(running.before ? { before: running.before } : {}),
    ...(running.room === EMPTY_ROOM ? {} : { room: savedRoom(running.room) }),
  },
})

/** A save from its text. The desk is optional: a bare record opens at its last move. */
export function decodeSave(text: string): Result<{ record: GameRecord; desk: OpenedDesk }, RecordFault> {
  let tree: unknown
  try {
    tree = JSON.parse(text)
  } catch {
    return fail('malformed')
  }
  const record = decodeRecord(tree)
  if (!record.ok) return record
  const desk = typeof tree === 'object' && tree !== null && 'desk' in tree ? deskFrom(tree.desk) : {}
  return ok({ record: record.value, desk })
}

/** What a record's game is begun from; null where its seats are not those of the scenario. A scripted student's seat becomes a minister. */
export function beginningOf(
  loaded: Loaded,
  { seed, seats, opens }: Pick<GameRecord, 'seed' | 'seats' | 'opens'>,
): Beginning | null {
  const ids = loaded.scenario.leaders.map(({ id }) => id)
  const known = ids.every((id) => Object.hasOwn(seats, id)) && Object.keys(seats).length === ids.length
  if (!known || (opens !== undefined && !ids.includes(opens))) return null
  const players = Object.fromEntries(
    Object.entries(seats).map(([seat, { by, level }]): [string, SeatPlayer] => [
      seat,
      by === 'person' ? { by } : { by: 'counterpart', level: level ?? 'minister' },
    ]),
  )
  return { loaded, seed, players, ...(opens === undefined ? {} : { opens }) }
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []

const textMap = (value: unknown): Record<string, string> =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).filter((e): e is [string, string] => typeof e[1] === 'string'))
    : {}

const count = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0

function deskFrom(value: unknown): OpenedDesk {
  if (!isObject(value)) return {}
  return {
    ...(typeof value.id === 'string' && /^[a-z0-9-]{1,64}$/.test(value.id) ? { id: value.id } : {}),
    freePlay: value.freePlay === true,
    notes: textMap(value.notes),
    draft: draftFrom(value.draft),
    earlier: value.earlier,
    origin: value.origin,
    before: earlierGameFrom(value.before),
    room: roomFrom(value.room),
    ...(isObject(value.bookmark) ? { bookmark: bookmarkFrom(value.bookmark) } : {}),
  }
}

function bookmarkFrom(value: { readonly [key: string]: unknown }): Bookmark {
  const place = isObject(value.place) ? value.place : null
  const screen = place?.screen
  return {
    seat: typeof value.seat === 'string' ? value.seat : '',
    covered: value.covered === true,
    briefed: texts(value.briefed),
    seen: count(value.seen),
    step: count(value.step),
    place:
      screen === 'communique' ||
      screen === 'front-page' ||
      screen === 'predict' ||
      screen === 'reveal' ||
      screen === 'debrief'
        ? { screen, index: count(place?.index) }
        : null,
    news: count(value.news),
  }
}

function draftFrom(value: unknown): Draft {
  if (!isObject(value)) return EMPTY_DRAFT
  const { answer, backUp, citation } = value
  return {
    option: typeof value.option === 'string' ? value.option : null,
    citation: isObject(citation) ? { quote: typeof citation.quote === 'string' ? citation.quote : null } : null,
    priorities: texts(value.priorities).slice(0, 2),
    package: textMap(value.package),
    answer: isObject(answer)
      ? answer.accept === true
        ? { accept: true }
        : typeof answer.issue === 'string'
          ? { accept: false, issue: answer.issue }
          : null
      : null,
    backUp:
      isObject(backUp) && backUp.kind === 'challenge'
        ? { kind: 'challenge' }
        : isObject(backUp) && backUp.kind === 'against'
          ? { kind: 'against', quote: typeof backUp.quote === 'string' ? backUp.quote : null }
          : { kind: 'none' },
    signature: typeof value.signature === 'boolean' ? value.signature : null,
    confirming: value.confirming === 'walk-out' || value.confirming === 'pass' ? value.confirming : null,
  }
}

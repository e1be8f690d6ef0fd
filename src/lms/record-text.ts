// A game as one short text for a platform's suspend data: at most 4,096 plain characters. Who sat where, the seed and the moves,
// each in as little room as the scenario allows; what the student wrote in the room that is left.
// Decoding is total; whether the moves are legal is for the rules to say.

import type { Move } from '../engine/move.ts'
import type { Package } from '../engine/outcome.ts'
import { RECORD_FORMAT, type Record as GameRecord, type SeatRecord } from '../engine/record.ts'
import { fieldReader, type FieldReader, type FieldWriter, fieldWriter } from '../classroom/digits.ts'
import type { CodedScenario } from '../classroom/result-code.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { sha256OfText } from '../lib/sha256.ts'
import { LEVELS, type Scenario } from '../scenario/scenario.ts'
import { type Notes, notesFrom, notesText } from './notes-text.ts'

/** What SCORM 1.2 holds in cmi.suspend_data. */
export const MOST_SUSPENDED = 4096

export const SUSPEND_FAULTS = [
  'empty', // nothing was kept
  'not-a-game', // something else, or cut short
  'newer', // of a later version of the game
  'other-scenario', // of another scenario, or another edition of this one
] as const
export type SuspendFault = (typeof SUSPEND_FAULTS)[number]

export interface SuspendedGame {
  readonly record: GameRecord
  readonly freePlay: boolean
  readonly notes: Notes // what was written in the debrief
}

export interface Suspended {
  readonly text: string
  readonly left: readonly string[] // the questions whose answers found no room in it
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const FORMAT = /^otr(\d{1,4})\.([0-9a-f]{8})\.([0-9a-f]{6})\.(([A-Za-z0-9_-]*)(?:\.([\x21-\x7e]*))?)$/
const VERSION = 2 // the first kept no notes
const MOST_MOVES = 16_384
const HALF = 65_536 // of a seed
const KINDS = ['open', 'priorities', 'propose', 'answer', 'consult', 'call', 'sign', 'walk-out', 'pass'] as const

const checkOf = (body: string): string => sha256OfText(body).slice(0, 6)

function bodyOf(number: bigint): string {
  const bits = number.toString(2)
  const padded = bits.padStart(6 * Math.ceil(bits.length / 6), '0')
  return padded.replace(/.{6}/g, (six) => DIGITS[Number.parseInt(six, 2)]!)
}

function numberFrom(body: string): bigint {
  const bits = [...body].map((digit) => DIGITS.indexOf(digit).toString(2).padStart(6, '0')).join('')
  return bits === '' ? 0n : BigInt(`0b${bits}`)
}

const indexIn = (list: readonly { readonly id: string }[], id: string): number => list.findIndex((one) => one.id === id)

/** The text, or null where the game alone is too long for the platform. Throws where the game is of another scenario. */
export function suspendText(
  { scenario, sha256 }: CodedScenario,
  { record, freePlay, notes }: SuspendedGame,
): Suspended | null {
  const writer = fieldWriter()
  const { put } = writer
  const { leaders } = scenario
  put(Math.floor(record.seed / HALF), HALF)
  put(record.seed % HALF, HALF)
  put(freePlay ? 1 : 0, 2)
  put(record.opens === undefined ? 0 : indexIn(leaders, record.opens) + 1, leaders.length + 1)
  for (const { id } of leaders) {
    const { by, level = 'minister' } = record.seats[id] ?? { by: 'person' as const }
    put(by === 'person' ? 0 : LEVELS.indexOf(level) + 1, LEVELS.length + 1)
  }
  put(record.actions.length, MOST_MOVES)
  for (const move of record.actions) putMove(writer, scenario, move)
  const game = bodyOf(writer.number())
  const whole = (body: string): string => `otr${VERSION}.${sha256.slice(0, 8)}.${checkOf(body)}.${body}`
  const room = MOST_SUSPENDED - whole(`${game}.`).length
  if (room < 0) return null
  const { text, left } = notesText(notes, room)
  return { text: whole(`${game}.${text}`), left }
}

function putMove({ put }: FieldWriter, scenario: Scenario, move: Move): void {
  const { issues, leaders, quotes, groups } = scenario
  const quote = (id: string | null | undefined) => put(id == null ? 0 : indexIn(quotes, id) + 1, quotes.length + 1)
  const pack = (chosen: Package) => {
    for (const issue of issues)
      put(chosen[issue.id] === undefined ? 0 : indexIn(issue.options, chosen[issue.id]!) + 1, issue.options.length + 1)
  }
  put(KINDS.indexOf(move.type), KINDS.length)
  put(indexIn(leaders, move.seat), leaders.length)
  switch (move.type) {
    case 'open': {
      const k = indexIn(issues, move.issue)
      put(k, issues.length)
      put(indexIn(issues[k]!.options, move.option), issues[k]!.options.length)
      quote(move.quote)
      break
    }
    case 'priorities':
      put(move.issues.length, 3)
      for (const issue of move.issues) put(indexIn(issues, issue), issues.length)
      break
    case 'propose':
      pack(move.package)
      quote(move.quote)
      break
    case 'answer':
      put(move.accept ? 1 : 0, 2)
      put(move.issue === undefined ? 0 : indexIn(issues, move.issue) + 1, issues.length + 1)
      quote(move.against)
      put(move.challenge ? 1 : 0, 2)
      break
    case 'consult':
      put(indexIn(groups, move.group), groups.length)
      pack(move.package)
      break
    case 'sign':
      put(move.accept ? 1 : 0, 2)
      break
    default:
  }
}

/** The game that a text holds, or why it holds none. Any text may come in. */
export function suspendedGame({ scenario, sha256 }: CodedScenario, text: string): Result<SuspendedGame, SuspendFault> {
  if (text.trim() === '') return fail('empty')
  const found = FORMAT.exec(text.trim())
  if (!found || text.length > 2 * MOST_SUSPENDED) return fail('not-a-game')
  const [, version, mark, check, body, moves, written] = found
  if (Number(version) > VERSION) return fail('newer')
  if (checkOf(body!) !== check) return fail('not-a-game')
  if (mark !== sha256.slice(0, 8)) return fail('other-scenario')
  const notes = notesFrom(written ?? '')
  if (notes === null) return fail('not-a-game')
  const reader = fieldReader(numberFrom(moves!))
  const { take } = reader
  const { leaders } = scenario
  const high = take(HALF)
  const seed = high * HALF + take(HALF)
  const freePlay = take(2) === 1
  const first = take(leaders.length + 1)
  const seats = Object.fromEntries(
    leaders.map(({ id }): [string, SeatRecord] => {
      const by = take(LEVELS.length + 1)
      return [id, by === 0 ? { by: 'person' } : { by: 'counterpart', level: LEVELS[by - 1]! }]
    }),
  )
  const count = take(MOST_MOVES)
  const actions = Array.from({ length: count }, () => takeMove(reader, scenario))
  if (reader.left() !== 0n || !actions.every((move) => move !== null)) return fail('not-a-game')
  const opens = first === 0 ? {} : { opens: leaders[first - 1]!.id }
  const record = {
    format: RECORD_FORMAT,
    scenario: { id: scenario.id, sha256 },
    seed,
    ...opens,
    seats,
    actions,
  } as const
  return ok({ record, freePlay, notes })
}

function takeMove({ take }: FieldReader, scenario: Scenario): Move | null {
  const { issues, leaders, quotes, groups } = scenario
  const quote = (): string | null => quotes[take(quotes.length + 1) - 1]?.id ?? null
  const pack = (): Package =>
    Object.fromEntries(
      issues.flatMap((issue) => {
        const option = take(issue.options.length + 1)
        return option === 0 ? [] : [[issue.id, issue.options[option - 1]!.id]]
      }),
    )
  const type = KINDS[take(KINDS.length)]!
  const seat = leaders[take(leaders.length)]!.id
  switch (type) {
    case 'open': {
      const issue = issues[take(issues.length)]!
      const option = issue.options[take(issue.options.length)]!.id
      return { seat, type, issue: issue.id, option, quote: quote() }
    }
    case 'priorities':
      return { seat, type, issues: Array.from({ length: take(3) }, () => issues[take(issues.length)]!.id) }
    case 'propose':
      return { seat, type, package: pack(), quote: quote() }
    case 'answer': {
      const accept = take(2) === 1
      const issue = take(issues.length + 1)
      const against = quote()
      const challenge = take(2) === 1
      return {
        seat,
        type,
        accept,
        ...(issue === 0 ? {} : { issue: issues[issue - 1]!.id }),
        ...(against === null ? {} : { against }),
        ...(challenge ? { challenge } : {}),
      }
    }
    case 'consult': {
      const group = groups.length === 0 ? undefined : groups[take(groups.length)]
      return group ? { seat, type, group: group.id, package: pack() } : null
    }
    case 'sign':
      return { seat, type, accept: take(2) === 1 }
    default:
      return { seat, type }
  }
}

// A game as it is kept: which scenario, the seed, who sat where, every move. Decoded by hand and total: nothing in a file is
// trusted. Whether the moves are legal is for `replay` to say. Fields it does not know are left out.

import { fail, ok, type Result } from '../lib/result.ts'
import { LEVELS, type IssueId, type LeaderId, type Level, type OptionId } from '../scenario/scenario.ts'
import type { Citation, Move } from './move.ts'

export const RECORD_FORMAT = 'on-the-record/record-1'

/** Who played a seat. */
export interface SeatRecord {
  readonly by: 'person' | 'counterpart' | 'student'
  readonly level?: Level // a counterpart's
  readonly student?: string // a scripted student's name
}

export interface Record {
  readonly format: typeof RECORD_FORMAT
  readonly scenario: { readonly id: string; readonly sha256: string } // of the packed form, lower-case hex
  readonly seed: number // unsigned 32-bit
  readonly opens?: LeaderId // who had the first turn, where it was not as in the scenario
  readonly seats: { readonly [seat: LeaderId]: SeatRecord }
  readonly actions: readonly Move[] // all seats' moves in order
}

export const RECORD_FAULTS = [
  'not-a-record', // no record at all
  'newer', // a record of a later version of the game
  'malformed', // says it is a record, but is not whole
] as const
export type RecordFault = (typeof RECORD_FAULTS)[number]

type Fields = { readonly [key: string]: unknown }

const ID = /^[a-z][a-z0-9-]*$/
const MOST_ACTIONS = 20_000

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)
const isCitation = (value: unknown): value is Citation => value === null || isId(value)

function packageFrom(value: unknown): { [issue: IssueId]: OptionId } | null {
  if (!isFields(value)) return null
  const entries = Object.entries(value)
  return entries.every(([issue, option]) => isId(issue) && isId(option))
    ? (Object.fromEntries(entries) as { [issue: IssueId]: OptionId })
    : null
}

function answerFrom(seat: LeaderId, { accept, issue, against, challenge }: Fields): Move | null {
  if (typeof accept !== 'boolean') return null
  if (issue !== undefined && !isId(issue)) return null
  if (against !== undefined && !isId(against)) return null
  if (challenge !== undefined && challenge !== true) return null
  return {
    seat,
    type: 'answer',
    accept,
    ...(issue === undefined ? {} : { issue }),
    ...(against === undefined ? {} : { against }),
    ...(challenge === undefined ? {} : { challenge }),
  }
}

function moveFrom(value: unknown): Move | null {
  if (!isFields(value) || !isId(value.seat)) return null
  const { seat, type, issue, option, quote, issues, group, accept } = value
  switch (type) {
    case 'open':
      return isId(issue) && isId(option) && isCitation(quote) ? { seat, type, issue, option, quote } : null
    case 'priorities':
      return Array.isArray(issues) && issues.length <= 2 && [...issues].every(isId)
        ? { seat, type, issues: [...issues] }
        : null
    case 'propose': {
      const pack = packageFrom(value.package)
      return pack && isCitation(quote) ? { seat, type, package: pack, quote } : null
    }
    case 'answer':
      return answerFrom(seat, value)
    case 'consult': {
      const pack = packageFrom(value.package)
      return pack && isId(group) ? { seat, type, group, package: pack } : null
    }
    case 'sign':
      return typeof accept === 'boolean' ? { seat, type, accept } : null
    case 'call':
    case 'walk-out':
    case 'pass':
      return { seat, type }
    default:
      return null
  }
}

function seatFrom(value: unknown): SeatRecord | null {
  if (!isFields(value)) return null
  const { by, level, student } = value
  if (by !== 'person' && by !== 'counterpart' && by !== 'student') return null
  const known = LEVELS.find((name) => name === level)
  if (level !== undefined && known === undefined) return null
  if (student !== undefined && !isId(student)) return null
  return { by, ...(known === undefined ? {} : { level: known }), ...(student === undefined ? {} : { student }) }
}

/** A record from a parsed JSON tree, or why it is none. Never throws. */
export function decodeRecord(tree: unknown): Result<Record, RecordFault> {
  if (!isFields(tree) || typeof tree.format !== 'string') return fail('not-a-record')
  const version = /^on-the-record\/record-([1-9][0-9]{0,5})$/.exec(tree.format)
  if (!version) return fail('not-a-record')
  if (tree.format !== RECORD_FORMAT) return fail('newer')
  const { scenario, seed, seats, actions, opens } = tree
  if (!isFields(scenario) || !isId(scenario.id)) return fail('malformed')
  if (typeof scenario.sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(scenario.sha256)) return fail('malformed')
  if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) return fail('malformed')
  if (opens !== undefined && !isId(opens)) return fail('malformed')
  if (!isFields(seats) || !Array.isArray(actions) || actions.length > MOST_ACTIONS) return fail('malformed')
  const players: [LeaderId, SeatRecord][] = []
  for (const [seat, value] of Object.entries(seats)) {
    const player = seatFrom(value)
    if (!isId(seat) || !player) return fail('malformed')
    players.push([seat, player])
  }
  const moves: Move[] = []
  for (const value of actions) {
    const move = moveFrom(value)
    if (!move) return fail('malformed')
    moves.push(move)
  }
  return ok({
    format: RECORD_FORMAT,
    scenario: { id: scenario.id, sha256: scenario.sha256 },
    seed: seed + 0,
    ...(opens === undefined ? {} : { opens }),
    seats: Object.fromEntries(players),
    actions: moves,
  })
}

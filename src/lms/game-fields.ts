// Who sat where, the seed and the moves of a game as digits, each in as little room as the scenario allows. Whether the moves are
// legal is for the rules to say.

import type { FieldReader } from '../classroom/digits.ts'
import type { Move } from '../engine/move.ts'
import type { Package } from '../engine/outcome.ts'
import { RECORD_FORMAT, type Record as GameRecord, type SeatRecord } from '../engine/record.ts'
import { LEVELS, type Scenario } from '../scenario/scenario.ts'
import type { Sink } from './field.ts'

/** A record with what cannot be told from its moves. */
export interface PlayedGame {
  readonly record: GameRecord
  readonly freePlay: boolean
}

const MOST_MOVES = 16_384
const HALF = 65_536 // of a seed
const KINDS = ['open', 'priorities', 'propose', 'answer', 'consult', 'call', 'sign', 'walk-out', 'pass'] as const

const indexIn = (list: readonly { readonly id: string }[], id: string): number => list.findIndex((one) => one.id === id)

/** A game of another scenario has digits that do not fit. */
export function putGame(writer: Sink, scenario: Scenario, { record, freePlay }: PlayedGame): void {
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
}

function putMove({ put }: Sink, scenario: Scenario, move: Move): void {
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
      const options = issues[k]?.options ?? []
      put(indexIn(options, move.option), options.length)
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

/** The game, or null where the digits hold none. `sha256`: of the scenario's packed form. */
export function takeGame(reader: FieldReader, scenario: Scenario, sha256: string): PlayedGame | null {
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
  const moves = Array.from({ length: count }, () => takeMove(reader, scenario))
  const actions = moves.filter((move) => move !== null)
  if (actions.length < moves.length) return null
  const opens = first === 0 ? {} : { opens: leaders[first - 1]!.id }
  const record = {
    format: RECORD_FORMAT,
    scenario: { id: scenario.id, sha256 },
    seed,
    ...opens,
    seats,
    actions,
  } as const
  return { record, freePlay }
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

// A game under way, whole: the negotiation, every move made, every event with its reason. Immutable. The computer's seats move
// here until a person is to act. This is the authority: it knows all, and nothing but views leave it while the talks last.

import type { Decision } from '../counterpart/decide.ts'
import type { Reason } from '../counterpart/reason.ts'
import { apply } from '../engine/apply.ts'
import { begin } from '../engine/begin.ts'
import { type Event, privateTo } from '../engine/event.ts'
import type { Move } from '../engine/move.ts'
import type { Clerk, Negotiation } from '../engine/negotiation.ts'
import type { Refusal } from '../engine/refusal.ts'
import { type SeatView, seatView } from '../engine/seat-view.ts'
import { toAct } from '../engine/table.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { LeaderId, Level } from '../scenario/scenario.ts'
import type { Loaded, LogEntry, SeatPlayer } from './state.ts'

/** A computer's seat: what it does, seeing its view only. */
export type Decide = (view: SeatView, level: Level) => Decision

/** What talks are begun from. */
export interface Beginning {
  readonly loaded: Loaded
  readonly seed: number // unsigned 32-bit integer
  readonly players: Readonly<Record<LeaderId, SeatPlayer>> // of every seat
  readonly opens?: LeaderId // who has the first turn; left out: as in the scenario
}

export interface Talks extends Beginning {
  readonly negotiation: Negotiation
  readonly moves: readonly Move[]
  readonly entries: readonly LogEntry[]
}

export interface Rules {
  readonly clerk: Clerk
  readonly decide: Decide
}

/** New talks; the computer's seats have moved as far as they can without a person. */
export const beginTalks = (from: Beginning, rules: Rules): Talks => playOn(laidOut(from, rules), rules)

/** Before the first move. */
function laidOut({ loaded, seed, players, opens }: Beginning, { clerk }: Rules): Talks {
  const first = opens === undefined ? {} : { opens }
  const negotiation = begin(loaded.scenario, { seed, clerk, ...first })
  return { loaded, seed, players, ...first, negotiation, moves: [], entries: [] }
}

/** Talks again from their moves (the computer's too), then played on. Fails at the first move that the rules refuse. */
export function replayTalks(
  from: Beginning,
  moves: readonly Move[],
  rules: Rules,
): Result<Talks, { readonly index: number; readonly refusal: Refusal }> {
  let talks = laidOut(from, rules)
  for (const [index, move] of moves.entries()) {
    const reason = reasonAgain(talks, move, rules)
    const next = carriedOut(talks, move, reason)
    if (!next.ok) return fail({ index, refusal: next.reason })
    talks = next.value
  }
  return ok(playOn(talks, rules))
}

/** A person's move, and the computer's answers to it. */
export function played(talks: Talks, move: Move, rules: Rules): Result<Talks, Refusal> {
  const next = carriedOut(talks, move, null)
  return next.ok ? ok(playOn(next.value, rules)) : next
}

/** Why a computer's seat made a recorded move: it would make it again, so it can be asked again. */
function reasonAgain(talks: Talks, move: Move, { decide }: Rules): Reason | null {
  const player = talks.players[move.seat]
  if (player?.by !== 'counterpart') return null
  const decision = decide(seatView(talks.negotiation, move.seat, 'program'), player.level)
  return decision.move.type === move.type ? decision.reason : null
}

function carriedOut(talks: Talks, move: Move, reason: Reason | null): Result<Talks, Refusal> {
  const step = apply(talks.negotiation, move)
  if (!step.ok) return step
  const from = talks.entries.length
  return ok({
    ...talks,
    negotiation: step.value.negotiation,
    moves: [...talks.moves, move],
    entries: [
      ...talks.entries,
      ...step.value.events.map((event, n) => ({
        number: from + n,
        move: talks.moves.length,
        event,
        reason: reasonOf(event, n, move, reason, talks.entries),
      })),
    ],
  })
}

/**
 * The reason behind the n-th event of a move. An answer or a signature that is opened has its own seat's, kept since it was sealed; of the
 * others only the first has one: the mover's.
 */
function reasonOf(
  event: Event,
  n: number,
  move: Move,
  reason: Reason | null,
  before: readonly LogEntry[],
): Reason | null {
  if (event.type !== 'answered' && event.type !== 'signature') return n === 0 ? reason : null
  if (event.seat === move.seat) return reason
  const sealed = event.type === 'answered' ? 'answer-sealed' : 'signature-sealed'
  return before.findLast((entry) => entry.event.type === sealed && entry.event.seat === event.seat)?.reason ?? null
}

function playOn(start: Talks, rules: Rules): Talks {
  let talks = start
  for (;;) {
    const { scenario, table } = talks.negotiation
    const seat = toAct(table)
      .map((index) => scenario.leaders[index]!.id)
      .find((id) => talks.players[id]?.by === 'counterpart')
    const player = seat === undefined ? undefined : talks.players[seat]
    if (seat === undefined || player?.by !== 'counterpart') return talks
    const { move, reason } = rules.decide(seatView(talks.negotiation, seat, 'program'), player.level)
    const next = carriedOut(talks, move, reason)
    if (!next.ok) throw new Error(`the computer's seat ${seat} made a move that was refused: ${next.reason}`)
    talks = next.value
  }
}

/** The persons who may move now, in seat order. */
export const personsToAct = (talks: Talks): readonly LeaderId[] =>
  toAct(talks.negotiation.table)
    .map((index) => talks.negotiation.scenario.leaders[index]!.id)
    .filter((id) => talks.players[id]?.by === 'person')

/** The number of the first entry of a seat's own last commitment: from there on all is news to it. 0: it has made none. */
export function sinceOwn({ entries, moves }: Talks, seat: LeaderId): number {
  const last = moves.findLastIndex((move) => move.seat === seat && move.type !== 'consult')
  return entries.find(({ move }) => move === last)?.number ?? 0
}

/** The log as one seat may know it. */
export const logFor = (talks: Talks, seat: LeaderId): readonly LogEntry[] =>
  talks.entries.filter(({ event }) => {
    const only = privateTo(event)
    return only === null || only === seat
  })

/** Every event of the talks, private ones too: for those who may know all. */
export const eventsOf = (talks: Talks): readonly Event[] => talks.entries.map((entry) => entry.event)

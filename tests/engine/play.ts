// Games played at random, for the laws: any legal move, drawn with the game's dice.

import { apply } from '../../src/engine/apply.ts'
import { begin, type BeginOptions } from '../../src/engine/begin.ts'
import type { Step } from '../../src/engine/course.ts'
import { sampleMove } from '../../src/engine/legal.ts'
import type { Move } from '../../src/engine/move.ts'
import type { Negotiation } from '../../src/engine/negotiation.ts'
import { seatView } from '../../src/engine/seat-view.ts'
import { toAct } from '../../src/engine/table.ts'
import { type Dice, diceFor, rollBelow } from '../../src/lib/dice.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** A clerk that is sometimes right, a pure function of the text: enough for laws about the course of a game. */
export const moodyClerk = (text: readonly number[]): boolean =>
  text.reduce((sum, o, k) => sum + (k + 1) * o, 0) % 2 === 0

export const optionsFor = (seed: number): BeginOptions => ({ seed, clerk: moodyClerk })

/** A legal move of one of the seats that may act now. */
export function drawMove(negotiation: Negotiation, dice: Dice): readonly [Move, Dice] {
  const seats = toAct(negotiation.table)
  const [which, next] = rollBelow(seats.length, dice)
  const seat = negotiation.scenario.leaders[seats[which]!]!.id
  return sampleMove(seatView(negotiation, seat, 'program'), next)
}

/** The move carried out; throws where it is refused. */
export function carry(negotiation: Negotiation, move: Move): Step {
  const step = apply(negotiation, move)
  if (!step.ok) throw new Error(`${move.type} of ${move.seat} refused: ${step.reason}`)
  return step.value
}

export interface Played {
  readonly states: readonly Negotiation[] // before each move, then the last
  readonly moves: readonly Move[]
  readonly steps: readonly Step[]
}

/** A random game to its end, or to `most` moves. */
export function playAtRandom(scenario: Scenario, seed: number, most = Number.POSITIVE_INFINITY): Played {
  let dice = diceFor(seed, 5)
  let negotiation = begin(scenario, optionsFor(seed))
  const states = [negotiation]
  const moves: Move[] = []
  const steps: Step[] = []
  while (negotiation.table.phase.name !== 'over' && moves.length < most) {
    const [move, next] = drawMove(negotiation, dice)
    dice = next
    const step = carry(negotiation, move)
    negotiation = step.negotiation
    moves.push(move)
    steps.push(step)
    states.push(negotiation)
  }
  return { states, moves, steps }
}

/** Most moves that a game can take: statements, turns with all answers, signings, last looks, consultations. */
export function longestGame(scenario: Scenario): number {
  const seats = scenario.leaders.length
  const { rounds, renegotiations, consultations } = scenario.bargaining
  const openings = seats * scenario.agenda.reduce((sum, item) => sum + item.issues.length, 0) + seats
  const turns = seats * (rounds + renegotiations * Math.max(1, Math.ceil(rounds / 4)))
  const signing = seats + seats * seats // the closing one, then a last package of each seat with its answers
  return openings + turns * seats + (renegotiations + 1) * signing + seats * (consultations + renegotiations)
}

/** The object and all it holds, frozen: whoever would change it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

// Whole games between counterparts and scripted students, to measure a scenario by.

import { decide } from '../counterpart/decide.ts'
import { playStudent, type StudentName } from '../counterpart/student.ts'
import { apply } from '../engine/apply.ts'
import { begin } from '../engine/begin.ts'
import type { Event } from '../engine/event.ts'
import type { Move } from '../engine/move.ts'
import type { Clerk, Negotiation } from '../engine/negotiation.ts'
import { seatView } from '../engine/seat-view.ts'
import { toAct } from '../engine/table.ts'
import { type Dice, diceFor } from '../lib/dice.ts'
import type { LeaderId, Level, Scenario } from '../scenario/scenario.ts'

/** Who plays a seat. */
export type Player =
  | { readonly by: 'counterpart'; readonly level: Level }
  | { readonly by: 'student'; readonly student: StudentName; readonly citing?: 'codes' | 'random' }

export interface GameOptions {
  readonly seed: number
  readonly seats: Readonly<Record<LeaderId, Player>>
  readonly clerk: Clerk
  readonly opens?: LeaderId // left out: as in the scenario
}

export interface PlayedGame {
  readonly negotiation: Negotiation
  readonly actions: readonly Move[]
  readonly events: readonly (readonly Event[])[] // by action
}

/** Seats' dice are apart from the thresholds' (stream 0) and from each other. */
const STREAM = 100

/** One game to its end. Throws if a seat has no player. */
export function playGame(scenario: Scenario, { seed, seats, clerk, opens }: GameOptions): PlayedGame {
  let negotiation = begin(scenario, { seed, clerk, ...(opens === undefined ? {} : { opens }) })
  const dice: Dice[] = scenario.leaders.map((_, seat) => diceFor(seed, STREAM + seat))
  const actions: Move[] = []
  const events: (readonly Event[])[] = []
  for (;;) {
    const [seat] = toAct(negotiation.table)
    if (seat === undefined) return { negotiation, actions, events }
    const { id } = scenario.leaders[seat]!
    const player = seats[id]
    if (!player) throw new Error(`nobody plays ${id}`)
    const view = seatView(negotiation, id, 'program')
    let move: Move
    if (player.by === 'counterpart') move = decide(view, player.level).move
    else {
      const { student, citing = 'codes' } = player
      const [moved, next] = playStudent(student, view, dice[seat]!, { citing })
      move = moved
      dice[seat] = next
    }
    const step = apply(negotiation, move)
    if (!step.ok) throw new Error(`${id} made a move that was refused: ${step.reason} ${JSON.stringify(move)}`)
    negotiation = step.value.negotiation
    actions.push(move)
    events.push(step.value.events)
  }
}

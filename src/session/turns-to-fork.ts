// The moves of one's own from which a game can be played again: what if.

import type { Event } from '../engine/event.ts'
import type { Move } from '../engine/move.ts'
import type { LeaderId } from '../scenario/scenario.ts'
import type { LogEntry } from './state.ts'

export interface Turn {
  readonly move: number // for the intent `fork`
  readonly leg: number
  readonly round: number // 0: an opening
  readonly event: Event // that tells it; of a sealed answer the one that opened it
}

/** How a move is told once it is open. Questions at home and priorities change too little to go back to. */
const TOLD: Readonly<Partial<Record<Move['type'], Event['type']>>> = {
  open: 'opening-committed',
  propose: 'proposed',
  answer: 'answered',
  call: 'called',
  sign: 'signature',
  pass: 'passed',
  'walk-out': 'walked-out',
}

/** A seat's own moves in the order of play, from the whole log of a game and its record. */
export function turnsToFork(actions: readonly Move[], log: readonly LogEntry[], seat: LeaderId): readonly Turn[] {
  let [leg, round] = [0, 0]
  let entry = 0
  return actions.flatMap((action, move) => {
    // a round begins with the move before it
    for (; entry < log.length && log[entry]!.move < move; entry++) {
      const { event } = log[entry]!
      if (event.type === 'round-began') [leg, round] = [event.leg, event.round]
    }
    const type = TOLD[action.type]
    if (action.seat !== seat || !type) return []
    const told = log.find((later) => {
      const { event } = later
      return later.move >= move && event.type === type && 'seat' in event && event.seat === seat
    })
    return told ? [{ move, leg, round, event: told.event }] : []
  })
}

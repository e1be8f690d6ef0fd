// The moves of one's own from which a game can be played again: what if.

import type { Event } from '../engine/event.ts'
import type { Game } from './state.ts'

export interface Turn {
  readonly move: number // for the intent `fork`
  readonly leg: number
  readonly round: number // 0: an opening
  readonly event: Event
}

/** Moves that could have gone another way. Openings too: that is another game from the start. */
const CHOICES: readonly Event['type'][] = [
  'opening-committed',
  'proposed',
  'answered',
  'called',
  'passed',
  'signature',
  'walked-out',
]

/** Own moves in the order of play; one entry a move. */
export function turnsToFork({ log, seat }: Pick<Game, 'log' | 'seat'>): readonly Turn[] {
  let [leg, round] = [0, 0]
  const turns: Turn[] = []
  for (const { event, move } of log) {
    if (event.type === 'round-began') [leg, round] = [event.leg, event.round]
    const mine = 'seat' in event && event.seat === seat && CHOICES.includes(event.type)
    if (mine && !turns.some((turn) => turn.move === move)) turns.push({ move, leg, round, event })
  }
  return turns
}

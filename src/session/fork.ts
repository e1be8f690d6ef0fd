// What if: a game again from before one of its moves, as a game of its own. The game that it parts from is kept whole beside it.

import type { Running } from './game.ts'
import { momentsBehind } from './moments.ts'
import { pathOf } from './path.ts'
import { type Lent, runningFrom, settled } from './play.ts'
import { roomAgain } from './room/room-after.ts'
import { savedGame } from './save.ts'
import { eventsOf, replayTalks } from './talks.ts'

/** The game from before this move (its index), the computer's seats playing on from there. null: the rules refuse a move before it. */
export function forked(from: Running, move: number, lent: Lent, id: string): Running | null {
  const { bookmark, freePlay, talks } = from
  const back = replayTalks(talks, talks.moves.slice(0, move), lent)
  if (!back.ok) return null
  const kept = {
    id,
    freePlay,
    earlier: pathOf(talks.negotiation),
    origin: { at: back.value.entries.length, game: savedGame(from) },
    room: roomAgain(from.room),
  }
  const { seat, briefed } = bookmark
  return settled(runningFrom(back.value, kept, { seat, briefed, seen: momentsBehind(eventsOf(back.value)) }), lent)
}

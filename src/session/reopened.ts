// A saved game as it is opened again.

import { EMPTY_DRAFT } from './draft.ts'
import type { Running } from './game.ts'
import { momentsBehind } from './moments.ts'
import { originFrom } from './origin.ts'
import { pathFrom } from './path.ts'
import { runningFrom } from './play.ts'
import { EMPTY_ROOM } from './room/room.ts'
import type { OpenedDesk } from './save.ts'
import { eventsOf, type Talks } from './talks.ts'

/** A loaded game where its reader left it; a bare record opens at its last move. */
export function reopened(talks: Talks, desk: OpenedDesk, newId: () => string): Running {
  const ids = talks.loaded.scenario.leaders.map((l) => l.id)
  const seat =
    ids.find((id) => id === desk.bookmark?.seat) ?? ids.find((id) => talks.players[id]?.by === 'person') ?? ids[0]!
  const bookmark = desk.bookmark
    ? { ...desk.bookmark, seat }
    : { seat, briefed: talks.moves.length > 0 ? ids : [], seen: momentsBehind(eventsOf(talks)) }
  return runningFrom(
    talks,
    {
      id: desk.id ?? newId(),
      freePlay: desk.freePlay ?? false,
      draft: desk.draft ?? EMPTY_DRAFT,
      notes: desk.notes ?? {},
      earlier: pathFrom(talks.loaded.scenario, desk.earlier),
      origin: originFrom(desk.origin),
      before: desk.before ?? null,
      room: desk.room ?? EMPTY_ROOM,
    },
    bookmark,
  )
}

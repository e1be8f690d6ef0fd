// A saved game as it is opened again. The rules have played its record; what of the reader's own desk makes no sense there is put right.

import { draftIn, EMPTY_DRAFT } from './draft.ts'
import type { Running } from './game.ts'
import { momentsBehind } from './moments.ts'
import { originFrom } from './origin.ts'
import { pathFrom } from './path.ts'
import { runningFrom } from './play.ts'
import { EMPTY_ROOM, type Room } from './room/room.ts'
import type { OpenedDesk } from './save.ts'
import { eventsOf, type Talks } from './talks.ts'

/** A loaded game where its reader left it; a bare record opens at its last move. */
export function reopened(talks: Talks, desk: OpenedDesk, newId: () => string): Running {
  const { scenario } = talks.loaded
  const ids = scenario.leaders.map((l) => l.id)
  const persons = ids.filter((id) => talks.players[id]?.by === 'person')
  const seat = persons.find((id) => id === desk.bookmark?.seat) ?? persons[0] ?? ids[0]!
  const seen = momentsBehind(eventsOf(talks)) // nobody has seen more
  const bookmark = desk.bookmark
    ? { ...desk.bookmark, seat, seen: Math.min(desk.bookmark.seen, seen) }
    : { seat, briefed: talks.moves.length > 0 ? ids : [], seen }
  return runningFrom(
    talks,
    {
      id: desk.id ?? newId(),
      freePlay: desk.freePlay ?? false,
      draft: draftIn(scenario, desk.draft ?? EMPTY_DRAFT),
      notes: desk.notes ?? {},
      earlier: pathFrom(scenario, desk.earlier),
      origin: originFrom(desk.origin),
      before: desk.before ?? null,
      room: roomIn(talks, desk.room ?? EMPTY_ROOM),
    },
    bookmark,
  )
}

/** A vote that is being counted on an issue that is none is begun anew. */
function roomIn({ loaded: { scenario } }: Talks, room: Room): Room {
  const issue = room.ballot?.issue ?? null
  return issue === null || scenario.issues.some(({ id }) => id === issue) ? room : { ...room, ballot: null }
}

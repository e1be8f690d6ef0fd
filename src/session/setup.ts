// The chooser's picks. Pure.

import type { LeaderId, Level } from '../scenario/scenario.ts'
import type { Running } from './game.ts'
import type { Intent } from './intent.ts'
import { ALONE, jobsFrom } from './room/room.ts'
import type { SeatPlayer, Setup, ShelfItem } from './state.ts'

export const FIRST_SETUP: Setup = {
  scenario: null,
  seat: null,
  opponent: 'minister',
  freePlay: false,
  seed: null,
  room: ALONE,
}

/** The setup after an intent of the chooser, or null if it is not one. A seat belongs to its scenario. */
export function chosen(setup: Setup, shelf: readonly ShelfItem[], intent: Intent): Setup | null {
  switch (intent.type) {
    case 'choose-scenario': {
      const item = shelf.find((s) => s.id === intent.scenario)
      if (!item) return setup
      return item.id === setup.scenario ? setup : { ...setup, scenario: item.id, seat: item.leaders[0]!.id }
    }
    case 'choose-seat':
      return { ...setup, seat: intent.seat }
    case 'choose-opponent':
      return { ...setup, opponent: intent.opponent }
    case 'choose-mode':
      return { ...setup, freePlay: intent.freePlay }
    case 'choose-room': {
      const room = { ...setup.room, ...intent.room }
      return { ...setup, room: { ...room, jobs: jobsFrom(room.jobs) } }
    }
    default:
      return null
  }
}

/** The setup of another game like this one, from the same seat or the next. */
export function setupAgain({ bookmark, freePlay, room, talks }: Running, from: 'again' | 'other-seat'): Setup {
  const { loaded, players } = talks
  const ids = loaded.scenario.leaders.map(({ id }) => id)
  const computer = Object.values(players).find((player) => player.by === 'counterpart')
  return {
    scenario: loaded.scenario.id,
    seat: from === 'again' ? bookmark.seat : ids[(ids.indexOf(bookmark.seat) + 1) % ids.length]!,
    opponent: computer?.by === 'counterpart' ? computer.level : 'person',
    freePlay,
    seed: null,
    room: room.setup,
  }
}

/** Who plays which seat. */
export const playersOf = (
  leaders: readonly LeaderId[],
  seat: LeaderId,
  opponent: Setup['opponent'],
): Record<LeaderId, SeatPlayer> =>
  Object.fromEntries(
    leaders.map((id) => [
      id,
      id === seat || opponent === 'person'
        ? { by: 'person' as const }
        : { by: 'counterpart' as const, level: opponent satisfies Level },
    ]),
  )

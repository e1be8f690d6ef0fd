// The chooser's shelf as the store keeps it: what is chosen first, one's own scenarios put on it and taken off again. Pure.

import { FIRST_SETUP } from './setup.ts'
import type { SessionState, Setup, ShelfItem } from './state.ts'

type Shelf = Pick<SessionState, 'shelf' | 'setup'>

/** Chosen is this item, and its first seat. */
const choosing = (setup: Setup, item: ShelfItem | undefined): Setup => ({
  ...setup,
  scenario: item?.id ?? null,
  seat: item?.leaders[0]?.id ?? null,
})

/** Before anything has happened. What an address asks for is chosen, as far as it is there; an unknown scenario is said. */
export function firstState(shelf: readonly ShelfItem[], asked: Partial<Setup> = {}): SessionState {
  const known = shelf.find((item) => item.id === asked.scenario)
  const item = known ?? shelf[0]
  const setup = choosing({ ...FIRST_SETUP, ...asked }, item)
  const seat = item?.leaders.find(({ id }) => id === asked.seat)
  return {
    shelf,
    setup: seat ? { ...setup, seat: seat.id } : setup,
    loading: false,
    game: null,
    notice: asked.scenario != null && !known ? { code: 'unknown-scenario', detail: asked.scenario } : null,
    resumable: null,
    older: [],
  }
}

/** With a scenario on it, in place of one with its id; it is chosen. */
export const withItem = ({ shelf, setup }: Shelf, item: ShelfItem): Shelf => ({
  shelf: [...shelf.filter(({ id }) => id !== item.id), item],
  setup: choosing(setup, item),
})

/** Without a scenario of somebody's own; if it was chosen, the first one is. */
export function withoutItem({ shelf, setup }: Shelf, id: string): Shelf {
  const left = shelf.filter((item) => item.id !== id || item.own === undefined)
  const stays = left.length === shelf.length || setup.scenario !== id
  return { shelf: left, setup: stays ? setup : choosing(setup, left[0]) }
}

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

const isOwn = ({ own }: ShelfItem): boolean => own !== undefined

/** Of two with one id the later stands in for the other; one's own come last. */
export function shelfOf(items: readonly ShelfItem[]): readonly ShelfItem[] {
  const last = items.filter((item, n) => items.findLastIndex(({ id }) => id === item.id) === n)
  return [...last.filter((item) => !isOwn(item)), ...last.filter(isOwn)]
}

/** With a scenario on it, in place of one with its id; it is chosen. `shipped`: what came with the game. */
export const withItem = ({ shelf, setup }: Shelf, shipped: readonly ShelfItem[], item: ShelfItem): Shelf => ({
  shelf: shelfOf([...shipped, ...shelf.filter(isOwn), item]),
  setup: choosing(setup, item),
})

/** Without a scenario of somebody's own. What it stood in for is there again; if it was chosen, that is, else the first one. */
export function withoutItem({ shelf, setup }: Shelf, shipped: readonly ShelfItem[], id: string): Shelf {
  if (!shelf.some((item) => isOwn(item) && item.id === id)) return { shelf, setup }
  const left = shelfOf([...shipped, ...shelf.filter((item) => isOwn(item) && item.id !== id)])
  const next = left.find((item) => item.id === id) ?? left[0]
  return { shelf: left, setup: setup.scenario === id ? choosing(setup, next) : setup }
}

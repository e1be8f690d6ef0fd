// Scenarios that somebody brought stay on this device: each as its packed text, read and checked anew when it is played.
// Limit: twelve of them, each of up to half a million characters; what cannot be kept stays until the page is closed, and that is said.

import { type ReadHanded, reshelved } from '../session/own-item.ts'
import type { Session } from '../session/session.ts'
import type { Own, ShelfItem } from '../session/state.ts'
import type { Keeper } from './keeper.ts'

const PREFIX = 'own/'
const FORMAT = 1
const MOST = 12
const LONGEST = 500_000 // characters

/** What stands in the storage: the entry of the chooser, without its game, and the text that the game is made of. */
interface KeptScenario {
  readonly format: typeof FORMAT
  readonly item: Omit<ShelfItem, 'load' | 'own'>
  readonly own: Own
}

/** The kept scenarios as entries of the chooser. What is not as this version keeps it is left where it is. */
export function ownScenarios(
  keeper: Keeper,
  read: ReadHanded,
  mark: (publisher: string) => string,
): readonly ShelfItem[] {
  return keeper
    .names()
    .filter((name) => name.startsWith(PREFIX))
    .sort()
    .flatMap((name) => {
      const kept = keptIn(keeper.read(name))
      return kept ? [reshelved(kept.item, kept.own, read, mark)] : []
    })
}

/** Keeps what is put on the shelf from now on, and forgets what is taken off it. */
export function keepOwnScenarios(session: Session, keeper: Keeper): void {
  const mine = (shelf: readonly ShelfItem[]) => shelf.filter((item) => item.own !== undefined)
  let known = mine(session.store.getState().shelf)
  session.store.subscribe(({ shelf }) => {
    const now = mine(shelf)
    if (now.length === known.length && now.every((item, index) => item === known[index])) return
    const before = known
    known = now
    for (const { id } of before) if (!now.some((item) => item.id === id)) keeper.remove(PREFIX + id)
    for (const item of now) {
      if (before.includes(item)) continue
      const fault = kept(item, keeper)
      if (fault) session.notify({ code: fault })
      else if (session.store.getState().notice?.code.startsWith('own-')) session.notify(null)
    }
  })
}

function kept({ load: _, own, ...item }: ShelfItem, keeper: Keeper): 'own-many' | 'own-full' | 'own-blocked' | null {
  const name = PREFIX + item.id
  const others = keeper.names().filter((known) => known.startsWith(PREFIX) && known !== name)
  if (others.length >= MOST) return 'own-many'
  if (own!.packed.length > LONGEST) return 'own-full'
  const text = JSON.stringify({ format: FORMAT, item, own: own! } satisfies KeptScenario)
  const done = keeper.write(name, text)
  return done === 'kept' ? null : done === 'full' ? 'own-full' : 'own-blocked'
}

function keptIn(text: string | null): KeptScenario | null {
  try {
    const kept = JSON.parse(text ?? '') as KeptScenario
    return kept.format === FORMAT && isWhole(kept) ? kept : null
  } catch {
    return null
  }
}

/** Has it all that the chooser shows? The scenario itself is checked when it is read. */
const isWhole = ({ item, own }: KeptScenario): boolean =>
  [item.id, item.title, item.summary.standard, item.summary.plain, item.setting.date, own.packed, own.sha256].every(
    (text) => typeof text === 'string',
  ) &&
  Array.isArray(own.unverified) &&
  item.leaders.length > 0 &&
  item.leaders.every(({ id, side, name, role }) => [id, side, name, role].every((text) => typeof text === 'string'))

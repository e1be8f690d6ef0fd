// Keeps the running game after every change, the draft included. A subscriber: the game knows nothing of it.
// A game that another tab has taken over is not overwritten: this tab's play goes on under a name of its own.

import type { Session } from '../session/session.ts'
import type { Keeper } from './keeper.ts'

const CURRENT = 'current'
const gameName = (id: string): string => `game/${id}`
const ownerName = (id: string): string => `owner/${id}`

/** How many games a device keeps; the oldest goes first. */
const MOST_GAMES = 20

/** Starts keeping. `tab` names this tab among others. Returns a function that stops. */
export function autosave(session: Session, keeper: Keeper, tab: string): () => void {
  let last = ''
  let owned: string | null = null // the id this tab writes
  let said = false
  const save = (): void => {
    const saved = session.saved()
    if (!saved) {
      owned = null
      return
    }
    const text = JSON.stringify(saved)
    if (text === last) return
    last = text
    const { id } = saved.desk
    if (owned !== id && owned !== `${id}-${tab}`) {
      keeper.write(ownerName(id), tab) // begun or opened here: this tab owns it now
      owned = id
    } else if (owned === id && (keeper.read(ownerName(id)) ?? tab) !== tab) {
      owned = `${id}-${tab}`
      session.notify({ code: 'other-tab' })
    }
    const name = owned ?? id
    const kept = keeper.write(gameName(name), text)
    if (kept === 'kept') {
      keeper.write(CURRENT, name)
      remember(keeper, name)
    } else if (!said) {
      said = true
      session.notify({ code: kept === 'full' ? 'storage-full' : 'storage-blocked' })
    }
  }
  save()
  return session.store.subscribe(save)
}

function remember(keeper: Keeper, id: string): void {
  const order = (keeper.read('games') ?? '').split(' ').filter((known) => known !== '' && known !== id)
  const games = [...order, id]
  for (const old of games.slice(0, -MOST_GAMES)) {
    keeper.remove(gameName(old))
    keeper.remove(ownerName(old))
  }
  keeper.write('games', games.slice(-MOST_GAMES).join(' '))
}

/** The text of the game that was played last on this device, or null. It is not read here: opening it checks it. */
export function lastGame(keeper: Keeper): { readonly id: string; readonly text: string } | null {
  const id = keeper.read(CURRENT)
  const text = id === null ? null : keeper.read(gameName(id))
  return id !== null && text !== null ? { id, text } : null
}

// Keeps the running game after every change, the draft included. A subscriber: the game knows nothing of it.
// A game that another tab has taken over is not overwritten: this tab's play goes on under a name of its own, which it finds again.

import type { Session } from '../session/session.ts'
import { decodeSave, type SavedGame } from '../session/save.ts'
import { type Keeper, memoryKeeper, type Watch } from './keeper.ts'

const CURRENT = 'current'
const gameName = (id: string): string => `game/${id}`
const ownerName = (id: string): string => `owner/${id}`

/** How many games a device keeps; the oldest goes first. */
const MOST_GAMES = 20

/** Starts keeping. `tab` names this tab among others; `ofTab` is kept for this tab alone. Returns a function that stops. */
export function autosave(session: Session, keeper: Keeper, tab: string, ofTab: Keeper = memoryKeeper()): () => void {
  let last = ''
  let owned: string | null = null // the id this tab writes
  let said = false
  const save = (): void => {
    const saved = session.saved()
    if (!saved) {
      const left = owned
      owned = null
      if (left === null) return
      session.offerResume(keeper.read(gameName(left)) ?? last) // who leaves a game can go back to it
      session.offerOlder(olderGames(keeper, left))
      return
    }
    const text = JSON.stringify(saved)
    if (text === last) return
    last = text
    const { id } = saved.desk
    if (owned !== id && owned !== `${id}-${tab}`) {
      // Begun or opened here: this tab owns it now. A game that has gone another way since then stays as it is.
      owned = goesOn(keeper.read(gameName(id)), saved) ? id : `${id}-${tab}`
      keeper.write(ownerName(owned), tab)
    } else if (owned === id && (keeper.read(ownerName(id)) ?? tab) !== tab) {
      owned = `${id}-${tab}`
      session.notify({ code: 'other-tab' })
    }
    const name = owned ?? id
    const kept = keeper.write(gameName(name), name === id ? text : renamed(saved, name))
    if (kept === 'kept') {
      keeper.write(CURRENT, name)
      ofTab.write(CURRENT, name)
      remember(keeper, name)
    } else if (!said) {
      said = true
      session.notify({ code: kept === 'full' ? 'storage-full' : 'storage-blocked' })
    }
  }
  save()
  return session.store.subscribe(save)
}

/** Does this game go on where a kept text stops? What is no game may be overwritten. */
function goesOn(kept: string | null, { actions }: SavedGame): boolean {
  const before = kept === null ? null : decodeSave(kept)
  if (!before?.ok) return true
  const played = before.value.record.actions
  return JSON.stringify(actions.slice(0, played.length)) === JSON.stringify(played)
}

/** A game that parted from another tab's is a game of its own when it is opened again. */
const renamed = (saved: SavedGame, id: string): string => JSON.stringify({ ...saved, desk: { ...saved.desk, id } })

function remember(keeper: Keeper, id: string): void {
  const order = (keeper.read('games') ?? '').split(' ').filter((known) => known !== '' && known !== id)
  const games = [...order, id]
  for (const old of games.slice(0, -MOST_GAMES)) {
    keeper.remove(gameName(old))
    keeper.remove(ownerName(old))
  }
  keeper.write('games', games.slice(-MOST_GAMES).join(' '))
}

/** Offers what is kept now: the game played last here, and those before it. */
export function offerKept(session: Session, keeper: Keeper, ofTab: Keeper = memoryKeeper()): void {
  const last = lastGame(keeper, ofTab)
  session.offerResume(last?.text ?? null)
  session.offerOlder(olderGames(keeper, last?.id ?? null))
}

/** While no game is on here, the offers follow what other tabs play: who resumes a game goes on where it stands. */
export function followOthers(session: Session, keeper: Keeper, watch: Watch, ofTab?: Keeper): void {
  watch((name) => {
    const { game, loading } = session.store.getState()
    if (name.startsWith('game/') && game === null && !loading) offerKept(session, keeper, ofTab)
  })
}

/** The texts of the games that this device keeps, but for one, the newest first. */
export const olderGames = (keeper: Keeper, but: string | null): readonly string[] =>
  (keeper.read('games') ?? '')
    .split(' ')
    .filter((id) => id !== '' && id !== but)
    .reverse()
    .flatMap((id) => keeper.read(gameName(id)) ?? [])

/** The text of the game that was played last in this tab, else on this device, or null. It is not read here: opening it checks it. */
export function lastGame(
  keeper: Keeper,
  ofTab: Keeper = memoryKeeper(),
): { readonly id: string; readonly text: string } | null {
  for (const id of [ofTab.read(CURRENT), keeper.read(CURRENT)]) {
    const text = id === null ? null : keeper.read(gameName(id))
    if (id !== null && text !== null) return { id, text }
  }
  return null
}

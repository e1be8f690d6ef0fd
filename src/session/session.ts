// The session: one store, one road for intents. Views subscribe to the store and call act(); nothing else changes a game.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { clerkOf } from '../analysis/agreement-set.ts'
import { mapDrawn, mapWish } from './debrief-map.ts'
import { forked } from './fork.ts'
import { gameOf, type Running } from './game.ts'
import type { Intent } from './intent.ts'
import { keptGame } from './kept-games.ts'
import { knownOutcomes } from './known-outcomes.ts'
import type { Outcomes } from './outcomes.ts'
import { placeOf } from './path.ts'
import { reopened } from './reopened.ts'
import { after, type Lent, runningFrom, settled } from './play.ts'
import type { EarlierGame } from './earlier-game.ts'
import type { Room } from './room/room.ts'
import { roomAgain, roomOf } from './room/room-after.ts'
import { beginningOf, decodeSave, recordOf, type SavedGame, savedGame } from './save.ts'
import { chosen, playersOf, setupAgain } from './setup.ts'
import { firstState, shelfOf, withItem, withoutItem } from './shelf.ts'
import type { Loaded, Notice, SessionState, Setup, ShelfItem } from './state.ts'
import { beginTalks, type Decide, replayTalks } from './talks.ts'

export interface SessionParts {
  readonly shelf: readonly ShelfItem[] // what came with the game, and one's own
  readonly decide: Decide
  readonly drawSeed: () => number // unsigned 32-bit integer
  readonly newId: () => string // [a-z0-9-]+
  readonly outcomes: Outcomes
  readonly setup?: Partial<Setup>
}

export interface Session {
  readonly store: StoreApi<SessionState>
  readonly act: (intent: Intent) => void
  /** The game to keep, or null. The text of a save file is its JSON. */
  readonly saved: () => SavedGame | null
  /** Opens a save's text. A broken, foreign or newer one is refused with a notice; the running game stays. */
  readonly open: (text: string) => Promise<boolean>
  /** Adds a scenario (read from a file) to the shelf and chooses it. */
  readonly shelve: (item: ShelfItem) => void
  readonly notify: (notice: Notice | null) => void
  /** Offers a kept game in the chooser; a text that cannot be opened is not offered (and stays kept). */
  readonly offerResume: (text: string | null) => void // null: none
  /** Offers games that were kept before that one, the newest first; those that cannot be opened are passed over. */
  readonly offerOlder: (texts: readonly string[]) => void
}

/** What was said about one game is not said of another. */
const OF_ONE_GAME: readonly Notice['code'][] = [
  'saved',
  'save-refused',
  'save-newer',
  'save-other-scenario',
  'unknown-scenario',
  'link-slip',
  'forked',
  'returned',
]

/** A session with no game. What an address asked for is chosen as far as it is there. */
export function createSession(parts: SessionParts): Session {
  const store = createStore<SessionState>(() => firstState(shelfOf(parts.shelf), parts.setup))
  const shipped = parts.shelf.filter(({ own }) => own === undefined)
  const notify = (notice: Notice | null): void => {
    const ofPicture = (one: Notice | null): boolean => one?.code.startsWith('picture-') ?? false
    const { notice: standing } = store.getState()
    // a word about the picture, which no game needs, takes no other's place
    if (!ofPicture(notice) || !standing || ofPicture(standing)) store.setState({ notice })
  }
  let running: Running | null = null
  let resumeText: string | null = null
  let olderTexts: ReadonlyMap<string, string> = new Map() // by the game's id
  const shelfItem = (id: string | null): ShelfItem | undefined => store.getState().shelf.find((s) => s.id === id)

  const show = (next: Running | null): void => {
    const { notice } = store.getState()
    const other = next?.id !== running?.id
    const before = running?.map
    running = next
    store.setState({
      game: next ? gameOf(next) : null,
      ...(other && notice && OF_ONE_GAME.includes(notice.code) ? { notice: null } : {}),
    })
    if (next?.map?.drawn === 'drawing' && next.map !== before) void draw(next)
  }

  /** Has the map of an ended game drawn, and shows it if it is still wanted. */
  const draw = async ({ ending, bookmark, map }: Running): Promise<void> => {
    if (!ending || !map) return
    const across = ending.scenario.leaders.findIndex(({ id }) => id === bookmark.seat)
    const found = parts.outcomes.map(ending.scenario, ending.analysis, mapWish(ending, across, map.other))
    const drawn = found instanceof Promise ? await found.catch(() => null) : found
    if (running?.map === map) show({ ...running, map: mapDrawn(map, drawn) })
  }

  const known = knownOutcomes(parts.outcomes)
  const lentFor = (loaded: Loaded): Lent => ({
    analysis: () => known.of(loaded),
    decide: parts.decide,
    clerk: (text) => clerkOf(known.of(loaded).agreementFrontier, loaded.scenario)(text),
  })

  /** `whole`: not before the outcome space is known. */
  const loadThen = async (
    id: string | null,
    whole: boolean,
    then: (loaded: Loaded, lent: Lent) => void,
  ): Promise<void> => {
    const item = shelfItem(id)
    if (!item) return
    store.setState({ loading: true })
    try {
      const loaded = await item.load()
      const coming = known.coming(loaded)
      if (whole) await coming
      else coming?.catch(() => undefined) // it is asked for again when it is needed
      then(loaded, lentFor(loaded))
    } catch (error) {
      notify({ code: 'scenario-failed', detail: error instanceof Error ? error.message : '' })
    } finally {
      store.setState({ loading: false })
    }
  }

  const begin = (
    loaded: Loaded,
    lent: Lent,
    setup: Setup,
    before: EarlierGame | null = null,
    room: Room = roomOf(setup.room),
  ): void => {
    const ids = loaded.scenario.leaders.map((l) => l.id)
    const seat = setup.seat ?? ids[0]!
    const players = playersOf(ids, seat, setup.opponent)
    const talks = beginTalks({ loaded, seed: setup.seed ?? parts.drawSeed(), players }, lent)
    const more = { id: parts.newId(), freePlay: setup.freePlay, before, room }
    show(settled(runningFrom(talks, more, { seat }), lent))
  }

  /** A new game from this one: the same seat, the next seat, or on from an earlier move. */
  const branch = (from: Running, intent: Intent): boolean => {
    const { loaded } = from.talks
    const lent = lentFor(loaded)
    if (intent.type === 'again' || intent.type === 'other-seat') {
      const setup = setupAgain(from, intent.type)
      store.setState({ setup })
      const before = from.ending && { record: recordOf(from), seat: from.bookmark.seat, freePlay: from.freePlay }
      begin(loaded, lent, setup, before, roomAgain(from.room))
      return true
    }
    if (intent.type !== 'fork') return false
    const fork = forked(from, intent.move, lent, parts.newId())
    if (fork) {
      show(fork)
      notify({ code: 'forked', at: placeOf(fork.talks.negotiation.table) })
    }
    return true
  }

  const resume = (id: string | undefined): void => {
    const text = id === undefined ? resumeText : olderTexts.get(id)
    if (text) void open(text)
  }

  const act = (intent: Intent): void => {
    const { loading, setup, shelf } = store.getState()
    const picked = chosen(setup, shelf, intent)
    if (picked) store.setState({ setup: picked })
    else if (intent.type === 'begin' || intent.type === 'resume') {
      if (loading) return // a game is on its way
      if (intent.type === 'resume') resume(intent.id)
      else void loadThen(setup.scenario, false, (loaded, lent) => begin(loaded, lent, setup))
    } else if (intent.type === 'take-away') store.setState(withoutItem(store.getState(), shipped, intent.scenario))
    else if (intent.type === 'dismiss') notify(null)
    else if (intent.type === 'leave') show(null)
    else if (intent.type === 'to-origin') void backToOrigin()
    else if (running) playOn(running, intent)
  }

  /** Once the bargaining has begun the clerk and the ending need the outcome space; by then it is nearly always known. */
  const playOn = (from: Running, intent: Intent): void => {
    const { loaded, negotiation } = from.talks
    const { name } = negotiation.table.phase
    const coming = name === 'opening' || name === 'priorities' ? null : known.coming(loaded)
    // What was asked for meanwhile is done in turn, but not after a move: nobody has seen what comes then.
    const waits = (): boolean => running?.id === from.id && running.talks.moves.length === from.talks.moves.length
    if (coming)
      void coming.then(
        () => waits() && act(intent),
        (error) => notify({ code: 'scenario-failed', detail: String(error) }),
      )
    else if (!branch(from, intent)) {
      const next = after(from, intent, lentFor(loaded))
      if (next) show(next)
      const moved = next && next.talks.moves.length > from.talks.moves.length
      const code = store.getState().notice?.code
      if (moved && (code === 'forked' || code === 'returned')) notify(null) // the reader has found the way
    }
  }

  const backToOrigin = async (): Promise<void> => {
    const origin = running?.origin
    if (origin && (await open(JSON.stringify(origin.game)))) notify({ code: 'returned' })
  }

  const open = async (text: string): Promise<boolean> => {
    const decoded = decodeSave(text)
    if (!decoded.ok) {
      notify({ code: decoded.reason === 'newer' ? 'save-newer' : 'save-refused' })
      return false
    }
    const { record, desk } = decoded.value
    const other: Notice = { code: 'save-other-scenario', detail: record.scenario.id }
    let opened = false
    if (!shelfItem(record.scenario.id)) notify(other)
    await loadThen(record.scenario.id, true, (loaded, lent) => {
      if (loaded.sha256 !== record.scenario.sha256) return notify(other)
      const from = beginningOf(loaded, record)
      const talks = from && replayTalks(from, record.actions, lent)
      if (!talks?.ok) return notify({ code: 'save-refused' })
      show(settled(reopened(talks.value, desk, parts.newId), lent))
      opened = true
    })
    return opened
  }

  return {
    store,
    act,
    open,
    notify,
    saved: () => (running ? savedGame(running) : null),
    shelve: (item) => store.setState((state) => withItem(state, shipped, item)),
    offerResume: (text) => {
      const resumable = text === null ? null : keptGame(text, store.getState().shelf)
      resumeText = resumable ? text : null
      store.setState({ resumable })
    },
    offerOlder: (texts) => {
      const { shelf } = store.getState()
      const kept = texts.map((text) => [keptGame(text, shelf), text] as const)
      olderTexts = new Map(kept.flatMap(([game, text]) => (game ? [[game.id, text]] : [])))
      store.setState({ older: kept.flatMap(([game]) => game ?? []) })
    },
  }
}

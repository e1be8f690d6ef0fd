// The session: one store, one road for intents. Views subscribe to the store and call act(); nothing else changes a game.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { clerkOf } from '../analysis/agreement-set.ts'
import { mapDrawn, mapWish } from './debrief-map.ts'
import { gameOf, type Running } from './game.ts'
import type { Intent } from './intent.ts'
import { keptGame } from './kept-games.ts'
import { momentsBehind } from './moments.ts'
import { knownOutcomes } from './known-outcomes.ts'
import type { Outcomes } from './outcomes.ts'
import { pathOf, placeOf } from './path.ts'
import { reopened } from './reopened.ts'
import { after, type Lent, runningFrom, settled } from './play.ts'
import type { EarlierGame } from './earlier-game.ts'
import type { Room } from './room/room.ts'
import { roomAgain, roomOf } from './room/room-after.ts'
import { decodeSave, playersFrom, recordOf, type SavedGame, savedGame } from './save.ts'
import { chosen, FIRST_SETUP, playersOf } from './setup.ts'
import type { Loaded, Notice, SessionState, Setup, ShelfItem } from './state.ts'
import { beginTalks, type Decide, eventsOf, replayTalks } from './talks.ts'

export interface SessionParts {
  readonly shelf: readonly ShelfItem[]
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

const firstState = ({ shelf, setup }: SessionParts): SessionState => {
  const asked = shelf.find((s) => s.id === setup?.scenario)
  const item = asked ?? shelf[0]
  const seat = item?.leaders.find((l) => l.id === setup?.seat) ?? item?.leaders[0]
  const unknown = setup?.scenario != null && !asked
  return {
    shelf,
    setup: { ...FIRST_SETUP, ...setup, scenario: item?.id ?? null, seat: seat?.id ?? null },
    loading: false,
    game: null,
    notice: unknown ? { code: 'unknown-scenario', detail: setup.scenario! } : null,
    resumable: null,
    older: [],
  }
}

/** What was said about one game is not said of another. */
const OF_ONE_GAME: readonly Notice['code'][] = [
  'saved',
  'save-refused',
  'save-newer',
  'save-other-scenario',
  'unknown-scenario',
  'forked',
  'returned',
]

export function createSession(parts: SessionParts): Session {
  const store = createStore<SessionState>(() => firstState(parts))
  const notify = (notice: Notice | null): void => store.setState({ notice })
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
    const talks = beginTalks(loaded, setup.seed ?? parts.drawSeed(), playersOf(ids, seat, setup.opponent), lent)
    const more = { id: parts.newId(), freePlay: setup.freePlay, before, room }
    show(settled(runningFrom(talks, more, { seat }), lent))
  }

  /** A new game from this one: the same seat, the next seat, or on from an earlier move. */
  const branch = (from: Running, intent: Intent): boolean => {
    const { loaded, moves, players, seed } = from.talks
    const lent = lentFor(loaded)
    const ids = loaded.scenario.leaders.map((l) => l.id)
    const now = from.bookmark.seat
    if (intent.type === 'again' || intent.type === 'other-seat') {
      const seat = intent.type === 'again' ? now : ids[(ids.indexOf(now) + 1) % ids.length]!
      const computer = Object.values(players).find((p) => p.by === 'counterpart')
      const setup: Setup = {
        scenario: loaded.scenario.id,
        seat,
        opponent: computer?.by === 'counterpart' ? computer.level : 'person',
        freePlay: from.freePlay,
        seed: null,
        room: from.room.setup,
      }
      store.setState({ setup })
      const before = from.ending && { record: recordOf(from), seat: now, freePlay: from.freePlay }
      begin(loaded, lent, setup, before, roomAgain(from.room))
      return true
    }
    if (intent.type !== 'fork') return false
    const back = replayTalks(loaded, seed, players, moves.slice(0, intent.move), lent)
    if (back.ok) {
      const bookmark = { seat: now, briefed: from.bookmark.briefed, seen: momentsBehind(eventsOf(back.value)) }
      show(
        settled(
          runningFrom(
            back.value,
            {
              id: parts.newId(),
              freePlay: from.freePlay,
              earlier: pathOf(from.talks.negotiation),
              origin: { at: back.value.entries.length, game: savedGame(from) },
              room: roomAgain(from.room),
            },
            bookmark,
          ),
          lent,
        ),
      )
      notify({ code: 'forked', at: placeOf(back.value.negotiation.table) })
    }
    return true
  }

  const resume = (id: string | undefined): void => {
    const text = id === undefined ? resumeText : olderTexts.get(id)
    if (text) void open(text)
  }

  const act = (intent: Intent): void => {
    const { setup, shelf } = store.getState()
    const picked = chosen(setup, shelf, intent)
    if (picked) store.setState({ setup: picked })
    else if (intent.type === 'begin') void loadThen(setup.scenario, false, (loaded, lent) => begin(loaded, lent, setup))
    else if (intent.type === 'resume') resume(intent.id)
    else if (intent.type === 'take-away') store.setState(without(store.getState(), intent.scenario))
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
    if (coming)
      void coming.then(
        () => act(intent),
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
      const players = playersFrom(record)
      const all = loaded.scenario.leaders.every((l) => players[l.id])
      const talks = all ? replayTalks(loaded, record.seed, players, record.actions, lent) : null
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
    shelve: (item) =>
      store.setState(({ shelf, setup }) => ({
        shelf: [...shelf.filter((s) => s.id !== item.id), item],
        setup: { ...setup, scenario: item.id, seat: item.leaders[0]?.id ?? null },
      })),
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

/** The shelf without a scenario of somebody's own; if it was chosen, the first one is. */
function without({ shelf, setup }: SessionState, id: string): Pick<SessionState, 'shelf' | 'setup'> {
  const left = shelf.filter((item) => item.id !== id || item.own === undefined)
  const [first] = left
  if (left.length === shelf.length || setup.scenario !== id) return { shelf: left, setup }
  return { shelf: left, setup: { ...setup, scenario: first?.id ?? null, seat: first?.leaders[0]?.id ?? null } }
}

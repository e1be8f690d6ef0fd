// The session: one store, one road for intents. Views subscribe to the store and call act(); nothing else changes a game.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Analysis, analyse } from '../analysis/analyse.ts'
import { clerkOf } from '../analysis/clerk.ts'
import type { Move } from '../engine/move.ts'
import { openOffer } from '../engine/table.ts'
import { debriefOf } from '../scoring/debrief.ts'
import { EMPTY_DRAFT, edited, moveOf } from './draft.ts'
import type { Ending } from './ending.ts'
import { type Bookmark, gameOf, momentOf, nextSeat, type Running } from './game.ts'
import type { Intent } from './intent.ts'
import { momentsBehind } from './moments.ts'
import { placeAfter, placesOf, samePlace } from './pages-after.ts'
import { decodeSave, playersFrom, recordOf, savedGame, type SavedGame } from './save.ts'
import { chosen, FIRST_SETUP, playersOf } from './setup.ts'
import type { Loaded, Notice, SessionState, Setup, ShelfItem } from './state.ts'
import { beginTalks, type Decide, eventsOf, played, replayTalks, type Rules, type Talks } from './talks.ts'

export interface SessionParts {
  readonly shelf: readonly ShelfItem[]
  readonly decide: Decide
  readonly drawSeed: () => number // unsigned 32-bit integer
  readonly newId: () => string // [a-z0-9-]+
  readonly analyse?: (loaded: Loaded) => Promise<Analysis> // off the page's thread; left out: here
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
  readonly offerResume: (resumable: SessionState['resumable'], text: string | null) => void
}

export function createSession(parts: SessionParts): Session {
  const first = parts.shelf.find((s) => s.id === parts.setup?.scenario) ?? parts.shelf[0]
  const setup: Setup = {
    ...FIRST_SETUP,
    ...parts.setup,
    scenario: first?.id ?? null,
    seat: first?.leaders.find((l) => l.id === parts.setup?.seat)?.id ?? first?.leaders[0]?.id ?? null,
  }
  const unknown = parts.setup?.scenario !== undefined && parts.setup.scenario !== first?.id
  const store = createStore<SessionState>(() => ({
    shelf: parts.shelf,
    setup,
    loading: false,
    game: null,
    notice: unknown ? { code: 'unknown-scenario', detail: String(parts.setup?.scenario) } : null,
    resumable: null,
  }))
  let running: Running | null = null
  let resumeText: string | null = null
  const analyses = new Map<string, Analysis>()

  const analysisOf = (loaded: Loaded): Analysis => {
    const known = analyses.get(loaded.sha256) ?? analyse(loaded.scenario)
    analyses.set(loaded.sha256, known)
    return known
  }
  const rulesFor = (loaded: Loaded): Rules => ({
    clerk: (text) => clerkOf(loaded.scenario, analysisOf(loaded))(text),
    decide: parts.decide,
  })
  const prepare = (loaded: Loaded): void => {
    void parts.analyse?.(loaded).then(
      (analysis) => analyses.set(loaded.sha256, analysis),
      () => undefined, // worked out here when it is needed
    )
  }

  const show = (next: Running | null): void => {
    running = next
    store.setState({ game: next ? gameOf(next) : null })
  }

  /** Brings the ending and the seat at the device up to date with the talks. */
  const settled = (next: Running): Running => {
    const moment = momentOf(next)
    if (moment?.kind === 'end') {
      const ending = next.ending ?? endingOf(next)
      const known = next.bookmark.place && placesOf(ending).some((p) => samePlace(p, next.bookmark.place!))
      return {
        ...next,
        ending,
        bookmark: { ...next.bookmark, place: known ? next.bookmark.place : placesOf(ending)[0]! },
      }
    }
    if (moment) return next
    const seat = nextSeat(next.talks, next.bookmark.seat)
    return seat === next.bookmark.seat
      ? next
      : { ...next, draft: EMPTY_DRAFT, bookmark: { ...next.bookmark, seat, covered: true } }
  }

  const endingOf = ({ talks, bookmark, freePlay }: Running): Ending => {
    const { scenario } = talks.loaded
    const { negotiation } = talks
    const { phase } = negotiation.table
    if (phase.name !== 'over') throw new Error('the talks are not over')
    const analysis = analysisOf(talks.loaded)
    return {
      result: phase.result,
      scenario,
      negotiation,
      analysis,
      debrief: debriefOf(scenario, negotiation, analysis, { seat: bookmark.seat, freePlay, players: talks.players }),
      record: recordOf({ talks }),
    }
  }

  const start = (talks: Talks, seat: string, freePlay: boolean, bookmark?: Partial<Bookmark>): void => {
    prepare(talks.loaded)
    show(
      settled({
        id: parts.newId(),
        talks,
        draft: EMPTY_DRAFT,
        notes: {},
        freePlay,
        refusal: null,
        ending: null,
        bookmark: {
          seat,
          covered: false,
          briefed: [],
          seen: 0,
          step: 0,
          place: null,
          news: talks.entries.length,
          ...bookmark,
        },
      }),
    )
  }

  const loadThen = async (id: string | null, then: (loaded: Loaded) => void): Promise<void> => {
    const item = store.getState().shelf.find((s) => s.id === id)
    if (!item) return
    store.setState({ loading: true })
    try {
      const loaded = await item.load()
      store.setState({ loading: false })
      then(loaded)
    } catch (error) {
      store.setState({
        loading: false,
        notice: { code: 'scenario-failed', detail: error instanceof Error ? error.message : '' },
      })
    }
  }

  const make = (move: Move): void => {
    if (!running) return
    const next = played(running.talks, move, rulesFor(running.talks.loaded))
    if (!next.ok) return show({ ...running, refusal: next.reason })
    const private_ = move.type === 'consult'
    show(
      settled({
        ...running,
        talks: next.value,
        draft: private_ ? running.draft : EMPTY_DRAFT,
        refusal: null,
        bookmark: { ...running.bookmark, news: private_ ? running.bookmark.news : running.talks.entries.length },
      }),
    )
  }

  const goOn = (): void => {
    if (!running) return
    const { bookmark } = running
    const moved = (change: Partial<Bookmark>): void =>
      show(settled({ ...running!, refusal: null, bookmark: { ...bookmark, ...change } }))
    if (bookmark.covered) return moved({ covered: false })
    if (!bookmark.briefed.includes(bookmark.seat)) return moved({ briefed: [...bookmark.briefed, bookmark.seat] })
    const moment = momentOf(running)
    if (moment?.kind === 'openings') return moved({ seen: bookmark.seen + 1 })
    if (moment?.kind === 'vote')
      return bookmark.step < moment.groups
        ? moved({ step: bookmark.step + 1 })
        : moved({ seen: bookmark.seen + 1, step: 0 })
    if (moment?.kind === 'end' && running.ending && bookmark.place)
      return moved({ place: placeAfter(running.ending, bookmark.place) })
  }

  const replayed = (loaded: Loaded, seed: number, players: Talks['players'], moves: readonly Move[]) =>
    replayTalks(loaded, seed, players, moves, rulesFor(loaded))

  const act = (intent: Intent): void => {
    const state = store.getState()
    const picked = chosen(state.setup, state.shelf, intent)
    if (picked) return store.setState({ setup: picked })
    switch (intent.type) {
      case 'begin': {
        const { setup: now } = store.getState()
        void loadThen(now.scenario, (loaded) => {
          const seat = now.seat ?? loaded.scenario.leaders[0]!.id
          const players = playersOf(
            loaded.scenario.leaders.map((l) => l.id),
            seat,
            now.opponent,
          )
          start(beginTalks(loaded, now.seed ?? parts.drawSeed(), players, rulesFor(loaded)), seat, now.freePlay)
        })
        return
      }
      case 'resume':
        if (resumeText !== null) void open(resumeText)
        return
      case 'dismiss':
        return store.setState({ notice: null })
      case 'leave':
        return show(null)
    }
    if (!running) return
    const game = gameOf(running)
    const draft = edited(running.draft, game.screen, game.view, intent)
    if (draft) return show({ ...running, draft, refusal: null })
    const seat = game.seat
    switch (intent.type) {
      case 'commit': {
        const move = moveOf(running.draft, game.screen, game.view)
        if (move) make(move)
        return
      }
      case 'consult':
        return make({
          seat,
          type: 'consult',
          group: intent.group,
          package: openOffer(game.view.table)?.package ?? running.draft.package,
        })
      case 'call':
      case 'pass':
        return make({ seat, type: intent.type })
      case 'walk-out':
        if (running.draft.confirming === 'walk-out') make({ seat, type: 'walk-out' })
        return
      case 'go-on':
        return goOn()
      case 'skip': {
        const moment = momentOf(running)
        if (moment?.kind === 'vote') show({ ...running, bookmark: { ...running.bookmark, step: moment.groups } })
        return
      }
      case 'visit': {
        const known = running.ending && placesOf(running.ending).some((p) => samePlace(p, intent.place))
        if (known) show({ ...running, bookmark: { ...running.bookmark, place: intent.place } })
        return
      }
      case 'write':
        return show({ ...running, notes: { ...running.notes, [intent.question]: intent.text } })
      case 'again':
      case 'other-seat': {
        const { loaded, players } = running.talks
        const ids = loaded.scenario.leaders.map((l) => l.id)
        const level = Object.values(players).find((p) => p.by === 'counterpart')
        const next = intent.type === 'again' ? seat : ids[(ids.indexOf(seat) + 1) % ids.length]!
        const opponent = level?.by === 'counterpart' ? level.level : 'person'
        store.setState({ setup: { ...state.setup, scenario: loaded.scenario.id, seat: next, opponent } })
        return start(
          beginTalks(loaded, parts.drawSeed(), playersOf(ids, next, opponent), rulesFor(loaded)),
          next,
          running.freePlay,
        )
      }
      case 'fork': {
        const { loaded, seed, players, moves } = running.talks
        const back = replayed(loaded, seed, players, moves.slice(0, intent.move))
        if (!back.ok) return
        const seen = momentsBehind(eventsOf(back.value))
        return start(back.value, seat, running.freePlay, { briefed: running.bookmark.briefed, seen })
      }
    }
  }

  const open = async (text: string): Promise<boolean> => {
    const decoded = decodeSave(text)
    if (!decoded.ok) {
      store.setState({ notice: { code: decoded.reason === 'newer' ? 'save-newer' : 'save-refused' } })
      return false
    }
    const { record, desk } = decoded.value
    const item = store.getState().shelf.find((s) => s.id === record.scenario.id)
    if (!item) {
      store.setState({ notice: { code: 'save-other-scenario', detail: record.scenario.id } })
      return false
    }
    let opened = false
    await loadThen(item.id, (loaded) => {
      if (loaded.sha256 !== record.scenario.sha256)
        return store.setState({ notice: { code: 'save-other-scenario', detail: record.scenario.id } })
      const players = playersFrom(record)
      const ids = loaded.scenario.leaders.map((l) => l.id)
      const talks = ids.every((id) => players[id]) ? replayed(loaded, record.seed, players, record.actions) : null
      if (!talks?.ok) return store.setState({ notice: { code: 'save-refused' } })
      const seat = ids.includes(desk.bookmark?.seat ?? '')
        ? desk.bookmark!.seat
        : (ids.find((id) => players[id]!.by === 'person') ?? ids[0]!)
      const bookmark: Bookmark = desk.bookmark
        ? { ...desk.bookmark, seat }
        : {
            seat,
            covered: false,
            briefed: record.actions.length > 0 ? ids : [],
            seen: momentsBehind(eventsOf(talks.value)),
            step: 0,
            place: null,
            news: talks.value.entries.length,
          }
      prepare(loaded)
      show(
        settled({
          id: desk.id ?? parts.newId(),
          talks: talks.value,
          draft: desk.draft ?? EMPTY_DRAFT,
          notes: desk.notes ?? {},
          freePlay: desk.freePlay ?? false,
          refusal: null,
          ending: null,
          bookmark,
        }),
      )
      opened = true
    })
    return opened
  }

  return {
    store,
    act,
    open,
    saved: () => (running ? savedGame(running) : null),
    shelve: (item) =>
      store.setState((state) => ({
        shelf: [...state.shelf.filter((s) => s.id !== item.id), item],
        setup: { ...state.setup, scenario: item.id, seat: item.leaders[0]?.id ?? null },
      })),
    notify: (notice) => store.setState({ notice }),
    offerResume: (resumable, text) => {
      resumeText = text
      store.setState({ resumable })
    },
  }
}

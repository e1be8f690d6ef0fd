import { outcomesHere } from '../../src/worker/outcomes-here.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import { decide } from '../../src/counterpart/decide.ts'
import { createSession, type Session } from '../../src/session/session.ts'
import type { SavedGame } from '../../src/session/save.ts'
import { shelfItemOf } from '../../src/session/shelf-item.ts'
import { autosave, followOthers, lastGame, olderGames } from '../../src/storage/autosave.ts'
import { erase, type Keeper, memoryKeeper, otherTabs } from '../../src/storage/keeper.ts'
import { keptPreferences } from '../../src/storage/kept-preferences.ts'

const SHELF = shelved('scenarios').map(shelfItemOf)

let ids = 0
const newSession = (): Session =>
  createSession({ outcomes: outcomesHere, shelf: SHELF, decide, drawSeed: () => 7, newId: () => `game-${ids++}` })
/** The moves of a game's text, one after another; null: there is no game. */
const movesIn = (text: string): string | null =>
  (JSON.parse(text) as SavedGame | null)?.actions.map((move) => JSON.stringify(move)).join('') ?? null
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

async function begun(keeper: Keeper, tab: string): Promise<Session> {
  const session = newSession()
  autosave(session, keeper, tab)
  session.act({ type: 'choose-scenario', scenario: 'front-doors' })
  session.act({ type: 'begin' })
  await settle()
  return session
}

describe('autosave', () => {
  it('keeps every change, the draft included, so that a closed tab loses nothing', async () => {
    const keeper = memoryKeeper()
    const session = await begun(keeper, 'a')
    session.act({ type: 'go-on' })
    const game = session.store.getState().game!
    const issue = game.choices.open!.issue
    session.act({ type: 'pick-option', issue, option: game.choices.open!.options[1]! })
    const again = newSession()
    expect(await again.open(lastGame(keeper)!.text)).toBe(true)
    expect(again.store.getState().game!.draft.option).toBe(game.choices.open!.options[1])
    expect(again.store.getState().game!.screen).toBe('opening')
  })

  it('offers the game that was just left, by its side, and goes on where it stood', async () => {
    const session = await begun(memoryKeeper(), 'a')
    session.act({ type: 'go-on' })
    const { id, screen } = session.store.getState().game!
    session.act({ type: 'leave' })
    const { game, setup, shelf, resumable } = session.store.getState()
    const { title, leaders } = shelf.find((item) => item.id === setup.scenario)!
    expect(game).toBeNull()
    expect(resumable).toMatchObject({ id, title, side: leaders.find((leader) => leader.id === setup.seat)!.side })
    session.act({ type: 'resume' })
    await settle()
    expect(session.store.getState().game).toMatchObject({ id, screen })
  })

  it('offers the games left before that one too, the newest first, and goes on with any of them', async () => {
    const keeper = memoryKeeper()
    const session = await begun(keeper, 'a')
    const began: string[] = []
    for (let game = 0; game < 3; game++) {
      if (game > 0) {
        session.act({ type: 'begin' })
        await settle()
      }
      began.push(session.store.getState().game!.id)
      session.act({ type: 'go-on' })
      session.act({ type: 'leave' })
    }
    const { resumable, older } = session.store.getState()
    expect([resumable!.id, ...older.map(({ id }) => id)]).toEqual([...began].reverse())
    session.act({ type: 'resume', id: began[0]! })
    await settle()
    expect(session.store.getState().game!.id).toBe(began[0])
    session.act({ type: 'leave' })
    expect(session.store.getState().resumable!.id).toBe(began[0])
    expect(session.store.getState().older.map(({ id }) => id)).toEqual([began[2], began[1]])

    keeper.write(`game/${began[1]!}`, 'not a game')
    const again = newSession()
    again.offerOlder(olderGames(keeper, began[0]!))
    expect(again.store.getState().older.map(({ id }) => id)).toEqual([began[2]])
  })

  it('does not overwrite a game that another tab has taken over, and says so', async () => {
    const keeper = memoryKeeper()
    const first = await begun(keeper, 'a')
    const kept = lastGame(keeper)!
    const second = newSession()
    autosave(second, keeper, 'b')
    await second.open(kept.text)
    second.act({ type: 'go-on' })
    const theirs = keeper.read(`game/${kept.id}`)
    first.act({ type: 'go-on' })
    expect(keeper.read(`game/${kept.id}`)).toBe(theirs)
    expect(first.store.getState().notice?.code).toBe('other-tab')
    expect(keeper.names().filter((name) => name.startsWith('game/'))).toHaveLength(2)
  })

  it('does not overwrite what another tab has played since this one left the game', async () => {
    const keeper = memoryKeeper()
    const first = await begun(keeper, 'a')
    first.act({ type: 'go-on' })
    first.act({ type: 'leave' })
    const second = newSession()
    autosave(second, keeper, 'b')
    const { id, text } = lastGame(keeper)!
    await second.open(text)
    const { issue, options } = second.store.getState().game!.choices.open!
    for (const intent of [
      { type: 'pick-option', issue, option: options[1]! },
      { type: 'cite', quote: null },
      { type: 'commit' },
    ] as const)
      second.act(intent)
    const theirs = keeper.read(`game/${id}`)
    first.act({ type: 'resume' }) // as it was when this tab left it
    await settle()
    first.act({ type: 'pick-option', issue, option: options[0]! })
    expect(keeper.read(`game/${id}`)).toBe(theirs)
    expect(first.saved()!.desk.draft.option).toBe(options[0])
    expect(JSON.parse(lastGame(keeper)!.text).desk.draft.option).toBe(options[0])
  })

  it('offers a game as another tab has played it on, as long as no game is on here', async () => {
    const keeper = memoryKeeper()
    const page = new EventTarget()
    const kept = (key: string | null): boolean => page.dispatchEvent(Object.assign(new Event('storage'), { key }))
    const first = await begun(keeper, 'a')
    first.act({ type: 'leave' })
    followOthers(first, keeper, otherTabs(page as unknown as Window))
    const second = newSession()
    autosave(second, keeper, 'b')
    const { id, text } = lastGame(keeper)!
    await second.open(text)
    second.act({ type: 'go-on' })
    for (const key of ['else/game/x', null, 'on-the-record/preferences']) kept(key)
    expect(first.saved()).toBeNull()
    kept(`on-the-record/game/${id}`)
    first.act({ type: 'resume' })
    await settle()
    expect(first.store.getState().game).toMatchObject({ id, screen: 'opening' })
    second.act({ type: 'leave' })
    erase(keeper)
    kept(`on-the-record/game/${id}`)
    expect(first.store.getState().game!.id).toBe(id)
    first.act({ type: 'leave' })
    kept(`on-the-record/game/${id}`)
    expect(first.store.getState().resumable).toBeNull()
  })

  it('gives each of two tabs its own game again, and neither takes the other’s', async () => {
    const keeper = memoryKeeper()
    const [ofFirst, ofSecond] = [memoryKeeper(), memoryKeeper()]
    const first = newSession()
    autosave(first, keeper, 'a', ofFirst)
    first.act({ type: 'choose-scenario', scenario: 'front-doors' })
    first.act({ type: 'begin' })
    await settle()
    const second = newSession()
    autosave(second, keeper, 'b', ofSecond)
    await second.open(lastGame(keeper, ofSecond)!.text)
    second.act({ type: 'go-on' })
    const theirs = lastGame(keeper, ofSecond)!
    first.act({ type: 'go-on' })
    expect(lastGame(keeper, ofSecond)).toEqual(theirs)
    const mine = lastGame(keeper, ofFirst)!
    expect(mine.id).not.toBe(theirs.id)
    const again = newSession()
    autosave(again, keeper, 'c', ofFirst)
    await again.open(mine.text)
    const game = again.store.getState().game!
    again.act({ type: 'pick-option', issue: game.choices.open!.issue, option: game.choices.open!.options[1]! })
    expect(lastGame(keeper, ofSecond)).toEqual(theirs)
    expect(lastGame(keeper, ofFirst)!.id).toBe(mine.id)
  })

  it('loses no move that was made in any of two tabs, whatever they do in turn', async () => {
    const what = fc.constantFrom('begin', 'leave', 'resume', 'reload', 'hear', 'move', 'move')
    const acts = fc.array(fc.record({ tab: fc.nat(1), what }), { minLength: 4, maxLength: 16 })
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const keeper = memoryKeeper()
        const hear: ((name: string) => void)[] = []
        let count = 0
        const opened = (tab: number, ofTab: Keeper) => {
          const session = newSession()
          const last = lastGame(keeper, ofTab)
          if (last) session.offerResume(last.text)
          autosave(session, keeper, `t${count++}`, ofTab)
          followOthers(session, keeper, (changed) => (hear[tab] = changed), ofTab)
          return { session, ofTab }
        }
        const tabs = [0, 1].map((tab) => opened(tab, memoryKeeper()))
        const made: string[] = ['', ''] // the moves of each tab's game when it last made one
        const begun = [
          { tab: 0, what: 'begin' },
          { tab: 0, what: 'move' },
          { tab: 1, what: 'hear' },
        ] as const
        for (const { tab, what } of [...begun, ...list]) {
          const { session, ofTab } = tabs[tab]!
          const { game } = session.store.getState()
          const choices = game?.choices.open
          if (what === 'reload') tabs[tab] = opened(tab, ofTab)
          else if (what === 'hear') hear[tab]!('game/x')
          else if (what === 'move') {
            if (choices) {
              session.act({ type: 'pick-option', issue: choices.issue, option: choices.options[tab]! })
              session.act({ type: 'cite', quote: null })
            }
            session.act({ type: choices ? 'commit' : 'go-on' })
          } else if ((what === 'leave') === (game !== null)) session.act({ type: what }) // the chooser has the others
          await settle()
          if (what === 'move') made[tab] = movesIn(JSON.stringify(session.saved())) ?? made[tab]!
          const kept = keeper.names().flatMap((name) => (name.startsWith('game/') ? movesIn(keeper.read(name)!)! : []))
          for (const moves of made) expect(moves === '' || kept.some((text) => text.startsWith(moves))).toBe(true)
        }
      }),
      { numRuns: 80 },
    )
  })

  it.each(['full', 'blocked'] as const)('says once that storage is %s, and the game goes on', async (why) => {
    const keeper: Keeper = { ...memoryKeeper(), write: () => why }
    const session = await begun(keeper, 'a')
    expect(session.store.getState().notice?.code).toBe(`storage-${why}`)
    session.act({ type: 'dismiss' })
    session.act({ type: 'go-on' })
    expect(session.store.getState().notice).toBeNull()
    expect(session.store.getState().game!.screen).toBe('opening')
  })

  it('keeps no more than twenty games', async () => {
    const keeper = memoryKeeper()
    for (let n = 0; n < 25; n++) await begun(keeper, 'a')
    expect(keeper.names().filter((name) => name.startsWith('game/'))).toHaveLength(20)
  })

  it('erases everything', async () => {
    const keeper = memoryKeeper()
    await begun(keeper, 'a')
    erase(keeper)
    expect(keeper.names()).toEqual([])
  })
})

describe('preferences', () => {
  it('come back as they were left, and a broken text gives the first values', () => {
    const keeper = memoryKeeper()
    keptPreferences(keeper).setState({ theme: 'dark', textSize: 150 })
    expect(keptPreferences(keeper).getState()).toMatchObject({ theme: 'dark', textSize: 150 })
    keeper.write('preferences', '{"theme":')
    expect(keptPreferences(keeper).getState().theme).toBe('auto')
    keeper.write('preferences', '{"theme":"<script>","textSize":1e9,"volume":{"effects":-4}}')
    expect(keptPreferences(keeper).getState()).toMatchObject({ theme: 'auto', textSize: 100, volume: { effects: 80 } })
  })
})

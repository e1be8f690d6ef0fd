// The composition root of the browser game: the only file that knows every part. It puts them together and decides nothing.

import { shelf } from 'virtual:shelf'
import { decide } from './counterpart/decide.ts'
import { findApi } from './lms/find-api.ts'
import { withAuthorWords } from './page/frame/drop.tsx'
import { showPage } from './page/show.tsx'
import './page/styles/index.css'
import { deskSetup, linkSlip } from './session/deep-link.ts'
import { createSession } from './session/session.ts'
import type { Player } from './sound/player.ts'
import { autosave, followOthers, lastGame, olderGames } from './storage/autosave.ts'
import { browserKeeper, erase, otherTabs } from './storage/keeper.ts'
import { keptPreferences } from './storage/kept-preferences.ts'
import { inUse } from './storage/in-use.ts'
import { eraseCopy, offlineCopy } from './storage/offline-copy.ts'
import { keepOwnScenarios, ownScenarios } from './storage/own-scenarios.ts'
import { permitted } from './storage/permitted.ts'
import playWords from './wording/en.ftl?raw'
import guideWords from './wording/en-guide.ftl?raw'
import { wordsFrom } from './wording/words.ts'
import { outcomesDesk } from './worker/desk.ts'
import { scenarioDesk } from './worker/scenario-desk.ts'

const words = wordsFrom(`${playWords}\n${guideWords}`, 'en', (fault) => console.error(fault))
const keeper = browserKeeper(() => window.localStorage)
const ofTab = browserKeeper(() => window.sessionStorage)
const preferences = keptPreferences(keeper)
const drawn = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!

const desk = scenarioDesk()
const unverified = (publisher: string): string => withAuthorWords(words).say('author-unverified-mark', { publisher })
const own = ownScenarios(keeper, desk.read, unverified)

const session = createSession({
  shelf: [...shelf, ...own],
  decide,
  drawSeed: drawn,
  newId: () => drawn().toString(36),
  outcomes: outcomesDesk(),
  setup: deskSetup(window.location.search),
})

keepOwnScenarios(session, keeper)

const MOST_TOLD = 40 // characters of a link
const slip = linkSlip(new URLSearchParams(window.location.search), session.store.getState().shelf)
if (slip && slip.name !== 'scenario')
  session.notify({ code: 'link-slip', detail: `${slip.name}=${slip.value}`.slice(0, MOST_TOLD) })

const WRITING_PAUSE = 2_000 // ms without a key before a platform is told what is no move

// On a learning platform the game that was left there comes first.
const api = findApi(window)
const join = async (): Promise<boolean> => {
  if (!api) return false
  const { joinPlatform } = await import('./lms/join-platform.ts')
  const pause = (then: () => void): (() => void) => {
    const waiting = setTimeout(then, WRITING_PAUSE)
    return () => clearTimeout(waiting)
  }
  const kept = await joinPlatform(session, api, { query: window.location.search, now: Date.now, pause })
  if (!kept) return false
  // A device that puts a hidden page away may never say that it was left.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && kept.keep())
  window.addEventListener('pagehide', kept.leave)
  return true
}
const onPlatform = await join().catch(() => {
  session.notify({ code: 'platform-silent' })
  return false
})

// A platform keeps each student's game apart; its devices are often shared. What it keeps is not kept on the device too.
if (!onPlatform) {
  const last = lastGame(keeper, ofTab)
  if (last) session.offerResume(last.text)
  autosave(session, keeper, drawn().toString(36), ofTab)
  followOthers(session, keeper, otherTabs(window), ofTab)
}

const PATIENCE = 8_000 // ms after which the page says that the picture is still on its way

// What is not for now waits until the room stands, or for as long as a room may take.
const CALM = 5_000 // ms
let stands = (): void => undefined
const calm = new Promise<void>((resolve) => {
  stands = resolve
  setTimeout(resolve, CALM)
})

void calm.then(() => {
  const { game, resumable } = session.store.getState()
  if (game === null && !onPlatform) session.offerOlder(olderGames(keeper, resumable?.id ?? null))
})

// The room is drawn once the page stands; the page never waits for it. The host carries the stage, for tests and for tinkerers.
const picture = (host: HTMLElement): (() => void) => {
  let wanted = true
  const slow = setTimeout(() => session.notify({ code: 'picture-slow' }), PATIENCE)
  const arrived = (): void => {
    clearTimeout(slow)
    stands()
    if (session.store.getState().notice?.code === 'picture-slow') session.notify(null)
  }
  let take = (): void => {
    wanted = false
  }
  const hang = async (): Promise<void> => {
    const { hangPicture } = await import('./stage/picture.ts')
    const stage = wanted ? await hangPicture(host, { session, preferences, words }) : null
    arrived()
    if (!stage) return
    take = () => stage.destroy()
    if (!wanted) return take()
    Object.assign(host, { stage })
  }
  const failed = (): void => {
    arrived()
    session.notify({ code: 'picture-unavailable' })
  }
  requestAnimationFrame(() => setTimeout(() => void hang().catch(failed)))
  return () => {
    arrived()
    take()
  }
}

// The screens of a game and the words of its end come right after the chooser stands.
const screens = async () => {
  const [{ Screen }, ending] = await Promise.all([
    import('./page/screens/screen.tsx'),
    import('./wording/en-debrief.ftl?raw'),
  ])
  words.add(ending.default)
  return Screen
}

const workers = permitted(() => navigator.serviceWorker)
const use = inUse(permitted(() => navigator.locks))

// In the built pages the browser keeps a copy; the one file and a learning platform have no use for one.
const copy =
  import.meta.env.MODE === 'production'
    ? offlineCopy({
        workers,
        script: './sw.js',
        calm,
        reload: () => window.location.reload(),
        use,
        idle: () => session.store.getState().game === null,
      })
    : null
session.store.subscribe(({ game }) => use.set(game !== null))
use.set(session.store.getState().game !== null)

// A voice that reads aloud goes before the game's sound.
let aloud = false
let player: Player | null = null

showPage(document.getElementById('game')!, {
  session,
  preferences,
  words,
  now: Date.now,
  picture,
  screens,
  ...(copy ? { copy } : {}),
  onAloud: (on) => {
    aloud = on
    player?.duck(on)
  },
  eraseDevice: () => {
    session.act({ type: 'leave' })
    session.offerResume(null)
    session.offerOlder([])
    for (const item of session.store.getState().shelf)
      if (item.own) session.act({ type: 'take-away', scenario: item.id })
    for (const kept of [keeper, ofTab]) erase(kept)
    void eraseCopy({ workers, caches: permitted(() => window.caches), page: window.location.href })
  },
  desk,
})

// Sound comes only when the reader wants it.
const listen = async (): Promise<void> => {
  if (!preferences.getState().sound) return
  stopListening()
  const sound = await import('./sound/player.ts').catch(() => null)
  if (!sound) {
    stopListening = preferences.subscribe(listen) // without a network: whoever asks again later hears it
    return
  }
  player = sound.startSound(session, preferences)
  player.duck(aloud)
}
let stopListening = preferences.subscribe(listen)
void listen()

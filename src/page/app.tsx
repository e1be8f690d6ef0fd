// The whole game as a page: the frame round the present screen. It shows the session and sends it intents; it decides nothing.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Preferences } from '../session/preferences.ts'
import type { Session } from '../session/session.ts'
import { tellRefusal } from '../wording/tell-notice.ts'
import type { Words } from '../wording/words.ts'
import { AloudButton } from './aloud/aloud-button.tsx'
import { useAloud } from './aloud/use-aloud.ts'
import { useAppearance } from './frame/appearance.ts'
import { Foot, Goal } from './frame/foot.tsx'
import { useNews } from './frame/news.ts'
import { NoticeBar } from './frame/notice-bar.tsx'
import { type Panel, Panels } from './frame/panels.tsx'
import { saveToFile } from './frame/save-file.ts'
import { TopBar } from './frame/top-bar.tsx'
import { isReading, taskKey } from './glimpse.ts'
import { Guide, usePassedNotes } from './guide/guide.tsx'
import { Icon } from './parts/icon.tsx'
import { Live } from './parts/live.tsx'
import { UnderHeadContext } from './parts/under-head.ts'
import { useRoom } from './room/use-room.ts'
import { InRoom } from './room/in-room.tsx'
import { questionOf } from '../session/room/class-vote.ts'
import { isFurnished } from '../session/room/room.ts'
import { Choose } from './screens/choose.tsx'
import { type Screens, useScreens } from './use-screens.ts'
import { type Readable, useStore } from './use-store.ts'

/** A new version waits there until the reader asks for it. */
export type CopyOfGame = Readable<'current' | 'new-version' | 'in-use'> & { readonly renew: () => void }

export interface AppProps {
  readonly session: Session
  readonly preferences: Readable<Preferences> & { readonly setState: (change: Partial<Preferences>) => void }
  readonly words: Words
  readonly screens: Screens // those of a game; they may come later than the chooser
  readonly eraseDevice: () => void
  readonly now?: () => number // milliseconds; left out: no lesson's clock
  readonly copy?: CopyOfGame // the copy that the browser keeps of the game
  readonly onAloud?: (on: boolean) => void // a voice reads, or has stopped
  readonly picture?: (host: HTMLElement) => () => void // draws the room there; gives back how to take it away
}

export function App({
  session,
  preferences: kept,
  words,
  screens,
  eraseDevice,
  now,
  copy,
  picture,
  onAloud,
}: AppProps) {
  const state = useStore(session.store)
  const preferences = useStore(kept)
  const [panel, setPanel] = useState<Panel | null>(null)
  const [times, setTimes] = useState(0)
  const { game, notice } = state
  const [classing, setClassing] = useState(false) // how a class sits is open in the chooser
  const wanted = game ? isFurnished(game.room.setup) || game.ending?.before != null : classing
  const parts = useRoom(wanted, words)
  const asked = game && parts ? questionOf(game) : null
  const reading = isReading(game) || asked !== null
  const prefer = (change: Partial<Preferences>): void => kept.setState(change)
  const open = (text: string): void => void session.open(text)
  const save = (): void => {
    const saved = session.saved()
    if (!saved) return
    saveToFile(saved)
    session.notify({ code: 'saved' })
    setPanel(null)
  }
  useAppearance(preferences, words.language)
  const { Screen, failed } = useScreens(screens)
  useHeading(`${taskKey(game)}${game && !Screen ? ' awaited' : ''}`, words)
  usePassedNotes(game, taskKey(game), preferences, prefer)
  const aloud = useAloud({ task: taskKey(game), language: words.language, rate: preferences.rate, onReading: onAloud })
  const news = useNews(state, words)
  const room = ['room', reading ? 'room--read' : '', preferences.picture ? '' : 'room--bare'].filter(Boolean).join(' ')
  return (
    <>
      <a class="skip" href="#task">
        {words.say('skip')}
      </a>
      <TopBar
        game={game}
        act={session.act}
        words={words}
        preferences={preferences}
        onSound={() => prefer({ sound: !preferences.sound })}
        onPanel={setPanel}
        aside={
          game &&
          parts &&
          now && <parts.LessonButton game={game} act={session.act} words={parts.words} now={now} onSave={save} />
        }
      />
      <Live said={news} times={times} />
      {game && parts && now && (
        <parts.LessonNote game={game} act={session.act} words={parts.words} now={now} onSave={save} />
      )}
      {notice && (
        <NoticeBar
          notice={notice}
          words={words}
          onSave={save}
          onBack={() => session.act({ type: 'to-origin' })}
          onDismiss={() => session.act({ type: 'dismiss' })}
        />
      )}
      <div class={room}>
        {preferences.picture && <Stage picture={picture} />}
        <main class="task" id="task" tabIndex={-1} data-screen={game?.screen ?? 'choose'}>
          {game && <Goal game={game} words={words} />}
          {game?.refusal && (
            <p class="refusal">
              <Icon name="info" /> {tellRefusal(words, game.refusal)}
            </p>
          )}
          <UnderHeadContext.Provider
            value={{
              note: game && !asked && <Guide game={game} words={words} preferences={preferences} prefer={prefer} />,
              tool: <AloudButton aloud={aloud} words={words} />,
            }}
          >
            {game && !Screen ? (
              <Awaited failed={failed} words={words} />
            ) : game && Screen ? (
              <InRoom
                Screen={Screen}
                game={game}
                act={session.act}
                words={words}
                preferences={preferences}
                prefer={prefer}
                room={parts}
              />
            ) : (
              <>
                {copy && <NewVersion copy={copy} words={words} />}
                <Choose
                  state={state}
                  act={session.act}
                  words={words}
                  preferences={preferences}
                  room={parts}
                  onClass={setClassing}
                  onOpenFile={open}
                  onGuide={() => setPanel('guide')}
                />
              </>
            )}
          </UnderHeadContext.Provider>
        </main>
      </div>
      <Foot
        game={game}
        words={words}
        reading={reading}
        onSayAgain={() => setTimes(times + 1)}
        onBack={() => session.act({ type: 'to-origin' })}
      />
      <Panels
        panel={panel}
        game={game}
        words={words}
        preferences={preferences}
        aloud={aloud.can}
        prefer={prefer}
        onClose={() => setPanel(null)}
        onErase={eraseDevice}
        onSave={save}
        onOpenFile={(text) => {
          open(text)
          setPanel(null)
        }}
        onLeave={() => {
          setPanel(null)
          session.act({ type: 'leave' })
        }}
      />
    </>
  )
}

/** Stands where a game's screen will: for a moment, or, where it did not arrive, with a way to ask for it again. */
function Awaited({ failed, words }: { readonly failed: boolean; readonly words: Words }) {
  if (!failed) return <p class="awaited">{words.say('screens-awaited')}</p>
  return (
    <div class="awaited" role="alert">
      <p>{words.say('screens-failed')}</p>
      <button class="button" type="button" onClick={() => window.location.reload()}>
        {words.say('screens-again')}
      </button>
    </div>
  )
}

/** Offered where no game is on: a version never changes under a game. */
function NewVersion({ copy, words }: { readonly copy: CopyOfGame; readonly words: Words }) {
  const state = useStore(copy)
  if (state === 'current') return null
  return (
    <p class="new-version" role="status">
      {words.say(state === 'in-use' ? 'new-version-in-use' : 'new-version')}{' '}
      <button class="button button--text button--small" type="button" onClick={copy.renew}>
        {words.say('new-version-use')}
      </button>
    </p>
  )
}

/** The host of the picture. It stays over all screens; everything in it is also said on the page. */
function Stage({ picture }: { readonly picture: AppProps['picture'] }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => picture?.(host.current!), [picture])
  return (
    <div class="stage" aria-hidden="true">
      <div class="stage__panel" ref={host} />
    </div>
  )
}

/** When another task stands on the page, its heading names the document and takes the focus. */
function useHeading(key: string, words: Words): void {
  const first = useRef(true)
  useLayoutEffect(() => {
    const heading = document.querySelector<HTMLElement>('#task h1')
    if (!heading) return
    document.title = words.say('page-title', { screen: heading.textContent ?? '' })
    if (first.current) {
      first.current = false
      return
    }
    heading.tabIndex = -1
    window.scrollTo(0, 0)
    heading.focus({ preventScroll: true })
  }, [key])
}

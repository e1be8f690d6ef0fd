// The teacher's page: codes in, the class picture out, the lesson's clock. Shows the class session and sends it intents.

import { useState } from 'preact/hooks'
import type { ClassSession } from '../../session/class-session.ts'
import type { Preferences } from '../../session/preferences.ts'
import type { Words } from '../../wording/words.ts'
import { GAME_PAGE } from '../addresses.ts'
import { useAppearance } from '../frame/appearance.ts'
import { SettingsDialog } from '../frame/settings-dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { Live } from '../parts/live.tsx'
import { type Readable, useStore } from '../use-store.ts'
import { AssignPanel, NEW_ASSIGNMENT } from './assign-panel.tsx'
import { ClassTables } from './class-tables.tsx'
import { CodesPanel } from './codes-panel.tsx'
import { LessonClock } from './lesson-clock.tsx'
import { tellClassNotice } from './notice.ts'
import { PackPanel, type PackPanelProps } from './pack-panel.tsx'
import { Picture } from './picture.tsx'

export interface TeacherPageProps {
  readonly session: ClassSession
  readonly preferences: Readable<Preferences> & { readonly setState: (change: Partial<Preferences>) => void }
  readonly words: Words
  readonly now: () => number // milliseconds
  readonly save: (name: string, text: string, type?: string) => void // to a file
  readonly pack: PackPanelProps['pack']
  readonly print: () => void
  readonly eraseDevice: () => void
}

export function TeacherPage({
  session,
  preferences: kept,
  words,
  now,
  save,
  pack,
  print,
  eraseDevice,
}: TeacherPageProps) {
  const state = useStore(session.store)
  const preferences = useStore(kept)
  const [projected, setProjected] = useState(false)
  const [settings, setSettings] = useState(false)
  const [assignment, setAssignment] = useState(NEW_ASSIGNMENT)
  useAppearance(preferences, words.language)
  const { list, notice } = state
  const { scenario } = list.coded
  const said = notice ? tellClassNotice(words, notice) : ''
  const some = list.entries.length > 0
  const assign = (
    <AssignPanel assignment={assignment} onChange={setAssignment} coded={list.coded} words={words} draw={now} />
  )
  return (
    <>
      <a class="skip" href="#class">
        {words.say('skip')}
      </a>
      <header class="bar class-bar">
        <a class="bar__name" href={GAME_PAGE}>
          {words.say('app-name')}
        </a>
        <p class="bar__now">
          <strong>{words.say('class-kicker')}</strong>
          <span class="bar__who"> · {scenario.title}</span>
        </p>
        <div class="tools">
          {some && (
            <button
              class="button button--quiet button--small"
              type="button"
              aria-pressed={projected}
              onClick={() => {
                setProjected(!projected)
                window.scrollTo(0, 0)
              }}
            >
              {words.say(projected ? 'class-projector-end' : 'class-projector')}
            </button>
          )}
          <button
            class="tool"
            type="button"
            aria-label={words.say('tool-settings')}
            title={words.say('tool-settings')}
            aria-haspopup="dialog"
            onClick={() => setSettings(true)}
          >
            <Icon name="letters" />
          </button>
        </div>
      </header>
      <Live said={said} times={0} />
      <main class={projected && some ? 'class class--projected' : 'class'} id="class" tabIndex={-1}>
        <div class="class__head">
          <h1>{words.say('class-title')}</h1>
          {!(projected && some) && <p class="head__lead">{words.say('class-lead')}</p>}
        </div>
        {!(projected && some) && (
          <aside class="class__in">
            <CodesPanel
              state={state}
              words={words}
              said={said}
              act={session.act}
              onSave={() => {
                save(`${scenario.id}.class.json`, session.file())
                session.act({ type: 'saved' })
              }}
              onPrint={print}
            />
            <LessonClock state={state} words={words} act={session.act} now={now} />
            <PackPanel coded={list.coded} words={words} pack={pack} save={save} />
            {some && assign}
          </aside>
        )}
        <div class="class__out">
          {projected && some && state.clock && <LessonClock state={state} words={words} act={session.act} now={now} />}
          {some ? (
            <Picture state={state} words={words} act={session.act} />
          ) : (
            <>
              {assign}
              <section class="class-empty">
                <h2>{words.say('class-empty-title')}</h2>
                <p>{words.say('class-empty')}</p>
                <p class="paper-only">{words.say('class-print-nothing')}</p>
              </section>
            </>
          )}
          {some && !projected && <ClassTables state={state} words={words} act={session.act} />}
        </div>
      </main>
      {settings && (
        <SettingsDialog
          words={words}
          preferences={preferences}
          prefer={(change) => kept.setState(change)}
          onClose={() => setSettings(false)}
          onErase={eraseDevice}
        />
      )}
    </>
  )
}

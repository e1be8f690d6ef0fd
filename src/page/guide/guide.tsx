// The guide: one note under the heading of a first game's screens. It stands in the page's own flow, so it covers nothing; it asks for
// nothing, and what is played on is passed.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Preferences } from '../../session/preferences.ts'
import type { Game } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { Icon } from '../parts/icon.tsx'
import { noteNow } from './notes.ts'

export interface GuideProps {
  readonly game: Game
  readonly words: Words
  readonly preferences: Preferences
  readonly prefer: (change: Partial<Preferences>) => void
}

/** Marks the part of the task that the note talks about. */
function usePointer(selector: string | null): void {
  useEffect(() => {
    const part = selector ? document.querySelector(`#task ${selector}`) : null
    part?.setAttribute('data-guided', '')
    return () => part?.removeAttribute('data-guided')
  }, [selector])
}

/** Who plays on has passed the note that stood: it does not come again with the next task. Who leaves the game has not. */
export function usePassedNotes(
  game: Game | null,
  task: string,
  { guide, guided }: Preferences,
  prefer: GuideProps['prefer'],
): void {
  const id = (guide && game && noteNow(game, guided)?.note.id) || null
  const stood = useRef({ task, id })
  useLayoutEffect(() => {
    const before = stood.current
    stood.current = { task, id }
    if (game && before.task !== task && before.id !== null && !guided.includes(before.id))
      prefer({ guided: [...guided, before.id] })
  }, [task, id])
}

export function Guide({ game, words: { say }, preferences, prefer }: GuideProps) {
  const passed = preferences.guided
  const now = preferences.guide ? noteNow(game, passed) : null
  const id = now?.note.id ?? null
  usePointer(now?.note.about ?? null)
  if (!now) return null
  const last = now.number === now.of
  /** The button that was pressed may go: then the focus stays with the task. */
  const leave = (change: Partial<Preferences>): void => {
    prefer(change)
    document.querySelector<HTMLElement>('#task h1')?.focus({ preventScroll: true })
  }
  const pass = (): void => {
    const change = { guided: [...passed, now.note.id] }
    if (last) leave(change)
    else prefer(change)
  }
  return (
    <section class="guide" aria-label={say('guide')}>
      <div class="guide__note" aria-live="polite">
        <p class="guide__of">
          <Icon name="ask-me" />
          {now.of > 1 && (
            <span class="quiet num">
              <span class="hidden">{say('guide-of', { note: now.number, of: now.of })}</span>
              <span aria-hidden="true">
                {now.number}/{now.of}
              </span>{' '}
            </span>
          )}
          <b>{say(`guide-${id}-title`)}.</b>
        </p>{' '}
        <p class="guide__says">{say(`guide-${id}`)}</p>
      </div>{' '}
      <p class="guide__ways">
        <button class="linklike" type="button" onClick={pass}>
          {say(last ? 'guide-done' : 'guide-next')}
        </button>{' '}
        <button class="linklike" type="button" onClick={() => leave({ guide: false })}>
          {say('guide-skip')}
        </button>
      </p>
    </section>
  )
}

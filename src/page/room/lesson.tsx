// The lesson's clock in the game's frame: a small button that says what is left, its panel, and a note when playing time is over.
// It stops nothing and can be switched off.

import { useEffect, useState } from 'preact/hooks'
import type { Intent } from '../../session/intent.ts'
import { type LessonReading, readLesson } from '../../session/lesson.ts'
import { isClockBegun } from '../../session/room/room-after.ts'
import type { Game } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Live } from '../parts/live.tsx'
import { LessonClock } from '../teacher/lesson-clock.tsx'

export interface LessonProps {
  readonly game: Game
  readonly act: (intent: Intent) => void
  readonly words: Words
  readonly now: () => number // milliseconds
  readonly onSave: () => void // the game to a file
}

const GLANCE = 5_000 // ms: whole minutes need no closer look

/** The reading, looked at again while the clock runs. */
function useReading({ game, now }: Pick<LessonProps, 'game' | 'now'>): LessonReading | null {
  const { lesson } = game.room
  const [time, setTime] = useState(now)
  const running = lesson?.clock?.since != null
  useEffect(() => {
    setTime(now())
    if (!running) return
    const again = setInterval(() => setTime(now()), GLANCE)
    return () => clearInterval(again)
  }, [running, lesson, now])
  return lesson && readLesson(lesson, Math.max(time, now()))
}

const RESERVED: readonly Game['screen'][] = ['predict', 'reveal', 'debrief']

/** Nothing half done lies on the table. */
const goodPlace = ({ draft, screen }: Game): boolean =>
  screen !== 'answer' && screen !== 'sign' && Object.keys(draft.package).length === 0 && draft.option === null

/** Play's time is over while people still play. */
const isOver = ({ room, screen }: Game, reading: LessonReading): boolean =>
  room.lesson?.clock != null && reading.state !== 'paused' && !reading.inPlay && !RESERVED.includes(screen)

/** In the bar: what is left; it opens the clock. */
export function LessonButton(props: LessonProps) {
  const { game, act, words, now } = props
  const { say } = words
  const [open, setOpen] = useState(false)
  const reading = useReading(props)
  const { lesson } = game.room
  const fresh = lesson !== null && lesson.clock === null && !isClockBegun(game.room)
  // It starts with the game. Switched off later, it stays off.
  useEffect(() => {
    if (fresh) act({ type: 'clock-start', now: now() })
  }, [game.id])
  if (!lesson || !reading) return null
  return (
    <>
      <button
        class={isOver(game, reading) ? 'lesson lesson--now' : 'lesson'}
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span class="hidden">{say('lesson-button')}: </span>
        {lesson.clock ? <Left reading={reading} game={game} words={words} /> : say('lesson-off')}
      </button>
      {open && (
        <Dialog title={say('lesson-button')} words={words} onClose={() => setOpen(false)}>
          <LessonClock state={lesson} words={words} act={act} now={now} />
          {reading.further && (
            <p>
              <button
                class="button button--quiet"
                type="button"
                onClick={() => {
                  act({ type: 'plan', plan: lesson.plan.id, lesson: lesson.lesson + 1 })
                  act({ type: 'clock-start', now: now() })
                  setOpen(false)
                }}
              >
                {say('lesson-next')}
              </button>
            </p>
          )}
        </Dialog>
      )}
    </>
  )
}

/** Under the bar, once playing time is over: where to go on to. It can be hidden. */
export function LessonNote(props: LessonProps) {
  const { game, act, words, now, onSave } = props
  const { say } = words
  const [hidden, setHidden] = useState(false)
  const reading = useReading(props)
  const over = reading !== null && isOver(game, reading)
  useEffect(() => {
    if (!over) setHidden(false)
  }, [over])
  if (!over) return null
  const stops = reading.further
  const where = say(!stops ? 'lesson-note-go' : goodPlace(game) ? 'lesson-note-stop' : 'lesson-note-soon')
  const note = reading.state === 'over' ? 'lesson-note-over' : stops ? 'lesson-note-end' : 'lesson-note'
  const kept = say(note, { reserved: reading.reserved })
  const button = (id: string, onClick: () => void) => (
    <button class="button button--quiet button--small" type="button" onClick={onClick}>
      {say(id)}
    </button>
  )
  return (
    <>
      {!hidden && (
        <div class="notice lesson-note">
          <p>
            <b>{kept}</b> {where}
          </p>
          <span class="buttons">
            {stops && button('lesson-note-file', onSave)}
            {button('lesson-note-more', () => act({ type: 'clock-extend', minutes: 3, now: now() }))}
            {button('lesson-note-hide', () => setHidden(true))}
          </span>
        </div>
      )}
      <Live said={`${kept} ${where}`} times={0} />
    </>
  )
}

/** What is left, short for the eye and whole for the ear. */
function Left({
  reading,
  game,
  words: { say },
}: Pick<LessonProps, 'game' | 'words'> & { readonly reading: LessonReading }) {
  const { left, minutes, reserved, state, told } = reading
  if (told === 'over') return <>{say('lesson-over')}</>
  const paused = state === 'paused' ? ` · ${say('lesson-paused')}` : ''
  if (RESERVED.includes(game.screen))
    return (
      <>
        <span aria-hidden="true">{say('lesson-left', { minutes: left })}</span>
        <span class="hidden">{say('lesson-rest-told', { left })}</span>
        {paused}
      </>
    )
  if (minutes === 0) return <>{say('lesson-now')}</>
  return (
    <>
      <span aria-hidden="true">
        <b class="num">{say('lesson-left', { minutes })}</b>
        <span class="lesson__kept"> · {say(reading.further ? 'lesson-kept-end' : 'lesson-kept', { reserved })}</span>
      </span>
      <span class="hidden">{say('lesson-kept-told', { minutes, reserved })}</span>
      {paused}
    </>
  )
}

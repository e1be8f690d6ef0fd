// The lesson's clock: what is left to play, with the debrief's minutes set apart. It can be paused, extended and switched off.

import { useEffect, useState } from 'preact/hooks'
import { LESSON_PLANS, type LessonIntent, type LessonState, readLesson } from '../../session/lesson.ts'
import type { Words } from '../../wording/words.ts'
import { Choice } from '../parts/choice.tsx'

export interface LessonClockProps {
  readonly state: LessonState
  readonly words: Words
  readonly act: (intent: LessonIntent) => void
  readonly now: () => number
}

const WIDTH = 240

export function LessonClock({ state, words, act, now }: LessonClockProps) {
  const { say } = words
  const { clock, plan, lesson } = state
  const time = useTime(now, clock?.since != null)
  const reading = readLesson(state, time)
  const button = (id: string, intent: LessonIntent, look = 'quiet') => (
    <button class={`button button--${look} button--small`} type="button" onClick={() => act(intent)}>
      {say(id)}
    </button>
  )
  return (
    <section class="clock">
      <h2>{say('clock-title')}</h2>
      {!clock && (
        <fieldset>
          <legend class="hidden">{say('clock-plan')}</legend>
          <div class="segments segments--small">
            {LESSON_PLANS.map(({ id, lessons }) =>
              lessons.map((_, n) => (
                <Choice
                  key={`${id} ${lessons.length > 1 ? n : ''}`}
                  name="clock-plan"
                  checked={plan.id === id && lesson === n}
                  onPick={() => act({ type: 'plan', plan: id, lesson: n })}
                >
                  {say(`clock-plan-${id}`)}
                  {lessons.length > 1 && `, ${say('clock-lesson', { lesson: n + 1 })}`}
                </Choice>
              )),
            )}
          </div>
        </fieldset>
      )}
      <p class="clock__now">
        <b class="clock__figure num">{reading.figure}</b>
        <span>
          <b>{say(`clock-step-${reading.step}`)}</b>
          <span class="quiet">
            {' '}
            ·{' '}
            {clock
              ? say(`clock-${reading.told}`, { minutes: reading.minutes })
              : say('clock-waiting', { reserved: reading.reserved })}
          </span>
        </span>
      </p>
      <svg class="clock__bar" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
        <path class="clock__all" d={`M0 0h${WIDTH}v10H0z`} />
        <path class="clock__kept" d={`M${WIDTH * reading.playShare} 0H${WIDTH}v10H${WIDTH * reading.playShare}z`} />
        <path class="clock__spent" d={`M0 0h${WIDTH * reading.spentShare}v10H0z`} />
      </svg>
      <div class="buttons">
        {reading.state !== 'running' &&
          reading.state !== 'over' &&
          button(clock ? 'clock-go-on' : 'clock-start', { type: 'clock-start', now: now() })}
        {reading.state === 'running' && button('clock-pause', { type: 'clock-pause', now: now() })}
        {clock && reading.state !== 'over' && (
          <>
            {button('clock-more', { type: 'clock-extend', minutes: 3, now: now() })}
            {reading.inPlay && button('clock-debrief', { type: 'clock-debrief', now: now() })}
          </>
        )}
        {clock && button('clock-off', { type: 'clock-off', now: now() }, 'text')}
      </div>
      <p class="small quiet">{say('clock-any-time')}</p>
    </section>
  )
}

/** The time, looked at again every second while the clock runs. */
function useTime(now: () => number, running: boolean): number {
  const [time, setTime] = useState(now)
  useEffect(() => {
    setTime(now())
    if (!running) return
    const again = setInterval(() => setTime(now()), 1000)
    return () => clearInterval(again)
  }, [running, now])
  return running ? Math.max(time, now()) : time
}

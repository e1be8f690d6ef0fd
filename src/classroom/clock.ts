// The lesson's clock as data: the time of day comes in with every call, so that it can be tested and never drifts. It stops nothing:
// when play's time is over it says so, and the debrief's time is still there. All times in milliseconds.

import { minutesOf, type PlanStep, RESERVED, type StepName } from './plans.ts'

export interface Clock {
  readonly steps: readonly PlanStep[]
  readonly spent: number // until the last pause
  readonly since: number | null // running since; null: it stands still
  readonly extra: number // given to play beyond the plan
}

export interface ClockReading {
  readonly state: 'waiting' | 'running' | 'paused' | 'over'
  readonly step: StepName
  readonly index: number // of the step in the lesson
  readonly stepLeft: number // of this step, at least 0
  readonly playLeft: number // until the reserved part must begin; 0: it has
  readonly left: number // until the end of the lesson, at least 0
  readonly spent: number
  readonly total: number
}

const MINUTE = 60_000

/** A lesson's clock that stands at its beginning. */
export const newClock = (steps: readonly PlanStep[]): Clock => ({ steps, spent: 0, since: null, extra: 0 })

/** A clock that was set back (summer time, a wrong device) takes nothing away. */
const spentAt = ({ spent, since }: Clock, now: number): number =>
  spent + (since === null ? 0 : Math.max(0, now - since))

/** Runs from `now`; one that runs already goes on. */
export const startClock = (clock: Clock, now: number): Clock =>
  clock.since === null ? { ...clock, since: now } : clock

/** Stands still with what was spent until `now`. */
export const pauseClock = (clock: Clock, now: number): Clock => ({ ...clock, spent: spentAt(clock, now), since: null })

/** More (or less) time for play; never less than what is spent, and never the debrief's. */
export function extendClock(clock: Clock, minutes: number, now: number): Clock {
  const least = Math.min(0, spentAt(clock, now) - plannedPlay(clock))
  return { ...clock, extra: Math.max(least, clock.extra + minutes * MINUTE) }
}

/** On to the reserved part at once: what play has not used is given up. */
export const endPlay = (clock: Clock, now: number): Clock => ({
  ...clock,
  extra: Math.min(clock.extra, spentAt(clock, now) - plannedPlay(clock)),
})

const isReserved = ({ step }: PlanStep): boolean => RESERVED.includes(step)
const plannedPlay = ({ steps }: Clock): number => MINUTE * minutesOf(steps.filter((step) => !isReserved(step)))

/** Where the lesson stands. The last step of play takes what is given beyond the plan (or gives what is taken away). */
export function readClock(clock: Clock, now: number): ClockReading {
  const spent = spentAt(clock, now)
  const play = Math.max(0, plannedPlay(clock) + clock.extra)
  const total = play + MINUTE * minutesOf(clock.steps.filter(isReserved))
  const ends = endsOf(clock, play)
  const found = ends.findIndex((end) => spent < end)
  const index = found < 0 ? ends.length - 1 : found
  return {
    state: spent >= total ? 'over' : clock.since !== null ? 'running' : spent === 0 ? 'waiting' : 'paused',
    step: clock.steps[index]!.step,
    index,
    stepLeft: Math.max(0, ends[index]! - spent),
    playLeft: Math.max(0, play - spent),
    left: Math.max(0, total - spent),
    spent,
    total,
  }
}

/** When each step ends: steps of play within `play`, the last of them at its end; then the reserved ones at their length. */
function endsOf({ steps }: Clock, play: number): readonly number[] {
  const lastOfPlay = steps.findLastIndex((step) => !isReserved(step))
  let end = 0
  return steps.map((step, index) => {
    end += MINUTE * step.minutes
    if (!isReserved(step)) end = index === lastOfPlay ? play : Math.min(end, play)
    return end
  })
}

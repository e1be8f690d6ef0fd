// A lesson's clock as the pages read it: figures to show and codes of what to say. No words, no time of its own.

import { type Clock, endPlay, extendClock, newClock, pauseClock, readClock, startClock } from '../classroom/clock.ts'
import { type Plan, PLANS, reservedMinutes, type StepName } from '../classroom/plans.ts'

export const LESSON_PLANS = PLANS

/** A plan, which of its lessons is on, and its clock. */
export interface LessonState {
  readonly plan: Plan
  readonly lesson: number // of the plan, from 0
  readonly clock: Clock | null // null: off
}

/** `now`: the time of day in milliseconds. */
export type ClockIntent =
  | { readonly type: 'clock-start' | 'clock-pause' | 'clock-debrief' | 'clock-off'; readonly now: number }
  | { readonly type: 'clock-extend'; readonly minutes: number; readonly now: number }

export type LessonIntent = ClockIntent | { readonly type: 'plan'; readonly plan: string; readonly lesson: number }

export interface LessonReading {
  readonly state: 'waiting' | 'running' | 'paused' | 'over'
  readonly step: StepName
  readonly inPlay: boolean // the kept minutes have not begun
  readonly figure: string // minutes and seconds left of the step
  readonly playShare: number // 0..1: where the kept minutes begin
  readonly spentShare: number // 0..1
  readonly told: 'until-debrief' | 'debrief-now' | 'paused' | 'over'
  readonly minutes: number // until the debrief, rounded up
  readonly left: number // minutes until the end of the lesson, rounded up
  readonly reserved: number // minutes kept
  readonly further: boolean // the plan has another lesson
}

const MINUTE = 60_000

const inMinutes = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The lesson of a plan by its name, its clock off; an unknown name: null. */
export function lessonOf(id: string | null, lesson = 0): LessonState | null {
  const plan = PLANS.find((one) => one.id === id)
  return plan ? { plan, lesson: Math.min(lesson, plan.lessons.length - 1), clock: null } : null
}

/** The lesson's figures at this time of day (milliseconds); a clock that is off reads as one that has not begun. */
export function readLesson({ clock, plan, lesson }: LessonState, now: number): LessonReading {
  const steps = plan.lessons[lesson]!
  const { state, step, stepLeft, playLeft, left, spent, total } = readClock(clock ?? newClock(steps), now)
  const reserved = reservedMinutes(steps)
  return {
    state,
    step,
    inPlay: playLeft > 0,
    figure: inMinutes(stepLeft),
    playShare: (total - reserved * MINUTE) / total,
    spentShare: Math.min(1, spent / total),
    told: state === 'over' || state === 'paused' ? state : playLeft > 0 ? 'until-debrief' : 'debrief-now',
    minutes: Math.ceil(playLeft / MINUTE),
    left: Math.ceil(left / MINUTE),
    reserved,
    further: lesson < plan.lessons.length - 1,
  }
}

/** The lesson after an intent. An unknown plan changes nothing. */
export function lessonAfter(state: LessonState, intent: LessonIntent): LessonState {
  if (intent.type === 'plan') return lessonOf(intent.plan, intent.lesson) ?? state
  return { ...state, clock: clockAfter(state, intent) }
}

function clockAfter({ clock, plan, lesson }: LessonState, intent: ClockIntent): Clock | null {
  switch (intent.type) {
    case 'clock-start':
      return startClock(clock ?? newClock(plan.lessons[lesson]!), intent.now)
    case 'clock-pause':
      return clock && pauseClock(clock, intent.now)
    case 'clock-debrief':
      return clock && endPlay(clock, intent.now)
    case 'clock-extend':
      return clock && extendClock(clock, intent.minutes, intent.now)
    case 'clock-off':
      return null
  }
}

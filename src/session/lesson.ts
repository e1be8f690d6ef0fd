// The lesson's clock as the teacher's page reads it: figures to show and codes of what to say. No words, no time of its own.

import { readClock, newClock } from '../classroom/clock.ts'
import { PLANS, reservedMinutes, type StepName } from '../classroom/plans.ts'
import type { ClassState } from './class-session.ts'

export const LESSON_PLANS = PLANS

export interface LessonReading {
  readonly state: 'waiting' | 'running' | 'paused' | 'over'
  readonly step: StepName
  readonly inPlay: boolean // the kept minutes have not begun
  readonly figure: string // minutes and seconds left of the step
  readonly playShare: number // 0..1: where the kept minutes begin
  readonly spentShare: number // 0..1
  readonly told: 'until-debrief' | 'debrief-now' | 'paused' | 'over'
  readonly minutes: number // until the debrief, rounded up
  readonly reserved: number // minutes kept
}

const MINUTE = 60_000

const inMinutes = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export function readLesson(
  { clock, plan, lesson }: Pick<ClassState, 'clock' | 'plan' | 'lesson'>,
  now: number,
): LessonReading {
  const steps = plan.lessons[lesson]!
  const { state, step, stepLeft, playLeft, spent, total } = readClock(clock ?? newClock(steps), now)
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
    reserved,
  }
}

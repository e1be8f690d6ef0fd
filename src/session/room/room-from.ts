// What is kept of a room, and a room from anything: nothing in a save is trusted, and what cannot be used is left out.

import { newClock } from '../../classroom/clock.ts'
import { type LessonState, lessonOf } from '../lesson.ts'
import { MOST_HANDS } from './class-vote.ts'
import { MOST_MARK } from './marks.ts'
import { ALONE, type Ballot, type ClassVote, EMPTY_ROOM, jobsFrom, type Room, type RoomSetup } from './room.ts'

type Tree = { readonly [key: string]: unknown }

const MOST_VOTES = 400
const MOST_MARKS = 1000
const MOST_DONE = 20
const KINDS = ['position', 'words', 'priority', 'move', 'answer', 'sign'] as const

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

const texts = (value: unknown, most: number): readonly string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string').slice(0, most) : []

const whole = (value: unknown, most: number): number | null =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most ? (value as number) : null

const hands = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.slice(0, MOST_HANDS).map((v) => whole(v, MOST_HANDS) ?? 0) : []

/** A lesson's plan and clock as numbers. */
const savedLesson = ({ plan, lesson, clock }: LessonState) => ({
  plan: plan.id,
  lesson,
  clock: clock && { spent: clock.spent, since: clock.since, extra: clock.extra },
})

/** The room as it is kept. */
export const savedRoom = (room: Room): unknown => ({ ...room, lesson: room.lesson && savedLesson(room.lesson) })

/** The room of a save. An old save has none: the game of one person. */
export function roomFrom(value: unknown): Room {
  if (!isTree(value)) return EMPTY_ROOM
  return {
    setup: roomSetupFrom(value.setup),
    done: texts(value.done, MOST_DONE),
    marks: marksFrom(value.marks),
    ballot: ballotFrom(value.ballot),
    votes: (Array.isArray(value.votes) ? value.votes : []).slice(0, MOST_VOTES).flatMap(voteFrom),
    lesson: lessonFrom(value.lesson),
  }
}

/** A setup from anything; what cannot be used is left out. */
export function roomSetupFrom(value: unknown): RoomSetup {
  if (!isTree(value)) return ALONE
  const plan = typeof value.plan === 'string' ? value.plan : null
  return {
    jobs: jobsFrom(texts(value.jobs, 9)),
    votes: value.votes === true,
    predictions: value.predictions === true,
    questions: value.questions === true,
    plan: lessonOf(plan) ? plan : null,
  }
}

const marksFrom = (value: unknown): Room['marks'] =>
  isTree(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter((e): e is [string, number] => whole(e[1], MOST_MARK) !== null)
          .slice(0, MOST_MARKS),
      )
    : {}

function ballotFrom(value: unknown): Ballot | null {
  if (!isTree(value) || typeof value.task !== 'string') return null
  return {
    task: value.task,
    issue: typeof value.issue === 'string' ? value.issue : null,
    more: value.more === true,
    waived: value.waived === true,
    hands: hands(value.hands),
  }
}

function voteFrom(value: unknown): readonly ClassVote[] {
  if (!isTree(value)) return []
  const kind = KINDS.find((one) => one === value.kind)
  const move = whole(value.move, Number.MAX_SAFE_INTEGER)
  if (!kind || move === null || typeof value.winner !== 'string') return []
  const issue = typeof value.issue === 'string' ? value.issue : null
  const alternatives = texts(value.alternatives, MOST_HANDS)
  return [
    { move, kind, issue, alternatives, hands: hands(value.hands), winner: value.winner, tied: value.tied === true },
  ]
}

function lessonFrom(value: unknown): LessonState | null {
  if (!isTree(value) || typeof value.plan !== 'string') return null
  const lesson = lessonOf(value.plan, whole(value.lesson, 9) ?? 0)
  if (!lesson || !isTree(value.clock)) return lesson
  const time = (of: unknown): number | null => (typeof of === 'number' && Number.isFinite(of) ? of : null)
  const { spent, since, extra } = value.clock
  const clock = newClock(lesson.plan.lessons[lesson.lesson]!)
  return {
    ...lesson,
    clock: { ...clock, spent: Math.max(0, time(spent) ?? 0), since: time(since), extra: time(extra) ?? 0 },
  }
}

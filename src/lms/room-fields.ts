// How people sit at a game and what they recorded beside it, as fields. A tick of a kind that this version does not make has no place.

import { type Field, asField, flag, listOf, maybe, oneOf, shape, whole } from './field.ts'
import { PLANS } from '../classroom/plans.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { askedFirst } from '../session/game.ts'
import { lessonOf, type LessonState } from '../session/lesson.ts'
import { MOST_HANDS } from '../session/room/class-vote.ts'
import {
  adviserMark,
  hardestMark,
  homeMark,
  MOST_MARK,
  predictionMark,
  SEEN,
  seenMark,
  STATEMENTS,
  statementMark,
  WHEN,
} from '../session/room/marks.ts'
import { CLOCK_BEGUN } from '../session/room/room-after.ts'
import { type Ballot, type ClassVote, JOBS, type Room, type RoomSetup } from '../session/room/room.ts'
import { SCREENS } from '../session/state.ts'

const MOST_MOVES = 16_384
const MOST_TIME = 2 ** 45 // milliseconds: in a thousand years
const MOST_PREDICTIONS = 16
const MOST_VOTES_AT_HOME = 16
const KINDS = ['position', 'words', 'priority', 'move', 'answer', 'sign'] as const
const PLAN_IDS = PLANS.map(({ id }) => id)

const setup = shape<RoomSetup>({
  jobs: listOf(oneOf(JOBS), JOBS.length),
  votes: flag,
  predictions: flag,
  questions: flag,
  plan: maybe(oneOf(PLAN_IDS)),
})

/** How people sit, and what need not be asked again. */
export const seatingField = ({ leaders }: Scenario): Field<Pick<Room, 'setup' | 'done'>> =>
  shape({ setup, done: listOf(oneOf([CLOCK_BEGUN, 'predict', ...leaders.map(({ id }) => askedFirst(id))]), 20) })

const time = whole(MOST_TIME)

/** Time added, or taken away. */
const signed = asField(
  shape<{ readonly less: boolean; readonly size: number }>({ less: flag, size: time }),
  (value: number) => ({ less: value < 0, size: Math.abs(value) }),
  ({ less, size }) => (less ? -size : size),
)

interface SavedLesson {
  readonly plan: string
  readonly lesson: number
  readonly clock: { readonly spent: number; readonly since: number | null; readonly extra: number } | null
}

/** The lesson's clock, to the millisecond. */
export const lessonField: Field<LessonState> = asField(
  shape<SavedLesson>({
    plan: oneOf(PLAN_IDS),
    lesson: whole(10),
    clock: maybe(shape({ spent: time, since: maybe(time), extra: signed })),
  }),
  ({ plan, lesson, clock }) => ({ plan: plan.id, lesson, clock }),
  ({ plan, lesson, clock }) => {
    const state = lessonOf(plan, lesson) ?? lessonOf(PLAN_IDS[0]!)!
    return clock ? { ...state, clock: { ...clock, steps: state.plan.lessons[state.lesson]! } } : state
  },
)

/** Every name of a tick but an adviser's, which has a move's number in it. */
const markNames = ({ leaders, groups }: Scenario): readonly string[] => [
  ...leaders.flatMap(({ id }) => [
    ...WHEN.flatMap((when) => Array.from({ length: STATEMENTS }, (_, n) => statementMark(when, id, n + 1))),
    ...SEEN.map((kind) => seenMark(id, kind)),
    hardestMark(id),
  ]),
  ...Array.from({ length: MOST_PREDICTIONS }, (_, n) => predictionMark(n)),
  ...groups.flatMap((group) =>
    Array.from({ length: MOST_VOTES_AT_HOME }, (_, vote) => homeMark(group.leader, vote, group.id)),
  ),
]

interface Mark {
  readonly named: string | null // null: an adviser's
  readonly judged: { readonly seat: string; readonly move: number } | null
  readonly value: number
}

/** What was ticked and counted. */
export function marksField(scenario: Scenario): Field<Room['marks']> {
  const seat = oneOf(scenario.leaders.map(({ id }) => id))
  const mark = shape<Mark>({
    named: maybe(oneOf(markNames(scenario))),
    judged: maybe(shape({ seat, move: whole(MOST_MOVES) })),
    value: whole(MOST_MARK + 1),
  })
  const toMark = ([key, value]: readonly [string, number]): Mark => {
    const [, of, move] = /^adviser (\S+) (\d+)$/.exec(key) ?? []
    const judged = of === undefined ? null : { seat: of, move: Number(move) }
    return { named: judged ? null : key, judged, value }
  }
  return asField(
    listOf(mark, 1000),
    (marks) => Object.entries(marks).map(toMark),
    (marks) =>
      Object.fromEntries(
        marks.map(({ named, judged, value }) => [
          judged ? adviserMark(judged.seat, judged.move) : (named ?? ''),
          value,
        ]),
      ),
  )
}

const hands = listOf(whole(MOST_HANDS + 1), MOST_HANDS)

/** Every alternative that a class can vote on. */
const alternativesIn = ({ issues, quotes }: Scenario): readonly string[] => [
  ...new Set([
    ...issues.flatMap(({ options }) => options.map(({ id }) => `option:${id}`)),
    ...quotes.map(({ id }) => `quote:${id}`),
    ...issues.flatMap(({ id }) => [`issue:${id}`, `decline:${id}`]),
    ...['silence', 'call', 'pass', 'keep', 'accept', 'sign', 'not-sign'],
  ]),
]

/** The votes of the class that were taken. */
export function votesField(scenario: Scenario): Field<readonly ClassVote[]> {
  const alternative = oneOf(alternativesIn(scenario))
  const vote = shape<ClassVote>({
    move: whole(MOST_MOVES),
    kind: oneOf(KINDS),
    issue: maybe(oneOf(scenario.issues.map(({ id }) => id))),
    alternatives: listOf(alternative, MOST_HANDS),
    hands,
    winner: alternative,
    tied: flag,
  })
  return listOf(vote, 400)
}

/** The vote that is being counted. */
export const ballotField = ({ issues }: Scenario): Field<Ballot> =>
  shape<Ballot>({
    task: asField(
      shape<{ readonly moves: number; readonly screen: string }>({
        moves: whole(MOST_MOVES),
        screen: oneOf<string>(SCREENS),
      }),
      (task) => ({ moves: Number(task.split(' ')[0]), screen: task.split(' ')[1] ?? '' }),
      ({ moves, screen }) => `${moves} ${screen}`,
    ),
    issue: maybe(oneOf(issues.map(({ id }) => id))),
    more: flag,
    waived: flag,
    hands,
  })

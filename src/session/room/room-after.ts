// What an intent does to the room beside a game. Pure; a class's vote that touches the draft is carried out in play.ts.

import type { Intent } from '../intent.ts'
import { lessonAfter, lessonOf, type LessonIntent } from '../lesson.ts'
import { alternativesOf, ballotOf, isVotedOn, MOST_HANDS, questionOf, type Voted } from './class-vote.ts'
import { MOST_MARK } from './marks.ts'
import { type Ballot, isFurnished, EMPTY_ROOM, type Room, type RoomSetup } from './room.ts'

export type RoomIntent =
  | LessonIntent
  | { readonly type: 'mark'; readonly key: string; readonly value: number | null } // null: taken back
  | { readonly type: 'hands'; readonly alternative: number; readonly hands: number } // counted for this alternative
  // waive: the chair decides; resume: a vote after all; more: on another issue too; back: not on this issue
  | { readonly type: 'ballot'; readonly change: 'waive' | 'resume' | 'more' | 'back' }

/** The name under which a clock that has run is kept. */
export const CLOCK_BEGUN = 'clock'

/** Did the lesson's clock run in this game? It starts by itself once; switched off, it stays off. */
export const isClockBegun = ({ done }: Pick<Room, 'done'>): boolean => done.includes(CLOCK_BEGUN)

/** The room of a new game. */
export const roomOf = (setup: RoomSetup): Room =>
  isFurnished(setup) ? { ...EMPTY_ROOM, setup, lesson: lessonOf(setup.plan) } : EMPTY_ROOM

/** The room of a further game: the same people and the same clock; what was asked once is not asked again. */
export function roomAgain({ setup, lesson, done }: Room): Room {
  const room = roomOf({ ...setup, questions: false })
  return room === EMPTY_ROOM ? room : { ...room, lesson, done: done.filter((one) => one === CLOCK_BEGUN) }
}

/** The room after an intent; null: the intent is of another kind, or means nothing here. */
export function roomAfter(room: Room, asked: Intent, game: Voted): Room | null {
  switch (asked.type) {
    case 'mark':
      return marked(room, asked.key, asked.value)
    case 'hands': {
      const question = questionOf(game)
      const count = question ? alternativesOf(game, question).length : 0
      const { alternative, hands } = asked
      if (!Number.isInteger(hands) || hands < 0 || hands > MOST_HANDS || !(alternative >= 0 && alternative < count))
        return null
      const ballot = ballotOf(game)
      const counted = Array.from({ length: count }, (_, n) => (n === alternative ? hands : (ballot.hands[n] ?? 0)))
      return { ...room, ballot: { ...ballot, hands: counted } }
    }
    case 'ballot':
      return isVotedOn(game) ? { ...room, ballot: turned(ballotOf(game), asked.change) } : null
    case 'plan':
    case 'clock-start':
    case 'clock-pause':
    case 'clock-debrief':
    case 'clock-extend':
    case 'clock-off': {
      const lesson = room.lesson ?? lessonOf('45')!
      const begun = asked.type === 'clock-start' && !isClockBegun(room) ? { done: [...room.done, CLOCK_BEGUN] } : {}
      return { ...room, ...begun, lesson: lessonAfter(lesson, asked) }
    }
    default:
      return null
  }
}

function marked(room: Room, key: string, value: number | null): Room | null {
  const { [key]: _, ...rest } = room.marks
  if (value === null) return { ...room, marks: rest }
  if (!Number.isInteger(value) || value < 0 || value > MOST_MARK) return null
  return { ...room, marks: { ...rest, [key]: value } }
}

function turned(ballot: Ballot, change: 'waive' | 'resume' | 'more' | 'back'): Ballot {
  const fresh: Ballot = { ...ballot, hands: [], issue: null, more: false, waived: false }
  switch (change) {
    case 'waive':
      return { ...fresh, waived: true }
    case 'more':
      return { ...fresh, more: true }
    case 'resume':
    case 'back':
      return fresh
  }
}

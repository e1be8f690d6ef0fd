// What is kept beside the moves of a game, part by part, in the order in which room is given: what comes last is the first to go.
// A part is whole or not there; of written answers each one is.

import type { Scenario } from '../scenario/scenario.ts'
import { EMPTY_DRAFT } from '../session/draft.ts'
import { pathFrom } from '../session/path.ts'
import { isFurnished, type Room } from '../session/room/room.ts'
import type { OpenedDesk } from '../session/save.ts'
import { beforeField, bookmarkField, draftField, wayField } from './desk-fields.ts'
import { type Field, fieldFrom, fieldText } from './field.ts'
import { notesFrom, notesText } from './notes-text.ts'
import { ballotField, lessonField, marksField, seatingField, votesField } from './room-fields.ts'

/** In the order in which room is given. The game that a what-if came from is the last. */
export const SUSPEND_PARTS = [
  'place', // where the reader is
  'seating', // jobs, votes, what is asked
  'lesson', // the clock
  'draft', // the choice not yet made
  'ballot', // the vote being counted
  'marks', // what was ticked and counted: questions, predictions, the jobs
  'notes', // what was written
  'votes', // the votes of the class
  'before', // the game before this one
  'way', // how the text went in the game that a what-if came from
  'origin', // that game
] as const
export type SuspendPart = (typeof SUSPEND_PARTS)[number]

/** What was read: of the desk and of the room on it. */
export interface DeskPieces extends Partial<Omit<OpenedDesk, 'room'>> {
  readonly room?: Partial<Room>
}

/** A part as text without ~ or $. */
export interface PartText {
  readonly name: Exclude<SuspendPart, 'origin'>
  /** null: there is nothing to keep. `whole`: all of it is in the text; where it is not, the text may be empty. */
  readonly write: (desk: OpenedDesk, room: number) => { readonly text: string; readonly whole: boolean } | null
  readonly read: (text: string) => DeskPieces | null
}

function digitsPart<Value>(
  name: PartText['name'],
  field: Field<Value>,
  of: (desk: OpenedDesk) => Value | null,
  to: (value: Value) => DeskPieces,
): PartText {
  return {
    name,
    write: (desk, room) => {
      const value = of(desk)
      if (value === null) return null
      const text = fieldText(field, value)
      return text === null || text.length > room ? { text: '', whole: false } : { text, whole: true }
    },
    read: (text) => {
      const found = fieldFrom(field, text)
      return found && to(found.value)
    },
  }
}

const notesPart: PartText = {
  name: 'notes',
  write: ({ notes = {} }, room) => {
    if (Object.values(notes).every((note) => note.trim() === '')) return null
    const { text, left } = notesText(notes, room)
    return { text, whole: left.length === 0 }
  },
  read: (text) => {
    const notes = notesFrom(text)
    return notes && { notes }
  },
}

const someOf = <Value>(list: readonly Value[] | undefined): readonly Value[] | null => (list?.length ? list : null)

/** The parts of a desk in their order, but the game that a what-if came from. `sha256`: of the scenario's packed form. */
export function partsOf(scenario: Scenario, sha256: string): readonly PartText[] {
  const isSeated = ({ setup, done }: Room): boolean => isFurnished(setup) || done.length > 0
  return [
    digitsPart(
      'place',
      bookmarkField(scenario),
      ({ bookmark }) => bookmark ?? null,
      (bookmark) => ({ bookmark }),
    ),
    digitsPart(
      'seating',
      seatingField(scenario),
      ({ room }) => (room && isSeated(room) ? room : null),
      (room) => ({ room }),
    ),
    digitsPart(
      'lesson',
      lessonField,
      ({ room }) => room?.lesson ?? null,
      (lesson) => ({ room: { lesson } }),
    ),
    digitsPart(
      'draft',
      draftField(scenario),
      ({ draft }) => (draft && JSON.stringify(draft) !== JSON.stringify(EMPTY_DRAFT) ? draft : null),
      (draft) => ({ draft }),
    ),
    digitsPart(
      'ballot',
      ballotField(scenario),
      ({ room }) => room?.ballot ?? null,
      (ballot) => ({ room: { ballot } }),
    ),
    digitsPart(
      'marks',
      marksField(scenario),
      ({ room }) => (room && Object.keys(room.marks).length > 0 ? room.marks : null),
      (marks) => ({ room: { marks } }),
    ),
    notesPart,
    digitsPart(
      'votes',
      votesField(scenario),
      ({ room }) => someOf(room?.votes),
      (votes) => ({ room: { votes } }),
    ),
    digitsPart(
      'before',
      beforeField(scenario, sha256),
      ({ before }) => before ?? null,
      (before) => ({ before }),
    ),
    digitsPart(
      'way',
      wayField(scenario),
      ({ earlier }) => pathFrom(scenario, earlier),
      (earlier) => ({ earlier }),
    ),
  ]
}

// Everything that only a class needs, in one chunk that comes when it is asked for: components, words, styles.

import lessonWords from '../../wording/en-lesson.ftl?raw'
import roomWords from '../../wording/en-room.ftl?raw'
import { type Words, wordsFrom, wordsOver } from '../../wording/words.ts'
import '../styles/room.css'
import { ClassBallot } from './class-ballot.tsx'
import { JobDesk } from './job-desk.tsx'
import { LessonButton, LessonNote } from './lesson.tsx'
import { Predict } from './predict.tsx'
import { Questions } from './questions.tsx'
import { RoomChoice } from './room-choice.tsx'
import { RoomDebrief, RoomScores, RoomSheet } from './room-debrief.tsx'
import { VoteBar } from './vote-bar.tsx'

/** The page's words with a class's over them. */
const withRoomWords = (words: Words): Words =>
  wordsOver(wordsFrom(`${roomWords}\n${lessonWords}`, words.language), words)

export const ROOM_PARTS = {
  ClassBallot,
  JobDesk,
  LessonButton,
  LessonNote,
  Predict,
  Questions,
  RoomChoice,
  RoomDebrief,
  RoomScores,
  RoomSheet,
  VoteBar,
  withRoomWords,
} as const

export type RoomParts = typeof ROOM_PARTS

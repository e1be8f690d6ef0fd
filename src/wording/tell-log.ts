// The log in words: each entry with its time in the game, its sentence and the reason behind it; and what is news to a seat.

import type { Event } from '../engine/event.ts'
import type { LogEntry } from '../session/state.ts'
import { type Telling, tellEvent } from './tell-event.ts'
import { tellReason } from './tell-reason.ts'
import type { Words } from './words.ts'

export interface ToldEntry {
  readonly number: number
  readonly when: string
  readonly said: string
}

/** Reasons that would open the sealed codings, or whether a named priority is true, wait for the debrief. */
const OPEN_REASONS: readonly Event['type'][] = ['proposed', 'answered', 'called', 'signature', 'passed']

/** An entry as a sentence, with its reason where one may be told. */
export function tellEntry(telling: Telling, { event, reason }: Pick<LogEntry, 'event' | 'reason'>): string {
  const told = tellEvent(telling, event)
  return reason && OPEN_REASONS.includes(event.type) ? `${told} ${tellReason(telling, reason)}` : told
}

/** The whole log, oldest first. */
export function tellLog(telling: Telling, log: readonly LogEntry[]): readonly ToldEntry[] {
  let round = telling.words.say('log-opening')
  return log.map((entry) => {
    if (entry.event.type === 'round-began') round = telling.words.say('log-round', { round: entry.event.round })
    return {
      number: entry.number,
      when: whenOf(telling.words, entry.event, round),
      said: tellEntry(telling, entry),
    }
  })
}

function whenOf(words: Words, event: Event, round: string): string {
  switch (event.type) {
    case 'called':
    case 'put-to-all':
    case 'signature':
    case 'signature-sealed':
    case 'signed':
      return words.say('log-signing')
    case 'clerk-looked':
      return words.say('log-last-look')
    case 'group-voted':
    case 'home-decided':
      return words.say('log-vote')
    case 'walked-out':
    case 'ended':
      return words.say('log-end')
    case 'proposed':
    case 'passed':
      return event.lastLook ? words.say('log-last-look') : round
    default:
      return round
  }
}

/** Kinds of events that a new task does not need to repeat: they show in the task itself, or another event says the same. */
const QUIET: readonly Event['type'][] = [
  'opening-committed',
  'openings-shown',
  'answer-sealed',
  'signature-sealed',
  'round-began',
  'consulted',
  'package-lapsed',
  'group-voted',
  'signed',
  'ended',
]

/** What one did oneself and the next task follows from. */
const OWN_QUIET: readonly Event['type'][] = ['proposed', 'called', 'passed', 'priorities-named']

const NEWS = 3 // sentences at most

/** What has happened since the seat's own last commitment, in a few sentences, oldest first. */
export const tellNews = (
  telling: Telling,
  log: readonly LogEntry[],
  from: number,
  leaveOut: readonly Event['type'][] = [],
): readonly string[] =>
  log
    .filter(({ number, event }) => number >= from && !QUIET.includes(event.type) && !leaveOut.includes(event.type))
    .filter(({ event }) => !(OWN_QUIET.includes(event.type) && 'seat' in event && event.seat === telling.seat))
    .slice(-NEWS)
    .map((entry) => tellEntry(telling, entry))

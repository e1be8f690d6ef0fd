// Which sound goes with what happened. Data: an event's type, sometimes with its outcome, to a sound. Every event is told in the log,
// so nothing is said by sound alone.

import type { Event } from '../engine/event.ts'
import type { Sound } from './sprite.ts'

type CuesFor = {
  readonly [Type in Event['type']]: Sound | null | ((event: Extract<Event, { readonly type: Type }>) => Sound | null)
}

export const CUES: CuesFor = {
  'opening-committed': null,
  'openings-shown': 'paper',
  'opened-alike': 'stamp',
  'priorities-named': 'pen',
  'round-began': ({ round, of }) => (round === of ? 'clock' : null), // the last round
  proposed: 'slide',
  'answer-sealed': null,
  answered: ({ accept }) => (accept ? null : 'decline'),
  'package-accepted': 'stamp',
  'package-lapsed': null,
  consulted: 'paper',
  called: 'pen',
  'put-to-all': 'pen',
  'signature-sealed': null,
  signature: ({ accept }) => (accept ? 'pen' : 'decline'),
  signed: 'stamp',
  'clerk-looked': 'paper',
  passed: null,
  'group-voted': ({ yes }) => (yes ? 'yes' : 'no'),
  'home-decided': null,
  'renegotiation-began': 'clock',
  'walked-out': 'decline',
  ended: ({ result }) => (result === 'agreed' ? 'agreement' : 'failure'),
}

/** The sound for an event, or null for silence. */
export function cueFor(event: Event): Sound | null {
  const cue = CUES[event.type]
  return typeof cue === 'function' ? (cue as (event: Event) => Sound | null)(event) : cue
}

/** At most this many sounds for one change; the later events matter more. */
export const MOST_AT_ONCE = 3

/** The sounds for what is new, in order, none twice in a row. */
export const cuesFor = (events: readonly Event[]): readonly Sound[] =>
  events
    .map(cueFor)
    .filter((sound): sound is Sound => sound !== null)
    .filter((sound, n, all) => sound !== all[n - 1])
    .slice(-MOST_AT_ONCE)

// What can be said of a quote and its source: the statuses, and what goes with them.

import type { Deciding } from './context.ts'
import type { Place } from './stretch.ts'

export const STATUSES = [
  'exact', // one place, the same characters
  'normalized', // one place after the fold
  'elided', // its parts in order, and the gaps hide nothing
  'ambiguous', // several places
  'context-mismatch', // the words, but not between these neighbours
  'near', // the source says something close
  'missing', // not there
  'invalid', // no words
  'drifted', // the source has changed since
  'unchecked', // no source at hand, but the lock vouches for it
] as const
export type Status = (typeof STATUSES)[number]

/** How a near quote differs; of several the first that applies. */
export const NEAR_CLASSES = ['number', 'negation', 'modal', 'case', 'diacritic', 'punctuation', 'wording'] as const
export type NearClass = (typeof NEAR_CLASSES)[number]

export interface Detail {
  readonly class?: NearClass
  readonly says?: string // the source's own words, verbatim
  readonly places?: readonly Place[] // where words stand that are not verified, in the source's order
  readonly midWord?: true // verified, but an end cuts a word
}

/** `start` and `end` (code points of the source, end excluded) stand only with a verified or unchecked quote. */
export interface Verification {
  readonly status: Status
  readonly start?: number
  readonly end?: number
  readonly detail?: Detail
  readonly fix?: Deciding // neighbours that would decide for the first of the places
}

/** Are these the source's own words? */
export const isVerified = (status: Status): boolean =>
  status === 'exact' || status === 'normalized' || status === 'elided'

/** May a scenario be played with a quote of this status? */
export const isTrusted = (status: Status): boolean => isVerified(status) || status === 'unchecked'

// Moments that are shown before the next task: cards turned over, the vote, the end. Derived from the events, so that a loaded
// game knows them too; how many a reader has seen is the only thing kept.

import type { Event } from '../engine/event.ts'

export type Moment =
  | { readonly kind: 'openings'; readonly event: number } // index of the openings-shown event
  | { readonly kind: 'vote'; readonly vote: number; readonly groups: number; readonly event: number } // vote: index into table.votes
  | { readonly kind: 'end'; readonly event: number }

/** The moments in a game's events, oldest first. */
export function momentsIn(events: readonly Event[]): readonly Moment[] {
  const moments: Moment[] = []
  let votes = 0
  let groups = 0
  events.forEach((event, index) => {
    if (event.type === 'openings-shown') moments.push({ kind: 'openings', event: index })
    if (event.type === 'group-voted') {
      if (groups === 0) moments.push({ kind: 'vote', vote: votes, groups: 0, event: index })
      groups += 1
      const last = moments[moments.length - 1]!
      if (last.kind === 'vote') moments[moments.length - 1] = { ...last, groups }
    }
    if (event.type === 'renegotiation-began' || event.type === 'ended') {
      if (groups > 0) votes += 1
      groups = 0
    }
    if (event.type === 'ended') moments.push({ kind: 'end', event: index })
  })
  return moments
}

/** Moments but the end: what a reader who plays on from here has seen. */
export const momentsBehind = (events: readonly Event[]): number =>
  momentsIn(events).filter((m) => m.kind !== 'end').length

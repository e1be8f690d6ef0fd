// The pages after the talks, in the order in which they are read.

import { openingIssues } from '../engine/negotiation.ts'
import type { Ending } from './ending.ts'
import type { EndingPlace } from './state.ts'

/** The parts of the debrief. */
export const DEBRIEF_PARTS = ['scores', 'map', 'words', 'questions'] as const
export type DebriefPart = (typeof DEBRIEF_PARTS)[number]

/** All pages of this ending; the communiqué only if a text was signed, the predictions only if they are asked. */
export function placesOf(ending: Ending): readonly EndingPlace[] {
  const { negotiation, round, scenario } = ending
  const signed = negotiation.table.votes.length > 0
  return [
    ...(signed ? [{ screen: 'communique', index: 0 } as const] : []),
    { screen: 'front-page', index: 0 },
    ...(round.length > 0 ? [{ screen: 'predict', index: 0 } as const] : []),
    ...openingIssues(scenario).map((_, index) => ({ screen: 'reveal' as const, index })),
    ...DEBRIEF_PARTS.map((_, index) => ({ screen: 'debrief' as const, index })),
  ]
}

export const samePlace = (a: EndingPlace, b: EndingPlace): boolean => a.screen === b.screen && a.index === b.index

/** The page after this one; the last stays. */
export function placeAfter(ending: Ending, place: EndingPlace): EndingPlace {
  const places = placesOf(ending)
  const now = places.findIndex((p) => samePlace(p, place))
  return places[Math.min(now + 1, places.length - 1)]!
}

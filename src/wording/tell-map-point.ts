// A deal on the map in words: what it is, and what it is worth to the two sides of the map. The page and the picture say the same.

import type { DebriefMap, MapPoint } from '../scoring/debrief-map.ts'
import type { PublicScenario } from '../engine/seat-view.ts'
import { listIn } from './dates.ts'
import { wholeOf } from './numbers.ts'
import type { Words } from './words.ts'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What a point is. */
export function tellMapPoint({ say, language }: Words, { means }: MapPoint): string {
  // the text that one ended with is the last step too: said once
  const ended = means.some(({ kind }) => kind === 'you' || kind === 'refused')
  const told = means.filter(({ kind }) => !(ended && (kind === 'step' || kind === 'start')))
  return capital(
    listIn(language, [...new Set(told.map(({ kind, leg, round }) => say(`map-is-${kind}`, { leg, round })))]),
  )
}

/** With its worth to both sides, in whole percent. */
export function tellMapWorth(
  words: Words,
  scenario: Pick<PublicScenario, 'leaders'>,
  { across, up }: DebriefMap,
  point: MapPoint,
): string {
  const side = (index: number): string => scenario.leaders[index]!.side
  return `${tellMapPoint(words, point)}: ${side(across)} ${wholeOf(point.x)}, ${side(up)} ${wholeOf(point.y)}`
}

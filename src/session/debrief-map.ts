// What the map of an ended game has to show, and the map as far as it is drawn. The drawing itself is done elsewhere (outcomes.ts).

import { type Outcome, overwrite } from '../engine/outcome.ts'
import type { DebriefMap, MapMark, MapWish } from '../scoring/debrief-map.ts'
import type { Ending } from './ending.ts'

/** The map beside the reader's own side, and the deal on it that is being read. Page and stage show the same. */
export interface MapShown {
  readonly other: number // leader index of the side upwards
  readonly drawn: DebriefMap | 'drawing' | null // null: too many outcomes to look at
  readonly reading: number // index into the points of the map
}

/** Not drawn yet. */
export const mapToDraw = (other: number): MapShown => ({ other, drawn: 'drawing', reading: 0 })

/** As drawn: reading begins where the game ended. */
export function mapDrawn({ other }: MapShown, drawn: DebriefMap | null): MapShown {
  const ended = drawn?.points.findIndex(({ means }) => means[0]!.kind === 'you' || means[0]!.kind === 'refused') ?? -1
  return { other, drawn, reading: Math.max(0, ended) }
}

/** The drawn map, if there is one. */
export const drawnMap = (map: MapShown | null): DebriefMap | null =>
  map === null || map.drawn === 'drawing' ? null : map.drawn

/** The text of the last vote at home. */
const lastSigned = ({ negotiation: { table } }: Ending): Outcome | undefined => table.votes.at(-1)?.text

/** What a game ended with: the text in force, or the one that a home refused. */
const textAtTheEnd = (ending: Ending): Outcome | undefined =>
  ending.result === 'agreed' ? ending.negotiation.table.text : lastSigned(ending)

/** What to draw for two sides (leader indices). */
export function mapWish(ending: Ending, across: number, up: number): MapWish {
  const { debrief, negotiation, result, scenario } = ending
  const { table } = negotiation
  const signed = lastSigned(ending)
  const missed = debrief.missedTrade?.outcome
  const end = { leg: 0, round: 0 }
  const marks: MapMark[] = []
  if (result === 'agreed') marks.push({ kind: 'you', outcome: table.text, ...end })
  else if (signed) marks.push({ kind: 'refused', outcome: signed, ...end })
  const before = ending.before && textAtTheEnd(ending.before)
  if (before) marks.push({ kind: 'other-game', outcome: before, ...end })
  if (missed) marks.push({ kind: 'missed', outcome: overwrite(scenario, table.text, missed), ...end })
  for (const { offer, leg, round } of debrief.trail) {
    const made = offer === null ? null : table.offers[offer]!
    const outcome = made ? overwrite(scenario, made.before, made.package) : (table.offers[0]?.before ?? table.text)
    marks.push({ kind: made ? 'step' : 'start', outcome, leg, round })
  }
  return { across, up, marks, earlier: ending.earlier ?? [] }
}

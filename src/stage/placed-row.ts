// A row of the text with its place on the stage, and how stops are spread along a track. Pure.

import type { Box } from './frame.ts'
import type { Font } from './item.ts'
import type { StageRow, StageStop } from './model.ts'

export interface PlacedStop {
  readonly stop: StageStop
  readonly x: number // stage px
  readonly y: number
  readonly reach: number // how wide its tap area may be
  readonly lines: readonly string[] // of its label; none in a row not in use
  readonly labelY: number // baseline of the first line
  readonly font: Font
}

export interface PlacedRow {
  readonly row: StageRow
  readonly index: number
  readonly box: Box // upright box round the row
  readonly left: number // the paper's edges at the row's middle
  readonly right: number
  readonly trackY: number
  readonly title: readonly string[]
  readonly titleFont: Font
  readonly titleY: number // baseline of its first line
  readonly stops: readonly PlacedStop[]
  readonly flagTop: number // reveal: flags stand between here and the track
  readonly word: RowWord | null // a row not in use: what the text says, at the row's end
}

export interface PlacedSheet {
  readonly box: Box
  readonly slope: number // px that each edge runs outward for each px down
  readonly headTall: number // height of the title line
  readonly rows: readonly PlacedRow[]
}

/** The words at a row's end. */
export interface RowWord {
  readonly kind: 'agreed' | 'asked' | 'open'
  readonly seat: number | null // whose wish it is
  readonly lines: readonly string[]
  readonly x: number // left, stage px
  readonly y: number // baseline of the first line
  readonly font: Font
}

/** Places on a line of `width` for values in their order: as far apart as their values say, but never closer than `gap`. */
export function spread(values: readonly number[], width: number, gap: number): readonly number[] {
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const room = Math.min(gap, width / Math.max(1, values.length - 1))
  const places = values.map((v) => ((v - low) / span) * width)
  for (let k = 1; k < places.length; k++) places[k] = Math.max(places[k]!, places[k - 1]! + room)
  for (let k = places.length - 1, most = width; k >= 0; k--, most -= room)
    places[k] = Math.min(places[k]!, Math.max(0, most))
  return places
}

/** Size of the note beside a title of this size, both at type size 1. */
export const noteSize = (title: number): number => (title < 16 ? 13 : 14)

// How big the flags of the record must be; rows.ts makes room for them, reveal.ts draws them. Pure.

import type { Font } from './item.ts'
import { italic, type Measure, serif } from './lettering.ts'
import type { StageFlag, StageRow } from './model.ts'
import { quotedLines } from './quoted-text.ts'

export const flagFont = (flag: StageFlag, type: number): Font =>
  flag.words.kind === 'reported' ? italic(serif(15 * type)) : serif(15 * type, 500)

export const flagLines = (
  flag: StageFlag,
  width: number,
  type: number,
  measure: Measure,
  most = 99,
): readonly string[] => quotedLines(flag.words, flagFont(flag, type), width - 30 * type, measure, most)

export interface FlagLanes {
  readonly lanes: number
  readonly perLane: number
  readonly width: number // of each flag
}

/** Flags and silences of a row side by side, in two lanes when they are many. */
export function flagLanes(row: StageRow, width: number, type: number): FlagLanes {
  const count = Math.max(1, row.flags.length + row.silent.length)
  const lanes = count > 2 ? 2 : 1
  const perLane = Math.ceil(count / lanes)
  return { lanes, perLane, width: (width - 44 * type - (perLane - 1) * 12) / perLane }
}

/** Height of the zone above the track that the flags of a row ask for. */
export function flagZone(row: StageRow, width: number, type: number, measure: Measure): number {
  const lanes = flagLanes(row, width, type)
  const most = row.flags.reduce((sum, flag) => Math.max(sum, flagLines(flag, lanes.width, type, measure).length), 1)
  return lanes.lanes * (Math.min(9, most) * 18 + 36) * type + 10 * type
}

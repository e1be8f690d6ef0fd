// How big the flags of the record must be and where each is planted; rows.ts makes room for them, reveal.ts draws them. Pure.

import type { Font } from './item.ts'
import { italic, type Measure, serif, sourceFace } from './lettering.ts'
import type { StageFlag, StageRow } from './model.ts'
import { quotedLines } from './quoted-text.ts'

export const FLAG_STEP = 18 // CSS px from line to line at type size 1
const AROUND = 30 // of a flag's height: its source line and its hems
const GAP = 10

export const flagFont = (flag: StageFlag, type: number): Font =>
  flag.words.kind === 'reported' ? italic(serif(15 * type)) : serif(15 * type, 500)

/** Width of the words on a flag of this width: without hoist and swallowtail. */
const inside = (width: number, type: number): number => width - 40 * type

export const flagLines = (
  flag: StageFlag,
  width: number,
  type: number,
  measure: Measure,
  most = 99,
): readonly string[] => quotedLines(flag.words, flagFont(flag, type), inside(width, type), measure, most)

/** The source on a flag: on two lines where one would be cut; `brief`: the voice alone. */
export const flagSource = (flag: StageFlag, width: number, type: number, measure: Measure, brief = false) =>
  sourceFace(flag.source, type, width - 38 * type, measure, brief)

/** Height of a flag with this many lines of words, and of its source. */
export const flagTall = (lines: number, type: number, sources = 1): number =>
  (lines * FLAG_STEP + AROUND + 15 * Math.max(0, sources - 1)) * type

export interface FlagLanes {
  readonly lanes: number
  readonly perLane: number
  readonly width: number // the most that each flag may take
}

/** Flags and silences of a row side by side, in two lanes when they are many; one above the other where the sheet is narrow. */
export function flagLanes(row: StageRow, width: number, type: number): FlagLanes {
  const count = Math.max(1, row.flags.length + row.silent.length)
  const lanes = width < 480 * type ? Math.min(count, 4) : count > 2 ? 2 : 1
  const perLane = Math.ceil(count / lanes)
  return { lanes, perLane, width: (width - (perLane - 1) * GAP) / perLane }
}

/** How wide a flag is that shows its words in few lines without a long empty end. */
export function flagWidth(flag: StageFlag, most: number, type: number, measure: Measure): number {
  const least = flagLines(flag, most, type, measure).length
  let width = most
  for (let tried = most - 12; tried > 150 * type; tried -= 12) {
    if (flagLines(flag, tried, type, measure).length > least) break
    width = tried
  }
  const source = measure(flag.source, { family: 'sans', size: 13 * type, weight: 400 }) + 40 * type
  return Math.min(most, Math.max(width, source))
}

/** Height of the zone above the track that the flags of a row ask for. */
export function flagZone(row: StageRow, width: number, type: number, measure: Measure): number {
  const lanes = flagLanes(row, width, type)
  const talls = [
    ...row.flags.map((flag) =>
      flagTall(
        Math.min(9, flagLines(flag, lanes.width, type, measure).length),
        type,
        flagSource(flag, lanes.width, type, measure).lines.length,
      ),
    ),
    ...row.silent.map(() => 44 * type),
  ]
  let tall = 0
  for (let lane = 0; lane < lanes.lanes; lane++)
    tall += Math.max(0, ...talls.slice(lane * lanes.perLane, (lane + 1) * lanes.perLane)) + GAP
  return tall + 8 * type
}

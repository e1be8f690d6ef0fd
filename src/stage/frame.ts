// How the panel is divided: where the table stands, where papers lie, where buttons and home are. Pure.

import type { Measure } from './lettering.ts'
import { ledgeHeight } from './ledge.ts'
import type { StageModel } from './model.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Frame {
  readonly width: number // CSS px
  readonly height: number
  readonly low: boolean // a wide panel of little height: less of the room, no heading over the text
  readonly shape: 'room' | 'tall' | 'strip' // tall: higher than wide; strip: faces and the track in use
  readonly scale: number // CSS px for one unit of the drawings
  readonly type: number // type is this many times its size at 764 px, in a reading panel at 437
  readonly horizon: number // y of the table's back edge
  readonly chest: number // no document lies higher: faces stay whole
  readonly desk: Box // where papers may lie
  readonly ledge: Box // the table's front, with the buttons; height 0 without
  readonly home: Box // height 0 where home is not shown
}

/** Everything a scene needs to arrange its part. */
export interface Craft {
  readonly model: StageModel
  readonly frame: Frame
  readonly measure: Measure
  readonly page: number // which cards of the hand are up, from 0
}

const AT_HOME: readonly StageModel['scene'][] = [
  'briefing',
  'opening',
  'priorities',
  'bargaining',
  'answering',
  'signing',
  'last-look',
]
const HOME = 110 // CSS px at type size 1
const NAMES = 52 // of it with the groups' names alone
const READING = 437 // CSS px: a reading panel of this width has type size 1
const LOW = 500 // CSS px
const NARROWEST = 616 // drawing units: both delegations, hands apart

/** Height of a sheet with this many rows, one of them in use, at type size 1. */
export const sheetNeeds = (rows: number): number => 36 + 118 + 31 * Math.max(0, rows - 1)

/** How much of the people at home is shown: their pictures and names, the names alone, nothing. */
export type HomeShown = 'whole' | 'names' | 'none'

/** The frame of a panel of this size (CSS px, at least 1 x 1). `text`: how many times larger all type is. */
export function frameFor(
  model: StageModel,
  width: number,
  height: number,
  measure: Measure,
  text = 1,
  shown: HomeShown = 'whole',
): Frame {
  const strip = height < 300
  const shape = strip ? 'strip' : width / height < 0.8 ? 'tall' : 'room'
  const low = shape === 'room' && height < LOW * text
  const least = shape === 'tall' ? READING : 764
  const type = strip ? 1 : text * Math.min(1.7, Math.max(1, Math.min(width / least, height / 683)))
  const ledgeTall = strip ? 0 : ledgeHeight(model.buttons, width, type, measure)
  const covered = model.paper !== null && model.paper.kind !== 'folder'
  const home = !strip && model.hand === null && !covered && model.crowds.length > 0 && AT_HOME.includes(model.scene)
  const homeTall = home && shown !== 'none' ? Math.round((shown === 'names' ? NAMES : HOME) * type) : 0
  const front = height - homeTall - ledgeTall
  // the room keeps its measure through a whole game: as if home and one row of buttons were always there
  const pressed =
    shape === 'tall'
      ? ledgeTall
      : ledgeHeight([{ id: '', label: '', kind: 'link', enabled: true }], width, type, measure)
  const room =
    height -
    HOME * type -
    pressed -
    46 * type -
    sheetNeeds(Math.max(model.issues, model.sheet?.rows.length ?? 0)) * type
  const wanted = height * (strip ? 0.66 : shape === 'tall' ? 0.34 : 0.295)
  const drawn = strip ? 222 : 234 // units between the table's back edge and the top of the picture
  const widest = width / NARROWEST
  const horizon = Math.round(
    strip ? wanted : Math.max(height * (low ? 0.13 : 0.19), Math.min(wanted, room, widest * 262)),
  )
  const scale = Math.min(horizon / drawn, widest)
  const margin = Math.round(Math.max(8, width * 0.03))
  const top = horizon + (strip ? 4 : Math.round(44 * type))
  return {
    width,
    height,
    low,
    shape,
    scale,
    type,
    horizon,
    chest: Math.round(horizon - (shape === 'tall' ? 44 : 30) * scale),
    desk: { x: margin, y: top, width: width - 2 * margin, height: Math.max(1, front - top - 2) },
    ledge: { x: 0, y: front, width, height: ledgeTall },
    home: { x: 0, y: height - homeTall, width, height: homeTall },
  }
}

/** How far the drawings run to the left and right of the middle (550), in drawing units. */
export const halfView = (frame: Frame): number => frame.width / 2 / frame.scale

// A package on its way across the table: a folder in the side's colours with the changes it asks for. It lies between the hands;
// the words it cites are an index card pinned behind it.

import { cardFace, cardNeeds } from './card.ts'
import type { Craft } from './frame.ts'
import type { StageOffer } from './model.ts'
import { clothOf, fill, paper, pin, sideMark } from './ink.ts'
import type { Item, Label, Target } from './item.ts'
import { type Measure, sans, serif, shorten } from './lettering.ts'

type Put = { readonly items: readonly Item[]; readonly targets: readonly Target[] }
type Line = StageOffer['lines'][number]

const HEM = 6 // CSS px at type size 1: the cloth that shows round the paper
const TAB = 24
const LEAN = 7 // how much narrower its far edge is, each side

const rowTall = (put: StageOffer, type: number): number => (put.pick ? 25 : 20) * type

/** The lines that are shown; on a strip none: the page below tells them. */
const linesUp = ({ frame }: Craft, put: StageOffer): StageOffer['lines'] => (frame.shape === 'strip' ? [] : put.lines)

const around = (type: number): number => (2 * HEM + 2 * LEAN + 24) * type

/** What stands before a line's label: the issue by name, or, where that leaves too little room, by its number in the text. */
function naming(craft: Craft, lines: readonly Line[], room: number): (line: Line) => string {
  const { model, frame, measure } = craft
  const { type } = frame
  const whole = (line: Line): number =>
    measure(`${line.title} `, sans(14.5 * type, 700)) + measure(`\u2192 ${line.label}`, sans(14.5 * type)) + 4
  if (lines.every((line) => whole(line) <= room)) return (line) => line.title
  const rows = model.sheet?.rows ?? []
  return (line) => `${rows.findIndex((row) => row.issue === line.issue) + 1}`
}

/** Height of the folder alone. */
const folderTall = (put: StageOffer, count: number, type: number, brief: boolean): number =>
  (TAB + 2 * HEM + 8) * type + count * rowTall(put, type) + (brief ? 18 * type : 0)

/** Width and height of the offer with its card: as narrow as its lines allow, wider where its citation is long. */
export function offerSize(craft: Craft, most: number): { readonly width: number; readonly height: number } {
  const { model, frame, measure } = craft
  const put = model.offer
  if (!put) return { width: 0, height: 0 }
  const type = frame.type
  const lines = linesUp(craft, put)
  const natural = lines.map(
    (l) =>
      measure(`${l.title} `, sans(14.5 * type, 700)) +
      measure(`\u2192 ${l.label}`, sans(14.5 * type)) +
      around(type) +
      6,
  )
  const heading = measure(put.heading, sans(14 * type, 650)) + 80 * type
  if (frame.shape === 'strip')
    return {
      width: Math.min(frame.width * 0.4, 130),
      height: 40,
    }
  const room = frame.width - 24
  const least = Math.min(
    room,
    Math.max((put.citation ? 320 : 220) * type, heading, Math.min(430 * type, Math.max(0, ...natural))),
  )
  const tall = (width: number): number =>
    folderTall(put, lines.length, type, false) +
    (put.citation ? cardNeeds(put.citation, width - 30 * type, type, measure) - 4 * type : 0)
  const widths = [least, 400 * type, 450 * type, 520 * type].map((w) => Math.min(Math.max(w, least), room))
  const width = widths.find((w) => tall(w) <= most)
  if (width !== undefined) return { width, height: tall(width) }
  // the card finds no room: its source is named on the folder
  return { width: least, height: folderTall(put, lines.length, type, put.citation !== null) }
}

/** The citation, pinned behind the folder. */
function card(craft: Craft, put: StageOffer, x: number, bottom: number, width: number, height: number): Item {
  const { model, frame, measure } = craft
  const { type } = frame
  const cited = put.citation!
  const colour = cited.seat === null ? null : (model.seats[cited.seat]?.colour ?? cited.seat)
  const face = cardFace({ ...cited, chosen: false }, width, height, type, measure, colour, false)
  const right = put.seat % 2 === 1
  return {
    key: `cited:${put.id}`,
    x,
    y: bottom - height,
    width,
    height,
    turn: right ? 0.5 : -0.5,
    depth: 17,
    look: face.look,
    bleed: 14,
    paint: (ink) => {
      face.paint(ink)
      pin(ink, width - 18 * type, 13 * type, 6 * type)
    },
    labels: face.labels,
    enter: { dy: -24, last: 300, wait: 300 },
    leave: { dy: -20, last: 160 },
    going: 'slide',
  }
}

function linesOf(
  lines: readonly Line[],
  name: (line: Line) => string,
  type: number,
  step: number,
  from: { readonly x: number; readonly y: number; readonly room: number },
  measure: Measure,
): readonly Label[] {
  const size = 14.5 * type
  return lines.flatMap((entry, k): Label[] => {
    const title = name(entry)
    const colour = entry.chosen ? 'onMark' : 'ink'
    const short = title !== entry.title
    const bold = short ? serif(15 * type, 650) : sans(size, 700)
    const shown = shorten(title, bold, from.room * 0.52, measure)
    const wide = short ? 20 * type : measure(`${shown} `, bold) + 3
    const y = from.y + k * step + step * 0.68
    return [
      { words: shown, x: from.x, y, font: bold, colour },
      {
        words: shorten(`\u2192 ${entry.label}`, sans(size), from.room - wide, measure),
        x: from.x + wide,
        y,
        font: sans(size),
        colour,
      },
    ]
  })
}

export function offer(craft: Craft, under: number): Put {
  const { model, frame, measure } = craft
  const put = model.offer
  if (!put) return { items: [], targets: [] }
  const type = frame.type
  const strip = frame.shape === 'strip'
  const colour = model.seats[put.seat]?.colour ?? put.seat
  const right = put.seat % 2 === 1
  const most = strip ? 40 : under - 6
  const { width } = offerSize(craft, most)
  const lines = linesUp(craft, put)
  const step = strip ? 19 : rowTall(put, type)
  const bare = strip ? 40 : folderTall(put, lines.length, type, false)
  const cardWide = width - 30 * type
  const needs = !strip && put.citation ? cardNeeds(put.citation, cardWide, type, measure) : 0
  const cardTall = Math.min(needs, most - bare + 4 * type)
  const shows = needs > 0 && cardTall >= needs - 1 // quoted words are whole or not there
  const brief = needs > 0 && !shows
  const height = brief ? folderTall(put, lines.length, type, true) : bare
  const [hem, tab, lean] = [HEM * type, TAB * type, LEAN * type]
  const first = tab + hem + 4 * type
  const left = hem + lean + 12 * type
  const room = width - around(type)
  const font = sans(14 * type, 650)
  const heading = strip ? '' : shorten(put.heading, font, width - 66 * type, measure)
  const labels: Label[] = [
    ...(heading ? [{ words: heading, x: lean + 20 * type, y: 17 * type, font, colour: 'onDark' as const }] : []),
    ...linesOf(lines, naming(craft, lines, room), type, step, { x: left, y: first, room }, measure),
    ...(brief
      ? [
          {
            words: shorten(put.citation!.source, sans(13 * type), room, measure),
            x: left,
            y: first + lines.length * step + 13 * type,
            font: sans(13 * type),
            colour: 'ink2' as const,
          },
        ]
      : []),
  ]
  const at = { x: (frame.width - width) / 2, y: strip ? frame.horizon - 30 : under - height }
  // both edges run outward towards us, as the table does
  const inset = (y: number): number => lean * (1 - (y - tab) / Math.max(1, height - tab))
  const slab = (top: number, bottom: number, edge: number): readonly (readonly [number, number])[] => [
    [inset(top) + edge, top],
    [width - inset(top) - edge, top],
    [width - inset(bottom) - edge, bottom],
    [inset(bottom) + edge, bottom],
  ]
  const item: Item = {
    key: `offer:${put.id}`,
    ...at,
    width,
    height,
    depth: 18,
    look: `offer ${colour} ${Math.round(height)} ${Math.round(width)} ${lines.map((l) => l.chosen).join()}`,
    bleed: 14,
    paint: (ink) => {
      const tabWide = Math.min(width - 30, measure(heading, font) + 34 * type)
      const deep = ink.palette.theme === 'contrast' ? '#000000' : ink.palette.sides[colour % 6]!.deep
      paper(
        ink,
        [
          [lean, tab],
          [lean + 8, 0],
          [lean + tabWide, 0],
          [lean + 8 + tabWide, tab],
          [width - lean, tab],
          [width, height],
          [0, height],
        ],
        `side${colour % 6}`,
      )
      fill(ink, slab(tab, height, 0), clothOf(ink, colour))
      fill(
        ink,
        [
          [lean + 4, tab],
          [lean + 10, 3],
          [lean + tabWide - 2, 3],
          [lean + 4 + tabWide, tab],
        ],
        deep,
      )
      if (strip) sideMark(ink, colour, width / 2, (tab + height) / 2, 5.5)
      if (lines.length === 0) return
      fill(ink, slab(tab + hem - 2, height - hem, hem), ink.palette.paper)
      lines.forEach((entry, k) => {
        const y = first + k * step
        if (entry.chosen) fill(ink, slab(y + 1, y + step - 1, hem + 6), ink.palette.mark)
      })
    },
    labels,
    enter: { dx: right ? frame.width * 0.3 : -frame.width * 0.3, dy: 20, turn: right ? 5 : -5, last: 480 },
    leave: { dy: 70, scale: 0.7, last: 260 },
    going: 'slide',
  }
  const targets =
    put.pick && !strip
      ? lines.map(
          (entry, k): Target => ({
            id: `package:${entry.issue}`,
            x: at.x + hem,
            y: at.y + first + k * step,
            width: width - 2 * hem,
            height: step,
            act: { type: 'issue', issue: entry.issue },
          }),
        )
      : []
  const pinned = shows ? [card(craft, put, at.x + (width - cardWide) / 2, at.y + 4 * type, cardWide, cardTall)] : []
  return { items: [...pinned, item], targets }
}

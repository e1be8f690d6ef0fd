// A package on its way across the table: a folder in the side's colours with the changes it asks for. It lies between the hands,
// above the text; the words it cites are a slip pinned behind it.

import type { Craft } from './frame.ts'
import type { StageOffer } from './model.ts'
import { box, clothOf, fill, paper, pin, rule, sideMark } from './ink.ts'
import type { Item, Label, Passage } from './item.ts'
import { italic, type Measure, sans, serif, shorten } from './lettering.ts'
import { quotedLines } from './quoted-text.ts'

type Line = StageOffer['lines'][number]

const HEM = 6 // CSS px at type size 1: the cloth that shows round the paper
const TAB = 24
const LEAN = 7 // how much narrower its far edge is, each side
const STEP = 21 // from line to line
const REST = 18 // the line that counts what is not shown

const around = (type: number): number => (2 * HEM + 2 * LEAN + 24) * type
const folderTall = (lines: number, rest: boolean, type: number): number =>
  (TAB + 2 * HEM + 6 + lines * STEP + (rest ? REST : 0)) * type

/** No package rises higher: the windows and both faces stay free. */
const highest = ({ frame }: Craft): number =>
  frame.shape === 'tall' ? frame.horizon - 56 * frame.scale : frame.horizon * 0.58

/** The lines that find room above `under`; on a strip none: the page below tells them. */
function linesUp({ model, frame }: Craft, put: StageOffer, tallest: number): StageOffer['lines'] {
  if (frame.shape === 'strip') return []
  const { type } = frame
  if (folderTall(put.lines.length, false, type) <= tallest) return put.lines
  const free = Math.floor((tallest / type - TAB - 2 * HEM - 6 - REST) / STEP + 0.01)
  // the issue that is looked at is among those shown
  const looked = model.sheet?.rows.find((row) => row.focus)?.issue
  const first = put.lines.filter((l) => l.issue === looked || l.chosen)
  const shown = [...first, ...put.lines.filter((l) => !first.includes(l))].slice(0, Math.max(1, free))
  return put.lines.filter((l) => shown.includes(l))
}

/** What stands before a line's label: the issue by name, or, where that leaves too little room, by its number in the text. */
function naming(craft: Craft, lines: readonly Line[], room: number): (line: Line) => string {
  const { model, frame, measure } = craft
  if (lines.every((line) => wholeLine(line, frame.type, measure) <= room)) return (line) => line.title
  const rows = model.sheet?.rows ?? []
  return (line) => `${rows.findIndex((row) => row.issue === line.issue) + 1}`
}

const wholeLine = (line: Line, type: number, measure: Measure): number =>
  measure(`${line.title} `, sans(14.5 * type, 700)) + measure(`\u2192 ${line.label}`, sans(14.5 * type)) + 4

/** As narrow as its lines allow: it lies between the hands. */
function widthOf(craft: Craft, put: StageOffer, lines: readonly Line[]): number {
  const { frame, measure } = craft
  const { type } = frame
  if (frame.shape === 'strip') return Math.min(frame.width * 0.34, 120)
  const natural = lines.map((l) => wholeLine(l, type, measure) + around(type) + 6)
  const heading = measure(put.heading, sans(14 * type, 650)) + 80 * type
  return Math.min(frame.width - 24, Math.max(220 * type, heading, Math.min(430 * type, Math.max(0, ...natural))))
}

/** The citation: a slip pinned behind the folder. Its words are whole or not there; then it names who said them. */
function slip(craft: Craft, put: StageOffer, x: number, bottom: number, most: number, room: number): Item | null {
  const { model, frame, measure } = craft
  const { type } = frame
  const cited = put.citation!
  const colour = cited.seat === null ? null : (model.seats[cited.seat]?.colour ?? cited.seat)
  const plain = cited.words.kind === 'silent' ? sans(14 * type) : serif(14 * type)
  const font = cited.words.kind === 'reported' ? italic(plain) : plain
  const inner = most - 46 * type
  const said = quotedLines(cited.words, font, inner, measure)
  const source = cited.source ? 17 : 0
  const tall = (lines: number): number => (lines * 17 + source + 16) * type
  const lines = said.length <= 2 && tall(said.length) <= room ? said : []
  if (lines.length === 0 && (!cited.source || tall(0) > room)) return null
  const height = tall(lines.length)
  const right = put.seat % 2 === 1
  const small = sans(13 * type)
  const broad = Math.max(...lines.map((l) => measure(l, font)), measure(cited.source, small))
  const width = Math.min(most, broad + 52 * type)
  const left = 18 * type
  return {
    key: `cited:${put.id}`,
    x: x + (most - width) / 2,
    y: bottom - height + 6 * type,
    width,
    height,
    turn: right ? 0.5 : -0.5,
    depth: 17,
    look: `slip ${cited.words.kind} ${colour} ${Math.round(width)} ${Math.round(height)}`,
    bleed: 14,
    paint: (ink) => {
      paper(ink, box(0, 0, width, height), cited.words.kind === 'silent' ? 'paper2' : 'paper', 0.7)
      if (cited.words.kind === 'editorial') for (const y of [3, 6]) rule(ink, 8, y, width - 8, y, 'ink', 1)
      else if (colour !== null) {
        const cloth = clothOf(ink, colour)
        if (cited.words.kind === 'direct') fill(ink, box(0, 0, 7 * type, height), cloth)
        else for (let y = 0; y < height; y += 12) fill(ink, box(0, y, 7 * type, Math.min(7, height - y)), cloth)
      }
      pin(ink, width - 14 * type, 12 * type, 5.5 * type)
    },
    labels: [
      ...lines.map((words, k): Label => ({ words, x: left, y: (17 + k * 17) * type, font, colour: 'ink' })),
      ...(cited.source
        ? [
            {
              words: shorten(cited.source, small, inner, measure),
              x: left,
              y: (16 + lines.length * 17) * type,
              font: small,
              colour: 'ink2' as const,
            },
          ]
        : []),
    ],
    enter: { dy: 34, last: 300, wait: 380 },
    leave: { dy: 30, last: 160 },
    going: 'slide',
  }
}

function linesOf(
  lines: readonly Line[],
  name: (line: Line) => string,
  type: number,
  from: { readonly x: number; readonly y: number; readonly room: number },
  measure: Measure,
): readonly Label[] {
  const size = 14.5 * type
  return lines.flatMap((entry, k): Label[] => {
    const title = name(entry)
    const colour = entry.chosen ? 'onMark' : 'ink'
    const short = title !== entry.title
    const bold = short ? serif(15 * type, 650) : sans(size, 700)
    const wide = short ? 20 * type : measure(`${title} `, bold) + 3
    const y = from.y + (k + 0.7) * STEP * type
    return [
      { words: title, x: from.x, y, font: bold, colour },
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

/** Where a package goes: what is accepted into the text, what is declined back to its hand, a draft over to the others. */
function leaving({ model, frame }: Craft, put: StageOffer, height: number): Passage {
  const home = put.seat % 2 === 1 ? 0.32 : -0.32
  if (model.scene === 'answering' && !put.lines.some((l) => l.chosen))
    return { dy: height * 0.6 + 60 * frame.type, scale: 0.5, last: 320 }
  return { dx: (model.scene === 'answering' ? home : -home) * frame.width, dy: 12, turn: home * 16, last: 300 }
}

/** The package above the sheet, whose upper edge is at `under`; nothing where there is no room for one line of it. */
export function offer(craft: Craft, under: number): readonly Item[] {
  const { model, frame, measure } = craft
  const put = model.offer
  if (!put) return []
  const type = frame.type
  const strip = frame.shape === 'strip'
  const colour = model.seats[put.seat]?.colour ?? put.seat
  const right = put.seat % 2 === 1
  const lines = linesUp(craft, put, under - highest(craft))
  const width = widthOf(craft, put, lines)
  const rest = strip ? 0 : put.lines.length - lines.length
  const height = strip ? 22 : folderTall(lines.length, rest > 0, type)
  const [hem, lean] = [HEM * type, LEAN * type]
  const tab = strip ? 6 : TAB * type
  const first = tab + hem + 3 * type
  const left = hem + lean + 12 * type
  const room = width - around(type)
  const font = sans(14 * type, 650)
  const heading = strip ? '' : shorten(put.heading, font, width - 66 * type, measure)
  const labels: Label[] = [
    ...(heading ? [{ words: heading, x: lean + 20 * type, y: 17 * type, font, colour: 'onDark' as const }] : []),
    ...linesOf(lines, naming(craft, lines, room), type, { x: left, y: first, room }, measure),
    ...(rest > 0
      ? [
          {
            words: put.more[rest - 1] ?? '',
            x: left,
            y: first + (lines.length * STEP + 13) * type,
            font: sans(13 * type),
            colour: 'ink2' as const,
          },
        ]
      : []),
  ]
  const at = { x: (frame.width - width) / 2, y: strip ? frame.horizon - 36 : under - height }
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
        const y = first + k * STEP * type
        if (entry.chosen) fill(ink, slab(y + 1, y + STEP * type - 1, hem + 6), ink.palette.mark)
      })
    },
    labels,
    enter: { dx: right ? frame.width * 0.3 : -frame.width * 0.3, dy: 20, turn: right ? 5 : -5, last: 480, wait: 100 },
    leave: leaving(craft, put, height),
    going: 'slide',
  }
  const pinned =
    strip || !put.citation || frame.shape === 'tall'
      ? null
      : slip(craft, put, at.x + 22 * type, at.y, width - 44 * type, at.y - frame.horizon * 0.36)
  return pinned ? [pinned, item] : [item]
}

// What seats lay on the table at the openings: sealed, then turned over.

import { cardFace, cardNeeds } from './card.ts'
import type { Box, Craft } from './frame.ts'
import { box, clothOf, fill, paper, type Point, rule, sideMark } from './ink.ts'
import type { Item } from './item.ts'
import { sans, shorten } from './lettering.ts'
import type { StageStatement } from './model.ts'

const GAP = 10

interface Grid {
  readonly columns: number
  readonly width: number // of each statement
  readonly needs: readonly number[] // height of each
  readonly wanted: readonly number[] // height of each row
}

function gridOf({ model, frame, measure }: Craft, type: number): Grid {
  const open = model.statements.filter((s) => s.card)
  const columns = open.length > 4 && frame.shape === 'room' ? 3 : frame.shape === 'tall' ? 1 : 2
  const rows = Math.ceil(open.length / columns)
  const width = (frame.desk.width - GAP * (columns - 1)) / columns
  const needs = open.map((s) => cardNeeds(s.card!, width, type, measure) + 34 * type)
  const wanted = Array.from({ length: rows }, (_, row) => Math.max(...needs.slice(row * columns, (row + 1) * columns)))
  return { columns, width, needs, wanted }
}

/** Height that the opened statements ask for, CSS px. */
export const statementsTall = (craft: Craft, type = craft.frame.type): number =>
  gridOf(craft, type).wanted.reduce((sum, n) => sum + n + GAP, 0)

/** A sealed statement: a card that lies face down between the hands, its edges running outward as the table's do. */
function sealed({ model, frame, measure }: Craft, { seat, sealed: words }: StageStatement): Item {
  const { type } = frame
  const colour = model.seats[seat]?.colour ?? seat
  const right = seat % 2 === 1
  const row = Math.floor(seat / 2) // further seats of a side lie half under the first
  const font = sans(13 * type, 650)
  const [width, height] = [measure(words, font) + 62 * type, 32 * type]
  const slab = (inset: number): readonly Point[] => [
    [6 * type + inset, inset * 0.7],
    [width - 6 * type - inset, inset * 0.7],
    [width - inset * 1.2, height - inset],
    [inset * 1.2, height - inset],
  ]
  return {
    key: `statement:${seat}`,
    x: frame.width / 2 + (right ? 8 : -8 - width) + (right ? 24 : -24) * row * type,
    y: frame.horizon + 8 * type,
    width,
    height,
    depth: 23 - row * 0.01,
    look: `sealed ${colour}`,
    bleed: 12,
    paint: (ink) => {
      paper(ink, slab(0))
      fill(ink, slab(3 * type), clothOf(ink, colour))
      fill(ink, slab(8 * type), ink.palette.paper)
      sideMark(ink, colour, 26 * type, height / 2, 7 * type)
    },
    labels: [{ words, x: 41 * type, y: height / 2 + 4.5 * type, font, colour: 'ink' }],
    enter: { dx: right ? 90 : -90, dy: -6, last: 320 }, // pushed forward by its hand
    leave: { last: 120 },
    going: 'flip',
  }
}

/** Statements: sealed ones lie in front of their seats; opened ones are read side by side under the track. */
export function statements(craft: Craft, under: number): readonly Item[] {
  const { model, frame, measure } = craft
  if (frame.shape === 'strip') return []
  const bottom = frame.desk.y + frame.desk.height
  // words are set larger where the table has room for them
  const type =
    [1.3, 1.2, 1.1].map((t) => t * frame.type).find((t) => statementsTall(craft, t) + 14 <= bottom - under) ??
    frame.type
  const open = model.statements.filter((s) => s.card)
  const { columns, width, needs, wanted } = gridOf(craft, type)
  const rows = wanted.length
  const total = statementsTall(craft, type)
  // many statements pile up over the table's far end rather than lose words
  const y = Math.max(12, Math.min(under + 10, bottom - total))
  const area: Box = { x: frame.desk.x, y, width: frame.desk.width, height: bottom - y }
  const squeeze = Math.min(1, (area.height - GAP * rows) / Math.max(1, total - GAP * rows))
  return model.statements.map((statement): Item => {
    const colour = model.seats[statement.seat]?.colour ?? statement.seat
    const right = statement.seat % 2 === 1
    if (!statement.card) return sealed(craft, statement)
    const k = open.indexOf(statement)
    const row = Math.floor(k / columns)
    const height = Math.max(112 * type * squeeze, needs[k]! * squeeze)
    const top = wanted.slice(0, row).reduce((sum, n) => sum + n * squeeze + GAP, 0)
    const spoken =
      statement.card.seat === null ? null : (model.seats[statement.card.seat]?.colour ?? statement.card.seat)
    const face = cardFace({ ...statement.card, chosen: false }, width, height - 32 * type, type, measure, spoken, false)
    const font = sans(16 * type, 700)
    return {
      key: `statement:${statement.seat}`,
      x: area.x + (k % columns) * (width + GAP),
      y: area.y + top,
      width,
      height,
      turn: right ? 0.5 : -0.5,
      depth: 26,
      look: `opened ${face.look}`,
      bleed: 12,
      paint: (ink) => {
        paper(ink, box(0, 0, width, 36 * type), 'paper2')
        fill(ink, box(0, 0, width, 4 * type), clothOf(ink, colour)) // who cites; the bar below is who spoke
        ink.context.save()
        ink.context.translate(0, 32 * type)
        face.paint(ink)
        ink.context.restore()
        rule(ink, 0, 32 * type, width, 32 * type, 'rule', 1)
        sideMark(ink, colour, 20 * type, 18 * type, 8 * type)
      },
      labels: [
        {
          words: shorten(statement.position, font, width - 50 * type, measure),
          x: 38 * type,
          y: 23.5 * type,
          font,
          colour: `side${colour % 6}`,
        },
        ...face.labels.map((l) => ({ ...l, y: l.y + 32 * type })),
      ],
      enter: { dy: 110, last: 300 }, // up from the hand
      leave: { last: 140 },
      going: 'flip',
    }
  })
}

// What seats lay on the table at the openings: sealed, then turned over.

import { cardFace, cardNeeds } from './card.ts'
import type { Box, Craft } from './frame.ts'
import { box, clothOf, disc, fill, paper, rule, sideMark } from './ink.ts'
import type { Item } from './item.ts'
import { sans, shorten, wrap } from './lettering.ts'

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
    if (!statement.card) {
      const [width, height] = [112 * type, 66 * type]
      const lines = wrap(statement.sealed, sans(13 * type, 650), width - 14, measure, 2)
      return {
        key: `statement:${statement.seat}`,
        x: right ? frame.width * 0.72 - width : frame.width * 0.28,
        y: frame.horizon - 26 * type,
        width,
        height,
        turn: right ? 3 : -3,
        depth: 23,
        look: `sealed ${colour}`,
        bleed: 12,
        paint: (ink) => {
          paper(ink, box(0, 0, width, height))
          fill(ink, box(5, 5, width - 10, height - 10 - lines.length * 17 * type), clothOf(ink, colour))
          disc(ink, width / 2, (height - lines.length * 17 * type) / 2, 13 * type, ink.palette.paper)
          sideMark(ink, colour, width / 2, (height - lines.length * 17 * type) / 2, 8 * type)
        },
        labels: lines.map((words, k) => ({
          words,
          x: width / 2,
          y: height - (6 + (lines.length - 1 - k) * 16) * type,
          font: sans(13 * type, 650),
          colour: 'ink',
          align: 'center',
        })),
        enter: { dy: -30, dx: right ? 60 : -60, last: 260 },
        leave: { last: 120 },
        going: 'flip',
      }
    }
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
      depth: 25,
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
      enter: { dy: -50, last: 260 },
      leave: { last: 140 },
      going: 'flip',
    }
  })
}

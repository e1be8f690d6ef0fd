// What stands on the tracks: each side's token, the brackets of a package, the stamp of what is agreed, marks of importance.

import type { Craft } from './frame.ts'
import { line, ring, sideMark } from './ink.ts'
import type { Item } from './item.ts'
import { sans } from './lettering.ts'
import { NAMED_WIDE } from './closed-row.ts'
import type { PlacedRow, PlacedSheet } from './placed-row.ts'

const TILT = [-8, -3, -6, -2, -9, -5, -7, -4]

function tokens(craft: Craft, placed: PlacedRow): readonly Item[] {
  const { frame, model } = craft
  const { row } = placed
  const radius = (row.focus ? 12 : 8.5) * (frame.shape === 'strip' ? 0.8 : frame.type)
  const size = radius * 2 + 8
  return row.tokens.flatMap((token) => {
    const stop = placed.stops.find((s) => s.stop.option === token.option)
    if (!stop) return []
    const mates = row.tokens.filter((t) => t.option === token.option)
    const offset = (mates.indexOf(token) - (mates.length - 1) / 2) * radius * 1.75
    const colour = model.seats[token.seat]?.colour ?? token.seat
    const raise = row.focus ? radius * 0.9 + 4 : radius * 0.8
    return [
      {
        key: `token:${row.issue}:${token.seat}`,
        x: stop.x + offset - size / 2,
        y: stop.y - raise - size / 2,
        width: size,
        height: size,
        depth: 20,
        look: `token ${colour} ${radius.toFixed(1)}`,
        paint: (ink) => {
          const pen = ink.context
          pen.fillStyle = 'rgb(26 15 6 / 0.28)'
          pen.beginPath()
          pen.ellipse(size / 2 + 1, size / 2 + radius + 1, radius * 0.95, radius * 0.3, 0, 0, Math.PI * 2)
          pen.fill()
          sideMark(ink, colour, size / 2, size / 2, radius)
        },
        enter: { dy: -26, scale: 1.2, last: 260, wait: 90 * token.seat },
        leave: { last: 120 },
        going: 'hop',
      },
    ] as const satisfies readonly Item[]
  })
}

function brackets(craft: Craft, placed: PlacedRow): readonly Item[] {
  const { frame, model } = craft
  const mark = placed.row.proposed
  const stop = mark && placed.stops.find((s) => s.stop.option === mark.option)
  if (!mark || !stop) return []
  const colour = model.seats[mark.seat]?.colour ?? mark.seat
  const scale = frame.shape === 'strip' ? 0.8 : frame.type
  // round the stop, and round the tokens that stand on it
  const mates = placed.row.tokens.filter((t) => t.option === mark.option).length
  const radius = (placed.row.focus ? 12 : 8.5) * scale
  const reach = Math.max((placed.row.focus ? 17 : 11) * scale, (mates * 0.875 + 0.125) * radius + 6 * scale)
  const size = reach * 2 + 6
  const c = size / 2
  const lip = 5 * scale
  const tall = (placed.row.focus ? 14 : 9.5) * scale
  return [
    {
      key: `bracket:${placed.row.issue}`,
      x: stop.x - c,
      y: stop.y - c - (mates > 0 ? radius * 0.5 : 0),
      width: size,
      height: size,
      depth: 21,
      look: `bracket ${colour} ${reach.toFixed(1)}`,
      paint: (ink) => {
        for (const way of [-1, 1])
          line(
            ink,
            [
              [c + way * (reach - lip), c - tall],
              [c + way * reach, c - tall],
              [c + way * reach, c + tall],
              [c + way * (reach - lip), c + tall],
            ],
            `side${colour % 6}`,
            2.6,
          )
      },
      enter: { scale: 1.5, last: 200, wait: 240 },
      leave: { scale: 1.3, last: 150 },
      going: 'slide',
    },
  ]
}

/** The stamp of a row not in use: a round seal with a tick. */
function seal(placed: PlacedRow, type: number): Item {
  const size = 20 * type
  const c = size / 2
  return {
    key: `stamp:${placed.row.issue}`,
    x: placed.right - 9 * type - size,
    y: placed.trackY - 2 * type - c,
    width: size,
    height: size,
    turn: TILT[placed.index % TILT.length]!,
    depth: 22,
    look: 'seal',
    bleed: 4,
    paint: (ink) => {
      ring(ink, c, c, c - 1.2, ink.palette.accent, 2)
      ring(ink, c, c, c - 4, ink.palette.accent, 0.9)
      line(
        ink,
        [
          [c - 4.2 * type, c + 0.2 * type],
          [c - 1.2 * type, c + 3.4 * type],
          [c + 4.4 * type, c - 3.6 * type],
        ],
        'accent',
        2.2 * type,
      )
    },
    enter: { scale: 2.2, turn: 14, last: 180, wait: 200 },
    leave: { last: 150 },
  }
}

function stamp(craft: Craft, placed: PlacedRow): readonly Item[] {
  const { frame, measure } = craft
  const { row } = placed
  if (row.agreed === null || !row.stamp || frame.shape === 'strip' || row.note) return []
  const type = frame.type
  if (!row.focus) return [seal(placed, type)]
  const font = sans(13 * type, 800)
  const words = row.stamp.toUpperCase()
  const width = Math.min(measure(words, font) + 20 * type, 150 * type)
  const height = 23 * type
  const y = placed.box.y + 17 * type
  return [
    {
      key: `stamp:${row.issue}`,
      x: placed.right - 10 * type - width,
      y: y - height / 2,
      width,
      height,
      turn: TILT[placed.index % TILT.length]!,
      depth: 22,
      look: `stamp ${Math.round(width)}`,
      bleed: 4,
      paint: (ink) => {
        const pen = ink.context
        pen.strokeStyle = ink.palette.accent
        pen.lineWidth = 2.2
        pen.beginPath()
        pen.roundRect(1, 1, width - 2, height - 2, 4)
        pen.stroke()
        pen.lineWidth = 0.9
        pen.beginPath()
        pen.roundRect(4, 4, width - 8, height - 8, 2)
        pen.stroke()
      },
      labels: [{ words, x: width / 2, y: height / 2 + font.size * 0.36, font, colour: 'accent', align: 'center' }],
      enter: { scale: 1.9, turn: 8, last: 180, wait: 200 },
      leave: { last: 150 },
    },
  ]
}

function importance(craft: Craft, placed: PlacedRow): readonly Item[] {
  const { frame, model } = craft
  if (frame.shape === 'strip' || model.scene === 'reveal') return []
  const radius = (placed.row.focus ? 5.5 : 4.6) * frame.type
  const start = placed.left + (placed.row.focus ? 10 : 32) * frame.type + measureTitle(craft, placed)
  const room =
    (placed.row.focus
      ? placed.right - 120 * frame.type
      : (placed.stops[0]?.x ?? start + 66 * frame.type) - 8 * frame.type) - start
  const each = Math.min(radius * 2 + 9, NAMED_WIDE * frame.type)
  const step = Math.min(each, Math.max(6, (room - each) / Math.max(1, placed.row.named.length - 1)))
  return placed.row.named.map((seat, k) => {
    const colour = model.seats[seat]?.colour ?? seat
    const size = radius * 2 + 12
    return {
      key: `named:${placed.row.issue}:${seat}`,
      x: start + k * step,
      y: placed.titleY - 5 * frame.type - size / 2,
      width: size,
      height: size,
      depth: 21,
      look: `named ${colour}`,
      paint: (ink) => {
        ring(ink, size / 2, size / 2, radius + 3.4, ink.palette.sides[colour % 6]!.deep, 1.4)
        sideMark(ink, colour, size / 2, size / 2, radius * 0.8)
      },
      enter: { scale: 2, last: 220, wait: 120 * k },
      going: 'slide',
    } satisfies Item
  })
}

const measureTitle = (craft: Craft, placed: PlacedRow): number =>
  Math.max(0, ...placed.title.map((words) => craft.measure(words, placed.titleFont))) +
  (placed.row.focus ? 14 : 6) * craft.frame.type

/** All that stands on the sheet. */
export const marks = (craft: Craft, sheet: PlacedSheet): readonly Item[] =>
  sheet.rows.flatMap((row) => [
    ...brackets(craft, row),
    ...tokens(craft, row),
    ...stamp(craft, row),
    ...importance(craft, row),
  ])

// The document: the options' own text as articles, and below it the places where each side signs.

import { paperArea } from './paper-area.ts'
import type { Craft } from './frame.ts'
import { clothOf, fill, paper, rule, sideMark } from './ink.ts'
import type { Ink, Item, Label } from './item.ts'
import { italic, sans, serif, shorten, wrap } from './lettering.ts'
import type { StageSignature } from './model.ts'

/** A flourish of the pen: the same side always signs alike. Nobody's real signature. */
function flourish(ink: Ink, seat: number, x: number, y: number, width: number): void {
  const pen = ink.context
  pen.save()
  pen.strokeStyle = ink.palette.ink
  pen.lineWidth = 2
  pen.lineCap = 'round'
  pen.beginPath()
  pen.moveTo(x, y)
  // a tall first letter, then a running hand that grows flatter
  const high = 22 + (seat % 3) * 3
  if (seat % 2 === 0) {
    pen.bezierCurveTo(x + 4, y - high, x + 16, y - high - 4, x + 12, y - 4)
    pen.bezierCurveTo(x + 10, y + 8, x - 4, y + 6, x + 8, y - 6)
  } else {
    // a round one, drawn from the top
    pen.moveTo(x + 20, y - high + 4)
    pen.bezierCurveTo(x - 8, y - high - 2, x - 10, y + 8, x + 10, y + 4)
    pen.bezierCurveTo(x + 30, y - 2, x + 26, y - high - 6, x + 4, y - high + 6)
    pen.moveTo(x + 8, y - 6)
  }
  const letters = 6 + ((seat * 3) % 4)
  const step = (width - 30) / letters
  let at = x + 12
  for (let k = 0; k < letters; k++) {
    const tall = (k * 5 + seat * 3) % (4 - (seat % 2)) === 0 ? 15 : 6 - (k * 3) / letters
    pen.bezierCurveTo(at + step * 0.35, y - 2, at + step * 0.75, y - tall * 1.5, at + step * 0.62, y - tall * 0.6)
    pen.bezierCurveTo(at + step * 0.5, y + 2, at + step * 0.8, y + 1, at + step, y - 3)
    at += step
  }
  pen.bezierCurveTo(at + 14, y - 10, at + 18, y - 2, at + 4, y + 3)
  pen.quadraticCurveTo(x + width * 0.5, y + 12, x + width * 0.1, y + 7)
  pen.stroke()
  pen.restore()
}

function signature(craft: Craft, sign: StageSignature, at: { x: number; y: number; width: number }): Item {
  const { frame, measure, model } = craft
  const type = frame.type
  const colour = model.seats[sign.seat]?.colour ?? sign.seat
  const height = 62 * type
  return {
    key: `signature:${sign.seat}`,
    ...at,
    height,
    depth: 16,
    look: `signature ${colour} ${sign.state} ${Math.round(at.width)}`,
    paint: (ink) => {
      rule(ink, 4, 34 * type, at.width - 4, 34 * type, 'ink', 1.2, sign.state === 'waiting' ? [4, 4] : [])
      sideMark(ink, colour, 12 * type, 49 * type, 6 * type)
      if (sign.state === 'signed') flourish(ink, sign.seat, 18, 28 * type, at.width * 0.66)
    },
    labels: [
      {
        words: shorten(sign.side, sans(14 * type, 650), at.width - 28 * type, measure),
        x: 26 * type,
        y: 53 * type,
        font: sans(14 * type, 650),
        colour: 'ink',
      },
      ...(sign.state === 'signed'
        ? []
        : [
            {
              words: shorten(sign.said, italic(serif(14 * type)), at.width - 12, measure),
              x: 6,
              y: 27 * type,
              font: italic(serif(14 * type)),
              colour: 'ink2' as const,
            },
          ]),
    ],
    going: 'slide',
    enter: { last: 260, wipe: true },
  }
}

export function signing(craft: Craft): readonly Item[] {
  const { model, frame, measure } = craft
  const sheet = model.paper
  if (sheet?.kind !== 'document' || frame.shape === 'strip') return []
  const type = frame.type
  const highest = Math.round(frame.horizon * 0.3)
  const bottom = frame.desk.y + frame.desk.height
  const area = { ...paperArea(craft, 620), height: bottom - highest }
  const count = sheet.signatures.length
  const columns = frame.shape === 'tall' ? 1 : count === 4 ? 2 : Math.min(3, Math.max(1, count))
  const signRows = Math.ceil(sheet.signatures.length / columns)
  const foot = signRows * 66 * type + (signRows > 0 ? 8 : 0)
  const room = area.height - 78 * type - foot
  const labels: Label[] = [
    {
      words: shorten(sheet.title, serif(24 * type, 650), area.width - 50 * type, measure),
      x: area.width / 2,
      y: 38 * type,
      font: serif(24 * type, 650),
      colour: 'ink',
      align: 'center',
    },
    {
      words: shorten(sheet.place, sans(14 * type), area.width - 50 * type, measure),
      x: area.width / 2,
      y: 58 * type,
      font: sans(14 * type),
      colour: 'ink2',
      align: 'center',
    },
  ]
  const size = (scale: number) => {
    const font = serif(15.5 * scale * type)
    return {
      font,
      step: font.size * 1.3,
      lines: sheet.lines.map((l) => ({ ...l, words: wrap(l.text, font, area.width - 84 * type, measure) })),
    }
  }
  const tall = (s: ReturnType<typeof size>): number =>
    s.lines.reduce((sum, l) => sum + l.words.length * s.step + 7 * type, 0)
  const set = [1, 0.95, 0.91].map(size).find((s) => tall(s) <= room) ?? size(0.91)
  let y = 84 * type
  for (const entry of set.lines) {
    if (y + entry.words.length * set.step > 84 * type + room + 10) break
    labels.push({
      words: entry.number,
      x: 40 * type,
      y: y + set.font.size,
      font: serif(15 * type, 650),
      colour: entry.settled ? 'accent' : 'ink2',
      align: 'right',
    })
    for (const words of entry.words) {
      labels.push({
        words,
        x: 50 * type,
        y: y + set.font.size,
        font: entry.settled ? set.font : italic(set.font),
        colour: entry.settled ? 'ink' : 'ink2',
      })
      y += set.step
    }
    y += 7 * type
  }
  const height = Math.min(area.height, y + foot + 8 * type)
  const top = Math.max(highest, Math.min(frame.desk.y + (frame.desk.height - height) * 0.4, bottom - height))
  const page: Item = {
    key: 'document',
    x: area.x,
    y: top,
    width: area.width,
    height,
    depth: 15,
    look: `document ${Math.round(height)} ${model.seats.map((s) => s.colour).join()}`,
    bleed: 14,
    paint: (ink) => {
      paper(
        ink,
        [
          [10, -3],
          [area.width + 2, -2],
          [area.width + 5, height - 3],
          [6, height],
        ],
        'paper2',
      )
      paper(ink, [
        [4, 0],
        [area.width - 4, 0],
        [area.width, height],
        [0, height],
      ])
      rule(ink, 30, 68 * type, area.width - 30, 68 * type, 'rule', 1)
      rule(ink, 30, 70.5 * type, area.width - 30, 70.5 * type, 'rule', 1)
      // two ribbons hold the sheets together
      model.seats.slice(0, 2).forEach((seat, k) => {
        const x = k === 0 ? 14 : area.width - 22
        fill(
          ink,
          [
            [x, 0],
            [x + 8, 0],
            [x + 8, 34],
            [x + 4, 28],
            [x, 34],
          ],
          clothOf(ink, seat.colour),
        )
      })
    },
    labels,
    enter: { dy: 60, last: 340 },
    leave: { dy: 60, last: 200 },
  }
  const wide = (area.width - 60 * type - (columns - 1) * 20) / columns
  return [
    page,
    ...sheet.signatures.map((sign, k) =>
      signature(craft, sign, {
        x: area.x + 30 * type + (k % columns) * (wide + 20),
        y: top + height - foot + Math.floor(k / columns) * 66 * type,
        width: wide,
      }),
    ),
  ]
}

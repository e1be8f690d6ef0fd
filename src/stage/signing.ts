// The document: the options' own text as articles, and below it the places where each side signs.

import { paperArea } from './paper-area.ts'
import type { Craft } from './frame.ts'
import { clothOf, edge, fill, paper, rule } from './ink.ts'
import type { Item, Label } from './item.ts'
import { italic, sans, serif, shorten, wrap } from './lettering.ts'
import { SIGNATURE_TALL, signature } from './signature.ts'

/** The clerk's stamp under a text that all have signed. */
function seal(craft: Craft, word: string, x: number, y: number): Item {
  const { frame, measure } = craft
  const { type } = frame
  const font = serif(19 * type, 700)
  const words = word.toUpperCase()
  const width = measure(words, font) + 44 * type
  const height = 46 * type
  return {
    key: 'seal',
    x: x - width,
    y,
    width,
    height,
    turn: -8,
    depth: 22,
    look: `seal ${Math.round(width)}`,
    bleed: 6,
    paint: (ink) => {
      edge(ink, 1.5, 1.5, width - 3, height - 3, 'accent', 3)
      edge(ink, 6, 6, width - 12, height - 12, 'accent', 1.2)
    },
    labels: [{ words, x: width / 2, y: height / 2 + font.size * 0.35, font, colour: 'accent', align: 'center' }],
    enter: { scale: 1.9, turn: 10, last: 180, wait: 420 },
    leave: { last: 150 },
  }
}

export function signing(craft: Craft): readonly Item[] {
  const { model, frame, measure } = craft
  const sheet = model.paper
  if (sheet?.kind !== 'document' || frame.shape === 'strip') return []
  const type = frame.type
  const highest = frame.chest
  const bottom = frame.desk.y + frame.desk.height
  const area = { ...paperArea(craft, 620), height: bottom - highest }
  const count = sheet.signatures.length
  const columns =
    frame.shape === 'tall' || count === 4 ? Math.min(2, Math.max(1, count)) : Math.min(3, Math.max(1, count))
  const signRows = Math.ceil(sheet.signatures.length / columns)
  const stamped = sheet.stamp ? 44 * type : 0
  const foot = signRows * SIGNATURE_TALL * type + (signRows > 0 ? 8 : 0) + stamped
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
      words: shorten(sheet.place, sans(13 * type), area.width - 30 * type, measure),
      x: area.width / 2,
      y: 58 * type,
      font: sans(13 * type),
      colour: 'ink2',
      align: 'center',
    },
  ]
  const size = (scale: number, gap: number, short = false) => {
    const font = serif(15.5 * scale * type)
    return {
      font,
      gap: gap * type,
      step: font.size * 1.28,
      lines: sheet.lines.map((l) => ({
        ...l,
        words: wrap(short ? l.short : l.text, font, area.width - 78 * type, measure),
      })),
    }
  }
  const tall = (s: ReturnType<typeof size>): number =>
    s.lines.reduce((sum, l) => sum + l.words.length * s.step + s.gap, 0)
  // every clause stands: in smaller type, and where that is not enough in its short form
  const sizes = [size(1, 8), size(0.95, 7), size(0.9, 5), size(0.84, 3), size(0.9, 6, true), size(0.84, 3, true)]
  const set = sizes.find((s) => tall(s) <= room) ?? sizes[sizes.length - 1]!
  let y = 84 * type
  for (const entry of set.lines) {
    labels.push({
      words: entry.number,
      x: 40 * type,
      y: y + set.font.size,
      font: { ...set.font, weight: 650 },
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
    y += set.gap
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
  const aside = (frame.shape === 'tall' ? 18 : 30) * type
  const wide = (area.width - 2 * aside - (columns - 1) * 12) / columns
  return [
    page,
    ...(sheet.stamp
      ? [seal(craft, sheet.stamp, area.x + area.width - 34 * type, top + height - stamped - 16 * type)]
      : []),
    ...sheet.signatures.flatMap((sign, k) =>
      signature(craft, sign, {
        x: area.x + aside + (k % columns) * (wide + 12),
        y: top + height - foot + Math.floor(k / columns) * SIGNATURE_TALL * type,
        width: wide,
      }),
    ),
  ]
}

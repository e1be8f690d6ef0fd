// The place where a side signs: its line, the flourish of its pen, and the pen itself, which follows the writing.

import type { Craft } from './frame.ts'
import { clothOf, disc, fill, line, rule, sideMark } from './ink.ts'
import type { Ink, Item } from './item.ts'
import { italic, sans, serif, shorten } from './lettering.ts'
import type { StageSignature } from './model.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

export const SIGNATURE_TALL = 66 // CSS px at type size 1

/** A flourish of the pen: the same side always signs alike. Nobody's real signature. */
export function flourish(ink: Ink, seat: number, x: number, y: number, width: number): void {
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

/** A fountain pen, nib down left. */
function pen(craft: Craft, sign: StageSignature, colour: number, at: Place): Item {
  const { type } = craft.frame
  const size = 58 * type
  const signed = sign.state === 'signed'
  // the nib rests at the end of the written name, or the pen lies beside the line
  const nib = signed
    ? { x: at.x + 22 * type + at.width * 0.68, y: at.y + 24 * type }
    : { x: at.x + at.width - 62 * type, y: at.y + 30 * type }
  return {
    key: `pen:${sign.seat}`,
    x: nib.x,
    y: nib.y - size,
    width: size,
    height: size,
    depth: 24,
    turn: signed ? 0 : 38,
    look: `pen ${colour}`,
    bleed: 8,
    paint: (ink) => {
      const p = (along: number, off: number): readonly [number, number] => [
        along * 0.72 * type + off * 0.7 * type,
        size - along * 0.72 * type + off * 0.7 * type,
      ]
      line(ink, [p(8, 5), p(72, 5)], 'shadow', 1.6)
      fill(ink, [p(0, 0), p(11, -3), p(11, 3)], ink.palette.brass)
      fill(ink, [p(11, -4), p(30, -5), p(30, 5), p(11, 4)], ink.palette.ink)
      fill(ink, [p(30, -5), p(36, -5), p(36, 5), p(30, 5)], ink.palette.brass)
      fill(ink, [p(36, -5), p(74, -3.4), p(74, 3.4), p(36, 5)], clothOf(ink, colour))
      disc(ink, p(0, 0)[0], p(0, 0)[1], 1, ink.palette.ink)
    },
    enter: { dx: 30, dy: -30, last: 260 },
    leave: { dx: 40, dy: -40, last: 200 },
    going: 'slide',
  }
}

/** Everything about one signature. */
export function signature(craft: Craft, sign: StageSignature, at: Place): readonly Item[] {
  const { frame, measure, model } = craft
  const type = frame.type
  const seat = model.seats[sign.seat]
  const colour = seat?.colour ?? sign.seat
  const asked = sign.state !== 'signed'
  const note = italic(serif(14 * type))
  const items: Item[] = [
    {
      key: `signature:${sign.seat}`,
      ...at,
      height: 62 * type,
      depth: 16,
      look: `signature ${colour} ${asked} ${Math.round(at.width)}`,
      paint: (ink) => {
        rule(ink, 4, 34 * type, at.width - 4, 34 * type, 'ink', 1.2, asked ? [4, 4] : [])
        sideMark(ink, colour, 12 * type, 49 * type, 6 * type)
      },
      labels: [
        {
          words: shorten(sign.side, sans(13.5 * type, 650), at.width - 25 * type, measure),
          x: 24 * type,
          y: 53 * type,
          font: sans(13.5 * type, 650),
          colour: 'ink',
        },
        ...(asked
          ? [
              {
                words: shorten(sign.said, note, at.width - 12 - (seat?.mine ? 60 * type : 0), measure),
                x: 6,
                y: 27 * type,
                font: note,
                colour: 'ink2' as const,
              },
            ]
          : []),
      ],
      going: 'slide',
      enter: { last: 260 },
    },
  ]
  // while they sign only: the text that is shown afterwards was made in a game, and no leader signed it
  if (!asked && model.scene === 'signing')
    items.push({
      key: `flourish:${sign.seat}`,
      ...at,
      height: 46 * type,
      depth: 17,
      look: `flourish ${sign.seat} ${Math.round(at.width)}`,
      paint: (ink) => flourish(ink, sign.seat, 18, 28 * type, at.width * 0.66),
      enter: { wipe: true, last: 560, wait: 60 },
      leave: { last: 150 },
    })
  if (model.scene === 'signing' && seat?.mine) items.push(pen(craft, sign, colour, at))
  return items
}

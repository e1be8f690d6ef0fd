// A card with a heading and a few lines, held up before everything else, in the cloth of one side.

import type { Craft } from './frame.ts'
import { clothOf, fill, paper, sideMark } from './ink.ts'
import type { Item } from './item.ts'
import { balanced, sans, serif } from './lettering.ts'

export function noteCard(
  craft: Craft,
  key: string,
  title: string,
  said: readonly string[],
  at: { readonly width: number; readonly middle: number; readonly seat: number },
): Item {
  const { frame, measure, model } = craft
  const { type } = frame
  const { width } = at
  const big = serif(23 * type, 650)
  const font = sans(16 * type)
  const titles = balanced(title, big, width - 56 * type, measure, 3)
  const lines = said.flatMap((l) => balanced(l, font, width - 64 * type, measure, 5))
  const colour = model.seats[at.seat]?.colour ?? at.seat
  const height = (58 + titles.length * 28 + lines.length * 22 + 26) * type
  return {
    key,
    x: (frame.width - width) / 2,
    y: at.middle - height / 2,
    width,
    height,
    depth: 36,
    turn: -0.6,
    look: `${key} ${colour} ${Math.round(height)}`,
    bleed: 14,
    paint: (ink) => {
      paper(ink, [
        [2, 0],
        [width, 2],
        [width - 2, height],
        [0, height - 2],
      ])
      fill(
        ink,
        [
          [1, height - 11 * type],
          [width - 1.6, height - 10 * type],
          [width - 2, height],
          [0, height - 2],
        ],
        clothOf(ink, colour),
      )
      sideMark(ink, colour, width / 2, 30 * type, 13 * type)
    },
    labels: [
      ...titles.map((words, k) => ({
        words,
        x: width / 2,
        y: (72 + k * 28) * type,
        font: big,
        colour: 'ink' as const,
        align: 'center' as const,
      })),
      ...lines.map((words, k) => ({
        words,
        x: width / 2,
        y: (76 + titles.length * 28 + k * 22) * type,
        font,
        colour: 'ink' as const,
        align: 'center' as const,
      })),
    ],
    enter: { dy: -40, last: 320, wait: 260 },
    leave: { dy: -40, last: 150 },
  }
}

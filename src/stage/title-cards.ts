// What may be picked in the first picture: a folder for each negotiation, a place card for each seat.

import type { Box, Craft } from './frame.ts'
import { box, clothOf, edge, fill, paper, rule, sideMark } from './ink.ts'
import type { Font, Item, Label } from './item.ts'
import { type Measure, sans, serif, wrap } from './lettering.ts'
import type { StageChoice } from './model.ts'

/** The largest of some sizes at which words stand on one line; else the smallest. */
function fitting(words: string, sizes: readonly number[], type: number, width: number, measure: Measure): Font {
  const fonts = sizes.map((size) => serif(size * type, 650))
  return fonts.find((font) => measure(words, font) <= width) ?? fonts[fonts.length - 1]!
}

/** A negotiation: a folder with its name on a label; the chosen one lies open a little, with paper showing. */
export function folder(craft: Craft, choice: StageChoice, spot: Box, k: number): Item {
  const { measure, frame } = craft
  const { type } = frame
  const small = sans(13 * type)
  const { width, height } = spot
  const tab = 9 * type
  const inner = width - 34 * type
  const room = height - tab - 14 * type
  const most = room > 38 * type ? 2 : 1
  const font =
    [16, 15, 14]
      .map((size) => serif(size * type, 650))
      .find((f) => wrap(choice.label, f, inner, measure).length <= most) ?? serif(14 * type, 650)
  const titles = wrap(choice.label, font, inner, measure, most)
  const left = room - titles.length * 19 * type
  const notes = left >= 17 * type ? wrap(choice.note, small, inner, measure, Math.floor(left / (16.5 * type))) : []
  const words = (titles.length * 19 + notes.length * 16.5) * type
  const first = tab + 6 * type + (room - words) / 2
  return {
    key: `choice:${choice.id}`,
    ...spot,
    depth: 15,
    turn: choice.chosen ? 0 : ((k * 37) % 5) * 0.2 - 0.4,
    look: `folder ${choice.chosen} ${Math.round(width)} ${Math.round(height)}`,
    bleed: 12,
    paint: (ink) => {
      const plain = ink.palette.theme === 'contrast'
      if (choice.chosen)
        paper(ink, [
          [14, -5],
          [width - 2, -3],
          [width + 3, height - 8],
          [10, height - 4],
        ])
      paper(
        ink,
        [
          [0, tab],
          [4, 0],
          [width * 0.42, 0],
          [width * 0.42 + 9, tab],
          [width, tab],
          [width, height],
          [0, height],
        ],
        plain ? 'paper' : 'folder',
      )
      if (!plain) rule(ink, 4, tab + 1, width - 4, tab + 1, 'folderEdge', 1)
      fill(
        ink,
        box(9 * type, tab + 5 * type, width - 18 * type, height - tab - 11 * type),
        choice.chosen ? ink.palette.paper : ink.palette.paper2,
      )
      if (choice.chosen) {
        fill(ink, box(9 * type, tab + 5 * type, 5 * type, height - tab - 11 * type), ink.palette.mark)
        edge(ink, 9 * type, tab + 5 * type, width - 18 * type, height - tab - 11 * type, 'ink', 2)
      }
    },
    labels: [
      ...titles.map(
        (t, n): Label => ({ words: t, x: 20 * type, y: first + (15 + n * 19) * type, font, colour: 'ink' }),
      ),
      ...notes.map(
        (t, n): Label => ({
          words: t,
          x: 20 * type,
          y: first + (titles.length * 19 + 12 + n * 16.5) * type,
          font: small,
          colour: 'ink2',
        }),
      ),
    ],
    enter: { dy: 20, last: 220, wait: 60 * k },
    leave: { last: 120 },
    going: 'slide',
  }
}

/** A seat: its place card in the side's cloth; the chosen one is lit. */
export function placeCard(craft: Craft, choice: StageChoice, spot: Box, k: number): Item {
  const { measure, frame, model } = craft
  const { type } = frame
  const colour = model.seats[choice.seat ?? k]?.colour ?? k
  const small = sans(13 * type)
  const { width, height } = spot
  const strip = 7 * type
  const inner = width - 44 * type
  const font = fitting(choice.label, [17, 16, 15], type, inner, measure)
  const names = wrap(choice.label, font, inner, measure, height - strip > 38 * type ? 2 : 1)
  const noted = height - strip > (names.length * 17 + 18) * type
  const notes = noted ? wrap(choice.note, small, inner, measure, 1) : []
  const middle = (height - strip) / 2
  const first = middle + (6 - (names.length - 1) * 8.5 - notes.length * 8) * type
  return {
    key: `choice:${choice.id}`,
    ...spot,
    depth: 15,
    look: `place ${colour} ${choice.chosen} ${Math.round(width)} ${Math.round(height)}`,
    bleed: 12,
    paint: (ink) => {
      paper(
        ink,
        [
          [6, 0],
          [width - 6, 0],
          [width, height],
          [0, height],
        ],
        choice.chosen ? 'paper' : 'paper2',
        0.8,
      )
      fill(
        ink,
        [
          [0.8, height - strip],
          [width - 0.8, height - strip],
          [width, height],
          [0, height],
        ],
        clothOf(ink, colour),
      )
      if (choice.chosen) {
        fill(ink, box(7, 0, width - 14, 5 * type), ink.palette.mark)
        edge(ink, 6.5, 1, width - 13, height - strip - 1, 'ink', 2)
      }
      sideMark(ink, colour, 22 * type, middle, 8 * type)
    },
    labels: [
      ...names.map((words, n): Label => ({ words, x: 36 * type, y: first + n * 17 * type, font, colour: 'ink' })),
      ...notes.map(
        (words): Label => ({
          words,
          x: 36 * type,
          y: first + names.length * 17 * type,
          font: small,
          colour: 'ink2',
        }),
      ),
    ],
    enter: { dy: 16, last: 220, wait: 180 + 60 * k },
    leave: { last: 120 },
    going: 'slide',
  }
}

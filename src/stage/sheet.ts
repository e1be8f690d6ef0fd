// The sheet of the negotiating text: paper, title and a note. Its rows lie on it (tracks.ts).

import type { Craft } from './frame.ts'
import { paper, rule } from './ink.ts'
import type { Item, Label } from './item.ts'
import { sans, serif, shorten } from './lettering.ts'
import type { PlacedSheet } from './placed-row.ts'

export function sheetItem(craft: Craft, sheet: PlacedSheet): Item {
  const { model, frame, measure } = craft
  const type = frame.type
  const { width, height } = sheet.box
  const run = sheet.slope * height
  const strip = frame.shape === 'strip'
  const words = model.sheet!
  const key = model.scene === 'record'
  const noteFont = sans((key ? 13 : 14) * type)
  const titleFont = serif(19 * type, 650)
  // beside the title, or as a key on a line of its own; left out where it finds no room
  const room = width - 2 * run - 44 - (key ? 0 : measure(words.title, titleFont))
  const note = words.note && measure(words.note, noteFont) + (key ? 0 : 20) <= room ? words.note : ''
  const noteWide = note && !key ? measure(note, noteFont) + 20 : 0
  const labels: Label[] =
    sheet.headTall < 20
      ? []
      : [
          {
            words: shorten(words.title, titleFont, width - 2 * run - 44 - noteWide, measure),
            x: run + 16 * type,
            y: 24 * type,
            font: titleFont,
            colour: 'ink',
          },
          ...(note
            ? [
                {
                  words: note,
                  x: key ? run + 16 * type : width - run - 16 * type,
                  y: (key ? 44 : 24) * type,
                  font: noteFont,
                  colour: 'ink2' as const,
                  align: key ? ('left' as const) : ('right' as const),
                },
              ]
            : []),
        ]
  return {
    key: 'sheet',
    x: sheet.box.x,
    y: sheet.box.y,
    width,
    height,
    depth: 12,
    look: `sheet ${Math.round(height)} ${labels.length}`,
    bleed: 14,
    change: 'cut',
    paint: (ink) => {
      if (!strip)
        paper(
          ink,
          [
            [run + 6, -3],
            [width - run + 5, -2],
            [width + 5, height - 4],
            [5, height - 2],
          ],
          'paper2',
        )
      paper(ink, [
        [run, 0],
        [width - run, 0],
        [width, height],
        [0, height],
      ])
      if (labels.length > 0) {
        const at = sheet.headTall - 5 * type
        rule(ink, run + 12, at, width - run - 12, at, 'rule', 1)
        rule(ink, run + 12, at + 2.5, width - run - 12, at + 2.5, 'rule', 1)
      }
    },
    labels,
    enter: { dy: 30, last: 300 },
    leave: { dy: 40, last: 200 },
    going: 'slide',
  }
}

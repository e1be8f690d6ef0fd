// The front page of the day after: headlines made of events, a press picture, columns too small to read.

import { drawn, placed, roomDress, svgOf } from './art.ts'
import { portrait } from './people.ts'
import type { Box, Craft } from './frame.ts'
import { box, fill, line, paper, rule } from './ink.ts'
import type { Item, Label, Target } from './item.ts'
import { balanced, sans, serif } from './lettering.ts'
import { paletteFor } from './palette.ts'
import type { StagePaper } from './model.ts'
import { paperArea } from './paper-area.ts'

type Placed = { readonly items: readonly Item[]; readonly targets: readonly Target[] }

/** The press picture: the two sides at the table, in the greys of print. */
function photograph(craft: Craft, page: Box, top: number): Item {
  const type = craft.frame.type
  const [width, height] = [300 * type, 150 * type]
  return {
    key: 'photograph',
    x: page.x + (page.width - width) / 2 + 3,
    y: page.y + top,
    width,
    height,
    depth: 27,
    turn: -1,
    look: `photograph ${craft.model.view} ${craft.model.seats.map((s) => `${s.figure}${s.gesture === 'gone'}`).join()}`,
    bleed: 0,
    picture: (hour) => {
      const palette = hour.theme === 'contrast' ? hour : paletteFor('light', 0.72) // taken by day
      const dress = roomDress(palette)
      const room = placed(drawn('sky', dress) + drawn(`land-${craft.model.view}`, dress), 'translate(-400 -96)')
      const grey = `<filter id="print"><feColorMatrix type="saturate" values="0.06"/><feComponentTransfer><feFuncR type="linear" slope="1.12" intercept="0.02"/><feFuncG type="linear" slope="1.1" intercept="0.02"/><feFuncB type="linear" slope="1.02" intercept="0.02"/></feComponentTransfer></filter>`
      const frame = `<path d="M0 0H300V150H0Z" fill="none" stroke="${palette.ink}" stroke-width="2"/>`
      const table = `<path d="M0 134H300V150H0Z" fill="${palette.woodFront}"/>`
      return svgOf(
        `${grey}<g filter="url(#print)">${room}${portrait(craft.model, palette)}${table}</g>${frame}`,
        palette,
        [0, 0, 300, 150],
      )
    },
    enter: { last: 300, wait: 300 },
    leave: { dy: 80, last: 200 },
  }
}

export function frontPage(craft: Craft, page: Extract<StagePaper, { kind: 'front-page' }>): Placed {
  const { frame, measure } = craft
  const type = frame.type
  const area = { ...paperArea(craft, 560), y: frame.chest }
  const height = frame.desk.y + frame.desk.height - area.y
  const labels: Label[] = [
    { words: page.date, x: area.width / 2, y: 28 * type, font: sans(14 * type), colour: 'ink2', align: 'center' },
  ]
  const rules: number[] = []
  let y = 44 * type
  let photo = 0
  page.headlines.slice(0, 6).forEach((headline, k) => {
    const font = serif((k === 0 ? 34 : 20) * type, k === 0 ? 700 : 600)
    const step = font.size * 1.14
    const lines = balanced(headline, font, area.width - 56 * type, measure, 4)
    if (y + lines.length * step > height - 20) return
    rules.push(y)
    lines.forEach((words, n) => {
      labels.push({
        words,
        x: area.width / 2,
        y: y + font.size * 1.15 + n * step,
        font,
        colour: 'ink',
        align: 'center',
      })
    })
    y += lines.length * step + 20 * type
    if (k === 0 && height - y > 330 * type) {
      photo = y
      y += 158 * type
    }
  })
  const columnsTop = y
  return {
    items: [
      {
        key: 'front-page',
        ...area,
        height,
        depth: 26,
        look: `front-page ${rules.map(Math.round).join()} ${Math.round(height)}`,
        bleed: 14,
        turn: -1,
        paint: (ink) => {
          paper(ink, box(6, 5, area.width, height), 'paper2')
          paper(ink, box(0, 0, area.width, height))
          rule(ink, 20, 12, area.width - 20, 12, 'ink', 3)
          rules.forEach((at, k) => {
            line(
              ink,
              k === 0
                ? [
                    [20, at],
                    [area.width - 20, at],
                  ]
                : [
                    [area.width * 0.3, at],
                    [area.width * 0.7, at],
                  ],
              k === 0 ? 'ink' : 'rule',
              1,
            )
          })
          // columns of print, too small to read: bars
          ink.context.globalAlpha = 0.5
          for (let column = 0; column < 3; column++)
            for (let at = columnsTop + 10; at < height - 16; at += 9 * type) {
              const x = 26 + (column * (area.width - 44)) / 3
              const wide = (area.width - 44) / 3 - 18
              fill(ink, box(x, at, wide * ((column * 7 + Math.round(at)) % 5 === 0 ? 0.6 : 1), 2.4), ink.palette.rule)
            }
          ink.context.globalAlpha = 1
        },
        labels,
        enter: { scale: 0.6, turn: 24, last: 420 },
        leave: { dy: 80, last: 200 },
      },
      ...(photo > 0 ? [photograph(craft, area, photo)] : []),
    ],
    targets: [],
  }
}

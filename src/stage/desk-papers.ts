// Documents that lie on the table instead of the text: the title sheet, the briefing folder, the front page.

import { drawn, placed, roomDress, svgOf } from './art.ts'
import { portrait } from './figures.ts'
import type { Box, Craft } from './frame.ts'
import { box, clothOf, edge, fill, line, paper, rule } from './ink.ts'
import type { Item, Label, Target } from './item.ts'
import { balanced, sans, serif, wrap } from './lettering.ts'
import type { StagePaper } from './model.ts'

type Placed = { readonly items: readonly Item[]; readonly targets: readonly Target[] }

/** The place for a document: the desk and a little of the wall, not wider than is good to read. */
export function paperArea(craft: Craft, most = 640): Box {
  const { frame } = craft
  const width = Math.min(frame.desk.width, most * frame.type)
  const y = frame.desk.y
  return { x: (frame.width - width) / 2, y, width, height: frame.desk.y + frame.desk.height - y }
}

function titleSheet(craft: Craft, sheet: Extract<StagePaper, { kind: 'title' }>): Placed {
  const { frame, measure } = craft
  const type = frame.type
  const area0 = paperArea(craft, 600)
  const big = serif(28 * type, 650)
  const small = sans(15 * type)
  const titles = wrap(sheet.title, big, area0.width - 40 * type, measure, 2)
  const lines = sheet.lines.flatMap((l) => wrap(l, small, area0.width - 60 * type, measure, 4))
  const headTall = (22 + titles.length * 34 + lines.length * 20 + 8) * type
  const room = area0.height - headTall - 12
  const columns = sheet.choices.length > 4 && area0.width > 420 ? 2 : 1
  const rows = Math.ceil(sheet.choices.length / columns)
  const step = Math.min(92 * type, rows > 0 ? (room - 4) / rows : 0)
  const height = Math.min(area0.height, headTall + 12 + step * rows)
  const area = { ...area0, y: area0.y + (area0.height - height) * 0.35 }
  const head: Item = {
    key: 'title-sheet',
    ...area,
    height,
    depth: 14,
    look: `title-sheet ${Math.round(height)}`,
    bleed: 14,
    paint: (ink) => {
      paper(
        ink,
        [
          [8, -3],
          [area.width + 3, 0],
          [area.width + 2, height - 2],
          [4, height],
        ],
        'paper2',
      )
      paper(ink, [
        [10, 0],
        [area.width - 10, 0],
        [area.width, height],
        [0, height],
      ])
      rule(ink, area.width / 2 - 40, headTall - 6 * type, area.width / 2 + 40, headTall - 6 * type, 'brass', 1.6)
    },
    labels: [
      ...titles.map((words, k) => ({
        words,
        x: area.width / 2,
        y: (42 + k * 34) * type,
        font: big,
        colour: 'ink' as const,
        align: 'center' as const,
      })),
      ...lines.map((words, k) => ({
        words,
        x: area.width / 2,
        y: (42 + (titles.length - 1) * 34 + 28 + k * 20) * type,
        font: small,
        colour: 'ink2' as const,
        align: 'center' as const,
      })),
    ],
    enter: { dy: 40, last: 320 },
    leave: { dy: 40, last: 180 },
  }
  const items: Item[] = [head]
  const targets: Target[] = []
  sheet.choices.forEach((choice, k) => {
    const wide = (area.width - 44 * type - (columns - 1) * 10) / columns
    const spot = {
      x: area.x + 22 * type + (k % columns) * (wide + 10),
      y: area.y + headTall + Math.floor(k / columns) * step,
      width: wide,
      height: step - 8,
    }
    const noteFont = sans(14 * type)
    const labelFont = serif(18 * type, 650)
    const under = Math.floor((spot.height - 28 * type) / (17 * type))
    const notes = under > 0 ? wrap(choice.note, noteFont, spot.width - 34 * type, measure, under) : []
    items.push({
      key: `choice:${choice.id}`,
      ...spot,
      depth: 15,
      look: `choice ${choice.chosen} ${Math.round(spot.width)} ${Math.round(spot.height)}`,
      paint: (ink) => {
        paper(ink, box(0, 0, spot.width, spot.height), choice.chosen ? 'paper' : 'paper2', 0.5)
        fill(ink, box(0, 0, 7 * type, spot.height), choice.chosen ? ink.palette.mark : ink.palette.rule)
        if (choice.chosen) edge(ink, 1, 1, spot.width - 2, spot.height - 2, 'ink', 2)
      },
      labels: [
        ...wrap(choice.label, labelFont, spot.width - 34 * type, measure, 1).map(
          (words): Label => ({ words, x: 20 * type, y: 24 * type, font: labelFont, colour: 'ink' }),
        ),
        ...notes.map(
          (words, n): Label => ({ words, x: 20 * type, y: (44 + n * 17) * type, font: noteFont, colour: 'ink2' }),
        ),
      ],
      enter: { dy: 20, last: 220, wait: 80 * k },
      leave: { last: 120 },
    })
    targets.push({ id: `choice:${choice.id}`, ...spot, act: { type: 'choice', id: choice.id } })
  })
  return { items, targets }
}

function folder(craft: Craft, file: Extract<StagePaper, { kind: 'folder' }>): Placed {
  const { frame, measure, model } = craft
  const type = frame.type
  const area = paperArea(craft, 620)
  const colour = model.seats[file.seat]?.colour ?? file.seat
  const font = sans(15.5 * type)
  const step = 21 * type
  const most = Math.max(1, Math.floor((area.height - 96 * type) / step))
  const lines = file.lines
    .flatMap((l, k) => [...(k > 0 ? [' '] : []), ...wrap(l, font, area.width - 76 * type, measure)])
    .slice(0, most)
  const height = Math.min(area.height, 96 * type + lines.length * step)
  return {
    items: [
      {
        key: 'folder',
        ...area,
        height,
        depth: 14,
        look: `folder ${colour} ${Math.round(height)}`,
        bleed: 14,
        turn: -0.4,
        paint: (ink) => {
          paper(
            ink,
            [
              [0, 14],
              [20, 0],
              [180, 0],
              [196, 14],
              [area.width, 14],
              [area.width + 6, height],
              [-6, height],
            ],
            'brass',
          )
          fill(ink, box(-2, height - 9, area.width + 4, 9), clothOf(ink, colour))
          paper(
            ink,
            [
              [16, 24],
              [area.width - 18, 20],
              [area.width - 14, height - 16],
              [14, height - 14],
            ],
            'paper',
            0.5,
          )
        },
        labels: [
          {
            words: wrap(file.title, serif(20 * type, 650), area.width - 80 * type, measure, 1)[0] ?? '',
            x: 36 * type,
            y: 50 * type,
            font: serif(20 * type, 650),
            colour: 'ink',
          },
          ...lines.map((words, k) => ({ words, x: 36 * type, y: 78 * type + k * step, font, colour: 'ink' as const })),
        ],
        enter: { dy: 60, turn: -3, last: 340 },
        leave: { dy: 60, last: 200 },
      },
    ],
    targets: [],
  }
}

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
    look: 'photograph',
    bleed: 0,
    picture: (palette) => {
      const dress = roomDress(palette)
      const room = placed(drawn('sky', dress) + drawn('land', dress), 'translate(-400 -96)')
      const grey = `<filter id="print"><feColorMatrix type="saturate" values="0.12"/></filter>`
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

function frontPage(craft: Craft, page: Extract<StagePaper, { kind: 'front-page' }>): Placed {
  const { frame, measure } = craft
  const type = frame.type
  const area = { ...paperArea(craft, 560), y: frame.horizon * 0.5 }
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

/** The paper on the desk, if one lies there; the agreed document is signing.ts. */
export function deskPapers(craft: Craft): Placed {
  const sheet = craft.model.paper
  if (!sheet || craft.frame.shape === 'strip' || sheet.kind === 'document') return { items: [], targets: [] }
  if (sheet.kind === 'title') return titleSheet(craft, sheet)
  return sheet.kind === 'folder' ? folder(craft, sheet) : frontPage(craft, sheet)
}

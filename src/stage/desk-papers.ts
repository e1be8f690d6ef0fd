// Documents that lie on the table instead of the text: the title sheet and the briefing folder; the front page is front-page.ts.

import type { Craft } from './frame.ts'
import { box, clothOf, edge, fill, paper, rule } from './ink.ts'
import type { Item, Label, Target } from './item.ts'
import { sans, serif, wrap } from './lettering.ts'
import type { StagePaper } from './model.ts'
import { frontPage } from './front-page.ts'
import { paperArea } from './paper-area.ts'

type Placed = { readonly items: readonly Item[]; readonly targets: readonly Target[] }

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

/** The paper on the desk, if one lies there; the agreed document is signing.ts. */
export function deskPapers(craft: Craft): Placed {
  const sheet = craft.model.paper
  if (!sheet || craft.frame.shape === 'strip' || sheet.kind === 'document') return { items: [], targets: [] }
  if (sheet.kind === 'title') return titleSheet(craft, sheet)
  return sheet.kind === 'folder' ? folder(craft, sheet) : frontPage(craft, sheet)
}

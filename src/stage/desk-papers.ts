// Papers that lie on the table instead of the text. The briefing folder is here; title-desk.ts and front-page.ts draw the others.

import type { Craft } from './frame.ts'
import { box, clothOf, disc, fill, paper, rule, sideMark } from './ink.ts'
import type { Item, Label, Target } from './item.ts'
import { balanced, sans, serif, shorten } from './lettering.ts'
import type { StagePaper } from './model.ts'
import { frontPage } from './front-page.ts'
import { titleDesk } from './title-desk.ts'
import { paperArea } from './paper-area.ts'

type Placed = { readonly items: readonly Item[]; readonly targets: readonly Target[] }

/** The brief: a folder with its label, and out of it the sheet that names what will be on the table. */
function folder(craft: Craft, file: Extract<StagePaper, { kind: 'folder' }>): Placed {
  const { frame, measure, model } = craft
  const type = frame.type
  const area = paperArea(craft, 560)
  const colour = model.seats[file.seat]?.colour ?? file.seat
  const inner = area.width - 92 * type
  const big = serif(23 * type, 650)
  const small = sans(14 * type)
  const font = serif(17 * type)
  const titles = balanced(file.title, big, inner, measure, 2)
  const lines = file.lines.flatMap((l) => balanced(l, small, inner, measure, 2))
  const head = (62 + titles.length * 28 + lines.length * 19 + 16) * type
  const left = area.height - head - 40 * type
  const step = Math.min(34 * type, left / Math.max(1, file.issues.length))
  const issues = step >= 20 * type ? file.issues : []
  // the tracks that wait for the names stand there where no name is cut for them
  const named = area.width - 110 * type
  const tracked = issues.every((issue) => measure(issue, font) <= named - 132 * type)
  const height = Math.min(area.height, head + issues.length * step + 42 * type)
  const y = area.y + Math.max(0, (area.height - height) * 0.4)
  return {
    items: [
      {
        key: 'folder',
        ...area,
        y,
        height,
        depth: 14,
        look: `folder ${colour} ${Math.round(height)} ${issues.length} ${Math.round(step)} ${tracked}`,
        bleed: 14,
        turn: -0.4,
        paint: (ink) => {
          const plain = ink.palette.theme === 'contrast'
          paper(
            ink,
            [
              [0, 16],
              [18, 0],
              [area.width * 0.42, 0],
              [area.width * 0.42 + 18, 16],
              [area.width, 16],
              [area.width + 6, height],
              [-6, height],
            ],
            plain ? 'paper' : 'folder',
          )
          fill(ink, box(-4, height - 12 * type, area.width + 8, 10 * type), clothOf(ink, colour))
          paper(
            ink,
            [
              [22, 30],
              [area.width - 26, 25],
              [area.width - 22, height - 22],
              [20, height - 20],
            ],
            'paper2',
            0.5,
          )
          paper(
            ink,
            [
              [16, 26],
              [area.width - 18, 22],
              [area.width - 15, height - 19],
              [14, height - 17],
            ],
            'paper',
            0.5,
          )
          sideMark(ink, colour, area.width - 48 * type, 56 * type, 12 * type)
          if (issues.length > 0) {
            rule(ink, 38 * type, head - 8 * type, area.width - 38 * type, head - 8 * type, 'rule', 1)
            rule(ink, 38 * type, head - 5.5 * type, area.width - 38 * type, head - 5.5 * type, 'rule', 1)
          }
          // each name with the empty track that waits for it
          if (!tracked) return
          issues.forEach((_, k) => {
            const at = head + (k + 0.5) * step
            const [from, to] = [area.width - 158 * type, area.width - 46 * type]
            rule(ink, from, at, to, at, 'rule', 1.6)
            for (let stop = 0; stop < 4; stop++)
              disc(ink, from + ((to - from) * stop) / 3, at, 3.6 * type, ink.palette.rule)
          })
        },
        labels: [
          ...titles.map(
            (words, k): Label => ({ words, x: 40 * type, y: (62 + k * 28) * type, font: big, colour: 'ink' }),
          ),
          ...lines.map(
            (words, k): Label => ({
              words,
              x: 40 * type,
              y: (58 + titles.length * 28 + k * 19) * type,
              font: small,
              colour: 'ink2',
            }),
          ),
          ...issues.flatMap((issue, k): Label[] => [
            {
              words: `${k + 1}`,
              x: 52 * type,
              y: head + (k + 0.5) * step + 6 * type,
              font: serif(15 * type, 600),
              colour: 'ink2',
              align: 'right',
            },
            {
              words: shorten(issue, font, named, measure),
              x: 64 * type,
              y: head + (k + 0.5) * step + 6 * type,
              font,
              colour: 'ink',
            },
          ]),
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
  if (!sheet || craft.frame.shape === 'strip' || sheet.kind === 'document' || craft.model.scene === 'handover')
    return { items: [], targets: [] }
  if (sheet.kind === 'title') return titleDesk(craft, sheet)
  return sheet.kind === 'folder' ? folder(craft, sheet) : frontPage(craft, sheet)
}

// The scores of the debrief as four medals on a tray: a ring filled as far as the score goes, its number, its name.

import type { Craft } from './frame.ts'
import { disc, fill, paper, ring } from './ink.ts'
import type { Ink, Item } from './item.ts'
import { sans, serif, shorten } from './lettering.ts'
import type { StageMedal } from './model.ts'

function face(ink: Ink, medal: StageMedal, x: number, y: number, radius: number): void {
  const { context: pen, palette } = ink
  const plain = palette.theme === 'contrast'
  if (!plain) disc(ink, x + 1, y + 4, radius, 'rgb(26 15 6 / 0.3)')
  disc(ink, x, y, radius, plain ? palette.ink : palette.brassD)
  disc(ink, x, y, radius - 2, plain ? palette.paper : palette.brass)
  disc(ink, x, y, radius * 0.84, palette.paper)
  // the part that is not reached: paler, and in high contrast, where nothing is paler, a line
  if (plain) ring(ink, x, y, radius * 0.74, palette.ink, 1.6)
  else ring(ink, x, y, radius * 0.74, palette.rule, radius * 0.1)
  if (medal.share === null) {
    ring(ink, x, y, radius * 0.74, palette.ink2, 1.4, [3, 4])
    return
  }
  pen.save()
  pen.beginPath()
  pen.arc(x, y, radius * 0.74, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * medal.share)
  pen.strokeStyle = palette.accent
  pen.lineWidth = radius * 0.13
  pen.lineCap = 'butt'
  pen.stroke()
  pen.restore()
}

export function medals(craft: Craft): readonly Item[] {
  const { model, frame, measure } = craft
  if (model.medals.length === 0 || frame.shape === 'strip') return []
  const type = frame.type
  const { desk } = frame
  const columns = desk.width > 150 * type * model.medals.length ? model.medals.length : 2
  const rows = Math.ceil(model.medals.length / columns)
  const cell = { width: desk.width / columns, height: desk.height / rows }
  const radius = Math.min(cell.width * 0.36, (cell.height - 60 * type) / 2, 92 * type)
  const size = 2 * radius
  return model.medals.map((medal, k): Item => {
    const width = Math.min(cell.width - 8, size + 40 * type)
    const height = size + 50 * type
    const x = desk.x + (k % columns) * cell.width + (cell.width - width) / 2
    const gap = Math.max(0, Math.min(28 * type, (desk.height - rows * height) / (rows + 1)))
    const block = rows * height + (rows - 1) * gap
    const y = desk.y + Math.max(0, (desk.height - block) * 0.42) + Math.floor(k / columns) * (height + gap)
    const big = serif(radius * 0.62, 650)
    const name = sans(16 * type, 700)
    const plate = Math.min(width - 4, measure(medal.title, name) + 34 * type)
    const left = (width - plate) / 2
    const top = size + 10 * type
    return {
      key: `medal:${k}`,
      x,
      y,
      width,
      height,
      depth: 14,
      look: `medal ${medal.share} ${Math.round(size)}`,
      bleed: 12,
      paint: (ink) => {
        // a short ribbon holds the medal to its name
        fill(
          ink,
          [
            [width / 2 - 9 * type, size - 8 * type],
            [width / 2 + 9 * type, size - 8 * type],
            [width / 2 + 9 * type, top + 4],
            [width / 2 - 9 * type, top + 4],
          ],
          ink.palette.accent,
        )
        face(ink, medal, width / 2, radius + 2, radius - 2)
        paper(
          ink,
          [
            [left + 4, top],
            [left + plate - 4, top],
            [left + plate, top + 28 * type],
            [left, top + 28 * type],
          ],
          'paper',
          0.6,
        )
      },
      labels: [
        {
          words: medal.shown,
          x: width / 2,
          y: radius + 2 + big.size * 0.35,
          font: big,
          colour: 'ink',
          align: 'center',
        },
        {
          words: shorten(medal.title, name, plate - 12, measure),
          x: width / 2,
          y: top + 19.5 * type,
          font: name,
          colour: 'ink',
          align: 'center',
        },
      ],
      enter: { dy: 40, scale: 0.9, last: 320, wait: 90 * k },
      leave: { dy: 40, last: 180 },
    }
  })
}

// Between two people at one device the curtain is closed: nothing of the table is seen, a card says whose turn it is.

import type { Craft } from './frame.ts'
import { noteCard } from './note-card.ts'
import { fill, rule } from './ink.ts'
import type { Ink, Item } from './item.ts'

const FOLD = 34 // CSS px at type size 1

/** One half: heavy folds, lit on one flank, with a brass hem. */
function folds(ink: Ink, width: number, height: number, fold: number, left: boolean): void {
  const { palette, context: pen } = ink
  const count = Math.max(3, Math.round(width / fold))
  const step = width / count
  for (let k = 0; k < count; k++) {
    const x = k * step
    const sag = ((k * 5) % 4) - 1.5
    const flank = (share: number, until: number, style: string): void =>
      fill(
        ink,
        [
          [x + step * share, 0],
          [x + step * until, 0],
          [x + step * until + sag, height],
          [x + step * share + sag, height],
        ],
        style,
      )
    flank(0, 1.06, palette.curtain)
    flank(left ? 0.62 : 0, left ? 1.06 : 0.4, palette.curtain2)
    flank(left ? 0.14 : 0.62, left ? 0.3 : 0.8, palette.curtain3)
    if (palette.theme === 'contrast') rule(ink, x, 0, x + sag, height, 'wallLine', 1)
  }
  const shade = pen.createLinearGradient(0, 0, 0, height)
  shade.addColorStop(0, 'rgb(10 4 2 / 0.42)')
  shade.addColorStop(0.22, 'rgb(10 4 2 / 0)')
  shade.addColorStop(1, 'rgb(10 4 2 / 0.2)')
  if (palette.theme !== 'contrast') {
    pen.fillStyle = shade
    pen.fillRect(0, 0, width, height)
  }
  for (const [y, thick] of [
    [height - 14, 3],
    [height - 8, 1.2],
  ] as const)
    rule(ink, 0, y, width, y, 'brass', thick)
}

export function curtain(craft: Craft): readonly Item[] {
  const { model, frame } = craft
  const sheet = model.paper
  if (model.scene !== 'handover' || sheet?.kind !== 'folder') return []
  const { type } = frame
  const height = frame.shape === 'strip' ? frame.height : frame.ledge.y + 4
  const width = Math.ceil(frame.width / 2) + 4
  const half = (left: boolean): Item => ({
    key: `curtain-${left ? 'left' : 'right'}`,
    x: left ? 0 : frame.width - width,
    y: 0,
    width,
    height,
    depth: left ? 34 : 34.1,
    look: `curtain ${left}`,
    bleed: 0,
    paint: (ink) => folds(ink, width, height, FOLD * type, left),
    enter: { dx: left ? -width : width, last: 520 },
    leave: { dx: left ? -width : width, last: 520 },
  })
  const card = noteCard(craft, 'handover-card', sheet.title, sheet.lines, {
    width: Math.min(frame.width - 48, 400 * type),
    middle: height * 0.46,
    seat: sheet.seat,
  })
  return [half(true), half(false), ...(frame.shape === 'strip' ? [] : [card])]
}

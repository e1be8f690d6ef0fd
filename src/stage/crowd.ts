// A group at home as a small crowd that leans in, waits, or folds its arms, and the mark that says the same. A crowd whose mood
// the seat does not know stands still and faces us.

import { drawn, placed, roomDress, svgOf } from './art.ts'
import type { Box, Craft } from './frame.ts'
import { box, disc, edge, fill, line, ring } from './ink.ts'
import type { Ink, Item } from './item.ts'
import type { StageCrowd, StageMood } from './model.ts'
import type { Palette } from './palette.ts'

const POSES: Record<StageMood, readonly [string, string]> = {
  for: ['for-a', 'for-b'],
  yes: ['yes-a', 'yes-b'],
  between: ['mid-a', 'mid-b'],
  against: ['con-a', 'con-b'],
  no: ['no-a', 'con-b'],
  neutral: ['still-a', 'still-b'],
}
const TALL = 68 // drawing units, with the ground
const PAD = 9 // room for a raised hand
const STEP = 23 // from one to the next: shoulders overlap
const COATS = ['coat1', 'coat2', 'coat3', 'coat4'] as const
const SKINS = ['skinA', 'skinB', 'skinC', 'skinD'] as const
const HAIRS = ['hairA', 'hairB', 'hairC', 'hairD'] as const

/** A crowd of `count` people, STEP units apart, as SVG markup; the same group always has the same people. */
export function crowdMarkup(palette: Palette, crowd: StageCrowd, side: number, count: number, left: boolean): string {
  const dress = roomDress(palette)
  let seed = [...crowd.group].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7)
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 16) % below
  }
  const people = Array.from({ length: count }, (_, k) => {
    const coat = COATS[(next(4) + k) % 4]!
    const person = {
      ...dress,
      ct: dress[coat]!,
      ct2: dress[`${coat}d`]!,
      sk: dress[SKINS[next(4)]!]!,
      hr: dress[HAIRS[next(4)]!]!,
      sc: palette.sides[side % 6]!.fill,
      sc2: palette.sides[side % 6]!.deep,
    }
    const pose = POSES[crowd.mood][(k + next(2)) % 2]!
    const away = crowd.mood === 'between' ? k % 2 === 1 : !left
    const x = 3 + k * STEP
    const back = k % 2 === 1
    return {
      back,
      markup: placed(drawn(pose, person), `translate(${away ? x + 30 : x} ${back ? 3 : 7}) scale(${away ? -1 : 1} 1)`),
    }
  })
  const standing = [...people.filter((p) => p.back), ...people.filter((p) => !p.back)]
  return standing
    .map((p) => (palette.dusk > 0 || palette.theme === 'contrast' ? `<g filter="url(#lit)">${p.markup}</g>` : p.markup))
    .join('')
}

/** Tick in a disc, two bars in a square, cross in an octagon; an open ring where nothing is known. `marked`: it stands on yellow. */
export function moodMark(ink: Ink, mood: StageMood, x: number, y: number, r: number, marked = false): void {
  const pen = ink.context
  const { palette } = ink
  const plain = palette.theme === 'contrast'
  const white = plain ? palette.ink : '#ffffff'
  pen.save()
  pen.lineWidth = Math.max(1.6, r * 0.24)
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  if (mood === 'for' || mood === 'yes') {
    disc(ink, x, y, r, palette.moodFor)
    if (plain) ring(ink, x, y, r, palette.ink, 1.5)
  } else if (mood === 'between') {
    fill(ink, box(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76), palette.moodMid)
    if (plain) edge(ink, x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76, 'ink', 1.5)
  } else if (mood === 'against' || mood === 'no') {
    const c = r * 0.42
    const eight = [
      [x - c, y - r],
      [x + c, y - r],
      [x + r, y - c],
      [x + r, y + c],
      [x + c, y + r],
      [x - c, y + r],
      [x - r, y + c],
      [x - r, y - c],
    ] as const
    fill(ink, eight, palette.moodCon)
    if (plain) line(ink, [...eight, eight[0]], 'ink', 1.5)
  }
  pen.strokeStyle = white
  pen.beginPath()
  if (mood === 'for' || mood === 'yes') {
    pen.moveTo(x - r * 0.42, y)
    pen.lineTo(x - r * 0.1, y + r * 0.36)
    pen.lineTo(x + r * 0.46, y - r * 0.34)
  } else if (mood === 'between') {
    pen.moveTo(x - r * 0.46, y - r * 0.26)
    pen.lineTo(x + r * 0.46, y - r * 0.26)
    pen.moveTo(x - r * 0.46, y + r * 0.28)
    pen.lineTo(x + r * 0.46, y + r * 0.28)
  } else if (mood !== 'neutral') {
    pen.moveTo(x - r * 0.34, y - r * 0.34)
    pen.lineTo(x + r * 0.34, y + r * 0.34)
    pen.moveTo(x + r * 0.34, y - r * 0.34)
    pen.lineTo(x - r * 0.34, y + r * 0.34)
  } else {
    pen.strokeStyle = marked ? palette.onMark : plain ? palette.ink : palette.moodMid
    pen.setLineDash([2.4, 2.2])
    pen.arc(x, y, r * 0.78, 0, Math.PI * 2)
  }
  pen.stroke()
  pen.restore()
}

/** The people of one group in a box, CSS px: as many as stand in it at its height, `least` where it is narrower. */
export function crowdItem(
  craft: Craft,
  crowd: StageCrowd,
  area: Box,
  depth: number,
  least = area.height > 40 ? 4 : 3,
): Item {
  const seat = craft.model.seats[crowd.seat]
  const left = crowd.seat % 2 === 0
  const count = Math.max(least, Math.min(6, Math.floor(((area.width / area.height) * TALL - 2 * PAD - 7) / STEP)))
  const wide = count * STEP + 13 + 2 * PAD
  const unit = Math.min(area.height / TALL, area.width / wide)
  const [width, height] = [wide * unit, TALL * unit]
  return {
    key: `crowd:${crowd.group}`,
    x: area.x + (area.width - width) / 2,
    y: area.y + area.height - height,
    width,
    height,
    depth,
    look: `crowd ${crowd.group} ${crowd.mood} ${count}`,
    bleed: 0,
    picture: (palette) =>
      svgOf(crowdMarkup(palette, crowd, seat?.colour ?? crowd.seat, count, left), palette, [-PAD, 0, wide, TALL]),
    enter: { dy: 8, last: 240 },
    going: 'hop',
  }
}

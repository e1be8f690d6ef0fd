// The people at home below the table: each group a small crowd that leans in, waits, or folds its arms. A crowd whose mood the
// seat does not know stands still and faces us.

import { drawn, placed, roomDress, svgOf } from './art.ts'
import type { Box, Craft } from './frame.ts'
import { box, disc, fill, rule } from './ink.ts'
import type { Ink, Item, Label, Target } from './item.ts'
import { sans, serif, shorten, wrap } from './lettering.ts'
import type { StageCrowd, StageMood } from './model.ts'
import type { Palette } from './palette.ts'

const POSES: Record<StageMood, readonly [string, string]> = {
  for: ['for-a', 'for-b'],
  yes: ['for-a', 'for-b'],
  between: ['mid-a', 'mid-b'],
  against: ['con-a', 'con-b'],
  no: ['con-a', 'con-b'],
  neutral: ['still-a', 'still-b'],
}
const COATS = ['coat1', 'coat2', 'coat3', 'coat4'] as const
const SKINS = ['skinA', 'skinB', 'skinC', 'skinD'] as const
const HAIRS = ['hairA', 'hairB', 'hairC', 'hairD'] as const

/** A crowd of `count` people, 30 units apart, as SVG markup; the same group always has the same people. */
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
    const x = 6 + k * 27
    const back = k % 2 === 1
    return {
      back,
      markup: placed(drawn(pose, person), `translate(${away ? x + 30 : x} ${back ? 3 : 7}) scale(${away ? -1 : 1} 1)`),
    }
  })
  return [...people.filter((p) => p.back), ...people.filter((p) => !p.back)].map((p) => p.markup).join('')
}

/** Tick in a disc, two bars in a square, cross in an octagon; an open ring where nothing is known. */
export function moodMark(ink: Ink, mood: StageMood, x: number, y: number, r: number): void {
  const pen = ink.context
  const { palette } = ink
  const white = palette.theme === 'contrast' ? palette.ink : '#ffffff'
  pen.save()
  pen.lineWidth = Math.max(1.6, r * 0.24)
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  if (mood === 'for' || mood === 'yes') {
    disc(ink, x, y, r, palette.moodFor)
  } else if (mood === 'between') fill(ink, box(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76), palette.moodMid)
  else if (mood === 'against' || mood === 'no') {
    const c = r * 0.42
    fill(
      ink,
      [
        [x - c, y - r],
        [x + c, y - r],
        [x + r, y - c],
        [x + r, y + c],
        [x + c, y + r],
        [x - c, y + r],
        [x - r, y + c],
        [x - r, y - c],
      ],
      palette.moodCon,
    )
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
    pen.strokeStyle = palette.theme === 'contrast' ? palette.ink : palette.moodMid
    pen.setLineDash([2.4, 2.2])
    pen.arc(x, y, r * 0.78, 0, Math.PI * 2)
  }
  pen.stroke()
  pen.restore()
}

/** The people of one group in a box, CSS px. */
export function crowdItem(craft: Craft, crowd: StageCrowd, area: Box, depth: number): Item {
  const seat = craft.model.seats[crowd.seat]
  const left = crowd.seat % 2 === 0
  const count = Math.max(2, Math.min(6, Math.floor(((area.width / area.height) * 66 - 14) / 27)))
  const unit = area.height / 66
  const width = (count * 27 + 18) * unit
  return {
    key: `crowd:${crowd.group}`,
    x: area.x + (area.width - width) / 2,
    y: area.y,
    width,
    height: area.height,
    depth,
    look: `crowd ${crowd.group} ${crowd.mood} ${count}`,
    bleed: 0,
    picture: (palette) =>
      svgOf(crowdMarkup(palette, crowd, seat?.colour ?? crowd.seat, count, left), palette, [0, 0, count * 27 + 18, 66]),
    enter: { dy: 8, last: 240 },
    going: 'hop',
  }
}

function skyline(ink: Ink, width: number, height: number, ground: number): void {
  const { palette, context: pen } = ink
  fill(ink, box(0, 0, width, height), palette.strip)
  pen.fillStyle = palette.stripCity
  let x = 0
  for (let k = 0; x < width; k++) {
    const wide = 18 + ((k * 37) % 41)
    const tall = 10 + ((k * 53) % 23)
    pen.fillRect(x, ground - tall, wide, tall)
    if (k % 7 === 3) {
      pen.beginPath()
      pen.moveTo(x + wide / 2 - 5, ground - tall)
      pen.lineTo(x + wide / 2, ground - tall - 20)
      pen.lineTo(x + wide / 2 + 5, ground - tall)
      pen.fill()
    }
    if (k % 9 === 5) {
      pen.beginPath()
      pen.arc(x + wide / 2, ground - tall, wide * 0.32, Math.PI, 0)
      pen.fill()
    }
    x += wide + (k % 3 === 0 ? 7 : 0)
  }
  fill(ink, box(0, ground, width, height - ground), palette.theme === 'contrast' ? palette.paper : palette.paper2)
  rule(ink, 0, ground, width, ground, 'strip2', 2)
}

/** The home front strip; targets where a group may be asked. */
export function homeFront(craft: Craft): { readonly items: readonly Item[]; readonly targets: readonly Target[] } {
  const { frame, model, measure } = craft
  const { home } = frame
  if (home.height === 0) return { items: [], targets: [] }
  const type = frame.type
  const ground = home.height - 38 * type
  const sides = [0, 1].map((parity) => model.crowds.filter((c) => c.seat % 2 === parity))
  const middle = 56 * type
  const items: Item[] = [
    {
      key: 'home',
      x: 0,
      y: home.y,
      width: frame.width,
      height: home.height,
      depth: 30,
      look: `home ${home.height}`,
      bleed: 0,
      paint: (ink) => {
        skyline(ink, frame.width, home.height, ground)
        rule(ink, frame.width / 2, 8, frame.width / 2, ground - 4, 'brass', 1.6, [1, 5])
      },
      labels: wrap(model.homeTitle, { ...serif(15 * type, 600), italic: true }, middle, measure, 2).map((words, k) => ({
        words,
        x: frame.width / 2,
        y: ground + (20 + 16 * k) * type,
        font: { ...serif(15 * type, 600), italic: true },
        colour: 'ink' as const,
        align: 'center' as const,
      })),
      enter: { dy: 40, last: 260 },
      leave: { dy: 40, last: 180 },
    },
  ]
  const targets: Target[] = []
  sides.forEach((crowds, parity) => {
    const span = (frame.width - middle) / 2 - 6
    const cell = span / Math.max(1, crowds.length)
    crowds.forEach((crowd, k) => {
      const x = (parity === 0 ? 6 : frame.width / 2 + middle / 2) + k * cell
      const people = { x: x + 4, y: home.y + 2, width: cell - 8, height: ground - 1 }
      items.push(crowdItem(craft, crowd, people, 31))
      const font = sans(13.5 * type, 650)
      const lines = wrap(crowd.name, font, cell - 6, measure, 2)
      const middleOf = cell / 2
      const labels: Label[] = lines.map((words, n) => ({
        words,
        x: middleOf,
        y: (19 + n * 15) * type,
        font,
        colour: 'ink',
        align: 'center',
      }))
      if (lines.length === 1)
        labels.push({
          words: shorten(crowd.said, sans(13 * type), cell - 6, measure),
          x: middleOf,
          y: 34 * type,
          font: sans(13 * type),
          colour: 'ink2',
          align: 'center',
        })
      items.push({
        key: `name:${crowd.group}`,
        x,
        y: home.y + ground,
        width: cell,
        height: home.height - ground,
        depth: 32,
        look: `name ${crowd.mood} ${crowd.pick} ${Math.round(cell)}`,
        bleed: 12,
        paint: (ink) => {
          disc(ink, middleOf, -1, 9.5 * type, ink.palette.paper2)
          moodMark(ink, crowd.mood, middleOf, -1, 8 * type)
          if (crowd.pick) rule(ink, 6, home.height - ground - 3, cell - 6, home.height - ground - 3, 'brass', 2)
        },
        labels,
        enter: { last: 200 },
        going: 'slide',
      })
      if (crowd.pick)
        targets.push({
          id: `group:${crowd.group}`,
          x,
          y: home.y,
          width: cell,
          height: home.height,
          act: { type: 'group', group: crowd.group },
        })
    })
  })
  return { items, targets }
}

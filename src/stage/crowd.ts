// A group at home as a small crowd that leans in, waits, or folds its arms, and the mark that says the same. A crowd whose mood
// the seat does not know stands still and faces us.

import { drawn, placed, roomDress, svgOf } from './art.ts'
import type { Box, Craft } from './frame.ts'
import { box, disc, edge, fill, line, ring } from './ink.ts'
import type { Ink, Item } from './item.ts'
import type { StageCrowd, StageMood } from './model.ts'
import { mix, type Palette } from './palette.ts'

/** What the arms of a crowd tell; each group begins somewhere else in its list. */
const ARMS: Record<StageMood, readonly string[]> = {
  for: ['wave', 'pennant', 'clap', 'fist'],
  yes: ['up', 'high', 'up'],
  between: ['chin', 'shrug', 'pocket', 'scratch'],
  against: ['folded', 'placard', 'hips', 'halt'],
  no: ['folded', 'face', 'hips', 'down'],
  neutral: ['down', 'clasp', 'paper', 'pocket'],
}
/** Degrees by which a person slants towards what it looks at. */
const LEAN: Record<StageMood, number> = { for: 5, yes: 0, between: 0, against: -5, no: -3, neutral: 0 }
/** Degrees by which a head is raised (or, below 0, hangs). */
const NOD: Partial<Record<StageMood, number>> = { for: -6, yes: -8, against: -5, no: 16 }
const HEADS = ['short', 'cap', 'bob', 'bald', 'short', 'veil', 'cap'] as const
const COATS = ['coat5', 'coat2', 'coat1', 'coat4', 'coat3', 'coat6'] as const
const SKINS = ['skinA', 'skinB', 'skinC', 'skinD'] as const
const HAIRS = ['hairA', 'hairB', 'hairC', 'hairD'] as const
const shade = (tone: string): string => mix(tone, '#140c06', 0.28) // of a sleeve, beside its coat
const TALL = 72 // drawing units, with the ground
const PAD = 9 // room for a raised hand
const STEP = 25 // from one to the next: they stand close, and each can be told from the others

/** One person, facing right, feet on y 57. */
function person(dress: Record<string, string>, mood: StageMood, head: string, arms: string, robed: boolean): string {
  const back = arms === 'hips' // turned away
  const face = back ? 'away' : mood === 'neutral' ? 'front' : 'face'
  const skull = back
    ? drawn(head === 'bob' || head === 'veil' ? 'bob-away' : 'short-away', dress)
    : drawn(`pp-${face}`, dress) + drawn(`${head}-${face}`, dress)
  const coat = head === 'bob' || head === 'veil' ? (robed ? 'pp-dress' : 'pp-coat') : robed ? 'pp-coat' : 'pp-jacket'
  const slant = Math.tan((LEAN[mood] * Math.PI) / 180)
  return (
    drawn('pp-feet', dress) +
    placed(
      drawn(coat, dress) +
        placed(skull, `rotate(${NOD[mood] ?? 0} 14 16)`) +
        (head === 'veil' && !back ? '' : drawn('pp-scarf', dress)) +
        drawn(`do-${arms}`, dress),
      `matrix(1 0 ${(-slant).toFixed(3)} 1 ${(slant * 52).toFixed(1)} ${mood === 'yes' ? -2 : 0})`,
    )
  )
}

/** A crowd of `count` people, STEP units apart, as SVG markup; the same group always has the same people. */
export function crowdMarkup(palette: Palette, crowd: StageCrowd, side: number, count: number, left: boolean): string {
  const { mood } = crowd
  const colours = roomDress(palette)
  let seed = [...crowd.group].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7)
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 16) % below
  }
  const [heads, coats, arms] = [next(HEADS.length), next(COATS.length), next(ARMS[mood].length)]
  const people = Array.from({ length: count }, (_, k) => {
    const coat = COATS[(coats + k) % COATS.length]!
    const skin = SKINS[next(4)]!
    const dress = {
      ...colours,
      ct: colours[coat]!,
      ct2: shade(colours[coat]!),
      lg: shade(shade(colours[COATS[(coats + k + 3) % COATS.length]!]!)),
      sk: colours[skin]!,
      sk2: colours[`${skin}2`]!,
      hr: colours[HAIRS[next(4)]!]!,
      sc: palette.sides[side % 6]!.fill,
      sc2: palette.sides[side % 6]!.deep,
    }
    const tall = 0.95 + next(5) * 0.02
    const away = mood === 'between' ? k % 2 === 1 : !left
    const back = k % 2 === 1
    const x = 3 + k * STEP + (away ? 30 * tall : 0)
    const y = (back ? 66 : 70) - 57 * tall
    return {
      back,
      markup: placed(
        person(
          dress,
          mood,
          HEADS[(heads + k) % HEADS.length]!,
          ARMS[mood][(arms + k) % ARMS[mood].length]!,
          next(2) === 0,
        ),
        `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${away ? -tall : tall} ${tall})`,
      ),
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
  const count = Math.max(least, Math.min(6, Math.floor(((area.width / area.height) * TALL - 2 * PAD - 6) / STEP)))
  const wide = count * STEP + 6 + 2 * PAD
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
    change: 'cut',
  }
}

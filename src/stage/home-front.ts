// The people at home below the table: a skyline, and in front of it each group with its name and how it stands.

import { crowdItem, moodMark } from './crowd.ts'
import type { Craft } from './frame.ts'
import { box, fill, paper, rule } from './ink.ts'
import type { Ink, Item, Label, Target } from './item.ts'
import { italic, sans, serif, shorten, wrap } from './lettering.ts'
import type { StageCrowd } from './model.ts'

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
  fill(ink, box(0, ground, width, height - ground), palette.homeBand)
  rule(ink, 0, ground, width, ground, 'strip2', 2)
}

/** A group's name and, under it, its mark with how it stands in words. A group that may be asked stands on a card. */
function nameplate(craft: Craft, crowd: StageCrowd, x: number, y: number, width: number, height: number): Item {
  const { measure, frame } = craft
  const { type } = frame
  const font = sans(13.5 * type, 650)
  const small = sans(13 * type)
  const lines = wrap(crowd.name, font, width - 8, measure, 2)
  const mark = 6.5 * type
  const said = shorten(crowd.said, small, width - 2 * mark - 10 * type, measure)
  const saidWide = measure(said, small) + 2 * mark + 5 * type
  const left = (width - saidWide) / 2
  const first = (lines.length > 1 ? 13 : 20.5) * type
  const last = 43.5 * type // on one line for all groups
  const labels: Label[] = [
    ...lines.map((words, n) => ({
      words,
      x: width / 2,
      y: first + n * 15 * type,
      font,
      colour: crowd.pick ? ('ink' as const) : ('homeInk' as const),
      align: 'center' as const,
    })),
    { words: said, x: left + 2 * mark + 5 * type, y: last, font: small, colour: crowd.pick ? 'ink2' : 'homeInk2' },
  ]
  return {
    key: `name:${crowd.group}`,
    x,
    y,
    width,
    height,
    depth: 32,
    look: `name ${crowd.mood} ${crowd.pick} ${Math.round(width)}`,
    bleed: 6,
    paint: (ink) => {
      if (crowd.pick) paper(ink, box(2, 1, width - 4, height - 3), 'paper', 0.4)
      moodMark(ink, crowd.mood, left + mark, last - 4.5 * type, mark)
    },
    labels,
    enter: { last: 200 },
    going: 'slide',
    change: 'cut',
  }
}

/** The other home where its names find no room: under each group its mark, under all of them whose home it is. */
function sidePlate(
  craft: Craft,
  crowds: readonly StageCrowd[],
  x: number,
  y: number,
  width: number,
  height: number,
): Item {
  const { frame, measure, model } = craft
  const { type } = frame
  const cell = width / crowds.length
  const font = sans(13.5 * type, 650)
  const small = sans(13 * type)
  const [first] = crowds
  const alike = crowds.every((crowd) => crowd.said === first?.said) ? (first?.said ?? '') : ''
  const names = [...new Set(crowds.map((crowd) => model.seats[crowd.seat]?.side ?? ''))].join(', ')
  const labels: Label[] = [
    {
      words: shorten(names, font, width - 8, measure),
      x: width / 2,
      y: (alike ? 28 : 36) * type,
      font,
      colour: 'homeInk',
      align: 'center',
    },
    ...(alike
      ? [
          {
            words: shorten(alike, small, width - 8, measure),
            x: width / 2,
            y: 43.5 * type,
            font: small,
            colour: 'homeInk2' as const,
            align: 'center' as const,
          },
        ]
      : []),
  ]
  return {
    key: 'name:others',
    x,
    y,
    width,
    height,
    depth: 32,
    look: `names ${crowds.map((crowd) => crowd.mood).join(' ')} ${Math.round(width)}`,
    bleed: 6,
    paint: (ink) => {
      for (const [k, crowd] of crowds.entries())
        moodMark(ink, crowd.mood, (k + 0.5) * cell, (alike ? 10 : 14) * type, 6.5 * type)
    },
    labels,
    enter: { last: 200 },
    going: 'slide',
  }
}

const LEAST_OWN = 92 // CSS px at type size 1: a group with its name
const LEAST_OTHER = 42 // one with its mark alone

/** How the strip is shared: px for a group of each home, 0 where that home finds no room; and which homes have their names. */
function shared(craft: Craft): {
  readonly cells: readonly [number, number]
  readonly named: readonly [boolean, boolean]
} {
  const { frame, model } = craft
  const { type, width } = frame
  const counts = [0, 1].map((parity) => model.crowds.filter((c) => c.seat % 2 === parity).length)
  const half = (width - 14 * type) / 2 - 6
  if (width / 2 / Math.max(...counts) >= 86 * type)
    return { cells: [half / Math.max(1, counts[0]!), half / Math.max(1, counts[1]!)], named: [true, true] }
  const mine = model.crowds.find((c) => model.seats[c.seat]?.mine)
  if (!mine) return { cells: [half / Math.max(1, counts[0]!), half / Math.max(1, counts[1]!)], named: [true, true] }
  const own = mine.seat % 2
  const [most, others] = [counts[own]!, counts[1 - own]!]
  const room = width - 12 - 14 * type
  const other = Math.min(LEAST_OTHER * type * 1.15, (room - most * LEAST_OWN * type) / Math.max(1, others))
  const both = others > 0 && other >= LEAST_OTHER * type
  const cell = both ? (room - others * other) / most : (width - 12) / most
  const cells = own === 0 ? [cell, both ? other : 0] : [both ? other : 0, cell]
  return { cells: [cells[0]!, cells[1]!], named: [own === 0, own === 1] }
}

/** The home front strip; targets where a group may be asked. In a narrow panel the other home has no names, or is left out. */
export function homeFront(craft: Craft): { readonly items: readonly Item[]; readonly targets: readonly Target[] } {
  const { frame, model, measure } = craft
  const { home } = frame
  if (home.height === 0) return { items: [], targets: [] }
  const type = frame.type
  const ground = home.height - 51 * type
  const people = ground > 10 * type // else there is room for their names alone
  const { cells, named } = shared(craft)
  const alone = cells.includes(0)
  const sides = [0, 1].map((parity) => model.crowds.filter((c) => c.seat % 2 === parity))
  const left = 6 + cells[0] * sides[0]!.length
  const middle = left + 7 * type // between the homes
  const titled = people && !alone && named[0] && named[1]
  const font = italic(serif(15 * type, 600))
  const title = measure(model.homeTitle, font)
  const items: Item[] = [
    {
      key: 'home',
      x: 0,
      y: home.y,
      width: frame.width,
      height: home.height,
      depth: 30,
      look: `home ${home.height} ${alone} ${Math.round(middle)}`,
      bleed: 0,
      paint: (ink) => {
        if (people) skyline(ink, frame.width, home.height, ground)
        else fill(ink, box(0, 0, frame.width, home.height), ink.palette.homeBand)
        if (!alone) rule(ink, middle, (titled ? 25 : 6) * type, middle, home.height - 8, 'brass', 1.6, [1, 5])
      },
      enter: { dy: 40, last: 260 },
      leave: { dy: 40, last: 180 },
    },
  ]
  if (titled) {
    // it hangs from the table's edge, before the people of both homes
    const wide = title + 16 * type
    items.push({
      key: 'home-title',
      x: middle - wide / 2,
      y: home.y + 2,
      width: wide,
      height: 20 * type,
      depth: 33,
      look: `home-title ${Math.round(wide)}`,
      paint: (ink) => paper(ink, box(0, 0, wide, 20 * type), 'paper', 0.4),
      labels: [{ words: model.homeTitle, x: wide / 2, y: 14.5 * type, font, colour: 'ink', align: 'center' }],
      enter: { dy: 40, last: 260 },
      leave: { dy: 40, last: 180 },
    })
  }
  const targets: Target[] = []
  sides.forEach((crowds, parity) => {
    const cell = cells[parity as 0 | 1]
    const start = parity === 0 ? 6 : alone ? 6 : middle + 7 * type
    if (cell === 0 || crowds.length === 0) return
    crowds.forEach((crowd, k) => {
      const x = start + k * cell
      // nobody stands behind the words between the two homes
      const inner = titled ? Math.max(0, title / 2 + 2 * type - 7 * type) : 0
      const [from, to] = [
        x + 2 + (parity === 1 && k === 0 ? inner : 0),
        x + cell - 2 - (parity === 0 && k === crowds.length - 1 ? inner : 0),
      ]
      const area = { x: from, y: home.y + 1, width: to - from, height: ground + 2 * type }
      if (people) items.push(crowdItem(craft, crowd, area, 31, 2)) // of one size, fewer where it is narrow
      if (!named[parity as 0 | 1]) return
      items.push(nameplate(craft, crowd, x, home.y + ground, cell, home.height - ground))
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
    if (!named[parity as 0 | 1])
      items.push(sidePlate(craft, crowds, start, home.y + ground, cell * crowds.length, home.height - ground))
  })
  return { items, targets }
}

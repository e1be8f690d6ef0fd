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
  const first = (lines.length > 1 ? 14.5 : 23) * type
  const last = 46 * type // on one line for all groups
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
  }
}

/** The home front strip; targets where a group may be asked. In a narrow panel the reader's own home alone. */
export function homeFront(craft: Craft): { readonly items: readonly Item[]; readonly targets: readonly Target[] } {
  const { frame, model, measure } = craft
  const { home } = frame
  if (home.height === 0) return { items: [], targets: [] }
  const type = frame.type
  const ground = home.height - 54 * type
  const most = Math.max(...[0, 1].map((parity) => model.crowds.filter((c) => c.seat % 2 === parity).length))
  const narrow = frame.width / 2 / most < 86 * type // no room for the names of both homes
  const own = narrow ? model.crowds.filter((c) => model.seats[c.seat]?.mine) : []
  const alone = own.length > 0
  const sides: readonly (readonly StageCrowd[])[] = alone
    ? [own]
    : [0, 1].map((parity) => model.crowds.filter((c) => c.seat % 2 === parity))
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
      look: `home ${home.height} ${alone}`,
      bleed: 0,
      paint: (ink) => {
        skyline(ink, frame.width, home.height, ground)
        if (alone) return
        const [middle, wide] = [frame.width / 2, title / 2 + 8 * type]
        rule(ink, middle, 25 * type, middle, home.height - 8, 'brass', 1.6, [1, 5])
        paper(ink, box(middle - wide, 4, 2 * wide, 20 * type), 'paper', 0.4)
      },
      labels: alone
        ? []
        : [{ words: model.homeTitle, x: frame.width / 2, y: 4 + 14.5 * type, font, colour: 'ink', align: 'center' }],
      enter: { dy: 40, last: 260 },
      leave: { dy: 40, last: 180 },
    },
  ]
  const targets: Target[] = []
  const middle = alone ? 0 : 14 * type
  sides.forEach((crowds, parity) => {
    const span = alone ? frame.width - 12 : (frame.width - middle) / 2 - 6
    const cell = span / Math.max(1, crowds.length)
    crowds.forEach((crowd, k) => {
      const x = (parity === 0 ? 6 : frame.width / 2 + middle / 2) + k * cell
      // the words stand between the two homes: nobody stands there
      const inner = alone ? 0 : Math.max(0, title / 2 + 10 * type - middle / 2)
      const [from, to] = [
        x + 2 + (parity === 1 && k === 0 ? inner : 0),
        x + cell - 2 - (parity === 0 && !alone && k === crowds.length - 1 ? inner : 0),
      ]
      items.push(crowdItem(craft, crowd, { x: from, y: home.y + 3, width: to - from, height: ground }, 31))
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
  })
  return { items, targets }
}

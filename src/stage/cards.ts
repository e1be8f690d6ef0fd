// The dossier dealt out as a hand of cards to cite from.

import { cardFace, cardNeeds } from './card.ts'
import type { Box, Craft } from './frame.ts'
import { box, disc, edge, fill, paper, ring } from './ink.ts'
import type { Item, Target } from './item.ts'
import { sans, serif, shorten } from './lettering.ts'
import type { StageCard, StageHand } from './model.ts'

const GAP = 10

interface Deal {
  readonly pages: readonly (readonly Dealt[])[]
  readonly ragged: number // px between the ends of the longest and the shortest column of the last page
}

interface Dealt {
  readonly card: StageCard
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The cards as pages that fit the area, each in the shortest column; words too long for one column lie across two. */
function dealIn(craft: Craft, hand: readonly StageCard[], area: Box, columns: number): Deal {
  const { frame, measure } = craft
  const type = frame.type
  const cell = (area.width - GAP * (columns - 1)) / columns
  const widthOf = (span: number): number => cell * span + GAP * (span - 1)
  const pages: Dealt[][] = []
  let filled: number[] = [0]
  for (const card of hand) {
    let span = 1
    while (
      span < columns &&
      cardNeeds(card, widthOf(span), type, measure) > Math.max(150 * type, Math.min(area.height - 2, 240 * type))
    )
      span++
    const height = Math.min(area.height, Math.max(58 * type, cardNeeds(card, widthOf(span), type, measure)))
    const starts = Array.from({ length: columns - span + 1 }, (_, c) => Math.max(...filled.slice(c, c + span), 0))
    let y = Math.min(...starts)
    if (pages.length === 0 || y + height > area.height) {
      pages.push([])
      filled = Array.from({ length: columns }, () => 0)
      y = 0
    }
    const column = Math.max(0, y === 0 && filled.every((f) => f === 0) ? 0 : starts.indexOf(y))
    for (let c = column; c < column + span; c++) filled[c] = y + height + GAP
    pages[pages.length - 1]!.push({
      card,
      x: area.x + column * (cell + GAP),
      y: area.y + y,
      width: widthOf(span),
      height,
    })
  }
  return { pages: pages.length > 0 ? pages : [[]], ragged: Math.max(...filled) - Math.min(...filled) }
}

/** The cards dealt in as many columns, their words as large, as show most of them at once; of two such ways the more even one. */
function fitted(craft: Craft, hand: StageHand, area: Box): { readonly set: number; readonly pages: Deal['pages'] } {
  const { type } = craft.frame
  const cards = hand.cards.filter((card) => card.quote !== null)
  const sizes = cards.length > 8 ? [1] : [1.3, 1.2, 1.1, 1] // a whole dossier never lies on one page
  const ways = sizes.flatMap((larger) => {
    const set = larger * type
    const most = Math.max(1, Math.min(4, Math.floor(area.width / (164 * set))))
    return Array.from({ length: most }, (_, k) => {
      const { pages, ragged } = dealIn({ ...craft, frame: { ...craft.frame, type: set } }, cards, area, k + 1)
      const first = pages[0]!
      const cut = first.some((d) => d.height < cardNeeds(d.card, d.width, set, craft.measure) - 1) ? 100 : 0
      return { set, pages, cost: cut + pages.length * 10 - larger * 3 + ragged / area.height }
    })
  })
  return ways.reduce((best, way) => (way.cost < best.cost - 0.001 ? way : best))
}

/** Where a hand lies: under the track in use, or over the whole desk. */
export function handArea(craft: Craft, under: number): Box {
  const { desk, type } = craft.frame
  const y = under + 26 * type
  return { x: desk.x, y, width: desk.width, height: desk.y + desk.height - y - 2 }
}

/** "The record is silent" beside the heading: always at hand, whichever cards are up. */
function silenceChip(
  craft: Craft,
  card: StageCard,
  area: Box,
  from: number,
  turning: boolean,
): { readonly item: Item; readonly target: Target } {
  const { frame, measure } = craft
  const type = frame.type
  const most = area.width - from - (turning ? 112 * type : 0)
  const font = sans((measure(card.kind, sans(14 * type, 650)) <= most - 46 * type ? 14 : 13) * type, 650)
  const words = shorten(card.kind, font, most - 46 * type, measure)
  const width = Math.max(60 * type, measure(words, font) + 46 * type)
  const spot = { x: area.x + from, y: area.y - 34 * type, width, height: 30 * type }
  const item: Item = {
    key: 'quote:silent',
    ...spot,
    depth: 26,
    look: `silence ${card.chosen} ${Math.round(width)}`,
    paint: (ink) => {
      paper(ink, box(0, 0, width, spot.height), card.chosen ? 'paper' : 'paper2', 0.4)
      edge(
        ink,
        3,
        3,
        width - 6,
        spot.height - 6,
        card.chosen ? 'ink' : 'ink2',
        card.chosen ? 2 : 1.4,
        card.chosen ? [] : [5, 4],
      )
      if (card.chosen) fill(ink, box(30 * type, 7 * type, width - 40 * type, 17 * type), ink.palette.mark)
      ring(ink, 17 * type, spot.height / 2, 6.5 * type, ink.palette.ink2, 1.4)
      if (card.chosen) disc(ink, 17 * type, spot.height / 2, 4 * type, ink.palette.ink)
    },
    labels: [{ words, x: 33 * type, y: spot.height / 2 + 5 * type, font, colour: 'ink' }],
    enter: { last: 200 },
    leave: { last: 120 },
  }
  return { item, target: { id: 'quote:silent', ...spot, act: { type: 'quote', quote: null } } }
}

export function hand(
  craft: Craft,
  under: number,
): { readonly items: readonly Item[]; readonly targets: readonly Target[] } {
  const { model, frame, measure } = craft
  const dealt = model.hand
  if (!dealt || frame.shape === 'strip') return { items: [], targets: [] }
  const type = frame.type
  const area = handArea(craft, under)
  const { set, pages } = fitted(craft, dealt, area)
  const page = pages[craft.page % pages.length]!
  const font = serif(17 * type, 650)
  const items: Item[] = [
    {
      key: 'hand-heading',
      x: area.x,
      y: area.y - 32 * type,
      width: area.width,
      height: 26 * type,
      depth: 24,
      look: `hand-heading ${Math.round(area.width)}`,
      paint: (ink) => {
        const wide = measure(shorten(dealt.heading, font, area.width - 180 * type, measure), font) + 28 * type
        paper(
          ink,
          [
            [0, 0],
            [wide, 1],
            [wide - 5, 26 * type],
            [0, 26 * type],
          ],
          'paper',
          0.5,
        )
      },
      labels: [
        {
          words: shorten(dealt.heading, font, area.width - 180 * type, measure),
          x: 12 * type,
          y: 19 * type,
          font,
          colour: 'ink',
        },
      ],
      enter: { last: 200 },
      leave: { last: 120 },
    },
  ]
  const targets: Target[] = []
  const silence = dealt.cards.find((card) => card.quote === null)
  if (silence) {
    const chip = silenceChip(
      craft,
      silence,
      area,
      Math.max(0, measure(dealt.heading, font) + 44 * type),
      pages.length > 1,
    )
    items.push(chip.item)
    targets.push(chip.target)
  }
  page.forEach(({ card, x, y, width, height }, k) => {
    const colour = card.seat === null ? null : (model.seats[card.seat]?.colour ?? card.seat)
    const face = cardFace(card, width, height, set, measure, colour)
    const id = `quote:${card.quote}`
    items.push({
      key: id,
      x,
      y,
      width,
      height,
      turn: ((k * 37) % 5) * 0.16 - 0.32,
      depth: 25,
      look: face.look,
      bleed: 12,
      paint: face.paint,
      labels: face.labels,
      enter: { dx: (frame.width / 2 - x - width / 2) * 0.8, dy: 90, turn: 6 - (k % 4) * 4, last: 280, wait: 45 * k },
      leave: { dy: 120, last: 200 },
      going: 'slide',
    })
    targets.push({ id, x, y, width, height, act: { type: 'quote', quote: card.quote } })
  })
  if (pages.length > 1) {
    const words = dealt.more
    const label = sans(14 * type, 650)
    const width = Math.max(44 * type, measure(words, label) + 30 * type)
    const spot = { x: area.x + area.width - width, y: area.y - 34 * type, width, height: 30 * type }
    items.push({
      key: 'turn-cards',
      ...spot,
      depth: 26,
      look: `turn-cards ${Math.round(width)}`,
      paint: (ink) => {
        for (const step of [4, 2, 0])
          paper(ink, box(step, -step, width - 4, spot.height), step ? 'paper2' : 'paper', 0.3)
      },
      labels: [{ words, x: width / 2 - 2, y: spot.height / 2 + 5 * type, font: label, colour: 'ink', align: 'center' }],
    })
    targets.push({ id: 'turn-cards', ...spot, act: { type: 'turn-cards' } })
  }
  return { items, targets }
}

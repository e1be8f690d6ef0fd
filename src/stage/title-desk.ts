// The first picture: the name of the game on a sheet, the negotiations as folders, and a place card for every seat.

import type { Box, Craft } from './frame.ts'
import { paper, rule } from './ink.ts'
import type { Item, Label, Target } from './item.ts'
import { sans, serif, shorten, wrap } from './lettering.ts'
import type { StagePaper } from './model.ts'
import { folder, placeCard } from './title-cards.ts'

type Placed = { readonly items: readonly Item[]; readonly targets: readonly Target[] }
type TitlePaper = Extract<StagePaper, { kind: 'title' }>

const GAP = 10
const LEAST_CARD = 48 // height of a card on which a long name has two lines, at the usual size of type

/** Cells of a grid in a box, row by row. */
function grid(area: Box, count: number, columns: number): readonly Box[] {
  const rows = Math.max(1, Math.ceil(count / columns))
  const width = (area.width - GAP * (columns - 1)) / columns
  const height = (area.height - GAP * (rows - 1)) / rows
  return Array.from({ length: count }, (_, k) => ({
    x: area.x + (k % columns) * (width + GAP),
    y: area.y + Math.floor(k / columns) * (height + GAP),
    width,
    height,
  }))
}

/** A line of words that lies on the wood and says what is below it. */
function caption(craft: Craft, key: string, words: string, x: number, y: number, width: number): Item {
  const { type } = craft.frame
  const font = serif(16 * type, 600)
  const said = shorten(words, font, width, craft.measure)
  const wide = craft.measure(said, font)
  return {
    key,
    x,
    y,
    width,
    height: 22 * type,
    depth: 14,
    look: `${key} ${Math.round(width)}`,
    paint: (ink) => rule(ink, wide + 12 * type, 13 * type, width, 13 * type, 'woodEdge', 1.4),
    labels: [{ words: said, x: 0, y: 17 * type, font, colour: 'onDark' }],
    enter: { last: 200 },
    leave: { last: 120 },
  }
}

export function titleDesk(craft: Craft, sheet: TitlePaper): Placed {
  const { frame, measure } = craft
  const { type, desk } = frame
  const width = Math.min(desk.width, 640 * type)
  const x = (frame.width - width) / 2
  const big = serif(31 * type, 650)
  const small = sans(15 * type)
  const lead = sheet.lines.flatMap((l) => wrap(l, small, width - 60 * type, measure, 2))
  const wide = Math.min(width, Math.max(measure(sheet.title, big), ...lead.map((l) => measure(l, small))) + 56 * type)
  const tall = (52 + lead.length * 19) * type
  const top = frame.horizon + 10 * type
  const name: Item = {
    key: 'title-sheet',
    x: (frame.width - wide) / 2,
    y: top,
    width: wide,
    height: tall,
    depth: 16,
    look: `title-sheet ${Math.round(wide)} ${Math.round(tall)}`,
    bleed: 14,
    paint: (ink) => {
      paper(
        ink,
        [
          [12, -3],
          [wide - 3, -2],
          [wide + 5, tall - 3],
          [5, tall],
        ],
        'paper2',
      )
      paper(ink, [
        [9, 0],
        [wide - 9, 0],
        [wide, tall],
        [0, tall],
      ])
      for (const y of [6, 8.5]) rule(ink, 16, y, wide - 16, y, 'rule', 1)
    },
    labels: [
      {
        words: shorten(sheet.title, big, wide - 30 * type, measure),
        x: wide / 2,
        y: 39 * type,
        font: big,
        colour: 'ink',
        align: 'center',
      },
      ...lead.map(
        (words, k): Label => ({
          words,
          x: wide / 2,
          y: (58 + k * 19) * type,
          font: small,
          colour: 'ink2',
          align: 'center',
        }),
      ),
    ],
    enter: { dy: 40, last: 320 },
    leave: { dy: 40, last: 180 },
  }
  const scenarios = sheet.choices.filter((c) => c.seat === null)
  const seats = sheet.choices.filter((c) => c.seat !== null)
  const columns = { scenarios: Math.min(2, scenarios.length), seats: width > 520 * type && seats.length > 2 ? 3 : 2 }
  const rows = {
    scenarios: Math.ceil(scenarios.length / Math.max(1, columns.scenarios)),
    seats: Math.ceil(seats.length / columns.seats),
  }
  const bottom = desk.y + desk.height
  const gaps = 18 * type + GAP * Math.max(0, rows.scenarios + rows.seats - 2)
  const roomFrom = (start: number, head: number): number => bottom - start - 2 * head - gaps
  const eachOf = (room: number): number => room / Math.max(1, rows.scenarios * 1.18 + rows.seats)
  // in a low frame what can be picked goes before the game's name, and before the lines that head it
  const named = eachOf(roomFrom(top + tall + 14 * type, 26 * type)) >= LEAST_CARD * type
  const start = named ? top + tall + 14 * type : top
  const headed = eachOf(roomFrom(start, 26 * type)) >= LEAST_CARD * type
  const head = headed ? 26 * type : 0
  const room = roomFrom(start, head)
  const each = eachOf(room)
  const folderTall = Math.min(96 * type, each * 1.18)
  const cardTall = Math.min(66 * type, each)
  const used = folderTall * rows.scenarios + cardTall * rows.seats
  const air = Math.max(0, room - used) / 3 // what is left stands round the groups, not under them
  const folders: Box = {
    x,
    y: start + air * 0.6 + head,
    width,
    height: folderTall * rows.scenarios + GAP * Math.max(0, rows.scenarios - 1),
  }
  const cards: Box = {
    x,
    y: folders.y + folders.height + 12 * type + air + head,
    width,
    height: cardTall * rows.seats + GAP * Math.max(0, rows.seats - 1),
  }
  const [a, b] = sheet.captions
  const captions = headed
    ? [
        caption(craft, 'caption-scenarios', a, x + 2, folders.y - head, width - 4),
        caption(craft, 'caption-seats', b, x + 2, cards.y - head, width - 4),
      ]
    : []
  const items: Item[] = [
    ...(named ? [name] : []),
    ...captions,
    ...grid(folders, scenarios.length, Math.max(1, columns.scenarios)).map((spot, k) =>
      folder(craft, scenarios[k]!, spot, k),
    ),
    ...grid(cards, seats.length, columns.seats).map((spot, k) => placeCard(craft, seats[k]!, spot, k)),
  ]
  const targets = items
    .filter((item) => item.key.startsWith('choice:'))
    .map(
      ({ key, x: left, y, width: w, height }): Target => ({
        id: key,
        x: left,
        y,
        width: w,
        height,
        act: { type: 'choice', id: key.slice('choice:'.length) },
      }),
    )
  return { items, targets }
}

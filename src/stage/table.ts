// The walnut table with its front edge, and the things that lie on it: desk flags, glasses, name tents.

import { drawn, placed, roomDress, svgOf } from './art.ts'
import type { Craft } from './frame.ts'
import { box, clothOf, fill, line, paper, rule } from './ink.ts'
import type { Item, Target } from './item.ts'
import { sans, shorten } from './lettering.ts'
import type { StageSeat } from './model.ts'
import { boards } from './wood.ts'

function tent(
  craft: Craft,
  seat: StageSeat,
  index: number,
): { readonly items: readonly Item[]; readonly targets: readonly Target[] } {
  const { frame, measure, model } = craft
  const type = frame.type
  const right = index % 2 === 1
  const place = Math.floor(index / 2)
  const mates = model.seats.filter((_, k) => k % 2 === index % 2).length
  const font = sans(14 * type, 700)
  const small = sans(13 * type)
  const slot = (frame.width * (frame.shape === 'tall' || mates > 1 ? 0.46 : 0.27)) / mates
  const note = seat.note && frame.shape === 'room' && mates === 1 ? seat.note : ''
  const noteWide = note ? measure(note, small) + 10 * type : 0
  const side = shorten(seat.side, font, slot - 26 * type - noteWide, measure)
  const width = Math.min(slot - 6, Math.max(measure(side, font) + noteWide + 20 * type, 64 * type))
  const height = 27 * type
  const gap = place * slot
  const x = right ? frame.width - frame.desk.x - width - gap + 6 : frame.desk.x + gap - 6
  const y = frame.horizon + 12 * type
  const words = side
  const item: Item = {
    key: `tent:${seat.leader}`,
    x,
    y,
    width,
    height,
    depth: 10,
    look: `tent ${seat.colour} ${seat.active} ${Math.round(width)}`,
    paint: (ink) => {
      paper(
        ink,
        [
          [5, 0],
          [width - 5, 0],
          [width, height],
          [0, height],
        ],
        'paper',
        0.6,
      )
      fill(ink, box(0, height - 5 * type, width, 5 * type), clothOf(ink, seat.colour))
      if (seat.active) rule(ink, 9, 1.5, width - 9, 1.5, 'mark', 3)
    },
    labels: [
      { words, x: 10 * type, y: height - 10.5 * type, font, colour: 'ink' },
      ...(note
        ? [
            {
              words: note,
              x: width - 10 * type,
              y: height - 10.5 * type,
              font: small,
              colour: 'ink2' as const,
              align: 'right' as const,
            },
          ]
        : []),
    ],
    going: 'slide',
  }
  const alone = {
    x: right ? frame.width * 0.68 : 8,
    y: frame.horizon * 0.2,
    width: frame.width * 0.32 - 8,
    height: frame.horizon * 0.8 + 44 * type,
  }
  const spot = mates === 1 ? alone : { x, y: y - 16, width, height: height + 20 }
  const targets: Target[] = seat.pick
    ? [{ id: `seat:${seat.leader}`, ...spot, act: { type: 'seat', leader: seat.leader } }]
    : []
  return { items: [item], targets }
}

function flag(craft: Craft, seat: StageSeat, right: boolean): Item {
  const { frame } = craft
  const scale = frame.scale * 0.92
  const [width, height] = [84 * scale, 96 * scale]
  const drawing = seat.flag === 'plain' ? (seat.colour % 2 === 0 ? 'flag-plain' : 'flag-swallow') : `flag-${seat.flag}`
  const from = frame.shape === 'tall' ? 0.405 : 0.335
  const foot = frame.width * (right ? 1 - from : from)
  return {
    key: `flag:${seat.leader}`,
    x: foot - 22 * scale - (right ? 40 * scale : 0),
    y: frame.horizon + 6 * scale - 86 * scale,
    width,
    height,
    depth: 6,
    look: `flag ${drawing} ${seat.colour}`,
    bleed: 0,
    picture: (palette) => {
      const tone = palette.sides[seat.colour % 6]!
      const dress = { ...roomDress(palette), side: tone.fill, deep: tone.deep, cloth: `url(#cloth${seat.colour % 6})` }
      const markup = drawn('pole', dress) + drawn(drawing, dress)
      return svgOf(right ? placed(markup, 'scale(-1 1)') : markup, palette, [right ? -62 : -22, -86, 84, 96])
    },
  }
}

/** What stays behind in the empty room: a sheet with its pen. No words on it. */
function leftPaper({ frame }: Craft): Item {
  const width = Math.min(frame.desk.width * (frame.shape === 'tall' ? 0.8 : 0.62), 330 * frame.type)
  const height = width * 0.46
  const inset = width * 0.09
  return {
    key: 'left-paper',
    x: (frame.width - width) / 2,
    y: frame.desk.y + Math.max(0, (frame.desk.height - height) * 0.3),
    width,
    height,
    turn: -2,
    depth: 12,
    look: `left-paper ${Math.round(width)}`,
    bleed: 14,
    paint: (ink) => {
      const side = (y: number): number => inset * (1 - y / height)
      paper(ink, [
        [inset, 0],
        [width - inset, 0],
        [width, height],
        [0, height],
      ])
      rule(ink, side(height * 0.14) + width * 0.26, height * 0.14, width * 0.7, height * 0.14, 'ink2', 3)
      for (let k = 0; k < 6; k++) {
        const y = height * (0.28 + k * 0.085)
        rule(ink, side(y) + width * 0.07, y, width * (k % 3 === 2 ? 0.66 : 0.9) - side(y), y, 'rule', 2)
      }
      for (const x of [0.14, 0.58]) rule(ink, width * x, height * 0.9, width * (x + 0.26), height * 0.9, 'ink2', 1.4)
      line(
        ink,
        [
          [width * 0.62, height * 0.86],
          [width * 0.86, height * 0.58],
        ],
        'ink',
        5,
      )
      line(
        ink,
        [
          [width * 0.605, height * 0.878],
          [width * 0.62, height * 0.86],
        ],
        'brass',
        3,
      )
    },
    enter: { dy: 20, last: 300 },
    leave: { last: 150 },
  }
}

/** Carafe, glass and inkstand beside a document, where nothing else needs the room. */
function stillLife(craft: Craft): readonly Item[] {
  const { frame, model } = craft
  const free = model.paper?.kind === 'title' || model.paper?.kind === 'folder' || model.scene === 'empty-room'
  const left = model.scene === 'empty-room'
  if (!free || frame.shape === 'strip' || (frame.shape === 'tall' && !left)) return []
  const scale = frame.scale * 1.55
  const thing = (key: string, drawing: string, x: number, y: number): Item => ({
    key,
    x: x - 34 * scale,
    y: y - 56 * scale,
    width: 68 * scale,
    height: 66 * scale,
    depth: 13,
    look: drawing,
    bleed: 0,
    picture: (palette) => svgOf(drawn(drawing, roomDress(palette)), palette, [-34, -56, 68, 66]),
  })
  if (frame.shape === 'tall') {
    // below the sheet, where the narrow table is longest
    const low = frame.desk.y + frame.desk.height * 0.86
    return [
      leftPaper(craft),
      thing('carafe', 'carafe', frame.width * 0.2, low),
      thing('glass', 'glass', frame.width * 0.32, low + 6 * scale),
      thing('inkstand', 'inkstand', frame.width * 0.76, low),
    ]
  }
  const y = frame.desk.y + frame.desk.height * 0.3
  return [
    ...(left ? [leftPaper(craft)] : []),
    thing('carafe', 'carafe', frame.width * 0.042, y),
    thing('glass', 'glass', frame.width * 0.066, y + 34 * scale),
    thing('inkstand', 'inkstand', frame.width * 0.945, y + 16 * scale),
  ]
}

/** Table, desk flags and name tents; targets where a seat may be picked. */
export function table(craft: Craft): { readonly items: readonly Item[]; readonly targets: readonly Target[] } {
  const { frame, model } = craft
  const height = frame.ledge.y - frame.horizon
  const front = frame.ledge.height
  const top: Item = {
    key: 'table',
    x: 0,
    y: frame.horizon,
    width: frame.width,
    height: height + front,
    depth: 4,
    look: `table ${front}`,
    bleed: 0,
    paint: (ink) => boards(ink, frame.width, height, front),
  }
  // no tents where a document lies over their place, or where boards and place cards say the names
  const covered = (model.paper !== null && model.paper.kind !== 'folder') || model.map !== null
  const bare = frame.shape === 'strip' || model.scene === 'vote' || model.scene === 'reveal' || covered
  const tents = model.seats.map((seat, index) => tent(craft, seat, index))
  const flags = frame.shape !== 'strip' ? model.seats.slice(0, 2).map((seat, k) => flag(craft, seat, k === 1)) : []
  return {
    items: [top, ...stillLife(craft), ...flags, ...(bare ? [] : tents.flatMap((t) => t.items))],
    targets: frame.shape === 'strip' ? [] : tents.flatMap((t) => t.targets),
  }
}

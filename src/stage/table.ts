// The walnut table with its front edge, and the things that lie on it: desk flags, glasses, name tents.

import { drawn, placed, roomDress, svgOf } from './art.ts'
import type { Craft } from './frame.ts'
import { box, clothOf, fill, paper, rule } from './ink.ts'
import type { Ink, Item, Target } from './item.ts'
import { sans, shorten } from './lettering.ts'
import type { StageSeat } from './model.ts'

function boards(ink: Ink, width: number, height: number, edge: number): void {
  const { context: pen, palette } = ink
  const tones = [
    palette.wood2,
    palette.wood,
    palette.wood3,
    palette.wood,
    palette.wood2,
    palette.wood,
    palette.wood2,
    palette.wood3,
    palette.wood,
    palette.wood3,
    palette.wood2,
  ]
  const [topLeft, topRight, lowLeft, lowRight] = [width * 0.012, width * 0.988, -width * 0.2, width * 1.2]
  const at = (share: number, y: number): number => {
    const up = topLeft + (topRight - topLeft) * share
    const low = lowLeft + (lowRight - lowLeft) * share
    return up + (low - up) * (y / height)
  }
  tones.forEach((tone, k) => {
    const [a, b] = [k / tones.length, (k + 1) / tones.length]
    fill(
      ink,
      [
        [at(a, 0), 0],
        [at(b, 0) + 0.6, 0],
        [at(b, height) + 0.6, height],
        [at(a, height), height],
      ],
      tone,
    )
    if (palette.theme === 'contrast') return
    pen.strokeStyle = palette.woodFront
    for (let grain = 1; grain <= 3; grain++) {
      const share = a + ((b - a) * grain) / 3.6
      const bend = ((k * 7 + grain * 5) % 5) - 2
      pen.globalAlpha = 0.14 + 0.05 * (grain % 2)
      pen.lineWidth = 1.1
      pen.beginPath()
      pen.moveTo(at(share, 0), 0)
      pen.bezierCurveTo(
        at(share, height / 3) + bend * 2,
        height / 3,
        at(share, height * 0.7) - bend * 3,
        height * 0.7,
        at(share, height),
        height,
      )
      pen.stroke()
    }
    pen.globalAlpha = 1
  })
  if (palette.theme !== 'contrast') {
    // daylight from the three windows lies across the wood
    pen.fillStyle = `rgb(255 243 214 / ${(0.13 * (1 - palette.dusk)).toFixed(3)})`
    for (const middle of [0.33, 0.5, 0.67]) {
      const spread = 0.055
      const drift = (middle - 0.5) * 0.5
      pen.beginPath()
      pen.moveTo(at(middle - spread, 0), 0)
      pen.lineTo(at(middle + spread, 0), 0)
      pen.lineTo(at(middle + spread * 1.3 + drift, height), height)
      pen.lineTo(at(middle - spread * 1.3 + drift, height), height)
      pen.fill()
    }
    const far = pen.createLinearGradient(0, 0, 0, height)
    far.addColorStop(0, 'rgb(26 15 6 / 0.18)')
    far.addColorStop(0.25, 'rgb(26 15 6 / 0)')
    far.addColorStop(1, 'rgb(26 15 6 / 0.16)')
    pen.fillStyle = far
    pen.fillRect(0, 0, width, height)
  }
  rule(ink, topLeft, 1, topRight, 1, 'woodEdge', 2)
  if (edge <= 0) return
  fill(ink, box(0, height, width, edge), palette.woodFront)
  fill(ink, box(0, height, width, 3), palette.woodEdge)
  if (edge > 30) {
    pen.fillStyle = 'rgb(0 0 0 / 0.18)'
    pen.fillRect(0, height + edge - 4, width, 4)
  }
}

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
  const slot = (frame.width * (frame.shape === 'tall' ? 0.56 : mates > 1 ? 0.46 : 0.27)) / mates
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
  const from = frame.shape === 'tall' ? 0.74 : 0.335
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

/** Carafe, glass and inkstand beside a document, where nothing else needs the room. */
function stillLife(craft: Craft): readonly Item[] {
  const { frame, model } = craft
  const free = model.paper?.kind === 'title' || model.paper?.kind === 'folder'
  if (!free || frame.shape !== 'room') return []
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
  const y = frame.desk.y + frame.desk.height * 0.3
  return [
    thing('carafe', 'carafe', frame.width * 0.042, y),
    thing('glass', 'glass', frame.width * 0.066, y + 34 * scale),
    thing('inkstand', 'inkstand', frame.width * 0.945, y + 16 * scale),
  ]
}

/** Table, desk flags and name tents; targets where a seat may be picked. */
export function table(craft: Craft): { readonly items: readonly Item[]; readonly targets: readonly Target[] } {
  const { frame, model } = craft
  const height = frame.ledge.y - frame.horizon
  const edge = frame.ledge.height
  const top: Item = {
    key: 'table',
    x: 0,
    y: frame.horizon,
    width: frame.width,
    height: height + edge,
    depth: 4,
    look: `table ${edge}`,
    bleed: 0,
    paint: (ink) => boards(ink, frame.width, height, edge),
  }
  const shown =
    frame.shape === 'tall' ? model.seats.filter((s) => s.mine || !model.seats.some((m) => m.mine)) : model.seats
  const bare = frame.shape === 'strip' || model.scene === 'vote' // a vote's boards stand there and say the names
  const tents = bare ? [] : shown.map((seat) => tent(craft, seat, model.seats.indexOf(seat)))
  const flags = frame.shape === 'room' ? model.seats.slice(0, 2).map((seat, k) => flag(craft, seat, k === 1)) : []
  return {
    items: [top, ...stillLife(craft), ...flags, ...tents.flatMap((t) => t.items)],
    targets: tents.flatMap((t) => t.targets),
  }
}

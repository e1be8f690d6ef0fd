// The people at the table: paper silhouettes on three-quarter busts, put together from few parts. Nobody's likeness.
// The first seat of each side sits in front; further seats of that side, or else an adviser, stand behind.

import { drawn, placed, roomDress, SHADOW, svgOf } from './art.ts'
import { type Craft, halfView } from './frame.ts'
import type { Item } from './item.ts'
import type { StageModel, StageSeat } from './model.ts'
import type { Palette } from './palette.ts'

interface Look {
  readonly head: readonly string[] // symbols, back to front
  readonly skin: string
  readonly hair: string
  readonly suit: string
  readonly arm: 'arm-flat' | 'arm-pen'
}

const LEADERS: readonly Look[] = [
  { head: ['profile', 'hair-crop'], skin: 'skinA', hair: 'hairA', suit: 'suitL', arm: 'arm-flat' },
  { head: ['profile', 'hair-part'], skin: 'skinB', hair: 'hairB', suit: 'suitR', arm: 'arm-pen' },
  { head: ['profile-b', 'hair-bob'], skin: 'skinC', hair: 'hairC', suit: 'advL', arm: 'arm-pen' },
  { head: ['profile', 'hair-grey', 'glasses'], skin: 'skinB', hair: 'hairD', suit: 'suitL', arm: 'arm-flat' },
  { head: ['profile-b', 'scarf'], skin: 'skinC', hair: 'coat4', suit: 'suitR', arm: 'arm-flat' },
  { head: ['profile', 'hair-crop', 'beard'], skin: 'skinD', hair: 'hairA', suit: 'advR', arm: 'arm-pen' },
]
const ADVISERS: readonly Look[] = [
  { head: ['profile-b', 'hair-bun', 'earring'], skin: 'skinC', hair: 'hairC', suit: 'advL', arm: 'arm-flat' },
  { head: ['profile', 'hair-grey', 'beard', 'glasses'], skin: 'skinD', hair: 'hairD', suit: 'advR', arm: 'arm-flat' },
]

function dressOf(look: Look, palette: Palette, colour: number): Record<string, string> {
  const all = roomDress(palette)
  const part = (name: string): string => all[name] ?? palette.ink
  const third = part(`${look.suit}3`)
  return {
    ...all,
    s1: part(look.suit),
    s2: part(`${look.suit}2`),
    s3: look.suit.startsWith('suit') ? third : part(`${look.suit}2`),
    sk: part(look.skin),
    sk2: part(`${look.skin}2`),
    hr: part(look.hair),
    tie: `url(#cloth${colour % 6})`,
    cloth: `url(#weave${colour % 6})`,
  }
}

function head(look: Look, dress: Record<string, string>, transform: string): string {
  const light = { ...dress, sk: dress.rim!, sk2: dress.rim!, hr: dress.rim!, ink: dress.rim!, brass: dress.rim! }
  const rim = look.head.filter((id) => id !== 'glasses' && id !== 'earring').map((id) => drawn(id, light))
  return placed(
    placed(rim.join(''), 'translate(2.2 -1.4)') + look.head.map((id) => drawn(id, dress)).join(''),
    transform,
  )
}

const seated = (look: Look, dress: Record<string, string>, chair: string): string =>
  `<g ${SHADOW}>${drawn(chair, dress)}</g><g ${SHADOW}>${head(look, dress, 'translate(148 82) scale(.78)')}${drawn('torso-seated', dress)}</g>`

const standing = (look: Look, dress: Record<string, string>): string =>
  `<g ${SHADOW}>${head(look, dress, 'translate(53 51) scale(.57)')}${placed(drawn('torso-standing', dress), 'translate(2 4)')}</g>`

/** One figure as an item: its window onto the drawing, mirrored on the right. */
function figure(
  craft: Craft,
  key: string,
  depth: number,
  right: boolean,
  shift: number,
  markup: (palette: Palette) => string,
  look: string,
): Item {
  const { frame } = craft
  const [width, top, tall] = [350, 262 - frame.horizon / frame.scale, 330 - (262 - frame.horizon / frame.scale)]
  const left = shift * frame.scale
  return {
    key,
    x: right ? frame.width - left - width * frame.scale : left,
    y: 0,
    width: width * frame.scale,
    height: tall * frame.scale,
    depth,
    look,
    bleed: 0,
    picture: (palette) =>
      svgOf(right ? placed(markup(palette), `translate(${width} 0) scale(-1 1)`) : markup(palette), palette, [
        0,
        top,
        width,
        tall,
      ]),
    going: 'slide',
  }
}

function side(craft: Craft, seats: readonly StageSeat[], right: boolean): readonly Item[] {
  const { frame } = craft
  const front = seats[0]
  if (!front) return []
  const inset = Math.min(0, -44 + Math.max(0, halfView(frame) - 434) * 0.8)
  const name = right ? 'right' : 'left'
  const look = LEADERS[front.figure % LEADERS.length]!
  const lean = front.active ? 7 : 0
  const wear = (palette: Palette): Record<string, string> => dressOf(look, palette, front.colour)
  const behind: Item[] = []
  const others = seats.slice(1)
  if (others.length === 0) {
    const adviser = ADVISERS[right ? 1 : 0]!
    behind.push(
      figure(
        craft,
        `adviser-${name}`,
        1,
        right,
        inset,
        (p) => {
          const dress = dressOf(adviser, p, front.colour)
          return standing(adviser, right ? dress : { ...dress, tie: dress.shirt2! })
        },
        `adviser ${front.colour}`,
      ),
    )
  }
  others.forEach((seat, k) => {
    const person = LEADERS[seat.figure % LEADERS.length]!
    const place = k === 0 ? 0 : 150
    behind.push(
      figure(
        craft,
        `leader:${seat.leader}`,
        1 - k * 0.1,
        right,
        inset + place + (seat.active ? 7 : 0),
        (p) => standing(person, dressOf(person, p, seat.colour)),
        `standing ${seat.figure} ${seat.colour}`,
      ),
    )
  })
  const chair = right ? 'chair-gable' : 'chair-round'
  return [
    ...behind,
    figure(
      craft,
      `leader:${front.leader}`,
      2,
      right,
      inset + lean,
      (p) => seated(look, wear(p), chair),
      `seated ${front.figure} ${front.colour}`,
    ),
    figure(
      craft,
      `arms:${front.leader}`,
      5,
      right,
      inset + lean * 1.6,
      (p) => `<g ${SHADOW}>${drawn(look.arm, wear(p))}</g>`,
      `arms ${front.figure}`,
    ),
  ]
}

export function figures(craft: Craft): readonly Item[] {
  const { model, frame } = craft
  const left = model.seats.filter((_, k) => k % 2 === 0)
  const right = model.seats.filter((_, k) => k % 2 === 1)
  if (frame.shape === 'tall' && model.seats.some((s) => s.mine)) {
    return right.some((s) => s.mine) ? side(craft, right, true) : side(craft, left, false)
  }
  return [...side(craft, left, false), ...side(craft, right, true)]
}

/** The two leading figures before the windows, as a picture of width 300 x height 150 drawing units: for the front page. */
export function portrait(model: StageModel, palette: Palette): string {
  const [left, right] = [model.seats[0], model.seats[1]]
  const one = (seat: StageSeat): string => {
    const look = LEADERS[seat.figure % LEADERS.length]!
    const dress = dressOf(look, palette, seat.colour)
    return seated(look, dress, 'chair-round') + drawn(look.arm, dress)
  }
  return (
    (left ? placed(one(left), 'translate(-55 -40) scale(.6)') : '') +
    (right ? placed(one(right), 'translate(355 -40) scale(-.6 .6)') : '')
  )
}

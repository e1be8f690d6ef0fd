// Who sits at the table: paper silhouettes on three-quarter busts, put together from few parts. Nobody's likeness.

import { drawn, placed, roomDress, SHADOW } from './art.ts'
import type { StageModel, StageSeat } from './model.ts'
import type { Palette } from './palette.ts'

interface Look {
  readonly head: readonly string[] // symbols, back to front
  readonly skin: string
  readonly hair: string
  readonly suit: string
  readonly arm: 'arm-flat' | 'arm-pen'
}

export const LEADERS: readonly Look[] = [
  { head: ['profile', 'hair-crop'], skin: 'skinA', hair: 'hairA', suit: 'suitL', arm: 'arm-flat' },
  { head: ['profile', 'hair-part'], skin: 'skinB', hair: 'hairB', suit: 'suitR', arm: 'arm-pen' },
  { head: ['profile-b', 'hair-bob'], skin: 'skinC', hair: 'hairC', suit: 'advL', arm: 'arm-pen' },
  { head: ['profile', 'hair-grey', 'glasses'], skin: 'skinB', hair: 'hairD', suit: 'suitL', arm: 'arm-flat' },
  { head: ['profile-b', 'scarf'], skin: 'skinC', hair: 'coat4', suit: 'suitR', arm: 'arm-flat' },
  { head: ['profile', 'hair-crop', 'beard'], skin: 'skinD', hair: 'hairA', suit: 'advR', arm: 'arm-pen' },
]
export const ADVISERS: readonly Look[] = [
  { head: ['profile-b', 'hair-bun', 'earring'], skin: 'skinC', hair: 'hairC', suit: 'advL', arm: 'arm-flat' },
  { head: ['profile', 'hair-grey', 'beard', 'glasses'], skin: 'skinD', hair: 'hairD', suit: 'advR', arm: 'arm-flat' },
]

/** The colours of a person on the side of this colour. */
export function dressOf(look: Look, palette: Palette, colour: number): Record<string, string> {
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

/** A head seen from the side, with a rim of light. */
export function head(look: Look, dress: Record<string, string>, transform: string): string {
  const light = { ...dress, sk: dress.rim!, sk2: dress.rim!, hr: dress.rim!, ink: dress.rim!, brass: dress.rim! }
  const rim = look.head.filter((id) => id !== 'glasses' && id !== 'earring').map((id) => drawn(id, light))
  return placed(
    placed(rim.join(''), 'translate(2.2 -1.4)') + look.head.map((id) => drawn(id, dress)).join(''),
    transform,
  )
}

/** Where the head of somebody seated is. */
export const HEAD = 'translate(148 82) scale(.78)'

const seated = (look: Look, dress: Record<string, string>, chair: string): string =>
  `<g ${SHADOW}>${drawn(chair, dress)}</g><g ${SHADOW}>${head(look, dress, HEAD)}${drawn('torso-seated', dress)}</g>`

export const standing = (look: Look, dress: Record<string, string>): string =>
  `<g ${SHADOW}>${head(look, dress, 'translate(53 51) scale(.57)')}${placed(drawn('torso-standing', dress), 'translate(2 4)')}</g>`

/** The two leading figures before the windows, as a picture of width 300 x height 150 drawing units: for the front page. */
export function portrait(model: StageModel, palette: Palette): string {
  const [left, right] = [model.seats[0], model.seats[1]]
  const one = (seat: StageSeat): string => {
    const look = LEADERS[seat.figure % LEADERS.length]!
    const dress = dressOf(look, palette, seat.colour)
    if (seat.gesture === 'gone') return drawn('chair-round', dress)
    return seated(look, dress, 'chair-round') + drawn(seat.gesture === 'shake' ? 'arm-flat' : look.arm, dress)
  }
  const near = left?.gesture === 'shake' ? 19 : 0 // their hands meet
  return (
    (left ? placed(one(left), `translate(${-55 + near} -40) scale(.6)`) : '') +
    (right ? placed(one(right), `translate(${355 - near} -40) scale(-.6 .6)`) : '')
  )
}

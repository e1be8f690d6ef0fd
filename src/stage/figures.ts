// The delegations at the table as items that move: how people.ts are seated, turned and mirrored.
// The first seat of each side sits in front; further seats of that side, or else an adviser, stand behind.

import { drawn, placed, roomDress, SHADOW, svgOf } from './art.ts'
import { type Craft, halfView } from './frame.ts'
import type { Item } from './item.ts'
import type { Gesture, StageSeat } from './model.ts'
import type { Palette } from './palette.ts'
import { ADVISERS, dressOf, HEAD, head, LEADERS, standing } from './people.ts'

const FIGURE: Window = { x: 0, width: 350, until: 330 }
const NECK = { x: 184, y: 178, reach: 122 } // a head turns about it

/** What of the drawing an item shows, in units: from x, as wide, down to `until`; the top is the panel's, or `from`. */
interface Window {
  readonly x: number
  readonly width: number
  readonly until: number
  readonly from?: number
}

/** A part of a figure as an item, mirrored on the right. `shift`: units from the panel's side. */
function part(
  craft: Craft,
  key: string,
  depth: number,
  right: boolean,
  shift: number,
  markup: (palette: Palette) => string,
  look: string,
  view: Window = FIGURE,
  turn = 0,
): Item {
  const { frame } = craft
  const top = view.from ?? 262 - frame.horizon / frame.scale
  const tall = view.until - top
  const left = (shift + view.x) * frame.scale
  const width = view.width * frame.scale
  return {
    key,
    x: right ? frame.width - left - width : left,
    y: view.from === undefined ? 0 : frame.horizon - (262 - top) * frame.scale,
    width,
    height: tall * frame.scale,
    depth,
    look,
    bleed: 0,
    turn: right ? -turn : turn,
    picture: (palette) =>
      svgOf(
        right ? placed(markup(palette), `translate(${2 * view.x + view.width} 0) scale(-1 1)`) : markup(palette),
        palette,
        [view.x, top, view.width, tall],
      ),
    enter: { last: 260 },
    leave: { last: 260 },
    going: 'slide',
    change: 'cut', // paper puppets: an arm is there or another one is
  }
}

const BOW: Readonly<Record<Gesture, number>> = {
  rest: 0,
  read: 7,
  lean: 4,
  nod: 9,
  folded: -5,
  sign: 7,
  stand: 0,
  gone: 0,
  shake: 3,
  proud: -5,
  low: 13,
  home: 0,
}

/** Degrees by which an adviser bends to its leader. */
const NEAR: Partial<Record<Gesture, number>> = { read: 3, lean: 6, nod: 2, folded: -2, sign: 5, low: 4, proud: -1 }

/** The leader in front: chair, head and torso apart, so that a head can bow; its arms lie on the table. */
function leader(craft: Craft, seat: StageSeat, right: boolean, inset: number): readonly Item[] {
  const look = LEADERS[seat.figure % LEADERS.length]!
  const { gesture } = seat
  const lean =
    gesture === 'lean' || gesture === 'shake'
      ? 15
      : gesture === 'sign'
        ? 10
        : gesture === 'folded'
          ? -5
          : seat.active
            ? 7
            : 0
  const wear = (palette: Palette): Record<string, string> => dressOf(look, palette, seat.colour)
  const chair = right ? 'chair-gable' : 'chair-round'
  const cut = (markup: string): string => `<g ${SHADOW}>${markup}</g>`
  const who = `${seat.figure} ${seat.colour}`
  const back = part(
    craft,
    `chair:${seat.leader}`,
    2,
    right,
    inset - (gesture === 'stand' || gesture === 'gone' ? 10 : gesture === 'home' ? -6 : 0),
    (p) => cut(drawn(chair, wear(p))),
    `chair ${chair} ${seat.colour}`,
  )
  if (gesture === 'gone' || gesture === 'home') return [back]
  if (gesture === 'stand')
    return [
      back,
      part(
        craft,
        `risen:${seat.leader}`,
        2.1,
        right,
        inset,
        (p) => placed(standing(look, wear(p)), 'translate(96 -42) scale(1.24)'),
        `risen ${who}`,
      ),
    ]
  const arm =
    gesture === 'folded'
      ? 'arm-folded'
      : gesture === 'sign'
        ? 'arm-pen'
        : gesture === 'lean' || gesture === 'shake'
          ? 'arm-flat'
          : look.arm
  const { x, y, reach } = NECK
  return [
    back,
    part(
      craft,
      `head:${seat.leader}`,
      2.1,
      right,
      inset + lean,
      (p) => cut(head(look, wear(p), HEAD)),
      `head ${who}`,
      { x: x - reach, width: 2 * reach, from: y - reach, until: y + reach },
      BOW[gesture],
    ),
    part(
      craft,
      `torso:${seat.leader}`,
      2.2,
      right,
      inset + lean,
      (p) => cut(drawn('torso-seated', wear(p))),
      `torso ${who}`,
    ),
    // the boards of a vote lie where the hands would
    ...(craft.model.scene === 'vote'
      ? []
      : [
          part(
            craft,
            `arms:${seat.leader}`,
            5,
            right,
            inset + lean * 1.4,
            (p) => cut(drawn(arm, wear(p))),
            `${arm} ${who}`,
          ),
        ]),
  ]
}

function side(craft: Craft, seats: readonly StageSeat[], right: boolean): readonly Item[] {
  const { frame } = craft
  const front = seats[0]
  if (!front) return []
  const inset = Math.min(0, -44 + Math.max(0, halfView(frame) - 434) * 0.8)
  const name = right ? 'right' : 'left'
  const others = seats.slice(1)
  const leaving = front.gesture === 'stand' || front.gesture === 'gone'
  const door = leaving
    ? [part(craft, `door-${name}`, 0.5, right, inset, (p) => drawn('door', roomDress(p)), 'door', FIGURE)]
    : []
  const behind: Item[] = others.map((seat, k) => {
    const person = LEADERS[seat.figure % LEADERS.length]!
    return part(
      craft,
      `leader:${seat.leader}`,
      1 - k * 0.1,
      right,
      inset + (k === 0 ? 0 : 150) + (seat.active || seat.gesture === 'lean' ? 7 : 0),
      (p) => standing(person, dressOf(person, p, seat.colour)),
      `standing ${seat.figure} ${seat.colour}`,
    )
  })
  const crowded = frame.width < NO_ADVISERS
  if (others.length === 0 && front.gesture !== 'gone' && front.gesture !== 'home' && !crowded) {
    const adviser = ADVISERS[right ? 1 : 0]!
    // it bends to its leader's ear while that one is choosing, looks over its shoulder while it reads, and stands back when it declines
    const near = NEAR[front.gesture] ?? 0
    behind.push(
      part(
        craft,
        `adviser-${name}`,
        1,
        right,
        inset + near * 2.4,
        (p) => {
          const dress = dressOf(adviser, p, front.colour)
          return standing(adviser, right ? dress : { ...dress, tie: dress.shirt2! })
        },
        `adviser ${front.colour}`,
        FIGURE,
        near,
      ),
    )
    if (!right)
      behind.push(
        part(
          craft,
          'adviser-hand', // on the chair's back
          2.05,
          right,
          inset + near * 2.4,
          (p) => `<g ${SHADOW}>${placed(drawn('arm-behind', dressOf(adviser, p, front.colour)), 'translate(2 4)')}</g>`,
          `adviser-hand ${front.colour}`,
          FIGURE,
          near,
        ),
      )
  }
  return [
    ...door,
    ...behind.filter((_, k) => seats[k + 1]?.gesture !== 'gone' && seats[k + 1]?.gesture !== 'home'),
    ...leader(craft, front, right, inset),
  ]
}

const NO_ADVISERS = 480 // CSS px: a narrower panel would cut them

export function figures(craft: Craft): readonly Item[] {
  const { model } = craft
  const left = model.seats.filter((_, k) => k % 2 === 0)
  const right = model.seats.filter((_, k) => k % 2 === 1)
  return [...side(craft, left, false), ...side(craft, right, true)]
}

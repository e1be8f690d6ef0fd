// From worth to places on the drawn map: ranges, dots as a few paths, and labels that do not cover each other. Pure; no markup here.

import type { DebriefMap, MapPoint } from '../../scoring/debrief-map.ts'

export const WIDTH = 496
export const HEIGHT = 440
const [LEFT, RIGHT, TOP, BOTTOM] = [46, 486, 12, 396] as const

export interface Plot {
  readonly x: (percent: number) => number
  readonly y: (percent: number) => number
  readonly ticksX: readonly number[]
  readonly ticksY: readonly number[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const ranged = (values: readonly number[]): readonly [number, number] => {
  const least = values.reduce((a, b) => Math.min(a, b), 100)
  const most = values.reduce((a, b) => Math.max(a, b), 0)
  return [5 * Math.floor(least / 5), 5 * Math.ceil(most / 5)]
}

const every = (values: readonly number[], which: 0 | 1): readonly number[] => values.filter((_, n) => n % 2 === which)

/** The scales of both axes: from the least worth that occurs to the most, in steps of five. */
export function plotOf({ dark, faint, walkAway }: DebriefMap): Plot {
  const [x0, x1] = ranged([...every(faint, 0), ...every(dark, 0), walkAway[0]])
  const [y0, y1] = ranged([...every(faint, 1), ...every(dark, 1), walkAway[1]])
  const ticks = (from: number, to: number): readonly number[] =>
    [-50, -25, 0, 25, 50, 75, 100, 125, 150].filter((tick) => tick >= from && tick <= to)
  return {
    x: (percent) => LEFT + ((RIGHT - LEFT) * (percent - x0)) / (x1 - x0 || 1),
    y: (percent) => BOTTOM - ((BOTTOM - TOP) * (percent - y0)) / (y1 - y0 || 1),
    ticksX: ticks(x0, x1),
    ticksY: ticks(y0, y1),
    left: LEFT,
    right: RIGHT,
    top: TOP,
    bottom: BOTTOM,
  }
}

/** All dots as one path of points: a dot is a line of no length with round ends. Dots on the same spot are drawn once. */
export function dotsPath(dots: readonly number[], plot: Plot): string {
  const spots = new Set<string>()
  for (let n = 0; n < dots.length; n += 2)
    spots.add(`M${Math.round(2 * plot.x(dots[n]!)) / 2} ${Math.round(2 * plot.y(dots[n + 1]!)) / 2}h0`)
  return [...spots].join('')
}

/** The point nearest to a spot of the drawing, as an index; null: none within reach. */
export function nearestPoint(
  points: readonly MapPoint[],
  plot: Plot,
  x: number,
  y: number,
  reach: number,
): number | null {
  let best: { readonly index: number; readonly away: number } | null = null
  points.forEach((point, index) => {
    const away = (plot.x(point.x) - x) ** 2 + (plot.y(point.y) - y) ** 2
    if (away <= reach ** 2 && (best === null || away < best.away)) best = { index, away }
  })
  return best === null ? null : (best as { readonly index: number }).index
}

export interface LabelWish {
  readonly key: string
  readonly x: number // what it names
  readonly y: number
  readonly text: string
  readonly strong: boolean
}

export interface LabelPlace extends LabelWish {
  readonly at: readonly [number, number] // baseline
  readonly anchor: 'start' | 'middle' | 'end'
  readonly lead: boolean // far enough off to need a line to its point
}

/** A part of the drawing that a label takes up. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Places for labels in the order of their weight: each takes the first spot round its point where it covers nothing. */
export function placeLabels(
  wishes: readonly LabelWish[],
  letter: number,
  notes: readonly Box[] = [],
): readonly LabelPlace[] {
  const taken: Box[] = wishes.map(({ x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }))
  taken.push(...notes)
  return wishes.map((wish, own) => {
    const wide = wish.text.length * letter * (wish.strong ? 1.08 : 1)
    const tall = letter * 2
    const boxAt = (dx: number, dy: number, anchor: LabelPlace['anchor']): Box => {
      const x = wish.x + dx
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
      const bottom = wish.y + dy + 3
      return { left, right: left + wide, top: bottom - tall, bottom }
    }
    const tries = [14, 30, 48, 68].flatMap((far) =>
      (
        [
          [-far, -far * 0.5, 'end'],
          [far, -far * 0.5, 'start'],
          [far, far * 0.7 + 4, 'start'],
          [-far, far * 0.7 + 4, 'end'],
          [0, -far, 'middle'],
          [0, far + 8, 'middle'],
          [-far, 4, 'end'],
          [far, 4, 'start'],
        ] as const
      ).map(([dx, dy, anchor]) => ({ dx, dy, anchor, far })),
    )
    const fits = (box: Box): boolean =>
      box.left >= LEFT + 2 &&
      box.right <= WIDTH - 2 &&
      box.top >= 0 &&
      box.bottom <= BOTTOM &&
      taken.every((other, n) => (n === own && overlapOwn(box, other)) || !overlap(box, other))
    const found = tries.find(({ dx, dy, anchor }) => fits(boxAt(dx, dy, anchor))) ?? tries[0]!
    taken.push(boxAt(found.dx, found.dy, found.anchor))
    return {
      ...wish,
      at: [wish.x + found.dx, wish.y + found.dy],
      anchor: found.anchor,
      lead: found.far > 20,
    }
  })
}

/** A label may come near its own point, but not cover it. */
const overlapOwn = (box: Box, own: Box): boolean =>
  !overlap(box, { left: own.left + 3, right: own.right - 3, top: own.top + 3, bottom: own.bottom - 3 })

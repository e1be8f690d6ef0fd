// The points that matter on the outcome map, each with a label that covers neither a point nor another label.

import type { Box, Craft } from './frame.ts'
import { box, disc, edge, fill, type Point, ring, rule } from './ink.ts'
import type { Ink, Item } from './item.ts'
import { sans } from './lettering.ts'
import type { StageMapPoint } from './model.ts'

const MARK = 10 // half the size of a point's mark at type size 1
const NEAR = 3 // rings of places round a point; farther off a label may rather lie on a line

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

type Spot = readonly [number, number]

/** Px from a spot to the line between two others. */
function farFrom([x, y]: Spot, [fromX, fromY]: Spot, [toX, toY]: Spot): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const share = Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy)
}

/**
 * A place for each label (px within the map): beside its point, else farther off, where the line to its point crosses no other point.
 * Widths in px; labels stay inside `within`, and off `lines` (points along what is drawn) where there is room. First come, first served.
 */
export function placeLabels(
  points: readonly (readonly [number, number])[],
  widths: readonly number[],
  tall: number,
  within: Box,
  lines: readonly (readonly [number, number])[] = [],
  mark = MARK,
): readonly Box[] {
  const clear = (b: Box): boolean =>
    lines.every(([x, y]) => x < b.x - 2 || x > b.x + b.width + 2 || y < b.y - 2 || y > b.y + b.height + 2)
  const marks = points.map(([x, y]) => ({ x: x - mark, y: y - mark, width: 2 * mark, height: 2 * mark }))
  const placed: Box[] = []
  points.forEach(([x, y], k) => {
    const width = widths[k]!
    const tries: Box[] = []
    for (let ring = 0; ring < 8; ring++)
      for (const [side, level] of [
        [1, 0],
        [-1, 0],
        [1, -1],
        [-1, -1],
        [1, 1],
        [-1, 1],
        [0, -1],
        [0, 1],
      ] as const) {
        const away = mark + 3 + ring * 12
        tries.push({
          x: side === 0 ? x - width / 2 : side > 0 ? x + away : x - away - width,
          y: y - tall / 2 + level * (tall * 0.9 + ring * 14),
          width,
          height: tall,
        })
      }
    const free = (b: Box): boolean =>
      b.x >= within.x &&
      b.y >= within.y &&
      b.x + b.width <= within.x + within.width &&
      b.y + b.height <= within.y + within.height &&
      !placed.some((other) => overlap(b, other)) &&
      !marks.some((other) => overlap(b, other))
    const leads = (b: Box): boolean => {
      const foot = [b.x > x ? b.x : b.x + width, b.y + tall / 2] as const
      return points.every((p) => Math.hypot(p[0] - x, p[1] - y) < mark || farFrom(p, [x, y], foot) > mark)
    }
    const near = tries.slice(0, NEAR * 8)
    placed.push(
      near.find((b) => free(b) && leads(b) && clear(b)) ??
        tries.find((b) => free(b) && leads(b)) ??
        tries.find(free) ??
        tries[0]!,
    )
  })
  return placed
}

/** The same marks as on the page's map. */
function drawMark(ink: Ink, point: StageMapPoint, x: number, y: number, type: number): void {
  if (point.kind === 'you') {
    disc(ink, x, y, 9 * type, ink.palette.mark)
    ring(ink, x, y, 9 * type, ink.palette.ink, 2)
    disc(ink, x, y, 3.4 * type, ink.palette.onMark)
  } else if (point.kind === 'history') {
    const r = 7 * type
    fill(ink, box(x - r, y - r, 2 * r, 2 * r), ink.palette.paper)
    edge(ink, x - r, y - r, 2 * r, 2 * r, 'ink', 2.4)
  } else if (point.kind === 'refused') {
    const r = 7 * type
    rule(ink, x - r, y - r, x + r, y + r, 'ink', 3)
    rule(ink, x - r, y + r, x + r, y - r, 'ink', 3)
  } else if (point.kind === 'missed' || point.kind === 'earlier') {
    if (point.kind === 'earlier') disc(ink, x, y, 6 * type, ink.palette.paper)
    ring(ink, x, y, 6 * type, point.kind === 'missed' ? ink.palette.accent : ink.palette.ink2, 2.4)
  } else if (point.kind === 'solution') {
    if (point.id.includes('kalaiSmorodinsky')) ring(ink, x, y, 11 * type, ink.palette.ink, 1.8)
    if (point.id.includes('nash')) fill(ink, star(x, y, 8.5 * type), ink.palette.ink)
  } else {
    disc(ink, x, y, 5 * type, ink.palette.mark)
    ring(ink, x, y, 5 * type, ink.palette.ink, 1.6)
  }
}

/** A star of five points. */
const star = (x: number, y: number, radius: number): readonly Point[] =>
  Array.from({ length: 10 }, (_, k) => {
    const reach = k % 2 === 0 ? radius : radius * 0.42
    const angle = (k * Math.PI) / 5 - Math.PI / 2
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const
  })

/** Points at the same place share one mark and one label. */
function together(points: readonly StageMapPoint[]): readonly StageMapPoint[] {
  const groups: StageMapPoint[] = []
  for (const point of points) {
    const same = groups.findIndex(
      (g) => g.kind === point.kind && Math.abs(g.x - point.x) < 0.4 && Math.abs(g.y - point.y) < 0.4,
    )
    if (same < 0) groups.push(point)
    else {
      const { id, label } = groups[same]!
      groups[same] = { ...groups[same]!, id: `${id} ${point.id}`, label: `${label}, ${point.label}` }
    }
  }
  return groups
}

/** In which order the points come: what could have been, then what was, then what one made of it. */
const ORDER: readonly StageMapPoint['kind'][] = [
  'solution',
  'missed',
  'history',
  'opening',
  'earlier',
  'refused',
  'you',
]

/** Spots along a line, close enough to keep labels off it. */
function along(line: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return line.slice(1).flatMap(([x, y], n) => {
    const [fromX, fromY] = line[n]!
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 8))
    return Array.from(
      { length: steps },
      (_, k) => [fromX + ((x - fromX) * k) / steps, fromY + ((y - fromY) * k) / steps] as const,
    )
  })
}

/** The points as items, in a map whose box on the stage is `base`; `at` gives px within it. */
export function mapPoints(
  craft: Craft,
  all: readonly StageMapPoint[],
  at: (x: number, y: number) => readonly [number, number],
  base: Box,
  plot: Box,
): readonly Item[] {
  const { frame, measure, model } = craft
  const type = frame.type
  const font = sans(14 * type, 700)
  const points = [...together(all)].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  const lines = [model.map?.frontier, model.map?.trail, model.map?.earlier].flatMap((way) =>
    along((way ?? []).map(([x, y]) => at(x, y))),
  )
  const spots = points.map((p) => at(p.x, p.y))
  // labels stay off the numbers of the axes, and off the steps of the way
  const inside = { x: plot.x + 3, y: plot.y - 4, width: base.width - plot.x - 5, height: plot.height }
  const mark = MARK * Math.max(1, type)
  const steps = [...(model.map?.trail ?? []), ...(model.map?.earlier ?? [])]
    .map(([x, y]) => at(x, y))
    .flatMap(([x, y]) => [-5, 5].flatMap((dx) => [-5, 5].map((dy) => [x + dx, y + dy] as const)))
  // what one made of it finds its label's place first
  const boxes = placeLabels(
    spots.toReversed(),
    points.map((p) => measure(p.label, font) + 10).toReversed(),
    21 * type,
    inside,
    [...lines, ...steps],
    mark,
  ).toReversed()
  return points.map((point, k): Item => {
    const [mx, my] = spots[k]!
    const label = boxes[k]!
    const x = Math.min(mx - 2 * mark, label.x)
    const y = Math.min(my - 2 * mark, label.y)
    const width = Math.max(mx + 2 * mark, label.x + label.width) - x
    const height = Math.max(my + 2 * mark, label.y + label.height) - y
    const beside = Math.abs(label.y + label.height / 2 - my) < 2 && Math.abs(label.x - mx) < label.width + 3 * mark
    return {
      key: `point:${point.id}`,
      x: base.x + x,
      y: base.y + y,
      width,
      height,
      depth: point.kind === 'missed' ? 21 : 20, // a ring round nothing, so that it hides no other mark
      look: `point ${point.kind} ${Math.round(label.x - mx)} ${Math.round(label.y - my)}`,
      paint: (ink) => {
        const foot = { x: label.x - x + (label.x > mx ? 0 : label.width), y: label.y - y + label.height / 2 }
        if (!beside) rule(ink, mx - x, my - y, foot.x, foot.y, 'ink', 1.2)
        ink.context.globalAlpha = 0.88
        fill(ink, box(label.x - x, label.y - y, label.width, label.height), ink.palette.paper)
        ink.context.globalAlpha = 1
        drawMark(ink, point, mx - x, my - y, type)
      },
      labels: [{ words: point.label, x: label.x - x + 5, y: label.y - y + 15.5 * type, font, colour: 'ink' }],
      enter: { dy: -24, last: 260, wait: 900 + 120 * k },
    }
  })
}

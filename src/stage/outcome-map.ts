// The map of every possible outcome: dots bloom from the walk-away corner, the frontier draws itself, then solutions, history, you.

import { mapPoints } from './map-points.ts'
import { paperArea } from './paper-area.ts'
import type { Box, Craft } from './frame.ts'
import { box, disc, fill, line, paper, ring, rule } from './ink.ts'
import type { Arrangement, Ink, Item, Label, Target } from './item.ts'
import { sans, serif, shorten, wrap } from './lettering.ts'
import type { StageMap } from './model.ts'

const RINGS = 5 // the dots come in so many waves
const READ = 18 // half the size of the ring round the deal that is read

export function outcomeMap(craft: Craft): Arrangement {
  const { model, frame, measure } = craft
  const map = model.map
  if (!map || frame.shape === 'strip') return { items: [], targets: [] }
  const type = frame.type
  const all = paperArea(craft, 700)
  const top = frame.chest
  const area = { ...all, y: top, height: frame.desk.y + frame.desk.height - top }
  const plot = { x: 56 * type, y: 90 * type, width: area.width - 84 * type, height: area.height - 140 * type }
  const xs = map.dots
    .map((d) => d[0])
    .concat(
      map.walkAway[0],
      map.points.map((p) => p.x),
    )
  const ys = map.dots
    .map((d) => d[1])
    .concat(
      map.walkAway[1],
      map.points.map((p) => p.y),
    )
  const range = (values: readonly number[]): readonly [number, number] => {
    const low = values.reduce((a, b) => Math.min(a, b), 100)
    const high = values.reduce((a, b) => Math.max(a, b), 0)
    return [Math.max(0, Math.floor(low / 10) * 10 - 2), Math.min(104, Math.ceil(high / 10) * 10 + 2)]
  }
  const [x0, x1] = range(xs)
  const [y0, y1] = range(ys)
  const at = (x: number, y: number): readonly [number, number] => [
    plot.x + ((x - x0) / (x1 - x0)) * plot.width,
    plot.y + plot.height - ((y - y0) / (y1 - y0)) * plot.height,
  ]
  const base = { x: area.x, y: area.y, width: area.width, height: area.height }
  const [wx, wy] = at(map.walkAway[0], map.walkAway[1])
  const ticks = (low: number, high: number): readonly number[] => [25, 50, 75, 100].filter((v) => v >= low && v <= high)
  const small = sans(13 * type)
  const readFont = sans(14 * type)
  const wide = area.width - 40 * type
  // on two lines a side and its worth stay together
  const read =
    measure(map.read, readFont) <= wide
      ? [map.read]
      : map.read
          .split(/(?<=,) /)
          .flatMap((part) => wrap(part, readFont, wide, measure, 1))
          .slice(0, 2)
  const labels: Label[] = [
    {
      words: shorten(map.title, serif(19 * type, 650), area.width - 40 * type, measure),
      x: 20 * type,
      y: 28 * type,
      font: serif(19 * type, 650),
      colour: 'ink',
    },
    ...read.map(
      (words, k): Label => ({
        words,
        x: 20 * type,
        y: (read.length > 1 ? 47 + 16 * k : 52) * type,
        font: readFont,
        colour: 'ink',
      }),
    ),
    {
      words: shorten(map.xLabel, sans(14 * type, 650), plot.width, measure),
      x: plot.x + plot.width,
      y: area.height - 12 * type,
      font: sans(14 * type, 650),
      colour: `side${(model.seats[map.seats[0]]?.colour ?? 0) % 6}`,
      align: 'right',
    },
    {
      words: shorten(map.yLabel, sans(14 * type, 650), plot.width, measure),
      x: plot.x,
      y: plot.y - 8 * type,
      font: sans(14 * type, 650),
      colour: `side${(model.seats[map.seats[1]]?.colour ?? 1) % 6}`,
    },
    ...ticks(x0, x1).map(
      (v): Label => ({
        words: `${v}`,
        x: at(v, y0)[0],
        y: plot.y + plot.height + 18 * type,
        font: small,
        colour: 'ink2',
        align: 'center',
      }),
    ),
    ...ticks(y0, y1).map(
      (v): Label => ({
        words: `${v}`,
        x: plot.x - 8 * type,
        y: at(x0, v)[1] + 5 * type,
        font: small,
        colour: 'ink2',
        align: 'right',
      }),
    ),
  ]
  const items: Item[] = [
    {
      key: 'map',
      ...base,
      depth: 14,
      look: `map ${x0} ${x1} ${y0} ${y1} ${Math.round(wx)} ${Math.round(wy)}`,
      bleed: 14,
      paint: (ink) => {
        paper(ink, box(0, 0, area.width, area.height))
        fill(ink, box(wx, plot.y, plot.x + plot.width - wx, wy - plot.y), ink.palette.band)
        line(
          ink,
          [
            [plot.x, plot.y + 8],
            [plot.x, plot.y + plot.height],
            [plot.x + plot.width, plot.y + plot.height],
          ],
          'ink',
          1.6,
        )
        rule(ink, wx, plot.y + 8, wx, plot.y + plot.height, 'ink2', 1.2, [5, 4])
        rule(ink, plot.x, wy, plot.x + plot.width, wy, 'ink2', 1.2, [5, 4])
      },
      labels,
      enter: { dy: 50, last: 300 },
      leave: { dy: 50, last: 180 },
    },
  ]
  const reach = (x: number, y: number): number =>
    Math.min(RINGS - 1, Math.floor((Math.hypot(x - x0, y - y0) / Math.hypot(x1 - x0, y1 - y0)) * RINGS))
  const waves: (readonly [number, number, boolean])[][] = Array.from({ length: RINGS }, () => [])
  for (const dot of map.dots) waves[reach(dot[0], dot[1])]!.push(dot)
  waves.forEach((dots, k) => {
    items.push({
      key: `dots:${k}`,
      ...base,
      depth: 15,
      look: `dots ${dots.length} ${x0} ${x1}`,
      paint: (ink) => {
        const pen = ink.context
        const radius = (map.dots.length > 2000 ? 1.5 : map.dots.length > 200 ? 2.4 : 6) * type // the fewer, the larger
        for (const inside of [false, true]) {
          pen.globalAlpha = inside ? 0.85 : map.dots.length > 200 ? 0.34 : 0.6
          pen.fillStyle = inside ? ink.palette.accent : ink.palette.ink2
          for (const [x, y, member] of dots) {
            if (member !== inside) continue
            const [px, py] = at(x, y)
            pen.fillRect(px - radius / 2, py - radius / 2, radius, radius)
          }
        }
        pen.globalAlpha = 1
      },
      enter: { scale: 0.96, last: 260, wait: 160 + 80 * k },
    })
  })
  items.push({
    key: 'frontier',
    ...base,
    depth: 16,
    look: `frontier ${map.frontier.length}`,
    paint: (ink) =>
      line(
        ink,
        map.frontier.map(([x, y]) => at(x, y)),
        'ink',
        2.4,
      ),
    enter: { wipe: true, last: 600, wait: 560 },
  })
  items.push(...mapPaths(map, at, base))
  return { items: [...items, ...mapPoints(craft, map.points, at, base, plot)], targets: targetsOf(map, at, base, type) }
}

/** The way of this game's text, and the way of the game that it was forked from; the ring round the deal that is being read. */
function mapPaths(map: StageMap, at: (x: number, y: number) => readonly [number, number], base: Box): readonly Item[] {
  const path = (key: string, way: StageMap['trail'], kind: 'ink' | 'ink2', wait: number): readonly Item[] =>
    way.length < 2
      ? []
      : [
          {
            key,
            ...base,
            depth: 17,
            look: `${key} ${way.map(([x, y]) => at(x, y).map(Math.round).join(',')).join(' ')}`,
            paint: (ink) => {
              const spots = way.map(([x, y]) => at(x, y))
              line(ink, spots, kind, 2, kind === 'ink' ? [2, 5] : [7, 5])
              for (const [x, y] of spots) {
                disc(ink, x, y, 4.5, kind === 'ink' ? ink.palette.mark : ink.palette.paper)
                ring(ink, x, y, 4.5, ink.palette[kind], 1.4)
              }
            },
            enter: { wipe: true, last: 500, wait },
          },
        ]
  const read = map.reading === null ? undefined : map.deals[map.reading]
  const [x, y] = read ? at(...read) : [0, 0]
  return [
    ...path('path:earlier', map.earlier, 'ink2', 1100),
    ...path('path:trail', map.trail, 'ink', 1300),
    ...(read
      ? [
          {
            key: 'reading',
            x: base.x + x - READ,
            y: base.y + y - READ,
            width: 2 * READ,
            height: 2 * READ,
            depth: 19,
            look: 'reading',
            paint: (ink: Ink) => ring(ink, READ, READ, READ - 3, ink.palette.mark, 4),
            enter: { scale: 1.6, last: 240, wait: 1300 },
            going: 'slide' as const,
          },
        ]
      : []),
  ]
}

/** Places to tap: each deal that can be read. Where they lie on each other the nearest is meant (pointing.ts). */
function targetsOf(
  map: StageMap,
  at: (x: number, y: number) => readonly [number, number],
  base: Box,
  type: number,
): readonly Target[] {
  const half = 12 * Math.max(1, type)
  return map.deals.flatMap((deal, point): readonly Target[] => {
    const [x, y] = at(...deal)
    // two deals of the same worth are one place: the first is tapped, the page's reader goes through both
    const taken = map.deals.slice(0, point).some((other) => Math.hypot(other[0] - deal[0], other[1] - deal[1]) < 0.05)
    if (taken) return []
    return [
      {
        id: `deal:${point}`,
        x: base.x + x - half,
        y: base.y + y - half,
        width: 2 * half,
        height: 2 * half,
        act: { type: 'deal', point },
      },
    ]
  })
}

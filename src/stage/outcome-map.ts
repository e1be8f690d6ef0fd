// The map of every possible outcome: dots bloom from the walk-away corner, the frontier draws itself, then solutions, history, you.

import { paperArea } from './desk-papers.ts'
import type { Craft } from './frame.ts'
import { box, disc, fill, line, paper, ring, rule, sideMark } from './ink.ts'
import type { Item, Label } from './item.ts'
import { sans, serif, shorten } from './lettering.ts'
import type { StageMapPoint } from './model.ts'

const RINGS = 5 // the dots come in so many waves

export function outcomeMap(craft: Craft): readonly Item[] {
  const { model, frame, measure } = craft
  const map = model.map
  if (!map || frame.shape === 'strip') return []
  const type = frame.type
  const all = paperArea(craft, 700)
  const top = Math.round(frame.horizon * 0.32)
  const area = { ...all, y: top, height: frame.desk.y + frame.desk.height - top }
  const plot = { x: 56 * type, y: 66 * type, width: area.width - 84 * type, height: area.height - 116 * type }
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
  const ticks = (low: number, high: number): readonly number[] =>
    [20, 40, 60, 80, 100].filter((v) => v >= low && v <= high)
  const small = sans(13 * type)
  const labels: Label[] = [
    {
      words: shorten(map.title, serif(19 * type, 650), area.width - 40 * type, measure),
      x: 20 * type,
      y: 28 * type,
      font: serif(19 * type, 650),
      colour: 'ink',
    },
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
        const radius = (map.dots.length > 2000 ? 1.5 : 2.4) * type
        for (const inside of [false, true]) {
          pen.globalAlpha = inside ? 0.85 : 0.34
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
  const taken: { x: number; y: number; width: number }[] = []
  map.points.forEach((point, k) => {
    items.push(pointItem(craft, point, at(point.x, point.y), base, taken, k))
  })
  return items
}

function pointItem(
  craft: Craft,
  point: StageMapPoint,
  [px, py]: readonly [number, number],
  base: { x: number; y: number; width: number; height: number },
  taken: { x: number; y: number; width: number }[],
  index: number,
): Item {
  const { frame, measure, model } = craft
  const type = frame.type
  const font = sans(14 * type, 700)
  const wide = measure(point.label, font) + 10 * type
  const width = wide + 34 * type
  const height = 30 * type
  const flip = px + width > base.width - 8
  let y = py
  const left = flip ? px - width + 15 * type : px - 15 * type
  while (taken.some((t) => Math.abs(t.y - y) < 22 * type && left < t.x + t.width && t.x < left + width)) y -= 23 * type
  taken.push({ x: left, y, width })
  const heart = flip ? width - 15 * type : 15 * type
  const raise = py - y
  const mine = Math.max(
    0,
    model.seats.findIndex((s) => s.mine),
  )
  return {
    key: `point:${point.id}`,
    x: base.x + left,
    y: base.y + y - height / 2,
    width,
    height: height + raise,
    depth: 20,
    look: `point ${point.kind} ${flip} ${Math.round(raise)}`,
    paint: (ink) => {
      const c = height / 2
      ink.context.globalAlpha = 0.86
      fill(ink, box(flip ? 0 : 30 * type, c - 11 * type, wide + 2, 22 * type), ink.palette.paper)
      ink.context.globalAlpha = 1
      const foot = c + raise
      if (raise > 0) rule(ink, heart, c + 4, heart, foot, 'ink', 1)
      if (point.kind === 'you') {
        disc(ink, heart, foot, 9 * type, ink.palette.mark)
        ring(ink, heart, foot, 9 * type, ink.palette.ink, 2)
        disc(ink, heart, foot, 3.4 * type, ink.palette.onMark)
      } else if (point.kind === 'history') {
        fill(
          ink,
          [
            [heart, foot - 9 * type],
            [heart + 9 * type, foot],
            [heart, foot + 9 * type],
            [heart - 9 * type, foot],
          ],
          ink.palette.ink,
        )
      } else if (point.kind === 'solution') {
        rule(ink, heart - 8 * type, foot, heart + 8 * type, foot, 'accent', 3)
        rule(ink, heart, foot - 8 * type, heart, foot + 8 * type, 'accent', 3)
      } else sideMark(ink, model.seats[mine]?.colour ?? 0, heart, foot, 7 * type)
    },
    labels: [
      {
        words: point.label,
        x: flip ? wide - 4 : 34 * type,
        y: height / 2 + 5 * type,
        font,
        colour: 'ink',
        align: flip ? 'right' : 'left',
      },
    ],
    enter: { dy: -24, last: 260, wait: 900 + 120 * index },
  }
}

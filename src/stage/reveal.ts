// The reveal: flags of the record planted on the track in use, each pole on its stop. Own words: serif on a solid flag; reported:
// a dashed one; where the record is silent: an empty dotted box. A band along the track shows how far the opening stood from them.

import { FLAG_STEP, flagFont, flagLanes, flagLines, flagSource, flagTall, flagWidth } from './flags.ts'
import type { Craft } from './frame.ts'
import { clothOf, disc, edge, fill, line, paper, type Point, rule } from './ink.ts'
import type { Item, Label } from './item.ts'
import { sans, wrap } from './lettering.ts'
import type { StageFlag } from './model.ts'
import type { PlacedRow, PlacedSheet } from './placed-row.ts'

/** A flag's cloth: straight for the sides on the left, with a swallowtail for those on the right. `way` 1: it flies to the right. */
function cloth(width: number, height: number, swallow: boolean, way: 1 | -1): readonly Point[] {
  const tail = swallow ? 9 : 0
  const shape: readonly Point[] = [
    [0, 0],
    [width, 0],
    ...(swallow ? [[width - tail, height / 2] as const] : []),
    [width, height],
    [0, height],
  ]
  return way === 1 ? shape : shape.map(([x, y]) => [width - x, y] as const)
}

function flagItem(craft: Craft, placed: PlacedRow, flag: StageFlag, k: number, lane: Lane, brief: boolean): Item {
  const { frame, measure, model } = craft
  const type = frame.type
  const colour = model.seats[flag.seat]?.colour ?? flag.seat
  const reported = flag.words.kind !== 'direct'
  const stop = placed.stops.find((s) => s.stop.option === flag.option)
  const width = flagWidth(flag, lane.width, type, measure)
  const pole = stop?.x ?? lane.x
  // it flies from its pole to where there is more room; where that is too little the pole stands behind it
  const way = pole - lane.x < lane.x + lane.width - pole ? 1 : -1
  const x = Math.max(lane.x, Math.min(lane.x + lane.width - width, way === 1 ? pole - 3 : pole + 3 - width))
  const font = flagFont(flag, type)
  const { font: sourceFont, lines: sources } = flagSource(flag, width, type, measure, brief)
  const most = Math.max(1, Math.floor((lane.tall / type - 30 - 15 * (sources.length - 1)) / FLAG_STEP + 0.01))
  const lines = flagLines(flag, width, type, measure, most)
  const height = Math.min(lane.tall, flagTall(lines.length, type, sources.length))
  const foot = pole - x
  const drop = placed.trackY - lane.y - 5 * type
  const left = (way === 1 ? 18 : 20) * type
  const labels: Label[] = [
    ...lines.map((words, n) => ({ words, x: left, y: (21 + n * FLAG_STEP) * type, font, colour: 'ink' as const })),
    ...sources.map((words, n) => ({
      words,
      x: left,
      y: height - (8 + 15 * (sources.length - 1 - n)) * type,
      font: sourceFont,
      colour: 'ink2' as const,
    })),
  ]
  return {
    key: `flag:${placed.row.issue}:${flag.seat}:${k}`,
    x,
    y: lane.y,
    width,
    height: drop,
    depth: 18 + k * 0.01,
    look: `planted ${colour} ${reported} ${way} ${Math.round(foot)} ${Math.round(height)} ${Math.round(width)}`,
    bleed: 12,
    paint: (ink) => {
      rule(ink, foot, -6, foot, drop, 'ink', 2.6)
      disc(ink, foot, -7, 3, ink.palette.brass)
      disc(ink, foot, drop + 1, 3.4, ink.palette.ink)
      const shape = cloth(width, height, flag.seat % 2 === 1, way)
      paper(ink, shape, reported ? 'paper2' : 'paper', 0.6)
      const hoist = way === 1 ? 0 : width - 8 * type
      fill(
        ink,
        [
          [hoist, 0],
          [hoist + 8 * type, 0],
          [hoist + 8 * type, height],
          [hoist, height],
        ],
        clothOf(ink, colour),
      )
      line(ink, [...shape, shape[0]!], `side${colour % 6}`, 1.6, reported ? [5, 4] : [])
    },
    labels,
    enter: { dy: -40, last: 320, wait: 160 + 140 * k },
    leave: { last: 140 },
  }
}

interface Lane {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly tall: number
}

function silence(craft: Craft, placed: PlacedRow, seat: number, words: string, k: number, lane: Lane): Item {
  const { frame, measure, model } = craft
  const type = frame.type
  const colour = model.seats[seat]?.colour ?? seat
  const font = sans(14 * type, 600)
  const width = Math.min(lane.width, 260 * type)
  const lines = wrap(words, font, width - 16, measure, 2)
  const height = (lines.length > 1 ? 44 : 32) * type
  return {
    key: `silent:${placed.row.issue}:${seat}`,
    x: lane.x + lane.width - width,
    y: lane.y,
    width,
    height,
    depth: 18,
    look: `silent ${colour} ${Math.round(width)} ${Math.round(height)}`,
    paint: (ink) => edge(ink, 1, 1, width - 2, height - 2, `side${colour % 6}`, 1.8, [2, 5]),
    labels: lines.map((w, n, all) => ({
      words: w,
      x: width / 2,
      y: height / 2 + 5 * type + (n - (all.length - 1) / 2) * 16 * type,
      font,
      colour: 'ink2',
      align: 'center',
    })),
    enter: { last: 260, wait: 160 + 140 * k },
  }
}

/** From the reader's opening to the reader's leader's own words: a band in the side's colour along the track. */
function gap(craft: Craft, placed: PlacedRow): readonly Item[] {
  const { model, frame } = craft
  const mine = model.seats.findIndex((s) => s.mine)
  const flag = placed.row.flags.find((f) => f.seat === mine)
  const token = placed.row.tokens.find((t) => t.seat === mine)
  const at = (option: string | undefined): number | undefined => placed.stops.find((s) => s.stop.option === option)?.x
  const [from, to] = [at(token?.option), at(flag?.option)]
  if (from === undefined || to === undefined || from === to) return []
  const width = Math.abs(to - from)
  const colour = model.seats[mine]?.colour ?? mine
  const thick = 6 * frame.type
  return [
    {
      key: `gap:${placed.row.issue}`,
      x: Math.min(from, to),
      y: placed.trackY - thick / 2,
      width,
      height: thick,
      depth: 15,
      look: `gap ${colour} ${Math.round(width)}`,
      bleed: 4,
      paint: (ink) =>
        line(
          ink,
          [
            [0, thick / 2],
            [width, thick / 2],
          ],
          `side${colour % 6}`,
          thick,
          [1, thick * 1.7],
        ),
      enter: { wipe: true, last: 420, wait: 360 },
      leave: { last: 120 },
    },
  ]
}

function planted(craft: Craft, sheet: PlacedSheet, placed: PlacedRow): readonly Item[] {
  const { type } = craft.frame
  const inset = 14 * type + sheet.slope * sheet.box.height
  const lanes = flagLanes(placed.row, sheet.box.width - 2 * inset, type)
  const flags = [...placed.row.flags].sort((a, b) => {
    const at = (f: StageFlag): number => placed.stops.find((s) => s.stop.option === f.option)?.x ?? 0
    return at(a) - at(b)
  })
  const zone = placed.trackY - placed.flagTop - 22 * type
  const quiet = placed.row.silent.length // above the flags: no pole goes through it
  const all = flags.length + quiet
  const counts = Array.from({ length: all }, (_, k) =>
    k < quiet ? 0 : flagLines(flags[k - quiet]!, lanes.width, type, craft.measure).length,
  )
  const sourced = (brief: boolean): readonly number[] =>
    Array.from({ length: all }, (_, k) =>
      k < quiet ? 0 : flagSource(flags[k - quiet]!, lanes.width, type, craft.measure, brief).lines.length,
    )
  const laneTalls = (sources: readonly number[]): readonly number[] =>
    Array.from({ length: lanes.lanes }, (_, lane) =>
      Math.max(
        1,
        ...counts
          .slice(lane * lanes.perLane, (lane + 1) * lanes.perLane)
          .map((n, k) => (n === 0 ? 44 * type : flagTall(n, type, sources[lane * lanes.perLane + k]))),
      ),
    )
  const room = zone - 10 * (lanes.lanes - 1)
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
  const brief = sum(laneTalls(sourced(false))) > room - 12 * type // tokens stand free; words before the paper and its date
  const sources = sourced(brief)
  // where not all words find room the longest give way, line by line
  while (sum(laneTalls(sources)) > room && Math.max(...counts) > 1) counts[counts.indexOf(Math.max(...counts))]!--
  const rowTalls = laneTalls(sources)
  const squeeze = Math.min(1, room / sum(rowTalls))
  const laneOf = (k: number): Lane => {
    const lane = Math.floor(k / lanes.perLane)
    const above = rowTalls.slice(0, lane).reduce((sum, tall) => sum + tall * squeeze + 10, 0)
    return {
      x: sheet.box.x + inset + (k % lanes.perLane) * (lanes.width + 10),
      y: placed.flagTop + 6 * type + above,
      width: lanes.width,
      tall: rowTalls[lane]! * squeeze,
    }
  }
  return [
    ...gap(craft, placed),
    ...flags.map((flag, k) => flagItem(craft, placed, flag, k, laneOf(quiet + k), brief)),
    ...placed.row.silent.map(({ seat, words }, n) => silence(craft, placed, seat, words, n, laneOf(n))),
  ]
}

export const reveal = (craft: Craft, sheet: PlacedSheet): readonly Item[] =>
  craft.model.scene === 'reveal' && craft.frame.shape !== 'strip'
    ? sheet.rows.filter((r) => r.row.focus).flatMap((row) => planted(craft, sheet, row))
    : []

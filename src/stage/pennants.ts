// The debrief's picture of the record: on every track small pennants of the sides' own words, planted where those words stand.

import type { Craft } from './frame.ts'
import { clothOf, disc, fill, line, rule } from './ink.ts'
import type { Item } from './item.ts'
import type { PlacedRow, PlacedSheet } from './placed-row.ts'

function pennant(craft: Craft, placed: PlacedRow, k: number): Item | null {
  const { model, frame } = craft
  const flag = placed.row.flags[k]!
  const stop = placed.stops.find((s) => s.stop.option === flag.option)
  if (!stop) return null
  const { type } = frame
  const colour = model.seats[flag.seat]?.colour ?? flag.seat
  const way = flag.seat % 2 === 0 ? -1 : 1 // the sides on the left fly to the left
  const high = Math.min(38 * type, placed.box.height * (placed.box.height > 60 * type ? 0.42 : 0.66))
  const [wide, tall] = [high * 0.74, high * 0.46]
  const width = 2 * wide + 8
  const c = width / 2
  const own = flag.words.kind === 'direct'
  return {
    key: `pennant:${placed.row.issue}:${flag.seat}:${k}`,
    x: stop.x - c,
    y: placed.trackY - high,
    width,
    height: high + 3,
    depth: 20,
    look: `pennant ${colour} ${own} ${way} ${Math.round(high)}`,
    bleed: 4,
    paint: (ink) => {
      const cloth = [
        [c, 1],
        [c + way * wide, 1],
        ...(way > 0 ? [[c + way * (wide - 4 * type), 1 + tall / 2] as const] : []),
        [c + way * wide, 1 + tall],
        [c, 1 + tall],
      ] as const
      rule(ink, c, 0, c, high, 'ink', 1.8)
      fill(ink, cloth, own ? clothOf(ink, colour) : ink.palette.paper)
      line(ink, [...cloth, cloth[0]], `side${colour % 6}`, 1.6, own ? [] : [3, 2.4])
      disc(ink, c, 0.5, 2, ink.palette.brass)
    },
    enter: { dy: -26, last: 280, wait: 70 * placed.index + 60 * k },
    leave: { last: 140 },
  }
}

export const pennants = (craft: Craft, sheet: PlacedSheet): readonly Item[] =>
  craft.model.scene === 'record' && craft.frame.shape !== 'strip'
    ? sheet.rows.flatMap((row) => row.row.flags.map((_, k) => pennant(craft, row, k))).filter((item) => item !== null)
    : []

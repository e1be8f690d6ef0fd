// The reveal: flags of the record planted on the track in use. Own words: serif on a solid flag; reported: a dashed one;
// where the record is silent: an empty dotted box.

import { flagFont, flagLanes, flagLines } from './flags.ts'
import type { Craft } from './frame.ts'
import { box, clothOf, edge, paper, rule } from './ink.ts'
import type { Item, Label } from './item.ts'
import { sans, shorten, wrap } from './lettering.ts'
import type { PlacedRow, PlacedSheet } from './rows.ts'

function planted(craft: Craft, sheet: PlacedSheet, placed: PlacedRow): readonly Item[] {
  const { frame, measure, model } = craft
  const type = frame.type
  const tall = placed.trackY - placed.flagTop - 14 * type
  const { lanes, perLane, width: wide } = flagLanes(placed.row, sheet.box.width, type)
  const laneTall = tall / lanes
  const flags = [...placed.row.flags]
    .map((flag) => ({ flag, stop: placed.stops.find((s) => s.stop.option === flag.option) }))
    .sort((a, b) => (a.stop?.x ?? 0) - (b.stop?.x ?? 0))
  const slot = (k: number): number => sheet.box.x + 22 * type + (k % perLane) * (wide + 12)
  const items = flags.map(({ flag, stop }, k): Item => {
    const colour = model.seats[flag.seat]?.colour ?? flag.seat
    const reported = flag.words.kind !== 'direct'
    const font = flagFont(flag, type)
    const lines = flagLines(flag, wide, type, measure, Math.max(1, Math.floor((laneTall - 24 * type) / (18 * type))))
    const height = Math.min(laneTall - 4, (lines.length * 18 + 26) * type)
    const x = slot(k)
    const y = placed.flagTop + Math.floor(k / perLane) * laneTall
    const foot = stop ? Math.max(8, Math.min(wide - 8, stop.x - x)) : 8
    const drop = placed.trackY - y - 8 * type
    const labels: Label[] = [
      ...lines.map((words, n) => ({ words, x: 18 * type, y: (20 + n * 18) * type, font, colour: 'ink' as const })),
      {
        words: shorten(flag.source, sans(13 * type), wide - 30 * type, measure),
        x: 18 * type,
        y: height - 7 * type,
        font: sans(13 * type),
        colour: 'ink2',
      },
    ]
    return {
      key: `flag:${placed.row.issue}:${flag.seat}:${k}`,
      x,
      y,
      width: wide,
      height: drop,
      depth: 18,
      look: `planted ${colour} ${reported} ${Math.round(foot)} ${Math.round(height)} ${Math.round(wide)}`,
      bleed: 12,
      paint: (ink) => {
        rule(ink, foot, 0, foot, drop, 'ink', 2.4)
        paper(ink, box(0, 0, wide, height), reported ? 'paper2' : 'paper', 0.6)
        ink.context.fillStyle = clothOf(ink, colour)
        ink.context.fillRect(0, 0, 8 * type, height)
        edge(ink, 0.8, 0.8, wide - 1.6, height - 1.6, `side${colour % 6}`, 1.6, reported ? [5, 4] : [])
      },
      labels,
      enter: { dy: -40, last: 320, wait: 140 * k },
      leave: { last: 140 },
    }
  })
  const silent = placed.row.silent.map(({ seat, words }, n): Item => {
    const k = flags.length + n
    const colour = model.seats[seat]?.colour ?? seat
    const height = 44 * type
    const font = sans(14 * type, 600)
    return {
      key: `silent:${placed.row.issue}:${seat}`,
      x: slot(k),
      y: placed.flagTop + Math.floor(k / perLane) * laneTall,
      width: wide,
      height,
      depth: 18,
      look: `silent ${colour} ${Math.round(wide)}`,
      paint: (ink) => edge(ink, 1, 1, wide - 2, height - 2, `side${colour % 6}`, 1.8, [2, 5]),
      labels: wrap(words, font, wide - 16, measure, 2).map((w, line2, all) => ({
        words: w,
        x: wide / 2,
        y: height / 2 + 5 * type + (line2 - (all.length - 1) / 2) * 16 * type,
        font,
        colour: 'ink2',
        align: 'center',
      })),
      enter: { last: 260, wait: 140 * k },
    }
  })
  return [...items, ...silent]
}

export const reveal = (craft: Craft, sheet: PlacedSheet): readonly Item[] =>
  craft.model.scene === 'reveal' && craft.frame.shape !== 'strip'
    ? sheet.rows.filter((r) => r.row.focus).flatMap((row) => planted(craft, sheet, row))
    : []

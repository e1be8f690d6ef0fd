// The negotiating text: one track an issue, its options as stops, on a sheet. Tokens and marks stand in tokens.ts.

import type { Craft } from './frame.ts'
import { box, disc, fill, ring, rule } from './ink.ts'
import type { Item, Label, Target } from './item.ts'
import { sans, serif } from './lettering.ts'
import { colour } from './palette.ts'
import { sheetItem } from './sheet.ts'
import { noteSize, type PlacedRow, type PlacedSheet } from './placed-row.ts'

function rowItem(craft: Craft, sheet: PlacedSheet, placed: PlacedRow): Item {
  const { frame, model, measure } = craft
  const type = frame.type
  const { row, box: area } = placed
  const strip = frame.shape === 'strip'
  const edgeAt = (y: number): number => sheet.slope * (sheet.box.y + sheet.box.height - y)
  const [up, low] = [edgeAt(area.y), edgeAt(area.y + area.height)]
  const local = (x: number): number => x - area.x
  const labels: Label[] = []
  const inner = placed.left - area.x + (strip ? 8 : 14 * type)
  const tight = !row.focus && placed.stops.length === 0 && placed.titleFont.size < 14 * type // no room for its number
  if (!strip && !row.focus && !tight)
    labels.push({
      words: `${placed.index + 1}`,
      x: inner + 12 * type,
      y: placed.titleY - area.y,
      font: serif(15 * type, 600),
      colour: 'ink2',
      align: 'right',
    })
  const titleX = row.focus || tight ? inner : inner + 22 * type
  const highlight = Math.max(...placed.title.map((w) => measure(w, placed.titleFont)), 0) + 10
  placed.title.forEach((words, k) => {
    labels.push({
      words,
      x: titleX,
      y: placed.titleY - area.y + k * 16 * type,
      font: placed.titleFont,
      colour: row.chosen ? 'onMark' : 'ink',
    })
  })
  for (const stop of placed.stops) {
    const chosen = stop.stop.option === row.draft
    const agreed = stop.stop.option === row.agreed
    stop.lines.forEach((words, k) => {
      labels.push({
        words,
        x: local(stop.x),
        y: stop.labelY - area.y + k * 16.5 * type,
        font: { ...stop.font, weight: chosen || agreed ? 700 : 400 },
        colour: agreed ? 'accent' : stop.stop.noDeal && !chosen ? 'ink2' : 'ink',
        align: 'center',
      })
    })
  }
  if (placed.word) {
    const { word } = placed
    const side = word.seat === null ? null : (model.seats[word.seat]?.colour ?? word.seat)
    word.lines.forEach((words, k) => {
      labels.push({
        words,
        x: local(word.x),
        y: word.y - area.y + k * 14 * type,
        font: word.font,
        colour: side !== null ? `side${side % 6}` : word.kind === 'agreed' ? 'accent' : 'ink2',
      })
    })
  }
  if (row.note && !strip) {
    const font = sans(
      (row.focus ? noteSize(placed.titleFont.size / type) : tight ? 13 : 14) * type,
      row.focus ? 400 : 650,
    )
    const y = placed.titleY - area.y + (row.focus ? 0 : (placed.title.length - 1) * 8 * type)
    labels.push({ words: row.note, x: local(placed.right) - 12 * type, y, font, colour: 'ink2', align: 'right' })
  }
  const shape = placed.stops.map((s) => `${Math.round(s.x)}${s.stop.noDeal ? 'n' : ''}`).join(',')
  return {
    key: `row:${row.issue}`,
    x: area.x,
    y: area.y,
    width: area.width,
    height: area.height,
    depth: 13,
    look: `row ${Math.round(area.width)} ${Math.round(area.height)} ${placed.index % 2} ${row.focus} ${row.draft} ${row.agreed} ${row.chosen} ${shape} ${Math.round(up)} ${model.scene === 'reveal'}`,
    bleed: 4,
    paint: (ink) => {
      const pen = ink.context
      if (!strip) {
        const band = [
          [up + 3, 0],
          [area.width - up - 3, 0],
          [area.width - low - 3, area.height],
          [low + 3, area.height],
        ] as const
        if (row.focus || placed.index % 2 === 0) fill(ink, band, row.focus ? ink.palette.paper : ink.palette.band)
        if (row.focus && sheet.rows.length > 1) {
          rule(ink, up + 3, 0.5, area.width - up - 3, 0.5, 'ink', 1.2)
          rule(ink, low + 3, area.height - 0.5, area.width - low - 3, area.height - 0.5, 'ink', 1.2)
        } else if (ink.palette.theme === 'contrast')
          rule(ink, low + 12, area.height, area.width - low - 12, area.height, 'rule', 1)
      }
      if (row.chosen && !strip)
        fill(
          ink,
          box(titleX - 5, placed.titleY - area.y - 14 * type, highlight, placed.title.length * 16 * type + 3),
          ink.palette.mark,
        )
      if (model.scene === 'priorities' && row.pick) {
        const at = { x: local(placed.right) - 36 * type, y: area.height / 2 }
        ring(ink, at.x, at.y, 10 * type, ink.palette.ink2, 1.6)
        if (row.chosen) disc(ink, at.x, at.y, 6 * type, ink.palette.ink)
      }
      const y = placed.trackY - area.y
      const first = placed.stops[0]
      const last = placed.stops[placed.stops.length - 1]
      if (!first || !last) return
      rule(ink, local(first.x), y, local(last.x), y, 'ink', row.focus ? 2 : 1.6)
      // a label of the second tier is tied to its stop
      const tier = Math.min(...placed.stops.map((s) => s.labelY))
      for (const stop of placed.stops)
        if (stop.labelY > tier + 1)
          rule(ink, local(stop.x), y + 9 * type, local(stop.x), stop.labelY - area.y - 13 * type, 'rule', 1.2)
      const radius = (row.focus ? 7 : 4.4) * (strip ? 0.8 : type)
      for (const stop of placed.stops) {
        const x = local(stop.x)
        if (stop.stop.option === row.draft) {
          disc(ink, x, y, radius + 7 * type, ink.palette.mark)
          ring(ink, x, y, radius + 7 * type, ink.palette.ink, 1.6)
        }
        if (stop.stop.noDeal) {
          disc(ink, x, y, radius + 0.8, ink.palette.paper)
          ring(ink, x, y, radius + 0.8, ink.palette.ink, 1.7, [2.8, 2.2])
          if (stop.stop.option === row.draft) disc(ink, x, y, radius * 0.5, ink.palette.onMark)
        } else {
          const tone = stop.stop.option === row.draft ? 'onMark' : stop.stop.option === row.agreed ? 'accent' : 'ink'
          if (row.focus && stop.stop.pick && tone === 'ink') {
            disc(ink, x, y, radius, ink.palette.paper)
            ring(ink, x, y, radius, ink.palette.ink, 2)
          } else disc(ink, x, y, radius, colour(ink.palette, tone))
          if (model.scene === 'record' && stop.stop.option === row.agreed)
            ring(ink, x, y, radius + 4 * type, ink.palette.accent, 2)
        }
      }
      pen.globalAlpha = 1
    },
    labels,
    enter: { last: 220 },
    leave: { last: 160 },
    going: 'slide',
    change: 'through',
  }
}

function targetsOf(craft: Craft, placed: PlacedRow): readonly Target[] {
  const { row, box: area } = placed
  const type = craft.frame.type
  const stops = placed.stops.flatMap((stop): readonly Target[] => {
    if (!stop.stop.pick || !row.focus) return []
    const width = Math.max(24, Math.min(stop.reach - 2, 96 * type))
    const low =
      craft.frame.shape === 'strip' ? stop.y + 18 : stop.labelY + (stop.lines.length - 1) * 16.5 * type + 8 * type
    const top = Math.max(area.y, stop.y - 22 * type)
    return [
      {
        id: `stop:${row.issue}:${stop.stop.option}`,
        x: stop.x - width / 2,
        y: top,
        width,
        height: Math.max(24, low - top),
        act: { type: 'stop', issue: row.issue, option: stop.stop.option },
      },
    ]
  })
  if (!row.pick || (craft.frame.shape === 'strip' && stops.length > 0)) return stops
  const whole: Target = {
    id: `issue:${row.issue}`,
    x: placed.left,
    y: area.y,
    width: placed.right - placed.left,
    height: Math.max(24, area.height),
    act: { type: 'issue', issue: row.issue },
  }
  return [...stops, whole]
}

/** The sheet, its rows, and what may be tapped on them (a stop lies over its row). */
export function tracks(
  craft: Craft,
  sheet: PlacedSheet,
): { readonly items: readonly Item[]; readonly targets: readonly Target[] } {
  return {
    items: [sheetItem(craft, sheet), ...sheet.rows.map((row) => rowItem(craft, sheet, row))],
    targets: sheet.rows.flatMap((row) => targetsOf(craft, row)),
  }
}

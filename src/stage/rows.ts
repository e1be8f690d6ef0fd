// Where the rows of the text lie, and each stop on its track. The row in use grows; the others keep issue, stops and tokens. Pure.

import { closedColumns, closedRow } from './closed-row.ts'
import { flagZone } from './flags.ts'
import type { Craft } from './frame.ts'
import { italic, type Measure, sans, serif, wrap } from './lettering.ts'
import type { StageRow, StageStop } from './model.ts'
import { noteSize, type PlacedRow, type PlacedSheet, spread } from './placed-row.ts'

/** Labels under the stops: in one tier where they fit, else in two by turns. */
function labels(
  stops: readonly StageStop[],
  xs: readonly number[],
  type: number,
  measure: Measure,
  edges: readonly [number, number],
) {
  const plain = sans(14 * type)
  const fit = (tiers: number) =>
    stops.map((stop, k) => {
      const before = k - tiers >= 0 ? xs[k]! - xs[k - tiers]! : (xs[k]! - edges[0]) * 2
      const after = k + tiers < xs.length ? xs[k + tiers]! - xs[k]! : (edges[1] - xs[k]!) * 2
      const width = Math.max(40, Math.min(before, after, 170 * type) - 8)
      const font = stop.noDeal ? italic(plain) : plain
      return { font, width, lines: wrap(stop.label, { ...font, weight: 700 }, width, measure, 3) }
    })
  const one = fit(1)
  const cut = one.some((l) => l.lines.some((line) => line.endsWith('\u2026')))
  const two = cut ? fit(2) : one
  const deepest = (parity: number) =>
    two.reduce((most, l, k) => (k % 2 === parity ? Math.max(most, l.lines.length) : most), 0)
  const step = 16.5 * type
  return {
    tall: (cut ? deepest(0) + deepest(1) : Math.max(deepest(0), deepest(1))) * step,
    lines: two.map((l, k) => ({ ...l, drop: cut && k % 2 === 1 ? deepest(0) * step : 0 })),
  }
}

/** Px more between title and track, so that a token does not touch the title; at the reveal flags keep them apart. */
const clearance = (row: StageRow, reveal: boolean): number => (row.tokens.length > 0 && !reveal ? 9 : 0)

/** The title of the row in use, on one line beside its note or stamp: smaller where it would be cut, and then the note too. */
function titleOf({ frame, measure }: Craft, row: StageRow, width: number): Pick<PlacedRow, 'title' | 'titleFont'> {
  const { type } = frame
  const room = (size: number): number =>
    width -
    (row.note
      ? measure(row.note, sans(noteSize(size) * type)) + 8 * type
      : (row.agreed !== null && row.stamp ? 96 : row.named.length * 26) * type)
  const sizes = [18, 17, 16, 15, 14]
  const size = sizes.find((s) => measure(row.title, serif(s * type, 650)) <= room(s)) ?? 14
  const titleFont = serif(size * type, 650)
  return { title: wrap(row.title, titleFont, room(size), measure, 1), titleFont }
}

/** The sheet and its rows in the desk of the frame; null where the scene has no sheet. */
export function placedSheet(
  craft: Craft,
  limit?: { readonly y?: number; readonly height?: number },
): PlacedSheet | null {
  const { model, frame, measure } = craft
  if (!model.sheet) return null
  const type = frame.type
  const strip = frame.shape === 'strip'
  const reveal = model.scene === 'reveal'
  const y = limit?.y ?? frame.desk.y
  const most = limit?.height ?? frame.desk.height
  const alone = model.hand !== null || model.statements.some((s) => s.card) || model.scene === 'opening' || strip
  const rows = alone ? model.sheet.rows.filter((r) => r.focus) : model.sheet.rows
  if (rows.length === 0) return null
  const headTall = strip
    ? 0
    : alone || frame.low || !model.sheet.title
      ? 8 * type
      : (model.scene === 'record' ? 54 : 34) * type // a key below the title
  const slope = strip ? 0.12 : reveal && frame.shape === 'tall' ? 0.02 : 0.07
  const width = frame.desk.width - 8
  const inset = 14 * type

  const asked = rows.map((row) => {
    const order = [...row.stops].sort((a, b) => a.at - b.at)
    if (!row.focus) return { row, order, need: 34 * type, flags: 0, words: null, xs: [] as readonly number[] }
    // half a label, and never less than half its longest word
    const aside = (stop: StageStop | undefined): number =>
      Math.max(
        (frame.shape === 'tall' ? 44 : 62) * type,
        ...(stop?.label ?? '').split(/\s+/).map((word) => measure(word, sans(14 * type, 700)) / 2 + 5),
      )
    const trackLeft = frame.desk.x + inset + aside(order[0])
    const trackRight = frame.desk.x + width - inset - aside(order[order.length - 1])
    const xs = spread(
      order.map((s) => s.at),
      trackRight - trackLeft,
      48 * type,
    ).map((x) => x + trackLeft)
    const words = strip ? null : labels(order, xs, type, measure, [frame.desk.x + inset, frame.desk.x + width - inset])
    const flags = reveal && !strip ? flagZone(row, width - 2 * (inset + slope * most), type, measure) : 0
    return {
      row,
      order,
      xs,
      words,
      flags,
      need: strip ? most : 30 * type + flags + (45 + clearance(row, reveal)) * type + (words?.tall ?? 0) + 8 * type,
    }
  })
  // many flags ask for the whole sheet; more than that they cannot have
  const wanted = asked.reduce((sum, d) => sum + (d.row.focus ? d.need : 26 * type), headTall + 6)
  const draft = (reveal && wanted > most ? asked.filter((d) => d.row.focus) : asked).map((d) => {
    const over = d.row.focus && reveal ? Math.max(0, headTall + 6 + d.need - most) : 0
    return { ...d, need: d.need - over, flags: d.flags - over }
  })
  const focusTall = draft.reduce((sum, d) => sum + (d.row.focus ? d.need : 0), 0)
  const others = draft.filter((d) => !d.row.focus).length
  const spare = others === 0 ? 0 : (most - headTall - focusTall - 6) / others
  const compact = Math.max(20, Math.min((model.scene === 'record' ? 84 : 44) * type, spare))
  const tall = Math.min(strip ? most : 9999, headTall + focusTall + others * compact + 6)
  const edge = (at: number): number => slope * (y + tall - at)

  const columns = closedColumns(
    craft,
    rows.filter((r) => !r.focus),
    width - 2 * slope * tall,
    compact,
  )
  let top = y + headTall
  const placed = draft.map((d): PlacedRow => {
    const index = rows.indexOf(d.row)
    const height = d.row.focus ? d.need : compact
    const middle = top + height / 2
    const level = d.row.focus ? Math.min(middle, top + 20 * type) : middle // its words stand at its top
    const left = frame.desk.x + 4 + edge(level)
    const right = frame.desk.x + 4 + width - edge(level)
    const box = { x: frame.desk.x + 4, y: top, width, height }
    top += height
    if (d.row.focus) {
      const { title, titleFont } = strip
        ? { title: [], titleFont: sans(14, 700) }
        : titleOf(craft, d.row, right - left - 26 * type)
      const trackY = strip ? box.y + height - 20 : box.y + 30 * type + d.flags + (27 + clearance(d.row, reveal)) * type
      const xs = strip
        ? spread(
            d.order.map((s) => s.at),
            right - left - 60,
            26,
          ).map((x) => x + left + 30)
        : d.xs
      const stops = d.order.map((stop, k) => {
        const near = Math.min(k > 0 ? xs[k]! - xs[k - 1]! : 99, k + 1 < xs.length ? xs[k + 1]! - xs[k]! : 99)
        const words = d.words?.lines[k]
        return {
          stop,
          x: xs[k]!,
          y: trackY,
          reach: near,
          lines: words?.lines ?? [],
          labelY: trackY + 26 * type + (words?.drop ?? 0),
          font: words?.font ?? sans(14 * type),
        }
      })
      return {
        row: d.row,
        index,
        box,
        left,
        right,
        trackY,
        title,
        titleFont,
        titleY: strip ? box.y + 17 : box.y + 24 * type,
        stops,
        flagTop: box.y + 32 * type,
        word: null,
      }
    }
    return {
      row: d.row,
      index,
      box,
      left,
      right,
      ...closedRow(craft, d.row, d.order, columns, { left, right, middle }),
    }
  })
  return { box: { x: frame.desk.x + 4, y, width, height: tall }, slope, headTall, rows: placed }
}

// A row not in use: its issue, its short track, and at its end what the text says there or is asked to say. Pure.

import type { Craft } from './frame.ts'
import type { Font } from './item.ts'
import { italic, sans, wrap } from './lettering.ts'
import type { StageRow, StageStop } from './model.ts'
import { type PlacedRow, type RowWord, spread } from './placed-row.ts'

/** How the rows not in use share their width, CSS px. */
export interface ClosedColumns {
  readonly title: number // from the left edge to the track
  readonly word: number // of the words; 0: there is no room
  readonly tall: number // height of a row
  readonly stacked: boolean // the track stands under its title: few rows on a narrow sheet
  readonly bare: boolean // at the reveal, no tracks: the notes leave no room for them
  readonly spoken: boolean // settled and asked rows have words instead of tracks: not all words find room beside one
}

const SCENES: readonly Craft['model']['scene'][] = ['bargaining', 'answering', 'last-look', 'record']
const SAID: typeof SCENES = ['bargaining', 'answering', 'last-look'] // words before tracks; the record is read on its tracks
const SEAL = 34 // from the words' end to the paper's edge, at type size 1
const LEAST_NOTED = 88 // of a track beside a note
const LEAST_TRACK = 104
const STACKED = 64 // a row as tall as this has room for two storeys
const TWO_LINES = 72 // and one as tall as this for words in two lines

/** Width of the mark of one side that named the issue, CSS px at type size 1. */
export const NAMED_WIDE = 19

const wordFont = (kind: RowWord['kind'], type: number): Font =>
  kind === 'open' ? italic(sans(13 * type)) : sans(13 * type, kind === 'agreed' ? 700 : 400)

function wordOf(row: StageRow): {
  readonly kind: RowWord['kind']
  readonly words: string
  readonly seat: number | null
} {
  const label = (option: string): string => row.stops.find((s) => s.option === option)?.label ?? ''
  if (row.proposed) return { kind: 'asked', words: `\u2192 ${label(row.proposed.option)}`, seat: row.proposed.seat }
  if (row.agreed !== null) return { kind: 'agreed', words: label(row.agreed), seat: null }
  return { kind: 'open', words: row.stops.find((s) => s.noDeal)?.label ?? '', seat: null }
}

/** The stops of a row not in use: on their track, without labels. `left` and `xs` in CSS px. */
const bareStops = (
  order: readonly StageStop[],
  left: number,
  xs: readonly number[],
  y: number,
  font: Font,
): PlacedRow['stops'] => order.map((stop, k) => ({ stop, x: left + xs[k]!, y, reach: 0, lines: [], labelY: 0, font }))

/** Room for the longest title and the longest words, and a track between them. `width`: of the sheet's far edge. */
export function closedColumns(craft: Craft, rows: readonly StageRow[], width: number, tall: number): ClosedColumns {
  const { model, frame, measure } = craft
  const { type } = frame
  const titles = rows.map(
    (row) => measure(row.title, sans(14 * type, 700)) + (52 + row.named.length * NAMED_WIDE) * type,
  )
  const title = Math.min(Math.max(0, ...titles), width * (frame.shape === 'tall' ? 0.5 : 0.4))
  const stacked = tall >= STACKED * type
  const noted = Math.max(0, ...rows.map((row) => (row.note ? measure(row.note, sans(14 * type, 650)) + 26 * type : 0)))
  const bare = !stacked && noted > 0 && width - title - 8 * type - noted < LEAST_NOTED * type
  if (stacked || !SCENES.includes(model.scene)) return { title, word: 0, tall, stacked, bare, spoken: false }
  const most = width - title - (LEAST_TRACK + 34 + SEAL) * type
  const words = rows.map(wordOf)
  const wanted = words.map((w) => measure(w.words, wordFont(w.kind, type)) + 4)
  const word = most < 56 * type ? 0 : Math.min(Math.max(0, ...wanted), most)
  const columns = { title, word, tall, stacked, bare, spoken: false }
  const dropped = (row: StageRow): boolean => wordOf(row).kind !== 'open' && !placedWord(craft, row, columns, 0, 0)
  return { ...columns, spoken: SAID.includes(model.scene) && rows.some(dropped) }
}

/** The words of a row where all of them find room, in two lines where the row is tall enough. */
function placedWord(craft: Craft, row: StageRow, columns: ClosedColumns, x: number, middle: number): RowWord | null {
  const { frame, measure } = craft
  const { type } = frame
  if (columns.word === 0) return null
  const { kind, words, seat } = wordOf(row)
  const font = wordFont(kind, type)
  const lines = wrap(words, font, columns.word, measure)
  if (!words || lines.length > (columns.tall >= 29 * type ? 2 : 1) || lines.some((l) => l.endsWith('\u2026')))
    return null
  return { kind, seat, lines, x, y: middle + (lines.length > 1 ? -2.5 : 4.5) * type, font }
}

/** Title and words above, the track below. */
function stackedRow(craft: Craft, row: StageRow, order: readonly StageStop[], tall: number, at: RowEdges): ClosedRow {
  const { frame, measure } = craft
  const { type } = frame
  const { left, right, middle } = at
  const titleFont = sans(14 * type, 700)
  const [title = ''] = wrap(row.title, titleFont, right - left - 52 * type, measure, 1)
  const { kind, words, seat } = wordOf(row)
  const font = wordFont(kind, type)
  const titleY = middle - tall / 2 + 20 * type
  const room = right - left - measure(title, titleFont) - 78 * type
  const lines = room < 40 * type ? [] : wrap(words, font, room, measure)
  const wide = Math.max(0, ...lines.map((l) => measure(l, font)))
  const fits =
    lines.length > 0 && lines.length <= (tall >= TWO_LINES * type ? 2 : 1) && lines.every((l) => !l.endsWith('\u2026'))
  const trackY = middle + tall / 2 - 15 * type
  const trackLeft = left + 44 * type
  const xs = spread(
    order.map((s) => s.at),
    right - left - 88 * type,
    18 * type,
  )
  return {
    trackY,
    title: [title],
    titleFont,
    titleY,
    stops: bareStops(order, trackLeft, xs, trackY, titleFont),
    flagTop: 0,
    word: fits
      ? { kind, seat, lines, x: right - 14 * type - wide, y: titleY - (lines.length - 1) * 7 * type, font }
      : null,
  }
}

interface RowEdges {
  readonly left: number
  readonly right: number
  readonly middle: number
}
type ClosedRow = Pick<PlacedRow, 'trackY' | 'title' | 'titleFont' | 'titleY' | 'stops' | 'flagTop' | 'word'>

/** A row of the reveal without its track: its title and its note. */
function untracked({ frame, measure }: Craft, row: StageRow, at: RowEdges): ClosedRow {
  const { type } = frame
  const width = at.right - at.left
  const noted = (size: number): number => (row.note ? measure(row.note, sans(size * type, 650)) + 8 * type : 0)
  // beside its number; where that does not fit, in smaller type without it
  const wide = width - 48 * type - noted(14)
  const whole = measure(row.title, sans(14 * type, 700)) <= wide
  const titleFont = sans((whole ? 14 : 13) * type, 700)
  const room = whole ? wide : width - 26 * type - noted(13)
  return {
    trackY: at.middle,
    title: wrap(row.title, titleFont, room, measure, 1),
    titleFont,
    titleY: at.middle + 5 * type,
    stops: [],
    flagTop: 0,
    word: null,
  }
}

/** A settled or asked row whose words find no room beside a track: its title and its words, which say more. */
function spoken(craft: Craft, row: StageRow, columns: ClosedColumns, at: RowEdges): ClosedRow | null {
  const { frame, measure } = craft
  const { type } = frame
  const { kind, seat, words } = wordOf(row)
  if (kind === 'open') return null
  const font = wordFont(kind, type)
  const titleFont = sans(14 * type, 700)
  const title = wrap(row.title, titleFont, columns.title - (46 + row.named.length * NAMED_WIDE) * type, measure, 1)
  const wide = measure(words, font)
  const x = at.right - SEAL * type - wide
  if (x < at.left + columns.title + 4 * type) return null
  const y = at.middle + 4.5 * type
  return {
    trackY: at.middle + 2 * type,
    title,
    titleFont,
    titleY: y,
    stops: [],
    flagTop: 0,
    word: { kind, seat, lines: [words], x, y, font },
  }
}

/** Where everything of such a row stands. */
export function closedRow(
  craft: Craft,
  row: StageRow,
  order: readonly StageStop[],
  columns: ClosedColumns,
  at: RowEdges,
): ClosedRow {
  if (columns.stacked) return stackedRow(craft, row, order, columns.tall, at)
  if (columns.bare) return untracked(craft, row, at)
  const plain = columns.spoken ? spoken(craft, row, columns, at) : null
  if (plain) return plain
  const { frame, measure } = craft
  const { type } = frame
  const { left, right, middle } = at
  const titleFont = sans(14 * type, 700)
  const room = columns.title - (46 + row.named.length * NAMED_WIDE) * type
  const title = wrap(row.title, titleFont, room, measure, columns.tall >= 33 * type ? 2 : 1)
  const trackY = middle + (columns.tall > 30 * type ? 4 : 2) * type
  const trackLeft = left + columns.title + 8 * type
  const noted = row.note ? measure(row.note, sans(14 * type, 650)) + 26 * type : 0
  const worded = columns.word > 0 ? columns.word + (SEAL + 26) * type : 114 * type
  const trackRight = right - Math.max(worded, noted)
  const xs = spread(
    order.map((s) => s.at),
    trackRight - trackLeft,
    18 * type,
  )
  return {
    trackY,
    title,
    titleFont,
    titleY: middle + 5 * type - (title.length - 1) * 8 * type,
    stops: bareStops(order, trackLeft, xs, trackY, titleFont),
    flagTop: 0,
    word: placedWord(craft, row, columns, trackRight + 26 * type, middle),
  }
}

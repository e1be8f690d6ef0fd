// A game on paper, scored as its sheet says: from the table sheet's lines and the printed tables alone. It knows no rule of the
// game's own scoring, so that a test can hold the two against each other.

import type { PaperQuote, PaperTables, WorthTable } from './paper-tables.ts'

/** A position: issue and option by number. */
export interface PaperPoint {
  readonly issue: number
  readonly option: number
}

/** A line of the table sheet. Quotes by number; null: "the record is silent". */
export type PaperLine =
  | { readonly kind: 'opening'; readonly seat: number; readonly stated: PaperPoint; readonly quote: number | null }
  | {
      readonly kind: 'proposal'
      readonly seat: number
      readonly stated: readonly PaperPoint[] // the whole package
      readonly changes: readonly PaperPoint[] // what differs from the text
      readonly quote: number | null
    }
  | { readonly kind: 'against'; readonly seat: number; readonly declined: PaperPoint; readonly quote: number }
  | {
      readonly kind: 'challenge'
      readonly seat: number
      readonly stated: readonly PaperPoint[]
      readonly quote: number
    }

export interface PaperSheet {
  readonly lines: readonly PaperLine[] // in the order of play
  readonly agreed: readonly number[] | null // the text in force, option by issue
  readonly yes: readonly ({ readonly weight: number; readonly vetoed: boolean } | null)[] // by leader: the last vote; null: none
}

export interface PaperScores {
  readonly record: number | null
  readonly evidence: number | null
  readonly home: number | null
}

/** Points of an outcome: a number an issue, then the links. */
export const pointsFor = ({ points, links }: WorthTable, outcome: readonly number[]): number =>
  points.reduce((sum, row, k) => sum + row[outcome[k]!]!, 0) +
  links
    .filter(({ when }) => when.every(({ issue, option }) => outcome[issue] === option))
    .reduce((sum, link) => sum + link.points, 0)

function recordOf({ leaders }: PaperTables, sheet: PaperSheet, seat: number): number | null {
  const table = leaders[seat]!.record
  const openings = sheet.lines.flatMap((line) => (line.kind === 'opening' && line.seat === seat ? [line.stated] : []))
  if (!table || openings.length === 0) return null
  const lost = openings.reduce((sum, { issue, option }) => sum + (table.lost[issue]?.[option] ?? 0), 0)
  return table.mostFor.findLastIndex((most) => lost <= most)
}

interface Found {
  readonly value: number | null // null: left out
  readonly credit: PaperPoint | null
}

/** The best value of the quote for these points; the first of equals is credited, if the quote shows it at all. */
function best({ values }: PaperQuote, points: readonly PaperPoint[]): Found {
  const [first] = [...points].sort((a, b) => values[b.issue]![b.option]! - values[a.issue]![a.option]!)
  const value = values[first!.issue]![first!.option]!
  return { value, credit: value >= 75 ? first! : null }
}

function judge({ quotes, leaders }: PaperTables, line: PaperLine): Found {
  if (line.kind === 'challenge') {
    const shown = line.stated.some(({ issue, option }) => quotes[line.quote]!.values[issue]![option]! >= 75)
    return { value: shown ? 0 : 100, credit: null }
  }
  if (line.kind === 'against') {
    const { issue, option } = line.declined
    const instead = quotes[line.quote]!.against[issue]
    if (!instead || quotes[line.quote]!.values[issue]![option]! >= 75) return { value: 0, credit: null }
    return { value: instead.value, credit: { issue, option: instead.option } }
  }
  const points = line.kind === 'opening' ? [line.stated] : line.changes
  if (line.quote !== null) return best(quotes[line.quote]!, points)
  const right = points.every(({ issue }) => leaders[line.seat]!.silent[issue])
  return { value: right ? null : 0, credit: null }
}

/** One number a line of the seat's; null: left out. */
export function valuesOf(tables: PaperTables, sheet: PaperSheet, seat: number): readonly (number | null)[] {
  const used = new Set<string>()
  return sheet.lines
    .filter((line) => line.seat === seat)
    .map((line) => {
      const { value, credit } = judge(tables, line)
      if (value === null) return null
      const foreign = line.kind === 'opening' && line.quote !== null && !tables.quotes[line.quote]!.own[seat]
      const mark = credit && `${line.quote} ${credit.issue} ${credit.option}`
      const again = mark !== null && used.has(mark)
      if (mark) used.add(mark)
      return Math.min(value, foreign ? 50 : 100, again ? 25 : 100)
    })
}

function evidenceOf(tables: PaperTables, sheet: PaperSheet, seat: number): number | null {
  const values = valuesOf(tables, sheet, seat).filter((value) => value !== null)
  if (values.length === 0) return null
  return Math.floor((2 * values.reduce((sum, value) => sum + value, 0) + values.length) / (2 * values.length))
}

function homeOf({ leaders }: PaperTables, { yes }: PaperSheet, seat: number): number | null {
  const [table, vote] = [leaders[seat]!.home, yes[seat]]
  if (!table || !vote) return null
  const row = table.rows.find((one) => one.yes === vote.weight)!
  return vote.vetoed ? row.vetoed! : row.score
}

/** A seat's own scores. */
export const paperScores = (tables: PaperTables, sheet: PaperSheet, seat: number): PaperScores => ({
  record: recordOf(tables, sheet, seat),
  evidence: evidenceOf(tables, sheet, seat),
  home: homeOf(tables, sheet, seat),
})

/** The deal's score, of all seats together. */
export function paperDeal({ deal, leaders }: PaperTables, { agreed }: PaperSheet): number | null {
  if (agreed === null) return deal.none
  const points = leaders.map((leader) => pointsFor(leader, agreed))
  if (points.some((sum, i) => sum < leaders[i]!.walkAway)) return 0
  if (deal.agreed !== 'lowest-grid') return deal.agreed
  const scores = deal.grids.flatMap((grid, i) => (grid ? [grid.findLastIndex((least) => points[i]! >= least) + 1] : []))
  return Math.min(...scores)
}

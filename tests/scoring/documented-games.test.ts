// docs/scoring.md and the program say the same. Every table of worked numbers on that page is read here and compared with the recorded games.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromNames } from '../../src/engine/outcome.ts'
import { tallies, middleThresholds } from '../../src/engine/ratification.ts'
import { measuresOf, percent, worth } from '../../src/engine/worth.ts'
import type { SeatDebrief } from '../../src/scoring/debrief.ts'
import { FERRY_GAMES, ferry, ferryAnalysis, ferryDebrief, ferryHash, ferryRecord } from './ferry.ts'

const page = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8')

type Row = readonly string[]

const cells = (line: string): Row =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())

/** The rows of the table with these headings after a heading of the page. */
function table(under: string, headings: string): readonly Row[] {
  const lines = page.slice(page.indexOf(`\n## ${under}`) + 1).split('\n')
  const next = lines.findIndex((line, index) => index > 0 && line.startsWith('## '))
  const section = next < 0 ? lines : lines.slice(0, next)
  const head = section.indexOf(headings)
  if (head < 0) throw new Error(`no table ${headings} under ${under}`)
  const rows = section.slice(head + 2)
  const end = rows.findIndex((line) => !line.startsWith('|'))
  return rows.slice(0, end < 0 ? rows.length : end).map(cells)
}

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? 'none' : `${value}`
const short = (value: number): string => `${Number(value.toPrecision(12))}` // 2.4, where the double is 2.4000000000000004

const SECTIONS = { agreed: 'Game 1', 'refused-at-home': 'Game 2', 'walked-out': 'Game 3' } as const

const recordRows = ({ seat, record }: SeatDebrief): readonly Row[] =>
  record.working.terms.map(({ issue, at, reach, apart, weight, lost, atMost }) => [
    seat,
    issue,
    short(at),
    ...(reach
      ? [`${reach.from} to ${reach.to}`, ...[apart, weight, lost, atMost].map(short)]
      : ['silent', '', '', '', '']),
  ])

const evidenceRows = ({ seat, evidence }: SeatDebrief): readonly Row[] =>
  evidence.working.statements.map(({ kind, quote, code, caps, value }) => [
    seat,
    kind,
    quote ?? 'silence',
    code,
    caps.map((cap) => cap.code).join(', '),
    value === null ? '' : `${value}`,
  ])

describe.each(FERRY_GAMES)('%s', (game) => {
  const { seats, result, deal, wordsWon, history } = ferryDebrief(game)

  test('the record was made on this very scenario', () => {
    expect(ferryRecord(game).scenario).toEqual({ id: ferry.id, sha256: ferryHash })
  })

  test('the record, term by term', () => {
    const headings = '| Seat | Issue | Opened at | Words reach | Apart | Weight | Lost | At most |'
    expect(table(SECTIONS[game], headings)).toEqual(seats.flatMap(recordRows))
  })

  test('the evidence, statement by statement', () => {
    const headings = '| Seat | Statement | Quote | Rule | Lowered | Value |'
    expect(table(SECTIONS[game], headings)).toEqual(seats.flatMap(evidenceRows))
  })

  test('the scores of each seat', () => {
    const rows = table('The numbers', '| Game | Seat | Record | Evidence | Home | Words won |')
    expect(rows.filter((row) => row[0] === game)).toEqual(
      seats.map(({ seat, record, evidence, home }) => [
        game,
        seat,
        ...[record.score, evidence.score, home?.score, wordsWon.find((won) => won.leader === seat)!.score].map(
          (score) => number(score?.json),
        ),
      ]),
    )
  })

  test('what is about both sides together', () => {
    const rows = table(
      'The numbers',
      "| Game | Result | Deal | Nash ratio | Left on the table | Kell's share | Orrin's share | History |",
    )
    const shares = deal.shares.map(({ share }) => number(share))
    const figures = [deal.score?.json, deal.nashRatio, deal.leftOnTable].map(number)
    expect(rows.filter((row) => row[0] === game)).toEqual([
      [game, result, ...figures, ...shares, number(history!.distance.json)],
    ])
  })
})

describe('the ground that the page stands on', () => {
  const rows = table('The ferry', '| Text | Kell | Orrin | Commuters | Taxpayers | Boatmen | Shopkeepers | Passes |')
  const texts = rows.map((row) => {
    const [boats, fare, night] = row[0]!.split(', ') as [string, string, string]
    return fromNames(ferry, { boats, fare, night })
  })

  test('the five texts that both leaders could accept, and how the homes take them', () => {
    const { leaders, groups } = measuresOf(ferry)
    expect(rows.map((row) => row.slice(1))).toEqual(
      texts.map((text) => [
        ...[...leaders, ...groups].map((measure) => `${percent(measure, worth(measure, text))}`),
        tallies(ferry, text, middleThresholds(ferry)).every((tally) => tally.ratified) ? 'yes' : 'no',
      ]),
    )
    expect(ferryAnalysis.zopa).toBe(rows.length)
    expect(ferryAnalysis.agreement.size).toBe(rows.filter((row) => row.at(-1) === 'yes').length)
  })

  test('the fair bargain and par', () => {
    const text = fromNames(ferry, { boats: 'three', fare: 'high', night: 'none' })
    expect(ferryAnalysis.solutions.nash!.outcomes).toEqual([text])
    expect(ferryAnalysis.solutions.kalaiSmorodinsky!.outcomes).toEqual([text])
    expect(ferryDebrief('agreed').deal.shares.map(({ par }) => par)).toEqual([50, 100])
  })
})

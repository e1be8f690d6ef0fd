import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Move } from '../../src/engine/move.ts'
import { bearsOn, supports } from '../../src/scoring/bearing.ts'
import { evidenceScore, type Statement } from '../../src/scoring/evidence.ts'
import type { Quote, Scenario } from '../../src/scenario/scenario.ts'
import { twoSides } from '../generators/build-scenario.ts'
import { authoredGames, type Game, games, tableAfter } from './games.ts'

const everySeat = fc.oneof(games(), authoredGames).map(({ scenario, table }) =>
  scenario.leaders.map((leader, seat) => ({
    scenario,
    leader,
    table,
    seat,
    evidence: evidenceScore(scenario, table, seat),
  })),
)
const all = (check: (seat: typeof everySeat extends fc.Arbitrary<(infer Seat)[]> ? Seat : never) => void) =>
  fc.assert(
    fc.property(everySeat, (seats) => seats.forEach(check)),
    { numRuns: 60 },
  )

const quoteOf = (scenario: Scenario, id: string): Quote => scenario.quotes.find((q) => q.id === id)!

describe('laws', () => {
  test('the score is the mean of what counts, 0 to 100, and null where nothing does', () => {
    all(({ evidence: { score, working } }) => {
      const counted = working.statements.flatMap((s) => s.value ?? [])
      expect(counted.every((value) => [0, 25, 50, 75, 100].includes(value))).toBe(true)
      expect(working.count).toBe(counted.length)
      if (counted.length === 0) expect(score).toBeNull()
      else expect(score!.value).toBeCloseTo(counted.reduce((a, b) => a + b, 0) / counted.length, 10)
    })
  })

  test('every opening, own package and reasoned decline is one statement', () => {
    all(({ table, seat, evidence }) => {
      const openings = table.openings[seat]!.filter((o) => o !== null).length
      const packages = table.offers.filter((o) => o.seat === seat).length
      const declines = table.offers.filter((o) => o.replies[seat]?.against || o.replies[seat]?.challenge).length
      expect(evidence.working.statements).toHaveLength(openings + packages + declines)
    })
  })

  test('a quote used again for the same option is worth at most 25', () => {
    all(({ evidence }) => {
      const used: string[] = []
      for (const { quote, credited, value } of evidence.working.statements) {
        if (!credited) continue
        const use = JSON.stringify([quote, credited.issue, credited.option])
        if (used.includes(use)) expect(value).toBeLessThanOrEqual(25)
        used.push(use)
      }
    })
  })

  test("an opening by a voice that is not one's own is worth at most 50", () => {
    all(({ scenario, leader, evidence }) => {
      for (const { kind, quote, value } of evidence.working.statements)
        if (kind === 'opening' && quote && !leader.voices.includes(quoteOf(scenario, quote).speaker))
          expect(value).toBeLessThanOrEqual(50)
    })
  })

  test('a challenge is right iff the cited words support nothing in the package', () => {
    all(({ scenario, table, evidence }) => {
      for (const { kind, offer, value } of evidence.working.statements) {
        if (kind !== 'challenge') continue
        const { package: pack, quote } = table.offers[offer!]!
        const supported = Object.entries(pack).some(([issue, option]) =>
          supports(quoteOf(scenario, quote!), { issue, option }),
        )
        expect(value).toBe(supported ? 0 : 100)
      }
    })
  })

  test('silence is right iff no own words bear on what is stated; then it is left out', () => {
    all(({ scenario, leader, evidence }) => {
      for (const { quote, stated, value } of evidence.working.statements) {
        if (quote !== null) continue
        const heard = scenario.quotes.some(
          (q) => leader.voices.includes(q.speaker) && stated.some(({ issue }) => bearsOn(q, issue)),
        )
        expect(value).toBe(heard ? 0 : null)
      }
    })
  })

  test('a package is judged by what it changes in the text, and it changes something', () => {
    all(({ scenario, table, evidence }) => {
      for (const { kind, offer, stated } of evidence.working.statements) {
        if (kind !== 'proposal') continue
        const { before, package: pack } = table.offers[offer!]!
        const changed = scenario.issues.filter(
          (issue, k) => issue.id in pack && pack[issue.id] !== issue.options[before[k]!]!.id,
        )
        expect(stated).toEqual(changed.map((issue) => ({ issue: issue.id, option: pack[issue.id] })))
        expect(stated.length).toBeGreaterThan(0)
      }
    })
  })

  test('the caps that are named are those that lowered the value', () => {
    all(({ evidence }) => {
      for (const { raw, caps, value } of evidence.working.statements) {
        if (raw === null) expect([value, caps]).toEqual([null, []])
        else expect(value).toBe(Math.min(raw, ...caps.map((cap) => cap.to)))
        expect(caps.every((cap) => cap.to < raw!)).toBe(true)
      }
    })
  })
})

describe('examples', () => {
  const scenario = twoSides({
    quotes: [
      {
        id: 'ann-a',
        speaker: 'ann',
        supports: [{ issue: 'one', options: ['a'], strength: 'explicit', because: 'So.' }],
      },
      {
        id: 'bob-a',
        speaker: 'bob',
        supports: [{ issue: 'one', options: ['a'], strength: 'explicit', because: 'So.' }],
      },
      {
        id: 'ann-two',
        speaker: 'ann',
        supports: [
          { issue: 'one', options: ['c'], strength: 'implied', because: 'So.' },
          { issue: 'two', options: ['c'], strength: 'explicit', because: 'So.' },
        ],
      },
    ],
  })
  const opening = (quotes: readonly (string | null)[]): readonly Move[] => [
    ...['one', 'two', 'three'].flatMap((issue, k): Move[] => [
      { seat: 'ann', type: 'open', issue, option: 'a', quote: quotes[k] ?? null },
      { seat: 'bob', type: 'open', issue, option: 'c', quote: null },
    ]),
    { seat: 'ann', type: 'priorities', issues: ['one', 'two'] },
    { seat: 'bob', type: 'priorities', issues: ['two', 'three'] },
  ]
  const ann = (moves: readonly Move[]): readonly Statement[] =>
    evidenceScore(scenario, tableAfter(scenario, moves), 0).working.statements

  test("another's voice is capped in an opening only", () => {
    const moves: Move[] = [
      ...opening(['bob-a']),
      { seat: 'ann', type: 'propose', package: { one: 'a' }, quote: 'ann-a' },
    ]
    expect(ann(moves).map((s) => s.value)).toEqual([50, 0, null, 100])
  })

  test('a repeat is the same words for the same option; for another option they count in full', () => {
    const moves: Move[] = [
      ...opening(['ann-a', 'ann-two']),
      { seat: 'ann', type: 'propose', package: { one: 'a' }, quote: 'ann-a' },
      { seat: 'bob', type: 'answer', accept: false, issue: 'one' },
      { seat: 'bob', type: 'pass' },
      { seat: 'ann', type: 'propose', package: { one: 'c', two: 'c' }, quote: 'ann-two' },
    ]
    expect(ann(moves).map((s) => [s.value, s.code, s.caps.map((cap) => cap.code)])).toEqual([
      [100, 'explicit', []],
      [25, 'bears', []],
      [null, 'silence-right', []],
      [25, 'explicit', ['used-before']],
      [100, 'explicit', []],
    ])
  })

  test('of two options that a package is shown equally well for, the first is credited and used up', () => {
    const wide = twoSides({
      quotes: [
        {
          id: 'wide',
          speaker: 'ann',
          supports: ['three', 'two', 'one'].map((issue) => ({
            issue,
            options: ['c'],
            strength: 'explicit' as const,
            because: 'So.',
          })),
        },
      ],
    })
    const turns: Move[] = [
      { seat: 'ann', type: 'propose', package: { three: 'c', two: 'c' }, quote: 'wide' },
      { seat: 'bob', type: 'answer', accept: false, issue: 'two' },
      { seat: 'bob', type: 'pass' },
      { seat: 'ann', type: 'propose', package: { three: 'c' }, quote: 'wide' },
    ]
    const told = evidenceScore(wide, tableAfter(wide, [...opening([]), ...turns]), 0).working.statements.slice(3)
    expect(told.map((s) => [s.credited!.issue, s.value])).toEqual([
      ['two', 100],
      ['three', 100],
    ])
  })

  test('a quote against must support another option of the named issue, and not the proposed one', () => {
    const answers = (against: string): Statement =>
      ann([
        ...opening([]),
        { seat: 'ann', type: 'pass' },
        { seat: 'bob', type: 'propose', package: { one: 'c', two: 'a' }, quote: null },
        { seat: 'ann', type: 'answer', accept: false, issue: 'one', against },
      ]).at(-1)!
    expect(answers('ann-a')).toMatchObject({
      value: 100,
      code: 'against-explicit',
      credited: { issue: 'one', option: 'a' },
    })
    expect(answers('bob-a')).toMatchObject({ value: 100 }) // any voice will do
    expect(answers('ann-two')).toMatchObject({ value: 0, code: 'against-none' })
  })

  test('a seat is scored alike whoever plays the other', () => {
    fc.assert(
      fc.property(games(), ({ scenario: drawn, table }: Game) => {
        // another seat's words and answers change nothing in one's own statements' values
        const blind = {
          ...table,
          openings: table.openings.map((row, seat) => (seat === 0 ? row : row.map(() => null))),
        }
        expect(evidenceScore(drawn, blind, 0)).toEqual(evidenceScore(drawn, table, 0))
      }),
      { numRuns: 30 },
    )
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { playGame } from '../../src/balance/game.ts'
import { reportOf } from '../../src/analysis/report.ts'
import { describe, expect, test } from 'vitest'
import { compileIssue, scoresOf } from '../../src/scenario/compile.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { FileIssue } from '../../src/scenario/schema.ts'

const tiny = readScenario(
  readFileSync(new URL('../fixtures/scenarios/tiny/tiny.scenario.yaml', import.meta.url), 'utf8'),
  'tiny',
).scenario!

const issueAt = (places: readonly (number | undefined)[]): FileIssue => ({
  id: 'i',
  title: 'i',
  question: 'i?',
  options: places.map((at, k) => ({
    id: `o${k}`,
    label: 'l',
    text: 't',
    ...(at === undefined ? {} : { at }),
    ...(k === 0 ? { noDeal: true } : {}),
  })),
})

describe('defaults', () => {
  test('what the file leaves out is filled in', () => {
    expect(tiny.leaders[1]!.walkAway).toBe(null)
    expect(tiny.leaders[0]!.tactic).toBe(null)
    expect(tiny.groups.map((group) => group.veto)).toEqual([false, false, true])
    expect(tiny.quotes[0]).toMatchObject({ said: '2031-03-12', prefix: '', suffix: '' })
    expect(tiny.quotes.find((quote) => quote.id === 'eels')!.supports).toEqual([])
    expect(tiny.issues[0]!.question).toEqual({
      standard: 'What part of the repair does Upper Marl pay?',
      plain: 'What part of the repair does Upper Marl pay?',
    })
  })

  test('percentages are hundredths, ids of linkages and history are indices', () => {
    expect(tiny.leaders[0]!.walkAway).toBe(4650)
    expect(tiny.groups.map((group) => group.threshold)).toEqual([
      { at: 4000, give: 5 },
      { at: 3725, give: 0 },
      { at: 3500, give: 0 },
    ])
    expect(tiny.linkages[0]).toMatchObject({
      when: [
        { issue: 1, option: 2 },
        { issue: 2, option: 2 },
      ],
      effect: { lower: 4, 'upper-farmers': -3 },
    })
    expect(tiny.history!.outcome).toEqual([0, 1, 2])
  })
})

describe('places', () => {
  test('written: as they are; left out: evenly spaced, as exact fractions', () => {
    expect(compileIssue(issueAt([0, 30, 100]))).toMatchObject({
      grain: 1,
      span: 100,
      options: [{ place: 0 }, { place: 30 }, { place: 100 }],
    })
    const even = compileIssue(issueAt([undefined, undefined, undefined, undefined]))
    expect(even).toMatchObject({ grain: 3, span: 300 })
    expect(even.options.map((option) => option.place)).toEqual([0, 100, 200, 300]) // at 0, 33 1/3, 66 2/3, 100
  })
})

describe('scores', () => {
  const preference = (shape: 'linear' | 'quadratic', ideal: number) => ({
    salience: 1,
    ideal: `o${ideal}`,
    shape,
    basis: {},
  })

  test('worked by hand', () => {
    const issue = compileIssue(issueAt([0, 40, 70, 100]))
    expect(scoresOf(issue, preference('linear', 1))).toEqual([60, 100, 70, 40])
    expect(scoresOf(issue, preference('quadratic', 2))).toEqual([51, 91, 100, 91])
    const thirds = compileIssue(issueAt([undefined, undefined, undefined, undefined]))
    expect(scoresOf(thirds, preference('linear', 0))).toEqual([100, 67, 33, 0])
    expect(scoresOf(thirds, preference('quadratic', 0))).toEqual([100, 89, 56, 0])
    const halves = compileIssue(issueAt([0, 1, 8])) // 100 - 12.5 = 87.5, half up
    expect(scoresOf(halves, preference('linear', 0))).toEqual([100, 88, 0])
  })

  test('100 at the ideal, within 0 and 100, never rising with the distance, quadratic never below linear', () => {
    const places = fc
      .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 })
      .map((list) => [...list].sort((a, b) => a - b))
    fc.assert(
      fc.property(places, fc.nat(), (at, pick) => {
        const issue = compileIssue(issueAt(at))
        const ideal = pick % at.length
        const linear = scoresOf(issue, preference('linear', ideal))
        const quadratic = scoresOf(issue, preference('quadratic', ideal))
        expect([linear[ideal], quadratic[ideal]]).toEqual([100, 100])
        at.forEach((place, k) => {
          const exact = 100 - (100 * Math.abs(place - at[ideal]!)) / issue.span
          expect(Math.abs(linear[k]! - exact)).toBeLessThanOrEqual(0.5)
          expect(quadratic[k]!).toBeGreaterThanOrEqual(linear[k]!)
          expect(linear[k]!).toBeGreaterThanOrEqual(0)
        })
        for (let k = ideal + 1; k < at.length; k++) expect(linear[k]!).toBeLessThanOrEqual(linear[k - 1]!)
        for (let k = ideal - 1; k >= 0; k--) expect(linear[k]!).toBeLessThanOrEqual(linear[k + 1]!)
      }),
    )
  })
})

describe('an id that every object of the language knows', () => {
  const textOf = (name: string): string =>
    readFileSync(new URL(`../fixtures/scenarios/${name}/${name}.scenario.yaml`, import.meta.url), 'utf8')
  const played = (text: string) => {
    const { scenario, problems } = readScenario(text, 'x.scenario.yaml')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    const seats = Object.fromEntries(
      scenario!.leaders.map(({ id }) => [id, { by: 'counterpart', level: 'minister' }] as const),
    )
    const { actions, negotiation } = playGame(scenario!, { seed: 5, seats, clerk: () => false })
    return { report: reportOf(scenario!), quotas: scenario!.quotas, actions, votes: negotiation.table.votes }
  }

  test.each([
    ['trio', 'northfield'], // a leader without groups
    ['tiny', 'lower-millers'], // a group that no linkage touches
  ])('is a name like any other: %s, %s', (name, id) => {
    const text = textOf(name)
    const renamed = text.replaceAll(new RegExp(`\\b(id|leader|opens|seat): ${id}\\b`, 'g'), '$1: constructor')
    expect(renamed).not.toBe(text)
    expect(JSON.parse(JSON.stringify(played(renamed)).replaceAll('"constructor"', `"${id}"`))).toEqual(
      JSON.parse(JSON.stringify(played(text))),
    )
  })
})

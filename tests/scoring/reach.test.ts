import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atOf, closeness, reachOf } from '../../src/scoring/reach.ts'
import { twoSides } from '../generators/build-scenario.ts'
import { drawn } from './games.ts'

test('a reach is the hull of what own words support: it begins and ends at supported options', () => {
  fc.assert(
    fc.property(drawn({ quotes: [2, 8] }), (scenario) => {
      for (const leader of scenario.leaders)
        for (const issue of scenario.issues) {
          const reach = reachOf(scenario, leader, issue)
          const supported = issue.options
            .filter(({ id }) =>
              scenario.quotes.some(
                (quote) =>
                  leader.voices.includes(quote.speaker) &&
                  quote.supports.some((s) => s.issue === issue.id && s.options.includes(id)),
              ),
            )
            .map(({ place }) => atOf(issue, place))
          expect(reach && [reach.from, reach.to]).toEqual(
            supported.length > 0 ? [supported[0], supported.at(-1)] : null,
          )
        }
    }),
  )
})

test('what is kept does not depend on the order of the issues', () => {
  fc.assert(
    fc.property(drawn({ quotes: [2, 8] }), fc.array(fc.nat(11), { minLength: 4, maxLength: 4 }), (scenario, pick) => {
      const positions = scenario.issues.map((issue, k) => ({ issue: k, option: pick[k]! % issue.options.length }))
      const leader = scenario.leaders[0]!
      expect(closeness(scenario, leader, [...positions].reverse()).score).toEqual(
        closeness(scenario, leader, positions).score,
      )
    }),
  )
})

test('evenly spaced options stand at exact fractions of the line', () => {
  const scenario = twoSides({ issues: ['one', 'two', 'three'].map((id) => ({ id, options: ['a', 'b*', 'c', 'd'] })) })
  const { score, working } = closeness(scenario, scenario.leaders[0]!, [{ issue: 0, option: 1 }])
  expect(score).toEqual({ value: 200 / 3, shown: 67, json: 66.6667 })
  expect(working.terms[0]).toMatchObject({ reach: { from: 0, to: 0 }, apart: 1 / 3, farthest: 1, weight: 5 })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { logRolls } from '../../src/analysis/log-roll.ts'
import { openIssueScore, openIssues } from '../../src/analysis/open-issues.ts'
import { deadOptions, evidenceCover, irrelevantIssues } from '../../src/analysis/options.ts'
import { outcomeDistance, predictions } from '../../src/analysis/prediction.ts'
import { tablesOf } from '../../src/analysis/tables.ts'
import type { Issue, Scenario } from '../../src/scenario/scenario.ts'
import { scenarios } from '../generators/scenario.ts'
import { members, solutions } from './brute-force.ts'

const small = scenarios({ leaders: [2, 4], issues: [1, 4] })
const at = (issue: Issue, option: number) => issue.options[option]!.place / issue.grain
const share = (scenario: Scenario, leader: number, issue: number) => {
  const { preferences } = scenario.leaders[leader]!
  return preferences[issue]!.salience / preferences.reduce((sum, p) => sum + p.salience, 0)
}

describe('predictions', () => {
  it('are the models of the definitions', () => {
    fc.assert(
      fc.property(small, (scenario) => {
        const analysis = analyse(scenario)
        const found = predictions(scenario, analysis)
        const seats = scenario.leaders.map((_, i) => i)
        scenario.issues.forEach((issue, k) => {
          const ideal = (i: number) => at(issue, scenario.leaders[i]!.preferences[k]!.ideal)
          const pull = seats.reduce((sum, i) => sum + share(scenario, i, k), 0)
          const compromise = seats.reduce((sum, i) => sum + share(scenario, i, k) * ideal(i), 0) / pull
          const mean = seats.reduce((sum, i) => sum + ideal(i), 0) / seats.length
          const off = (option: number, point: number) => Math.abs(at(issue, option) - point)
          for (const [point, prediction] of [
            [compromise, found.compromise!],
            [mean, found.mean!],
          ] as const) {
            const nearest = Math.min(...issue.options.map((_, o) => off(o, point)))
            expect(off(prediction.outcome[k]!, point)).toBeCloseTo(nearest, 9)
          }
          // no more than half of the weight lies strictly on either side of the median
          const median = at(issue, found.median!.outcome[k]!)
          for (const side of [-1, 1]) {
            const beyond = seats.filter((i) => Math.sign(ideal(i) - median) === side)
            expect(beyond.reduce((sum, i) => sum + share(scenario, i, k), 0)).toBeLessThanOrEqual(pull / 2 + 1e-9)
          }
        })
        expect(found.nash?.outcome).toEqual(analysis.solutions.nash?.outcomes[0])
        expect(found.kalaiSmorodinsky?.outcome).toEqual(analysis.solutions.kalaiSmorodinsky?.outcomes[0])
        for (const prediction of Object.values(found)) {
          const history = scenario.history?.outcome
          if (prediction)
            expect(prediction.error).toBe(history ? outcomeDistance(scenario, prediction.outcome, history) : null)
        }
      }),
    )
  })

  it('breaks a tie between two options towards the lower place', () => {
    const [scenario] = fc.sample(scenarios({ leaders: [2, 2], issues: [1, 1], options: [4, 4], salience: 1 }), {
      seed: 3,
      numRuns: 1,
    })
    const places = [0, 10, 30, 40]
    const issue = {
      ...scenario!.issues[0]!,
      grain: 1,
      span: 40,
      options: scenario!.issues[0]!.options.map((option, o) => ({ ...option, place: places[o]! })),
    }
    const leaders = scenario!.leaders.map((leader, i) => ({
      ...leader,
      preferences: leader.preferences.map((p) => ({ ...p, ideal: 3 * i })),
    }))
    const found = predictions({ ...scenario!, issues: [issue], leaders, history: null }, analyse(scenario!))
    expect(found.mean!.outcome).toEqual([1]) // 20 lies as near to 10 as to 30
    expect(found.compromise!.outcome).toEqual([1])
    expect(found.median!.outcome).toEqual([0])
  })
})

describe('outcomeDistance', () => {
  it('is the weighted distance of the definition, 0 only at home, 100 at most, the same both ways', () => {
    const pair = small.chain((scenario) =>
      fc.tuple(
        fc.constant(scenario),
        ...[0, 1].map(() => fc.tuple(...scenario.issues.map((i) => fc.nat({ max: i.options.length - 1 })))),
      ),
    ) as fc.Arbitrary<[Scenario, number[], number[]]>
    fc.assert(
      fc.property(pair, ([scenario, a, b]) => {
        const distance = outcomeDistance(scenario, a, b)
        const weight = (k: number) =>
          scenario.leaders.reduce((sum, _, i) => sum + share(scenario, i, k), 0) / scenario.leaders.length
        const expected = scenario.issues.reduce((sum, issue, k) => {
          const span = issue.span / issue.grain
          return sum + (100 * weight(k) * Math.abs(at(issue, a[k]!) - at(issue, b[k]!))) / span
        }, 0)
        expect(distance).toBeCloseTo(expected, 3)
        expect(outcomeDistance(scenario, b, a)).toBe(distance)
        expect(outcomeDistance(scenario, a, a)).toBe(0)
        expect(distance).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('what a report says of the options', () => {
  it('agrees with the definitions', () => {
    fc.assert(
      fc.property(small, (scenario) => {
        const game = tablesOf(scenario)
        const analysis = analyse(scenario)
        const agreed = members(game).filter((x) => x.agreeable)
        expect(deadOptions(scenario, analysis)).toEqual(
          scenario.issues.flatMap((issue, k) =>
            issue.options.flatMap((option, o) =>
              agreed.some((x) => x.outcome[k] === o) ? [] : [{ issue: issue.id, option: option.id }],
            ),
          ),
        )
        const nash = solutions(game, agreed).nash?.[0]
        const open = openIssues(scenario)
        const gains = (worth: readonly number[]) => game.leaders.map((l, i) => 100 * worth[i]! - l.least)
        const found = openIssueScore(scenario, analysis)
        if (!nash || open.length === 0 || gains(nash.worth).includes(0)) expect(found).toBeNull()
        else {
          const best = gains(nash.worth)
          const ratios = agreed
            .filter((x) => open.every((k) => x.outcome[k] === scenario.issues[k]!.noDeal))
            .map((x) => gains(x.worth).reduce((product, g, i) => product * (g / best[i]!), 1) ** (1 / best.length))
          expect(found).toBeCloseTo(Math.max(0, ...ratios), 3)
        }
        const cover = evidenceCover(scenario)
        expect(cover).toBeGreaterThanOrEqual(0)
        expect(cover).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('an issue of which nobody minds the option is irrelevant, unless a linkage names it', () => {
    fc.assert(
      fc.property(scenarios({ issues: [2, 3], linkages: [0, 0] }), (scenario) => {
        const flat = (p: Scenario['leaders'][number]['preferences'][number], k: number) =>
          k === 1 ? { ...p, scores: p.scores.map(() => 70) } : p
        const dull: Scenario = {
          ...scenario,
          leaders: scenario.leaders.map((l) => ({ ...l, preferences: l.preferences.map(flat) })),
          groups: scenario.groups.map((g) => ({ ...g, preferences: g.preferences.map(flat) })),
        }
        expect(irrelevantIssues(dull)).toContain('issue-1')
        const linked = {
          ...dull,
          linkages: [{ when: [{ issue: 1, option: 0 }], effect: { 'leader-0': 1 }, basis: null }],
        }
        expect(irrelevantIssues(linked)).not.toContain('issue-1')
      }),
    )
  })

  it('counts the pairs of issues that two leaders weigh differently', () => {
    fc.assert(
      fc.property(small, (scenario) => {
        const ratio = (i: number, a: number, b: number) => share(scenario, i, a) / share(scenario, i, b)
        const pairs = scenario.issues.flatMap((_, a) =>
          scenario.issues.flatMap((__, b) => (a < b ? [[a, b] as const] : [])),
        )
        const expected = pairs.filter(([a, b]) =>
          scenario.leaders.some((_, i) => Math.abs(ratio(i, a, b) - ratio(0, a, b)) > 1e-9),
        )
        expect(logRolls(scenario).map((roll) => roll.issues)).toEqual(expected)
      }),
    )
  })
})

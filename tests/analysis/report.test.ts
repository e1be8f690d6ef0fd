// The report's shape is fixed: other programs read it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { reportOf } from '../../src/analysis/report.ts'
import { tablesOf } from '../../src/analysis/tables.ts'
import { nothingAgreed } from '../../src/engine/outcome.ts'
import { scenarios } from '../generators/scenario.ts'
import { members, undominated } from './brute-force.ts'

describe('reportOf', () => {
  it('has the fixed keys, names for indices and worth in percent to four decimals', () => {
    fc.assert(
      fc.property(scenarios({ leaders: [2, 4], issues: [1, 3] }), (scenario) => {
        const report = reportOf(scenario)
        const game = tablesOf(scenario)
        const all = members(game)
        const agreed = all.filter((x) => x.agreeable)
        const ids = scenario.leaders.map((leader) => leader.id)
        expect(Object.keys(report)).toEqual([
          'format',
          'scenario',
          'outcomes',
          'exhaustive',
          'leaders',
          'zopa',
          'winSets',
          'agreementSet',
          'frontier',
          'agreementFrontier',
          'solutions',
          'history',
          'balance',
        ])
        expect(Object.keys(report.balance)).toEqual([
          'nashShare',
          'ksShare',
          'deadOptions',
          'irrelevantIssues',
          'pivotalGroups',
          'logRolls',
          'openIssueScore',
          'sensitivity',
          'evidenceCover',
        ])
        expect(report.leaders).toEqual(ids)
        expect(Object.keys(report.winSets)).toEqual(ids)
        expect(report.agreementSet.share).toBeCloseTo(agreed.length / all.length, 3)
        for (const [shown, set] of [
          [report.frontier!, all],
          [report.agreementFrontier!, agreed],
        ] as const) {
          const best = undominated(set)
          expect(shown.outcomes).toBe(best.length)
          expect(shown.points).toBe(shown.list.length)
          const named = shown.list.flatMap((point) =>
            point.outcomes.map((outcome) => ({
              names: Object.values(outcome).join(),
              worth: Object.values(point.worth),
            })),
          )
          expect(named).toHaveLength(best.length)
          for (const x of best) {
            const names = x.outcome.map((o, k) => scenario.issues[k]!.options[o]!.id).join()
            const found = named.find((one) => one.names === names)!
            x.worth.forEach((units, i) => {
              expect(found.worth[i]).toBeCloseTo(units / game.leaders[i]!.total, 4)
              expect(Math.abs(found.worth[i]! * 10_000 - Math.round(found.worth[i]! * 10_000))).toBeLessThan(1e-6)
            })
          }
          for (let n = 1; n < shown.list.length; n++) {
            const [a, b] = [shown.list[n - 1]!.worth, shown.list[n]!.worth].map((worth) => Object.values(worth))
            const i = a!.findIndex((value, leader) => value !== b![leader])
            expect(a![i]).toBeGreaterThan(b![i]!)
          }
        }
        expect(Object.hasOwn(report.solutions.nash ?? { degenerate: false }, 'degenerate')).toBe(true)
        expect(Object.hasOwn(report.solutions.egalitarian ?? {}, 'degenerate')).toBe(false)
        expect(report.history === null).toBe(scenario.history === null)
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      }),
      { numRuns: 60 },
    )
  })

  it('judges history by the sets: rational, ratified, on the frontier of all outcomes', () => {
    fc.assert(
      fc.property(scenarios({ issues: [1, 3] }), (scenario) => {
        const history = { outcome: nothingAgreed(scenario), basis: [] }
        const all = members(tablesOf(scenario))
        const x = all.find(({ outcome }) => outcome.join() === history.outcome.join())!
        const shown = reportOf({ ...scenario, history }).history!
        expect(shown.rational).toBe(x.rational)
        expect(shown.ratified).toBe(x.ratified.every(Boolean))
        expect(shown.onFrontier).toBe(undominated(all).includes(x))
      }),
      { numRuns: 60 },
    )
  })

  it('gives each leader its share of what it could gain, as par', () => {
    fc.assert(
      fc.property(scenarios({ issues: [1, 3], groups: [0, 1] }), (scenario) => {
        const { nashShare, ksShare } = reportOf(scenario).balance
        const { solutions, agreement } = analyse(scenario)
        expect(nashShare === null).toBe(solutions.nash === null)
        expect(ksShare === null).toBe(solutions.kalaiSmorodinsky === null)
        scenario.leaders.forEach((leader, i) => {
          const { least } = tablesOf(scenario).leaders[i]!
          for (const [shares, solution] of [
            [nashShare, solutions.nash],
            [ksShare, solutions.kalaiSmorodinsky],
          ] as const) {
            if (shares === null || solution === null) continue
            const span = 100 * agreement.best![i]! - least
            if (span === 0) expect(shares[leader.id]).toBeNull()
            else expect(shares[leader.id]).toBeCloseTo((100 * (100 * solution.worth[i]! - least)) / span, 3)
          }
        })
      }),
      { numRuns: 60 },
    )
  })
})

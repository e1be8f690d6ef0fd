// OTR4xx against the definitions, on random scenarios; each at its place in the file.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { tablesOf } from '../../src/analysis/tables.ts'
import { balanceProblems, type PlayedFigures } from '../../src/balance/check-balance.ts'
import { nothingAgreed } from '../../src/engine/outcome.ts'
import { worth } from '../../src/engine/worth.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { members, undominated } from '../analysis/brute-force.ts'
import { scenarios } from '../generators/scenario.ts'

/** The problems with the paths they were put at. */
function found(scenario: Scenario, played?: PlayedFigures) {
  const paths: string[] = []
  const problems = balanceProblems(
    scenario,
    (path) => ({ line: paths.push(path.join('.')), column: 1 }),
    analyse(scenario),
    played,
  )
  expect(problems.every((problem) => problem.severity === 'warning' && problem.help !== undefined)).toBe(true)
  return problems.map(({ code, line, message }) => ({ code, path: paths[line - 1]!, message }))
}

const at = (problems: ReturnType<typeof found>, code: string) =>
  problems.filter((problem) => problem.code === code).map((problem) => problem.path)

describe('balanceProblems', () => {
  it('warns of exactly what the definitions say', () => {
    fc.assert(
      fc.property(scenarios({ leaders: [2, 3], issues: [1, 3] }), (scenario) => {
        const game = tablesOf(scenario)
        const agreed = members(game).filter((x) => x.agreeable)
        const best = undominated(agreed)
        const problems = found(scenario)
        expect(at(problems, 'OTR420')).toEqual(agreed.length === 0 ? ['leaders'] : [])

        const nothing = nothingAgreed(scenario)
        expect(at(problems, 'OTR401')).toEqual(
          game.leaders.flatMap((leader, l) =>
            100 * worth(leader, nothing) > leader.least ? [`leaders.${l}.walkAway`] : [],
          ),
        )

        const uses = (k: number, o: number) => agreed.some(({ outcome }) => outcome[k] === o)
        expect(at(problems, 'OTR422')).toEqual(
          agreed.length === 0
            ? []
            : scenario.issues.flatMap((issue, k) => {
                if (issue.options.filter((_, o) => uses(k, o)).length === 1) return [`issues.${k}.id`]
                return issue.options.flatMap((option, o) =>
                  option.noDeal || uses(k, o) ? [] : [`issues.${k}.options.${o}.id`],
                )
              }),
        )

        expect(at(problems, 'OTR425')).toEqual(
          scenario.leaders.flatMap((leader, l) =>
            leader.redLines.flatMap((line, r) => {
              const k = scenario.issues.findIndex((issue) => issue.id === line.issue)
              const crossed = best.some(({ outcome }) =>
                line.options.includes(scenario.issues[k]!.options[outcome[k]!]!.id),
              )
              return crossed ? [`leaders.${l}.tactic.redLines.${r}`] : []
            }),
          ),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('holds the agreement share against what the author expects, both ends included', () => {
    fc.assert(
      fc.property(scenarios({ issues: [1, 3] }), (scenario) => {
        const share = analyse(scenario).agreement.share!
        fc.pre(share > 0) // an empty set is a problem of its own, said once
        const expecting = (least: number, most: number) =>
          at(found({ ...scenario, expect: { agreementShare: [least, most], readingGap: null } }), 'OTR421')
        expect(expecting(share, share)).toEqual([])
        expect(expecting(0, 1)).toEqual([])
        expect(expecting(share + 0.01, 1)).toEqual(['expect.agreementShare'])
        expect(expecting(0, share - 0.01)).toEqual(['expect.agreementShare'])
      }),
      { numRuns: 50 },
    )
  })

  it('says when the numbers or the space are too large, and nothing that it could not know', () => {
    const [scenario] = fc.sample(scenarios({ leaders: [2, 2], issues: [2, 2], groups: [1, 1] }), {
      seed: 5,
      numRuns: 1,
    })
    const huge = {
      ...scenario!,
      leaders: scenario!.leaders.map((leader) => ({
        ...leader,
        preferences: leader.preferences.map((p) => ({ ...p, salience: 2 ** 50 })),
      })),
    }
    const codes = found(huge).map((problem) => problem.code)
    expect(codes).toContain('OTR428')
    for (const code of ['OTR420', 'OTR422', 'OTR423', 'OTR424', 'OTR425']) expect(codes).not.toContain(code)
  })

  it('compares what was played with what the author wrote', () => {
    const [any] = fc.sample(scenarios(), { seed: 1, numRuns: 1 })
    const book = {
      name: 'one',
      seat: 'leader-0',
      level: 'minister',
      seed: 1,
      student: 'trader',
      result: 'agreed',
    } as const
    const scenario = {
      ...any!,
      expect: { agreementShare: null, readingGap: 40 },
      playbooks: [book, { ...book, name: 'two' }],
    }
    const played = found(scenario, { readingGap: 39.9, playbooks: ['agreed', 'no-deal'] })
    expect(at(played, 'OTR426')).toEqual(['expect.readingGap'])
    expect(at(played, 'OTR427')).toEqual(['playbooks.1.result'])
    const well = found(scenario, { readingGap: 40, playbooks: ['agreed', 'agreed'] })
    expect([...at(well, 'OTR426'), ...at(well, 'OTR427')]).toEqual([])
    expect(at(found(scenario), 'OTR426')).toEqual([])
  })
})

// Results as games could end with, over any scenario: what the laws of codes and pictures range over.

import fc from 'fast-check'
import { type ClassResult, OPPONENTS, TAGS } from '../../src/classroom/class-result.ts'
import type { CodedScenario } from '../../src/classroom/result-code.ts'
import { sha256OfText } from '../../src/lib/sha256.ts'
import { RESULTS, type Scenario } from '../../src/scenario/scenario.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'

const points = fc.option(fc.integer({ min: 0, max: 100 }))

/** A scenario with a hash of its own. */
export const coded = (scenario: Scenario): CodedScenario => ({ scenario, sha256: sha256OfText(scenario.id) })

const drawn = new Map<string, CodedScenario>()

function drawnOnce(number: number, seats: number): CodedScenario {
  const key = `${number} ${seats}`
  const known = drawn.get(key) ?? coded(drawScenario(number, seats))
  drawn.set(key, known)
  return known
}

export const codedScenarios: fc.Arbitrary<CodedScenario> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 2, max: 6 }))
  .map(([number, seats]) => drawnOnce(number, seats))

/** Any result of the scenario; `uses`: how many quotes at most. */
export function resultsOf(scenario: Scenario, uses = 12): fc.Arbitrary<ClassResult> {
  const quotes = fc.constantFrom(null, ...scenario.quotes.map((quote) => quote.id))
  const text = fc.tuple(...scenario.issues.map((issue) => fc.integer({ min: 0, max: issue.options.length - 1 })))
  return fc
    .record({
      seat: fc.constantFrom(...scenario.leaders.map(({ id }) => id)),
      opponent: fc.constantFrom(...OPPONENTS),
      result: fc.constantFrom(...RESULTS),
      text,
      record: points,
      evidence: points,
      deal: points,
      home: fc.record(
        Object.fromEntries(
          scenario.leaders
            .filter(({ id }) => scenario.quotas[id])
            .map(({ id }) => [id, fc.option(fc.integer({ min: -100, max: 100 }))]),
        ),
      ),
      uses: fc.uniqueArray(
        fc.record({ issue: fc.constantFrom(...scenario.issues.map(({ id }) => id)), quote: quotes }),
        { maxLength: uses, selector: ({ issue, quote }) => `${issue} ${quote}` },
      ),
      tag: fc.integer({ min: 0, max: TAGS - 1 }),
    })
    .map((result) => ({
      ...result,
      text: result.result === 'agreed' || result.result === 'not-ratified' ? result.text : null,
    }))
}

/** A scenario and a result of it. */
export const codedResults = fc.noShrink(
  codedScenarios.chain((one) => resultsOf(one.scenario).map((result) => ({ coded: one, result }))),
)

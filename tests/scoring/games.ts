// Games for the scoring tests: at random over random scenarios, and written move by move.

import fc from 'fast-check'
import { analyse, type Analysis } from '../../src/analysis/analyse.ts'
import { clerkOf } from '../../src/analysis/agreement-set.ts'
import type { Move } from '../../src/engine/move.ts'
import { replay } from '../../src/engine/replay.ts'
import type { Table } from '../../src/engine/table.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { playAtRandom } from '../engine/play.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { type ScenarioShape, scenarios } from '../generators/scenario.ts'

export interface Game {
  readonly scenario: Scenario
  readonly analysis: Analysis
  readonly table: Table
}

const seeds = fc.integer({ min: 0, max: 0xffff_ffff })

/** Random scenarios. Not made smaller where a law fails: the drawn ones have no end of smaller ones. */
export const drawn = (shape: ScenarioShape = {}): fc.Arbitrary<Scenario> => fc.noShrink(scenarios(shape))

/** A random game played to its end, over a scenario of any kind that is allowed. */
export const games = (shape: ScenarioShape = {}): fc.Arbitrary<Game> =>
  fc.tuple(drawn({ issues: [1, 3], quotes: [0, 8], ...shape }), seeds).map(([scenario, seed]) => {
    const { table } = playAtRandom(scenario, seed).states.at(-1)!
    return { scenario, analysis: analyse(scenario), table }
  })

/** A random game over a scenario as an author might write one. */
export const authoredGames = fc
  .tuple(fc.integer({ min: 1, max: 40 }), seeds)
  .map(([number, seed]): { scenario: Scenario; table: Table } => {
    const scenario = drawScenario(number)
    return { scenario, table: playAtRandom(scenario, seed).states.at(-1)!.table }
  })

/** The table after these moves; throws where one is refused. */
export function tableAfter(scenario: Scenario, moves: readonly Move[]): Table {
  const played = replay(scenario, { seed: 1, clerk: clerkOf(analyse(scenario).agreementFrontier, scenario) }, moves)
  if (!played.ok) throw new Error(`move ${played.reason.index} refused: ${played.reason.refusal}`)
  return played.value.negotiation.table
}

// Deal on paper: a grid a leader, from the points of the text to the score. The deal's score is the lowest of all grids.

import type { Analysis } from '../../analysis/analyse.ts'
import { gainOf } from '../../analysis/tables.ts'
import { type LeaderMeasure, measuresOf, worth } from '../../engine/worth.ts'
import type { Scenario } from '../../scenario/scenario.ts'

export interface DealTable {
  readonly grids: readonly (readonly number[] | null)[] // by leader, by score 1..100 (at index score - 1): least points for it; null: not counted
  readonly agreed: 'lowest-grid' | number | null // the score of an agreed text nobody is below its walk-away with; null: not known
  readonly none: number | null // the score where nothing was agreed; null: not known
}

const ceilingOf = (num: bigint, den: bigint): number => Number(num >= 0n ? (num + den - 1n) / den : -(-num / den))

/** Least units at which half up of 100 · gain / fair is at least the score. */
function gridOf(leader: LeaderMeasure, fair: number): readonly number[] {
  return Array.from({ length: 100 }, (_, n) =>
    ceilingOf(200n * BigInt(leader.least) + BigInt(2 * n + 1) * BigInt(fair), 20_000n),
  )
}

export function dealGrids(scenario: Scenario, analysis: Analysis): DealTable {
  const { leaders } = measuresOf(scenario)
  const { size } = analysis.agreement
  const nash = analysis.solutions.nash?.outcomes[0]
  const none = size === null ? null : size > 0 ? 0 : 100
  if (!nash || size === null) return { grids: leaders.map(() => null), agreed: size === null ? null : 100, none }
  const grids = leaders.map((leader) => {
    const fair = gainOf(leader, worth(leader, nash))
    return fair === 0 ? null : gridOf(leader, fair)
  })
  return { grids, agreed: grids.some((grid) => grid) ? 'lowest-grid' : 100, none }
}

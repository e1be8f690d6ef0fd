// The map of every possible outcome as a class sees it: where outcomes lie for two sides, the efficient ones and the solutions.
// Plain data in percent, gathered into squares so that a projector's page stays light. The class's own deals are laid over it.

import type { Analysis } from '../analysis/analyse.ts'
import { IN_AGREEMENT, outcomeMap } from '../analysis/outcome-map.ts'
import { measuresOf, percent, worth } from '../engine/worth.ts'
import type { Scenario } from '../scenario/scenario.ts'

export const SQUARES = 100 // along each axis of the range shown
const ROUND = 5 // percent

export interface ClassMap {
  readonly across: number // leader indices
  readonly up: number
  readonly least: number // of the range shown on both axes, percent
  readonly most: number
  readonly step: number // side of a square, percent
  readonly any: readonly (readonly [number, number])[] // lower left corners of squares with outcomes, none of them in the agreement set
  readonly possible: readonly (readonly [number, number])[] // with some outcome in the agreement set
  readonly frontier: readonly (readonly [number, number])[] // of the agreement set, left to right
  readonly walkAway: readonly [number, number]
  readonly nash: readonly [number, number] | null
  readonly outcomes: number
  readonly agreements: number | null // size of the agreement set
}

/** The map for two sides (indices); null where there are too many outcomes to look at. */
export function classMap(scenario: Scenario, analysis: Analysis, across = 0, up = 1): ClassMap | null {
  const map = outcomeMap(scenario, analysis, [across, up])
  if (!map) return null
  const { leaders } = measuresOf(scenario)
  const pair = [leaders[across]!, leaders[up]!] as const
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const axis of [map.across, map.up])
    for (const value of axis) {
      least = Math.min(least, value)
      most = Math.max(most, value)
    }
  least = ROUND * Math.floor(least / ROUND)
  most = Math.max(ROUND * Math.ceil(most / ROUND), least + ROUND)
  const step = (most - least) / SQUARES
  const squares = new Map<number, boolean>()
  const cell = (value: number): number => Math.min(SQUARES - 1, Math.floor((value - least) / step))
  map.flags.forEach((flags, n) => {
    const key = cell(map.across[n]!) * SQUARES + cell(map.up[n]!)
    squares.set(key, (squares.get(key) ?? false) || (flags & IN_AGREEMENT) !== 0)
  })
  const corners = (inside: boolean) =>
    [...squares]
      .filter(([, agreed]) => agreed === inside)
      .map(([key]) => [least + step * Math.floor(key / SQUARES), least + step * (key % SQUARES)] as const)
  const nash = analysis.solutions.nash?.outcomes[0]
  return {
    across,
    up,
    least,
    most,
    step,
    any: corners(false),
    possible: corners(true),
    frontier: (analysis.agreementFrontier?.points ?? [])
      .map(({ worth: units }) => [units[across]! / pair[0].total, units[up]! / pair[1].total] as const)
      .sort((a, b) => a[0] - b[0]),
    walkAway: [pair[0].least / (100 * pair[0].total), pair[1].least / (100 * pair[1].total)],
    nash: nash ? [percent(pair[0], worth(pair[0], nash)), percent(pair[1], worth(pair[1], nash))] : null,
    outcomes: analysis.outcomes,
    agreements: analysis.agreement.size,
  }
}

// Points for the debrief's map of every possible outcome: two leaders' worth, and which points matter. Plain typed arrays, ready to post.

import type { LeaderMeasure } from '../engine/worth.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Analysis } from './analyse.ts'
import type { Frontier } from './frontier.ts'
import { forEachMarkedBlock } from './sweep.ts'
import { tablesOf } from './tables.ts'

/** Up to this many outcomes each has a point of its own; above it they are gathered in a grid. */
export const LARGEST_MAP = 20_000
/** Cells of the grid along each axis, over the range that can occur. */
export const GRID = 150

export const IN_AGREEMENT = 1
export const ON_FRONTIER = 2
export const ON_AGREEMENT_FRONTIER = 4

export interface OutcomeMap {
  readonly leaders: readonly [number, number] // indices: across, up
  readonly gathered: boolean // a point stands for all outcomes of its grid cell, at the place of the first
  readonly across: Float64Array // worth in percent
  readonly up: Float64Array
  readonly first: Uint32Array // index of the (first) outcome: outcomeAt(spaceOf(sizes), first) gives it
  readonly count: Uint32Array // outcomes at the point
  readonly flags: Uint8Array // IN_AGREEMENT | ON_FRONTIER | ON_AGREEMENT_FRONTIER, true of some outcome at the point
}

type Points = Omit<OutcomeMap, 'leaders' | 'gathered'>

const emptyPoints = (size: number): Points => ({
  across: new Float64Array(size),
  up: new Float64Array(size),
  first: new Uint32Array(size),
  count: new Uint32Array(size),
  flags: new Uint8Array(size),
})

/** Worth in units -> cell along one axis. */
function axisOf(measure: LeaderMeasure): (units: number) => number {
  const linked = measure.links.reduce((sum, link) => sum + Math.abs(link.units), 0)
  const least = measure.table.reduce((sum, row) => sum + Math.min(...row), -linked)
  const most = measure.table.reduce((sum, row) => sum + Math.max(...row), linked)
  const width = most - least || 1
  return (units) => Math.floor(((GRID - 1) * (units - least)) / width)
}

/** Without the cells that nothing fell into. */
function occupied(points: Points): Points {
  const cells = Array.from(points.count.keys()).filter((cell) => points.count[cell]! > 0)
  return {
    across: Float64Array.from(cells, (cell) => points.across[cell]!),
    up: Float64Array.from(cells, (cell) => points.up[cell]!),
    first: Uint32Array.from(cells, (cell) => points.first[cell]!),
    count: Uint32Array.from(cells, (cell) => points.count[cell]!),
    flags: Uint8Array.from(cells, (cell) => points.flags[cell]!),
  }
}

const key = (units: readonly number[]): string => units.join(' ')
const keysOf = (frontier: Frontier): ReadonlySet<string> => new Set(frontier.points.map((point) => key(point.worth)))

/** The map for two leaders (indices). null where the space was not enumerated. */
export function outcomeMap(
  scenario: Scenario,
  analysis: Analysis,
  leaders: readonly [number, number],
): OutcomeMap | null {
  const { frontier, agreementFrontier } = analysis
  if (!analysis.exhaustive || frontier === null || agreementFrontier === null) return null
  const tables = tablesOf(scenario)
  const [a, b] = leaders
  const [across, up] = [axisOf(tables.leaders[a]!), axisOf(tables.leaders[b]!)]
  const gathered = analysis.outcomes > LARGEST_MAP
  const points = emptyPoints(gathered ? GRID * GRID : analysis.outcomes)
  const cell = (x: number, y: number): number => GRID * across(x) + up(y)
  const efficient = gathered ? null : keysOf(frontier)
  const agreed = gathered ? null : keysOf(agreementFrontier)
  forEachMarkedBlock(tables, 'every', ({ block, marks }) => {
    for (let j = 0; j < block.size; j++) {
      const x = block.units[a]![j]!
      const y = block.units[b]![j]!
      const point = gathered ? cell(x, y) : block.start + j
      if (points.count[point]! === 0) {
        points.across[point] = x / tables.leaders[a]!.total
        points.up[point] = y / tables.leaders[b]!.total
        points.first[point] = block.start + j
      }
      points.count[point]! += 1
      if (marks[j] === 1) points.flags[point]! |= IN_AGREEMENT
      if (efficient === null || agreed === null) continue
      const name = key(tables.leaders.map((_, i) => block.units[i]![j]!))
      if (efficient.has(name)) points.flags[point]! |= ON_FRONTIER
      if (marks[j] === 1 && agreed.has(name)) points.flags[point]! |= ON_AGREEMENT_FRONTIER
    }
  })
  if (!gathered) return { leaders, gathered, ...points }
  for (const { worth } of frontier.points) points.flags[cell(worth[a]!, worth[b]!)]! |= ON_FRONTIER
  for (const { worth } of agreementFrontier.points) points.flags[cell(worth[a]!, worth[b]!)]! |= ON_AGREEMENT_FRONTIER
  return { leaders, gathered, ...occupied(points) }
}

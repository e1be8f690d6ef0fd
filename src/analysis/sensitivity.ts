// How much the Nash outcome hangs on the author's saliences.
// A nudge of one salience shifts that leader's worth by the same amount for all outcomes that share the issue's option (and the linkages in force).
// So the unbeaten outcomes of each such slab of the ratified outcomes hold every Nash outcome of every nudge, and one pass finds them all.

import { sameOutcome } from '../engine/outcome.ts'
import { effectOn, leaderMeasure, type Measure, worth } from '../engine/worth.ts'
import type { Leader, Scenario } from '../scenario/scenario.ts'
import type { Analysis } from './analyse.ts'
import type { FrontierPoint } from './frontier.ts'
import { type Maxima, maxima } from './maxima.ts'
import { MOST_POINTS, mergedFrontier } from './merge.ts'
import { outcomeAt, spaceOf } from './outcome-space.ts'
import { restrict } from './restriction.ts'
import { nashOf } from './solutions.ts'
import { forEachMarkedBlock } from './sweep.ts'
import { gainOf, overflows, type Tables, tablesOf } from './tables.ts'

/** The leader with one salience ten per cent higher (step 1) or lower (-1). All are taken times ten, so that they stay integers. */
export const nudged = (leader: Leader, issue: number, step: 1 | -1): Leader => ({
  ...leader,
  preferences: leader.preferences.map((p, k) => ({ ...p, salience: p.salience * (k === issue ? 10 + step : 10) })),
})

/** Outcomes among which every nudge of an issue's salience has its Nash outcomes; by issue. */
type Candidates = readonly (readonly (readonly number[])[])[]

/** By merging: nobody is asked at home and no linkage touches a leader. null: too large. */
function mergedCandidates(tables: Tables): Candidates | null {
  const found: (readonly number[])[][] = []
  for (let k = 0; k < tables.sizes.length; k++) {
    const outcomes: (readonly number[])[] = []
    for (let o = 0; o < tables.sizes[k]!; o++) {
      const held = tables.sizes.map((_, j) => (j === k ? o : null))
      const frontier = mergedFrontier(restrict(tables, held), MOST_POINTS)
      if (frontier === null) return null
      for (const point of frontier.points) outcomes.push(point.outcomes[0]!.map((option, j) => (j === k ? o : option)))
    }
    found.push(outcomes)
  }
  return found
}

/**
 * A least worth (100 x units) that every outcome has which some nudge puts at or above this leader's walk-away. A nudge adds to ten times an
 * outcome's worth at most the nudged issue's largest entry and its share of the linkages.
 */
function loosestLeast(scenario: Scenario, i: number): number {
  const leader = scenario.leaders[i]!
  const measure = tablesOf(scenario).leaders[i]!
  const linked = measure.links.reduce((sum, link) => sum + Math.abs(link.units), 0) // S x points; a nudge changes S by less
  let least = measure.least
  measure.table.forEach((row, k) => {
    const most = row.reduce((top, units) => Math.max(top, Math.abs(units)), 0) + linked
    for (const step of [1, -1] as const) {
      const nudgedLeast = leaderMeasure(scenario, nudged(leader, k, step)).least
      least = Math.min(least, Math.floor((nudgedLeast - 100 * most) / 10))
    }
  })
  return least
}

/** The unbeaten outcomes of one option of one issue under one pattern of linkages. */
interface Slab {
  readonly vectors: Maxima
  readonly first: number[] // lowest outcome index, by slot
}

/** The linkages in force at an outcome as one number, by way of a measure: linkage n counts 2^n. */
function pattern(scenario: Scenario): Measure {
  const touching = scenario.linkages.filter((linkage) => scenario.leaders.some(({ id }) => effectOn(linkage, id) !== 0))
  const links = touching.map(({ when }, n) => ({ when, units: 2 ** n }))
  return { actor: '', total: 1, table: scenario.issues.map((issue) => issue.options.map(() => 0)), links }
}

/** By one pass over the ratified outcomes that some nudge makes rational. */
function sweptCandidates(scenario: Scenario, tables: Tables): Candidates {
  const space = spaceOf(tables.sizes)
  const seats = tables.leaders.length
  const slabs = tables.sizes.map((size) => Array.from({ length: size }, () => new Map<number, Slab>()))
  const loose = tables.leaders.map((leader, i) => ({ ...leader, least: loosestLeast(scenario, i) }))
  const units = new Float64Array(seats)
  const options = new Int32Array(tables.sizes.length)
  const slabOf = (k: number, inForce: number): Slab => {
    const patterns = slabs[k]![options[k]!]!
    let slab = patterns.get(inForce)
    if (slab === undefined) {
      slab = { vectors: maxima(seats), first: [] }
      patterns.set(inForce, slab)
    }
    return slab
  }
  forEachMarkedBlock(
    { ...tables, leaders: loose },
    'members',
    ({ block, marks }) => {
      const inForce = block.units[block.units.length - 1]!
      for (let k = 0; k < block.split; k++) options[k] = block.first[k]!
      for (let j = 0; j < block.size; j++) {
        if (marks[j] === 0) continue
        for (let i = 0; i < seats; i++) units[i] = block.units[i]![j]!
        for (let k = block.split; k < options.length; k++)
          options[k] = Math.floor(j / space.strides[k]!) % tables.sizes[k]!
        for (let k = 0; k < options.length; k++) {
          const { vectors, first } = slabOf(k, inForce[j]!)
          if (vectors.add(units) === first.length) first.push(block.start + j)
        }
      }
    },
    [pattern(scenario)],
  )
  return slabs.map((options) =>
    options.flatMap((option) =>
      [...option.values()].flatMap(({ vectors, first }) =>
        vectors.kept().map(({ slot }) => outcomeAt(space, first[slot]!)),
      ),
    ),
  )
}

/** Most linkages whose pattern one number can hold. */
const MOST_LINKAGES = 52

function candidatesOf(scenario: Scenario, tables: Tables, exhaustive: boolean): Candidates | null {
  const simple =
    tables.quotas.every((quota) => quota === null) && tables.leaders.every(({ links }) => links.length === 0)
  const merged = simple ? mergedCandidates(tables) : null
  if (merged !== null) return merged
  return exhaustive && scenario.linkages.length <= MOST_LINKAGES ? sweptCandidates(scenario, tables) : null
}

/**
 * Share (0..1) of all changes of one leader's one salience by +10 % or -10 % that change the canonical Nash outcome.
 * Walk-aways stay at their percentage. null if there is no Nash outcome to begin with, or the space is too large to tell.
 */
export function salience10(scenario: Scenario, analysis: Analysis): number | null {
  const canonical = analysis.solutions.nash?.outcomes[0]
  const tables = tablesOf(scenario)
  const candidates = canonical && candidatesOf(scenario, tables, analysis.exhaustive)
  if (!canonical || !candidates) return null
  let changed = 0
  let changes = 0
  for (const [i, leader] of scenario.leaders.entries())
    for (let k = 0; k < scenario.issues.length; k++)
      for (const step of [1, -1] as const) {
        const leaders = tables.leaders.with(i, leaderMeasure(scenario, nudged(leader, k, step)))
        if (overflows({ ...tables, leaders })) return null
        const outcome = canonicalNash(candidates[k]!, leaders)
        changes++
        if (outcome === null || !sameOutcome(outcome, canonical)) changed++
      }
  return changed / changes
}

function canonicalNash(outcomes: readonly (readonly number[])[], leaders: Tables['leaders']): readonly number[] | null {
  const points = outcomes
    .map((outcome): FrontierPoint => ({ worth: leaders.map((l) => worth(l, outcome)), outcomes: [outcome], more: 0 }))
    .filter((point) => leaders.every((leader, i) => gainOf(leader, point.worth[i]!) >= 0))
  return nashOf(points, leaders)?.outcomes[0] ?? null
}

// The vote of one leader's groups on a whole block of outcomes, and how it would go without each of them.

import type { Block } from './blocks.ts'
import { hundredthUp, type Tables } from './tables.ts'

export interface HomeVote {
  /** Clears the marks of the outcomes in the block that the groups would refuse; how many they ratify. */
  readonly strike: (block: Block, marks: Uint8Array) => number
  /** Adds the block, after `strike`, to the counts of `without`. */
  readonly ask: (block: Block) => void
  /** By group of this leader, in order: outcomes so far that would be ratified if it were not asked. */
  readonly without: readonly { readonly group: number; count: number }[]
}

/** Least weight of yes that ratifies: 100 x yes >= quota x total. */
const needed = (quota: number, total: number): number => hundredthUp(quota * total)

/** The vote at this leader's home; null if nobody is asked there. */
export function homeVote(tables: Tables, leader: number, size: number): HomeVote | null {
  const quota = tables.quotas[leader] ?? null
  if (quota === null) return null
  const seats = tables.leaders.length
  const asked = tables.groups.flatMap((group, g) =>
    group.leader === leader
      ? [{ group: g, weight: group.weight, veto: group.veto, least: hundredthUp(group.least) }]
      : [],
  )
  const total = asked.reduce((sum, { weight }) => sum + weight, 0)
  const yes = new Float64Array(size)
  const vetoes = new Float64Array(size)
  const without = asked.map(({ group }) => ({ group, count: 0 }))
  const strike = (block: Block, marks: Uint8Array): number => {
    yes.fill(0)
    vetoes.fill(0)
    for (const { group, weight, veto, least } of asked)
      addVotes(block.units[seats + group]!, least, weight, veto ? vetoes : null, yes)
    return strikeRefused(yes, vetoes, needed(quota, total), marks)
  }
  const ask = (block: Block): void => {
    asked.forEach(({ group, weight, veto, least }, n) => {
      const enough = needed(quota, total - weight)
      without[n]!.count += countWithout(block.units[seats + group]!, least, weight, veto, enough, yes, vetoes)
    })
  }
  return { strike, ask, without }
}

function addVotes(
  units: Float64Array,
  least: number,
  weight: number,
  vetoes: Float64Array | null,
  yes: Float64Array,
): void {
  for (let j = 0; j < units.length; j++) {
    if (units[j]! >= least) yes[j] = yes[j]! + weight
    else if (vetoes !== null) vetoes[j] = vetoes[j]! + 1
  }
}

function countWithout(
  units: Float64Array,
  least: number,
  weight: number,
  veto: boolean,
  enough: number,
  yes: Float64Array,
  vetoes: Float64Array,
): number {
  const ownVeto = veto ? 1 : 0
  let count = 0
  for (let j = 0; j < units.length; j++) {
    if (units[j]! >= least) {
      if (vetoes[j] === 0 && yes[j]! - weight >= enough) count++
    } else if (vetoes[j] === ownVeto && yes[j]! >= enough) count++
  }
  return count
}

function strikeRefused(yes: Float64Array, vetoes: Float64Array, enough: number, marks: Uint8Array): number {
  let ratified = 0
  for (let j = 0; j < yes.length; j++) {
    if (vetoes[j] === 0 && yes[j]! >= enough) ratified++
    else marks[j] = 0
  }
  return ratified
}

// One pass over every outcome: the sizes of the sets, and the frontiers that need a look at each. No object an outcome.

import type { Measure } from '../engine/worth.ts'
import { type Block, blockShape, forEachBlock } from './blocks.ts'
import type { Frontier } from './frontier.ts'
import { type FrontierBuilder, frontierBuilder } from './frontier-builder.ts'
import { type HomeVote, homeVote } from './home-vote.ts'
import { spaceOf } from './outcome-space.ts'
import { hundredthUp, type Tables } from './tables.ts'

/** What a pass over all outcomes finds. */
export interface Sweep {
  readonly zopa: number // rational for every leader
  readonly winSets: readonly number[] // by leader
  readonly without: readonly number[] // by group: size of its leader's win-set if it were not asked
  readonly agreement: number // size of Z
  readonly uses: readonly (readonly boolean[])[] // by issue and option: some member of Z has it
  readonly frontier: Frontier | null // of X, if asked for
  readonly agreementFrontier: Frontier | null // of Z, if asked for
}

/** A block with its members of Z marked 1. Reused from block to block. */
export interface MarkedBlock {
  readonly block: Block // worth of leaders, groups and what was asked for beside them
  readonly marks: Uint8Array
  readonly homes: readonly (HomeVote | null)[] // by leader
  readonly ratified: readonly number[] // by leader: how many outcomes its home passes
  rational: number // outcomes at or above every walk-away
}

/** Calls `visit` for every block in order, or with `members` only for those that have members of Z. */
export function forEachMarkedBlock(
  tables: Tables,
  which: 'every' | 'members',
  visit: (marked: MarkedBlock) => void,
  more: readonly Measure[] = [],
): void {
  const { leaders, groups, sizes } = tables
  const marks = new Uint8Array(blockShape(sizes).size)
  const least = leaders.map((leader) => hundredthUp(leader.least))
  const homes = leaders.map((_, i) => homeVote(tables, i, marks.length))
  const ratified = leaders.map(() => marks.length)
  let marked: MarkedBlock | null = null
  forEachBlock(sizes, [...leaders, ...groups, ...more], (block) => {
    marked ??= { block, marks, homes, ratified, rational: 0 }
    marks.fill(1)
    for (let i = 0; i < least.length; i++) strikeBelow(block.units[i]!, least[i]!, marks)
    marked.rational = countMarks(marks)
    if (which === 'members' && marked.rational === 0) return
    for (let i = 0; i < homes.length; i++) if (homes[i]) ratified[i] = homes[i]!.strike(block, marks)
    if (which === 'every' || marks.includes(1)) visit(marked)
  })
}

/** The pass itself. The space must be within LARGEST_SPACE and the tables free of overflow. */
export function sweep(
  tables: Tables,
  wanted: { readonly frontier: boolean; readonly agreementFrontier: boolean },
): Sweep {
  const { leaders, groups, sizes } = tables
  const space = spaceOf(sizes)
  const shape = blockShape(sizes)
  const all = wanted.frontier ? frontierBuilder(space, leaders.length) : null
  const agreed = wanted.agreementFrontier ? frontierBuilder(space, leaders.length) : null
  const winSets = leaders.map(() => 0)
  const uses = sizes.map((size) => new Array<boolean>(size).fill(false))
  const ends = new Uint8Array(shape.size) // by place in the block: some member of Z ends like this
  let zopa = 0
  let agreement = 0
  const without = groups.map(() => 0)
  forEachMarkedBlock(tables, 'every', ({ block, marks, homes, ratified, rational }) => {
    zopa += rational
    for (let i = 0; i < winSets.length; i++) {
      winSets[i]! += ratified[i]!
      homes[i]?.ask(block)
      for (const { group, count } of homes[i]?.without ?? []) without[group] = count
    }
    if (all !== null) addTo(all, block, leaders.length, null)
    const members = countMarks(marks)
    if (members === 0) return
    agreement += members
    for (let j = 0; j < ends.length; j++) ends[j]! |= marks[j]!
    for (let k = 0; k < block.split; k++) uses[k]![block.first[k]!] = true
    if (agreed !== null) addTo(agreed, block, leaders.length, marks)
  })
  for (let k = shape.split; k < sizes.length; k++)
    ends.forEach((used, j) => {
      if (used) uses[k]![Math.floor(j / space.strides[k]!) % sizes[k]!] = true
    })
  return {
    zopa,
    winSets,
    without,
    agreement,
    uses,
    frontier: all === null ? null : all.finish(),
    agreementFrontier: agreed === null ? null : agreed.finish(),
  }
}

function addTo(builder: FrontierBuilder, block: Block, leaders: number, marks: Uint8Array | null): void {
  const units = new Float64Array(leaders)
  for (let j = 0; j < block.size; j++) {
    if (marks !== null && marks[j] === 0) continue
    for (let i = 0; i < leaders; i++) units[i] = block.units[i]![j]!
    builder.add(units, block.start + j)
  }
}

function strikeBelow(units: Float64Array, least: number, marks: Uint8Array): void {
  for (let j = 0; j < units.length; j++) if (units[j]! < least) marks[j] = 0
}

function countMarks(marks: Uint8Array): number {
  let count = 0
  for (let j = 0; j < marks.length; j++) count += marks[j]!
  return count
}

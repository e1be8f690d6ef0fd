// One pass over every outcome in order: counts of the sets, and the two frontiers. Running sums, no object an outcome.

import { ratifies } from '../engine/ratification.ts'
import type { Frontier } from './frontier.ts'
import { frontierBuilder } from './frontier-builder.ts'
import { spaceOf } from './outcome-space.ts'
import { gainOf, type Tables } from './tables.ts'

/** What a pass over all outcomes finds. */
export interface Sweep {
  readonly zopa: number // rational for every leader
  readonly winSets: readonly number[] // by leader
  readonly without: readonly number[] // by group: size of its leader's win-set if it were not asked
  readonly agreement: number // size of Z
  readonly uses: readonly (readonly boolean[])[] // by issue and option: some member of Z has it
  readonly frontier: Frontier
  readonly agreementFrontier: Frontier
}

/** Calls `visit` for every outcome in order with each actor's worth; both arrays are reused. Actors: leaders, then groups. */
export function forEachOutcome(
  tables: Tables,
  visit: (outcome: readonly number[], units: readonly number[], index: number) => void,
): void {
  const actors = [...tables.leaders, ...tables.groups]
  const { sizes, count } = spaceOf(tables.sizes)
  const depth = sizes.length
  const outcome = sizes.map(() => 0)
  const sums = Array.from({ length: depth + 1 }, () => actors.map(() => 0)) // sums[k]: over issues before k
  const units = actors.map(() => 0)
  let from = 0
  for (let index = 0; index < count; index++) {
    for (let k = from; k < depth; k++)
      for (let a = 0; a < actors.length; a++) sums[k + 1]![a] = sums[k]![a]! + actors[a]!.table[k]![outcome[k]!]!
    for (let a = 0; a < actors.length; a++) {
      units[a] = sums[depth]![a]!
      for (const link of actors[a]!.links)
        if (link.when.every((w) => outcome[w.issue] === w.option)) units[a] = units[a]! + link.units
    }
    visit(outcome, units, index)
    from = depth - 1
    while (from >= 0 && outcome[from]! === sizes[from]! - 1) outcome[from--] = 0
    if (from >= 0) outcome[from] = outcome[from]! + 1
  }
}

/** The pass itself. The space must be within LARGEST_SPACE and the tables free of overflow. */
export function sweep(tables: Tables): Sweep {
  const { leaders, groups, quotas } = tables
  const space = spaceOf(tables.sizes)
  const all = frontierBuilder(space, leaders.length)
  const agreed = frontierBuilder(space, leaders.length)
  const winSets = leaders.map(() => 0)
  const without = groups.map(() => 0)
  const uses = tables.sizes.map((size) => new Array<boolean>(size).fill(false))
  const totals = leaders.map((_, i) => groups.reduce((sum, g) => sum + (g.leader === i ? g.weight : 0), 0))
  let zopa = 0
  let agreement = 0
  forEachOutcome(tables, (outcome, units, index) => {
    all.add(units.slice(0, leaders.length), index)
    const rational = leaders.every((leader, i) => gainOf(leader, units[i]!) >= 0)
    if (rational) zopa++
    const says = groups.map((group, g) => 100 * units[leaders.length + g]! >= group.least)
    const yes = leaders.map(() => 0)
    const vetoes = leaders.map(() => 0)
    groups.forEach((group, g) => {
      if (says[g]) yes[group.leader]! += group.weight
      else if (group.veto) vetoes[group.leader]! += 1
    })
    let ratified = true
    leaders.forEach((_, i) => {
      const quota = quotas[i] ?? null
      if (quota === null || ratifies(yes[i]!, totals[i]!, quota, vetoes[i]! > 0)) winSets[i]! += 1
      else ratified = false
    })
    groups.forEach((group, g) => {
      const i = group.leader
      const mine = says[g] ? group.weight : 0
      const veto = group.veto && !says[g] ? 1 : 0
      if (ratifies(yes[i]! - mine, totals[i]! - group.weight, quotas[i] ?? 0, vetoes[i]! > veto)) without[g]! += 1
    })
    if (!rational || !ratified) return
    agreement++
    agreed.add(units.slice(0, leaders.length), index)
    for (let k = 0; k < uses.length; k++) uses[k]![outcome[k]!] = true
  })
  return { zopa, winSets, without, agreement, uses, frontier: all.finish(), agreementFrontier: agreed.finish() }
}

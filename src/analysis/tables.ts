// What the analysis needs of a scenario: how every actor measures outcomes and how each home decides. Worth in units, gains in 100 x units.

import { quotaOf, ratifies } from '../engine/ratification.ts'
import type { Outcome } from '../engine/outcome.ts'
import {
  type GroupMeasure,
  type LeaderMeasure,
  type Measure,
  type Measures,
  measuresOf,
  worth,
} from '../engine/worth.ts'
import type { Scenario } from '../scenario/scenario.ts'

export interface Tables extends Measures {
  readonly sizes: readonly number[] // options by issue
  readonly leaders: readonly LeaderMeasure[]
  readonly groups: readonly GroupMeasure[]
  readonly quotas: readonly (number | null)[] // percent, by leader; null: nobody is asked at home
}

const known = new WeakMap<Scenario, Tables>()

/** The scenario's tables; worked out once for each scenario object. */
export function tablesOf(scenario: Scenario): Tables {
  let tables = known.get(scenario)
  if (!tables) {
    tables = {
      ...measuresOf(scenario),
      sizes: scenario.issues.map((issue) => issue.options.length),
      quotas: scenario.leaders.map((leader) => quotaOf(scenario, leader.id)),
    }
    known.set(scenario, tables)
  }
  return tables
}

/** 100 x units above the walk-away; negative below it. */
export const gainOf = (leader: LeaderMeasure, units: number): number => 100 * units - leader.least

/** The least integer n with 100 n >= hundredths: 100 x worth >= least iff worth >= this. Exact for safe integers. */
export function hundredthUp(hundredths: number): number {
  const rest = ((hundredths % 100) + 100) % 100
  return (hundredths - rest) / 100 + (rest > 0 ? 1 : 0)
}

/** Is it worth no less than the walk-away to every leader? Exactly at the walk-away is acceptable. */
export const isRational = (tables: Tables, outcome: Outcome): boolean =>
  tables.leaders.every((leader) => gainOf(leader, worth(leader, outcome)) >= 0)

/** Does this leader's home pass it, each group at its middle threshold? */
export function isRatified(tables: Tables, leader: number, outcome: Outcome): boolean {
  const quota = tables.quotas[leader]
  if (quota === null || quota === undefined) return true
  let yes = 0
  let total = 0
  let vetoed = false
  for (const group of tables.groups) {
    if (group.leader !== leader) continue
    total += group.weight
    if (100 * worth(group, outcome) >= group.least) yes += group.weight
    else if (group.veto) vetoed = true
  }
  return ratifies(yes, total, quota, vetoed)
}

/** Is the outcome in the agreement set Z: rational for all, and ratified by every home? */
export const isAgreeable = (tables: Tables, outcome: Outcome): boolean =>
  isRational(tables, outcome) && tables.leaders.every((_, leader) => isRatified(tables, leader, outcome))

/** A bound on |worth| in units over all outcomes. */
const reach = (measure: Measure): number =>
  measure.table.reduce((sum, row) => sum + Math.max(...row.map(Math.abs)), 0) +
  measure.links.reduce((sum, link) => sum + Math.abs(link.units), 0)

/** Would some sum leave the integers that a double holds exactly? Then nothing here could be trusted, and nothing is computed. */
export function overflows(tables: Tables): boolean {
  const weight = tables.groups.reduce((sum, group) => sum + group.weight, 0)
  const actors = [...tables.leaders, ...tables.groups]
  return !(
    100 * weight <= Number.MAX_SAFE_INTEGER &&
    actors.every((actor) => 100 * reach(actor) + Math.abs(actor.least) <= Number.MAX_SAFE_INTEGER)
  )
}

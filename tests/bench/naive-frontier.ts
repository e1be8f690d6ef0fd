// naive.mjs in parts, to be timed one by one in this process: the outcomes as objects, and its frontier by sort and sweep (two leaders).

import type { Tables } from '../../src/analysis/tables.ts'

export interface NaiveOutcome {
  readonly o: readonly number[]
  u: number[]
}

export function naiveOutcomes({ sizes, leaders }: Tables): NaiveOutcome[] {
  const outcomes: NaiveOutcome[] = []
  const walk = (k: number, o: number[]): void => {
    if (k === sizes.length) outcomes.push({ o, u: [] })
    else for (let j = 0; j < sizes[k]!; j++) walk(k + 1, [...o, j])
  }
  walk(0, [])
  const worth = (a: { readonly table: readonly (readonly number[])[] }, o: readonly number[]) =>
    o.reduce((s, j, k) => s + a.table[k]![j]!, 0)
  for (const x of outcomes) x.u = leaders.map((l) => worth(l, x.o))
  return outcomes
}

export function naiveFrontier(set: readonly NaiveOutcome[]): NaiveOutcome[] {
  const sorted = [...set].sort((a, b) => b.u[0]! - a.u[0]! || b.u[1]! - a.u[1]!)
  const out: NaiveOutcome[] = []
  for (const x of sorted) {
    const last = out.at(-1)
    if (!last || x.u[1]! > last.u[1]! || (x.u[1] === last.u[1] && x.u[0] === last.u[0])) out.push(x)
  }
  return out
}

// Everything about a scenario's outcome space that does not need play. Plain data: it can be posted from a worker.

import type { Scenario } from '../scenario/scenario.ts'
import type { Frontier } from './frontier.ts'
import { LARGEST_SPACE, spaceOf } from './outcome-space.ts'
import { bestOf, type Solutions, solve } from './solutions.ts'
import { sweep } from './sweep.ts'
import { overflows, type Tables, tablesOf } from './tables.ts'

/** The agreement set Z: rational for every leader, and passed by every home at the middle thresholds. */
export interface Agreement {
  readonly size: number | null // null: not counted (see `limit`)
  readonly share: number | null // size / outcomes
  readonly best: readonly number[] | null // a_i: largest worth over Z, units by leader; null: Z is empty or not known
  readonly uses: readonly (readonly boolean[])[] | null // by issue and option: some member of Z has it
}

export interface Analysis {
  readonly outcomes: number // size of X
  readonly exhaustive: boolean // every outcome was looked at
  readonly limit: 'space' | 'overflow' | null // why not: more than LARGEST_SPACE outcomes, or numbers too large to be exact
  readonly zopa: number | null
  readonly winSets: readonly (number | null)[] // by leader
  readonly pivotal: readonly (number | null)[] // by group: what its leader's win-set would grow by if it were not asked
  readonly agreement: Agreement
  readonly frontier: Frontier | null // of X
  readonly agreementFrontier: Frontier | null // of Z
  readonly solutions: Solutions
}

const NONE: Solutions = { nash: null, kalaiSmorodinsky: null, egalitarian: null, utilitarian: null }

function unknown(tables: Tables, limit: 'space' | 'overflow'): Analysis {
  return {
    outcomes: spaceOf(tables.sizes).count,
    exhaustive: false,
    limit,
    zopa: null,
    winSets: tables.leaders.map(() => null),
    pivotal: tables.groups.map(() => null),
    agreement: { size: null, share: null, best: null, uses: null },
    frontier: null,
    agreementFrontier: null,
    solutions: NONE,
  }
}

/** The analysis of these tables. */
export function analyseTables(tables: Tables): Analysis {
  const { count } = spaceOf(tables.sizes)
  if (overflows(tables)) return unknown(tables, 'overflow')
  if (count > LARGEST_SPACE) return unknown(tables, 'space')
  const found = sweep(tables)
  return {
    outcomes: count,
    exhaustive: true,
    limit: null,
    zopa: found.zopa,
    winSets: found.winSets,
    pivotal: found.without.map((size, g) => size - found.winSets[tables.groups[g]!.leader]!),
    agreement: {
      size: found.agreement,
      share: found.agreement / count,
      best: bestOf(found.agreementFrontier, tables.leaders.length),
      uses: found.uses,
    },
    frontier: found.frontier,
    agreementFrontier: found.agreementFrontier,
    solutions: solve(found.agreementFrontier, tables.leaders),
  }
}

/** The analysis of a scenario. Takes up to a second at the largest sizes: in a page call it in a worker. */
export const analyse = (scenario: Scenario): Analysis => analyseTables(tablesOf(scenario))

// Everything about a scenario's outcome space that does not need play. Plain data: it can be posted from a worker.

import type { Scenario } from '../scenario/scenario.ts'
import type { Frontier } from './frontier.ts'
import { MOST_POINTS, mergedFrontier } from './merge.ts'
import { LARGEST_SPACE, spaceOf } from './outcome-space.ts'
import { bestOf, type Solutions, solve } from './solutions.ts'
import { sweep } from './sweep.ts'
import { gainOf, overflows, type Tables, tablesOf } from './tables.ts'

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

function overflown(tables: Tables): Analysis {
  return {
    outcomes: spaceOf(tables.sizes).count,
    exhaustive: false,
    limit: 'overflow',
    zopa: null,
    winSets: tables.leaders.map(() => null),
    pivotal: tables.groups.map(() => null),
    agreement: { size: null, share: null, best: null, uses: null },
    frontier: null,
    agreementFrontier: null,
    solutions: NONE,
  }
}

/** Where nobody is asked at home Z = Z1, and whoever beats a rational outcome is rational: the frontier of Z is that of X within Z. */
const withinZopa = (frontier: Frontier, tables: Tables): Frontier => ({
  points: frontier.points.filter(({ worth }) => tables.leaders.every((leader, i) => gainOf(leader, worth[i]!) >= 0)),
})

/** What needs no enumeration, for a space that is too large for it. Sets that are not counted are null. */
function unenumerated(tables: Tables): Analysis {
  const { count } = spaceOf(tables.sizes)
  const frontier = mergedFrontier(tables, MOST_POINTS)
  const agreed =
    frontier !== null && tables.quotas.every((quota) => quota === null) ? withinZopa(frontier, tables) : null
  const empty = agreed !== null && agreed.points.length === 0
  return {
    outcomes: count,
    exhaustive: false,
    limit: 'space',
    zopa: empty ? 0 : null,
    winSets: tables.quotas.map((quota) => (quota === null ? count : null)),
    pivotal: tables.groups.map(() => null),
    agreement: {
      size: empty ? 0 : null,
      share: empty ? 0 : null,
      best: agreed && bestOf(agreed, tables.leaders.length),
      uses: null,
    },
    frontier,
    agreementFrontier: agreed,
    solutions: agreed === null ? NONE : solve(agreed, tables.leaders),
  }
}

/** The analysis of these tables. */
export function analyseTables(tables: Tables): Analysis {
  const { count } = spaceOf(tables.sizes)
  if (overflows(tables)) return overflown(tables)
  if (count > LARGEST_SPACE) return unenumerated(tables)
  const merged = mergedFrontier(tables)
  const asked = tables.quotas.some((quota) => quota !== null)
  const found = sweep(tables, { frontier: merged === null, agreementFrontier: asked })
  const frontier = merged ?? found.frontier!
  const agreementFrontier = found.agreementFrontier ?? withinZopa(frontier, tables)
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
      best: bestOf(agreementFrontier, tables.leaders.length),
      uses: found.uses,
    },
    frontier,
    agreementFrontier,
    solutions: solve(agreementFrontier, tables.leaders),
  }
}

/** The analysis of a scenario. Takes up to a second at the largest sizes: in a page call it in a worker. */
export const analyse = (scenario: Scenario): Analysis => analyseTables(tablesOf(scenario))

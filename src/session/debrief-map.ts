// The outcome map as a page can draw it: dots in percent of two sides' scales, and the few points that can be read, each with its deal.

import type { FrontierPoint } from '../analysis/frontier.ts'
import { IN_AGREEMENT, outcomeMap } from '../analysis/outcome-map.ts'
import { named, type Outcome, overwrite, type Package } from '../engine/outcome.ts'
import { measuresOf, percent, worth } from '../engine/worth.ts'
import type { LeaderId } from '../scenario/scenario.ts'
import type { Ending } from './ending.ts'

/** What a point of the map is; one point can be several. */
export const MAP_KINDS = [
  'you',
  'nash',
  'kalaiSmorodinsky',
  'history',
  'missed',
  'refused',
  'step',
  'start',
  'frontier',
] as const
export type MapKind = (typeof MAP_KINDS)[number]

export interface MapMeaning {
  readonly kind: MapKind
  readonly leg: number // step: which accepted package
  readonly round: number
}

/** A deal that can be read off the map. */
export interface MapPoint {
  readonly x: number // percent of the side across
  readonly y: number // percent of the side upwards
  readonly outcome: Package
  readonly also: number // other texts of the same worth to all sides
  readonly means: readonly MapMeaning[] // in the order of MAP_KINDS; never empty
}

export interface DebriefMap {
  readonly across: number // leader indices
  readonly up: number
  readonly outcomes: number
  readonly possible: number | null // size of the agreement set
  readonly gathered: boolean // a dot stands for several outcomes of nearly the same worth
  readonly faint: readonly number[] // x, y, x, y, … of the outcomes outside the agreement set
  readonly dark: readonly number[] // of those inside
  readonly walkAway: readonly [number, number]
  readonly flat: boolean // two sides only: the frontier is a line
  readonly points: readonly MapPoint[] // from left to right
  readonly trail: readonly (readonly [number, number])[] // the text after the openings and after each accepted package
  readonly earlier: readonly (readonly [number, number])[] // the same of the game that this one was forked from; none: empty
}

const known = new WeakMap<Ending, Map<string, DebriefMap | null>>()

/** The map for two sides. null where the outcome space is too large to look at. Worked out once for each ending and pair. */
export function debriefMap(ending: Ending, across: number, up: number): DebriefMap | null {
  const maps = known.get(ending) ?? new Map<string, DebriefMap | null>()
  known.set(ending, maps)
  const key = `${across} ${up}`
  const before = maps.get(key)
  if (before !== undefined) return before
  const made = makeMap(ending, across, up)
  maps.set(key, made)
  return made
}

function makeMap(ending: Ending, across: number, up: number): DebriefMap | null {
  const { analysis, scenario } = ending
  const map = outcomeMap(scenario, analysis, [across, up])
  if (!map) return null
  const { leaders } = measuresOf(scenario)
  const at = (outcome: Outcome): readonly [number, number] => [
    percent(leaders[across]!, worth(leaders[across]!, outcome)),
    percent(leaders[up]!, worth(leaders[up]!, outcome)),
  ]
  const faint: number[] = []
  const dark: number[] = []
  map.flags.forEach((flags, n) => {
    const into = (flags & IN_AGREEMENT) !== 0 ? dark : faint
    into.push(map.across[n]!, map.up[n]!)
  })
  const line = (index: number): number => leaders[index]!.least / (100 * leaders[index]!.total)
  return {
    across,
    up,
    outcomes: analysis.outcomes,
    possible: analysis.agreement.size,
    gathered: map.gathered,
    faint,
    dark,
    walkAway: [line(across), line(up)],
    flat: scenario.leaders.length === 2,
    points: pointsOf(ending, at),
    trail: trailOf(ending).map(({ outcome }) => at(outcome)),
    earlier: (ending.earlier ?? []).map(at),
  }
}

/** The text after the openings and after each accepted package. */
function trailOf({ negotiation: { table }, debrief, scenario }: Ending) {
  return debrief.trail.map(({ offer, leg, round }) => ({
    leg,
    round,
    outcome:
      offer === null
        ? (table.offers[0]?.before ?? table.text)
        : overwrite(scenario, table.offers[offer]!.before, table.offers[offer]!.package),
  }))
}

function pointsOf(ending: Ending, at: (outcome: Outcome) => readonly [number, number]): readonly MapPoint[] {
  const { analysis, debrief, negotiation, result, scenario } = ending
  const found = new Map<string, { outcome: Outcome; also: number; means: MapMeaning[] }>()
  const add = (
    kind: MapKind,
    outcome: Outcome | undefined,
    more: Partial<MapMeaning> & { also?: number } = {},
  ): void => {
    if (!outcome) return
    const key = outcome.join(' ')
    const point = found.get(key) ?? { outcome, also: 0, means: [] }
    const { also = 0, leg = 0, round = 0 } = more
    point.also = Math.max(point.also, also)
    point.means.push({ kind, leg, round })
    found.set(key, point)
  }
  const tied = ({ outcomes, more }: Pick<FrontierPoint, 'outcomes' | 'more'>): number => outcomes.length + more - 1
  const { table } = negotiation
  const signed = table.votes[table.votes.length - 1]?.text
  if (result === 'agreed') add('you', table.text)
  else if (signed) add('refused', signed)
  add('nash', analysis.solutions.nash?.outcomes[0])
  add('kalaiSmorodinsky', analysis.solutions.kalaiSmorodinsky?.outcomes[0])
  add('history', scenario.history?.outcome)
  const missed = debrief.missedTrade?.outcome
  if (missed) add('missed', overwrite(scenario, table.text, missed))
  for (const { outcome, leg, round } of trailOf(ending)) add(round === 0 ? 'start' : 'step', outcome, { leg, round })
  for (const point of analysis.agreementFrontier?.points ?? [])
    add('frontier', point.outcomes[0], { also: tied(point) })
  return [...found.values()]
    .map(({ outcome, also, means }): MapPoint => {
      const [x, y] = at(outcome)
      const order = (meaning: MapMeaning): number => MAP_KINDS.indexOf(meaning.kind)
      return { x, y, outcome: named(scenario, outcome), also, means: [...means].sort((a, b) => order(a) - order(b)) }
    })
    .sort((a, b) => a.x - b.x || b.y - a.y)
}

/** A side's own worth of the deal at a point, and the other's: for tables. */
export const worthAt = (
  ending: Ending,
  point: Package,
): readonly { readonly leader: LeaderId; readonly worth: number }[] => {
  const outcome = overwrite(ending.scenario, ending.negotiation.table.text, point)
  return measuresOf(ending.scenario).leaders.map((measure) => ({
    leader: measure.actor,
    worth: percent(measure, worth(measure, outcome)),
  }))
}

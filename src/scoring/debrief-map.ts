// The outcome map as a page can draw it: dots in percent of two sides' scales, and the few points that can be read, each with its deal.
// It looks at every outcome: on a page it runs in a worker.

import type { Analysis } from '../analysis/analyse.ts'
import type { FrontierPoint } from '../analysis/frontier.ts'
import { IN_AGREEMENT, outcomeMap } from '../analysis/outcome-map.ts'
import { named, type Outcome, type Package } from '../engine/outcome.ts'
import { measuresOf, percent, worth } from '../engine/worth.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** What a point of the map is; one point can be several. */
export const MAP_KINDS = [
  'you',
  'nash',
  'kalaiSmorodinsky',
  'history',
  'missed',
  'refused',
  'other-game', // what the game before this one ended with
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

/** A text of one game that has a mark of its own on the map. */
export interface MapMark extends MapMeaning {
  readonly outcome: Outcome
}

/** What is drawn beside the outcomes themselves. Plain data: it can be posted to a worker. */
export interface MapWish {
  readonly across: number // leader indices
  readonly up: number
  readonly marks: readonly MapMark[] // where the game began, each step, where it ended, the trade that was missed
  readonly earlier: readonly Outcome[] // the way of the game that this one was forked from; none: empty
}

/** The map for two sides. null where the outcome space is too large to look at. */
export function debriefMap(scenario: Scenario, analysis: Analysis, wish: MapWish): DebriefMap | null {
  const { across, up, marks, earlier } = wish
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
    points: pointsOf(scenario, analysis, marks, at),
    trail: marks.filter(({ kind }) => kind === 'start' || kind === 'step').map(({ outcome }) => at(outcome)),
    earlier: earlier.map(at),
  }
}

function pointsOf(
  scenario: Scenario,
  { solutions, agreementFrontier }: Analysis,
  marks: readonly MapMark[],
  at: (outcome: Outcome) => readonly [number, number],
): readonly MapPoint[] {
  const found = new Map<string, { outcome: Outcome; also: number; means: MapMeaning[] }>()
  const add = (mark: Omit<MapMark, 'outcome'>, outcome: Outcome | null | undefined, also = 0): void => {
    if (!outcome) return
    const key = outcome.join(' ')
    const point = found.get(key) ?? { outcome, also: 0, means: [] }
    point.also = Math.max(point.also, also)
    point.means.push({ kind: mark.kind, leg: mark.leg, round: mark.round })
    found.set(key, point)
  }
  const tied = ({ outcomes, more }: Pick<FrontierPoint, 'outcomes' | 'more'>): number => outcomes.length + more - 1
  const plain = (kind: MapKind): MapMeaning => ({ kind, leg: 0, round: 0 })
  for (const mark of marks) add(mark, mark.outcome)
  add(plain('nash'), solutions.nash?.outcomes[0])
  add(plain('kalaiSmorodinsky'), solutions.kalaiSmorodinsky?.outcomes[0])
  add(plain('history'), scenario.history?.outcome)
  for (const point of agreementFrontier?.points ?? []) add(plain('frontier'), point.outcomes[0], tied(point))
  const order = (meaning: MapMeaning): number => MAP_KINDS.indexOf(meaning.kind)
  return [...found.values()]
    .map(({ outcome, also, means }): MapPoint => {
      const [x, y] = at(outcome)
      return { x, y, outcome: named(scenario, outcome), also, means: means.sort((a, b) => order(a) - order(b)) }
    })
    .sort((a, b) => a.x - b.x || b.y - a.y)
}

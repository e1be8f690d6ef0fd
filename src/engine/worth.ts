// What an outcome is worth to an actor, exactly (scenario-format.md, "Worth of an outcome").
// Unit: percent x S, S = the actor's sum of saliences. An outcome's worth runs from 0 to 100 S, more or less with linkages; it is not clipped.

import type { ActorId, Group, Leader, Linkage, Preference, Scenario } from '../scenario/scenario.ts'
import { nothingAgreed, type Outcome } from './outcome.ts'

/** A linkage's effect on one actor. */
export interface Link {
  readonly when: readonly { readonly issue: number; readonly option: number }[]
  readonly units: number // S x percentage points
}

/** How one actor measures outcomes. All integers. */
export interface Measure {
  readonly actor: ActorId
  readonly total: number // S
  readonly table: readonly (readonly number[])[] // units = salience x score, by issue and option
  readonly links: readonly Link[]
}

export interface LeaderMeasure extends Measure {
  readonly least: number // 100 x units: accepts x iff 100 * worth(x) >= least (the walk-away)
}

export interface GroupMeasure extends Measure {
  readonly leader: number // index of its leader
  readonly weight: number
  readonly veto: boolean
  readonly least: number // 100 x units at the middle threshold
}

/** Percentage points that a linkage adds for an actor, or takes; 0: it does not touch it. */
export const effectOn = ({ effect }: Pick<Linkage, 'effect'>, actor: ActorId): number =>
  Object.hasOwn(effect, actor) ? effect[actor]! : 0

/** An actor's measure from its preferences and the scenario's linkages. */
export function measureOf(actor: ActorId, preferences: readonly Preference[], linkages: readonly Linkage[]): Measure {
  const total = preferences.reduce((sum, p) => sum + p.salience, 0)
  return {
    actor,
    total,
    table: preferences.map((p) => p.scores.map((score) => p.salience * score)),
    links: linkages
      .filter((linkage) => effectOn(linkage, actor) !== 0)
      .map((linkage) => ({ when: linkage.when, units: total * effectOn(linkage, actor) })),
  }
}

/** Worth of an outcome in units. */
export function worth(measure: Measure, outcome: Outcome): number {
  let units = 0
  for (let k = 0; k < outcome.length; k++) units += measure.table[k]![outcome[k]!]!
  for (const link of measure.links) if (link.when.every((w) => outcome[w.issue] === w.option)) units += link.units
  return units
}

/** 100 x units that a threshold or walk-away of `hundredths` of a percent asks for. */
export const leastFor = (measure: Measure, hundredths: number): number => hundredths * measure.total

/** A leader's measure. No walk-away written: what the outcome without any agreement is worth. */
export function leaderMeasure(scenario: Pick<Scenario, 'issues' | 'linkages'>, leader: Leader): LeaderMeasure {
  const measure = measureOf(leader.id, leader.preferences, scenario.linkages)
  return {
    ...measure,
    least:
      leader.walkAway === null ? 100 * worth(measure, nothingAgreed(scenario)) : leastFor(measure, leader.walkAway),
  }
}

/** A group's measure, its `least` at the middle of its band. */
export function groupMeasure(
  scenario: { readonly leaders: readonly Pick<Leader, 'id'>[]; readonly linkages: readonly Linkage[] },
  group: Group,
): GroupMeasure {
  const measure = measureOf(group.id, group.preferences, scenario.linkages)
  return {
    ...measure,
    leader: scenario.leaders.findIndex((l) => l.id === group.leader),
    weight: group.weight,
    veto: group.veto,
    least: leastFor(measure, group.threshold.at),
  }
}

/** Every actor's measure, in file order. */
export interface Measures {
  readonly leaders: readonly LeaderMeasure[]
  readonly groups: readonly GroupMeasure[]
}

const known = new WeakMap<Scenario, Measures>()

/** The scenario's measures; worked out once for each scenario object. */
export function measuresOf(scenario: Scenario): Measures {
  let measures = known.get(scenario)
  if (!measures) {
    measures = {
      leaders: scenario.leaders.map((l) => leaderMeasure(scenario, l)),
      groups: scenario.groups.map((g) => groupMeasure(scenario, g)),
    }
    known.set(scenario, measures)
  }
  return measures
}

/** Units as percent of the actor's scale, for display. */
export const percent = (measure: Measure, units: number): number => units / measure.total

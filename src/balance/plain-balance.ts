// The OTR4xx that need no outcome space: a walk-away that is none, a record that allows everything, numbers that change nothing.

import { irrelevantIssues } from '../analysis/options.ts'
import { nothingAgreed } from '../engine/outcome.ts'
import { measuresOf, percent, worth } from '../engine/worth.ts'
import type { Problem } from '../scenario/problem.ts'
import { problem } from '../scenario/problem.ts'
import type { Issue, Leader, Scenario } from '../scenario/scenario.ts'
import { atOf, reachOf } from '../scoring/reach.ts'
import { nearest, type PlaceOf } from './place.ts'

const MOST_OF_A_LINE = 60 // percent of the span

/** OTR401 to OTR405. */
export function plainBalance(scenario: Scenario, placeOf: PlaceOf): readonly Problem[] {
  return [
    ...walkAways(scenario, placeOf),
    ...scenario.leaders.flatMap((leader, l) => records(scenario, leader, l, placeOf)),
    ...indifference(scenario, placeOf),
    ...linkages(scenario, placeOf),
  ]
}

function walkAways(scenario: Scenario, placeOf: PlaceOf): readonly Problem[] {
  return measuresOf(scenario).leaders.flatMap((measure, l) => {
    const nothing = worth(measure, nothingAgreed(scenario))
    if (scenario.leaders[l]!.walkAway === null || measure.least >= 100 * nothing) return []
    const value = Math.round(100 * percent(measure, nothing)) / 100
    return [
      problem(
        'OTR401',
        `${measure.actor} would accept less than what no agreement is worth to it (${value})`,
        nearest(placeOf, ['leaders', l, 'walkAway']),
        {
          help: `write walkAway: ${value} or more, or leave it out`,
        },
      ),
    ]
  })
}

function records(scenario: Scenario, leader: Leader, l: number, placeOf: PlaceOf): readonly Problem[] {
  const reaches = scenario.issues.map((issue) => reachOf(scenario, leader, issue))
  if (reaches.every((reach) => reach === null)) {
    return [
      problem(
        'OTR405',
        `no quote by a voice of ${leader.id} supports an option, so this seat has no record to be compared with`,
        nearest(placeOf, ['leaders', l, 'voices']),
        {
          help: 'add supports to its quotes, or a voice whose quotes have them',
        },
      ),
    ]
  }
  return scenario.issues.flatMap((issue, k) => {
    const reach = reaches[k]
    if (!reach) return []
    const covered = placeAt(issue, reach.to) - placeAt(issue, reach.from)
    if (100 * covered <= MOST_OF_A_LINE * issue.span) return []
    const share = Math.round((100 * covered) / issue.span)
    return [
      problem(
        'OTR402',
        `the record of ${leader.id} covers ${share} % of the line of ${issue.id}, so hardly any position can be wrong`,
        nearest(placeOf, ['issues', k, 'id']),
        {
          help: `look again at what ${reach.quotes.join(', ')} support`,
        },
      ),
    ]
  })
}

const placeAt = (issue: Issue, at: number): number =>
  issue.options.find((option) => atOf(issue, option.place) === at)!.place

function indifference(scenario: Scenario, placeOf: PlaceOf): readonly Problem[] {
  const irrelevant = new Set(irrelevantIssues(scenario))
  return scenario.issues.flatMap((issue, k) => {
    if (!irrelevant.has(issue.id)) return []
    return [
      problem(
        'OTR403',
        `all options of ${issue.id} are worth the same to everybody`,
        nearest(placeOf, ['issues', k, 'id']),
        {
          help: 'let somebody prefer one, or take the issue out',
        },
      ),
    ]
  })
}

function linkages(scenario: Scenario, placeOf: PlaceOf): readonly Problem[] {
  return scenario.linkages.flatMap((linkage, index) => {
    const place = nearest(placeOf, ['linkages', index])
    if (linkage.when.length < 2) {
      return [
        problem('OTR404', 'a linkage joins two issues or more; this one names fewer', place, {
          help: 'name another issue, or put the worth into the scores',
        }),
      ]
    }
    if (Object.values(linkage.effect).every((points) => points === 0)) {
      return [
        problem('OTR404', 'this linkage changes nobody’s worth', place, { help: 'give it an effect, or take it out' }),
      ]
    }
    return []
  })
}

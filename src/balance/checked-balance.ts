// Balance as `check` asks for it: the analysis, and few games where the author expects something of them.

import { analyse } from '../analysis/analyse.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { PlaceOf } from './place.ts'
import { balanceProblems } from './check-balance.ts'
import { playedFigures } from './playbooks.ts'

/** Outcomes above which nothing is played: a check answers within seconds. `report` plays whatever it is asked to. */
const MOST_PLAYED = 100_000
const MOST_QUOTES = 500 // every turn looks through all of them

/** Every OTR4xx problem. Games are played only where the author expects something of them, and the space is small enough. */
export function checkedBalance(scenario: Scenario, placeOf: PlaceOf): readonly Problem[] {
  const analysis = analyse(scenario)
  const asked = scenario.playbooks.length > 0 || scenario.expect?.readingGap != null
  const plays =
    asked && analysis.exhaustive && analysis.outcomes <= MOST_PLAYED && scenario.quotes.length <= MOST_QUOTES
  return balanceProblems(scenario, placeOf, analysis, plays ? playedFigures(scenario, analysis) : {})
}

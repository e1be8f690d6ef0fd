// What the analysis worker does, done where it is asked for: in the worker itself, and where workers are not to be had.

import { type Analysis, analyse } from '../analysis/analyse.ts'
import { type ClassMap, classMap } from '../classroom/class-map.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type DebriefMap, debriefMap, type MapWish } from '../scoring/debrief-map.ts'

export const outcomesHere = {
  analyse: (scenario: Scenario): Analysis => analyse(scenario),
  map: (scenario: Scenario, analysis: Analysis, wish: MapWish): DebriefMap | null =>
    debriefMap(scenario, analysis, wish),
  classMap: (scenario: Scenario, analysis: Analysis, pair: readonly [number, number]): ClassMap | null =>
    classMap(scenario, analysis, ...pair),
}

// Who works out what needs a look at every outcome. The page lends a worker, so that its own thread never does; a test lends the rules.

import type { Analysis } from '../analysis/analyse.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { DebriefMap, MapWish } from '../scoring/debrief-map.ts'

export interface Outcomes {
  readonly analyse: (scenario: Scenario) => Analysis | Promise<Analysis>
  readonly map: (
    scenario: Scenario,
    analysis: Analysis,
    wish: MapWish,
  ) => DebriefMap | null | Promise<DebriefMap | null>
}

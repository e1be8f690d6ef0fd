// Runs the analysis of an outcome space off the page's thread. One message in (a scenario), one out (its analysis).

import { analyse } from '../analysis/analyse.ts'
import type { Scenario } from '../scenario/scenario.ts'

self.addEventListener('message', (event: MessageEvent<{ readonly id: number; readonly scenario: Scenario }>) => {
  self.postMessage({ id: event.data.id, analysis: analyse(event.data.scenario) })
})

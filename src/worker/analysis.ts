// Looks at every outcome off the page's thread: the analysis of a scenario, and the maps that are drawn from it. One message in, one out.

import type { Analysis } from '../analysis/analyse.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { MapWish } from '../scoring/debrief-map.ts'
import { outcomesHere } from './outcomes-here.ts'

/** What can be asked. `key` stands for a scenario: what was analysed is not analysed again. */
export type Asked = { readonly key: number; readonly scenario: Scenario } & (
  | { readonly task: 'analyse' }
  | { readonly task: 'class-map'; readonly pair: readonly [number, number] }
  | { readonly task: 'map'; readonly wish: MapWish }
)

const known = new Map<number, Analysis>()

function analysisOf({ key, scenario }: Asked): Analysis {
  const analysis = known.get(key) ?? outcomesHere.analyse(scenario)
  known.set(key, analysis)
  return analysis
}

function answerTo(asked: Asked): unknown {
  const analysis = analysisOf(asked)
  switch (asked.task) {
    case 'analyse':
      return analysis
    case 'class-map':
      return outcomesHere.classMap(asked.scenario, analysis, asked.pair)
    case 'map':
      return outcomesHere.map(asked.scenario, analysis, asked.wish)
  }
}

self.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly asked: Asked }>) => {
  self.postMessage({ id: data.id, answer: answerTo(data.asked) })
})

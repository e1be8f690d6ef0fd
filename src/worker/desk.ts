// The page's side of the analysis worker: promises instead of messages. Where the worker cannot be had or fails, the same is done here.

import type { Analysis } from '../analysis/analyse.ts'
import type { ClassMap } from '../classroom/class-map.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { DebriefMap, MapWish } from '../scoring/debrief-map.ts'
import type { Asked } from './analysis.ts'

export interface OutcomesDesk {
  readonly analyse: (scenario: Scenario) => Promise<Analysis>
  readonly map: (scenario: Scenario, analysis: Analysis, wish: MapWish) => Promise<DebriefMap | null>
  readonly classMap: (scenario: Scenario, pair: readonly [number, number]) => Promise<ClassMap | null>
}

/** The same done on this thread. A chunk of its own: a page that has workers never loads it. */
const here = async () => (await import('./outcomes-here.ts')).outcomesHere

/** A desk with a worker of its own, which starts with the first task. */
export function outcomesDesk(newWorker: () => Worker = ownWorker): OutcomesDesk {
  let worker: Worker | null = null
  let next = 0
  const keys = new WeakMap<Scenario, number>()
  const keyOf = (scenario: Scenario): number => {
    if (!keys.has(scenario)) keys.set(scenario, next++)
    return keys.get(scenario)!
  }

  const ask = <Answer>(asked: Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker ??= newWorker()
      const desk = worker
      const id = next++
      const hearing = new AbortController()
      const failed = (): void => {
        if (worker === desk) worker = null // the next task gets a new one
        desk.terminate()
        hearing.abort()
        reject(new Error('the analysis worker failed'))
      }
      const { signal } = hearing
      desk.addEventListener('error', failed, { signal })
      desk.addEventListener('messageerror', failed, { signal })
      desk.addEventListener(
        'message',
        ({ data }: MessageEvent<{ readonly id: number; readonly answer: Answer }>) => {
          if (data.id !== id) return
          hearing.abort()
          resolve(data.answer)
        },
        { signal },
      )
      desk.postMessage({ id, asked })
    })

  const analyse = (scenario: Scenario): Promise<Analysis> =>
    ask<Analysis>({ task: 'analyse', key: keyOf(scenario), scenario }).catch(async () =>
      (await here()).analyse(scenario),
    )

  return {
    analyse,
    map: (scenario, analysis, wish) =>
      ask<DebriefMap | null>({ task: 'map', key: keyOf(scenario), scenario, wish }).catch(async () =>
        (await here()).map(scenario, analysis, wish),
      ),
    classMap: (scenario, pair) =>
      ask<ClassMap | null>({ task: 'class-map', key: keyOf(scenario), scenario, pair }).catch(async () =>
        (await here()).classMap(scenario, await analyse(scenario), pair),
      ),
  }
}

const ownWorker = (): Worker => new Worker(new URL('./analysis.ts', import.meta.url), { type: 'module' })

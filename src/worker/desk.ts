// The page's side of the workers: promises instead of messages. Every promise ends, with a value or an error.

import type { Analysis } from '../analysis/analyse.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Analyses scenarios in a worker of its own; rejects where workers are not to be had. */
export function analysisDesk(): (scenario: Scenario) => Promise<Analysis> {
  let worker: Worker | null = null
  let next = 0
  return (scenario) =>
    new Promise((resolve, reject) => {
      worker ??= new Worker(new URL('./analysis.ts', import.meta.url), { type: 'module' })
      const desk = worker
      const id = next++
      const hear = ({ data }: MessageEvent<{ readonly id: number; readonly analysis: Analysis }>): void => {
        if (data.id !== id) return
        desk.removeEventListener('message', hear)
        resolve(data.analysis)
      }
      desk.addEventListener('message', hear)
      desk.addEventListener('error', () => reject(new Error('the analysis worker failed')), { once: true })
      desk.postMessage({ id, scenario })
    })
}

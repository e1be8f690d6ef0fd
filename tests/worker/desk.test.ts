// Where the analysis worker cannot be had, breaks or cannot be understood, the same answers come from this thread.

import { describe, expect, it } from 'vitest'
import { outcomesDesk } from '../../src/worker/desk.ts'
import { outcomesHere } from '../../src/worker/outcomes-here.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'

const scenario = drawScenario(3)
const wish = { across: 1, up: 0, marks: [], earlier: [] }

let ended = 0
/** A worker of which only the failing is real. */
class Failing extends EventTarget {
  constructor(private readonly fault: string) {
    super()
  }
  terminate(): void {
    ended++
  }
  postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(new Event(this.fault)))
  }
}

const WAYS: readonly [string, () => Worker][] = [
  [
    'no workers here',
    () => {
      throw new Error('Worker is not defined')
    },
  ],
  ['its script does not load', () => new Failing('error') as unknown as Worker],
  ['its answer cannot be read', () => new Failing('messageerror') as unknown as Worker],
]

describe('the desk without its worker', () => {
  it.each(WAYS)('%s: analysis and maps come all the same', async (_, newWorker) => {
    const desk = outcomesDesk(newWorker)
    const analysis = await desk.analyse(scenario)
    expect(analysis).toEqual(outcomesHere.analyse(scenario))
    expect(await desk.map(scenario, analysis, wish)).toEqual(outcomesHere.map(scenario, analysis, wish))
    expect(await desk.classMap(scenario, [0, 1])).toEqual(outcomesHere.classMap(scenario, analysis, [0, 1]))
  })

  it('ends a worker that has failed: the next task gets another', async () => {
    const before = ended
    const desk = outcomesDesk(() => new Failing('error') as unknown as Worker)
    await Promise.all([desk.analyse(scenario), desk.analyse(scenario)])
    expect(ended).toBeGreaterThan(before)
  })
})

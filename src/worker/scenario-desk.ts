// The page's side of reading a dropped scenario: a worker for each file, ended when it has answered or when its time is over.

import type { Handed, HandedAnswer, Received } from '../scenario/received.ts'

const TO_READ = 2_000 // milliseconds
const TO_LOAD = 15_000

/** Reads scenarios in workers. The promise never rejects, and nothing that was handed over is ever run. */
export const scenarioDesk =
  (newWorker: () => Worker = ownWorker) =>
  (handed: Handed): Promise<HandedAnswer> =>
    new Promise((resolve) => {
      let worker: Worker
      try {
        worker = newWorker()
      } catch {
        return resolve('failed')
      }
      const end = (answer: HandedAnswer): void => {
        clearTimeout(timer)
        worker.terminate()
        resolve(answer)
      }
      let timer = setTimeout(() => end('failed'), TO_LOAD)
      worker.addEventListener('error', (event) => {
        event.preventDefault()
        end('failed')
      })
      worker.addEventListener('message', ({ data }: MessageEvent<Received | 'ready'>) => {
        if (data !== 'ready') return end(data)
        clearTimeout(timer)
        timer = setTimeout(() => end('slow'), TO_READ)
        worker.postMessage(handed)
      })
    })

const ownWorker = (): Worker => new Worker(new URL('./scenario.ts', import.meta.url), { type: 'module' })

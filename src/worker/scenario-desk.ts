// The page's side of reading a dropped scenario: a worker for each file, ended when it has answered or when its time is over.

import type { Received } from '../scenario/received.ts'

/** A file as it was handed over. */
export interface HandedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Handed {
  readonly scenario: HandedFile
  readonly documents: readonly HandedFile[]
  readonly lock: string | null // the text of scenario.lock.json, if it came
}

/** What came of it; `slow`: it took longer than it may, `failed`: there is no worker to be had, or it broke. */
export type DeskAnswer = Received | 'slow' | 'failed'

const TO_READ = 2_000 // milliseconds
const TO_LOAD = 15_000

/** Reads scenarios in workers. The promise never rejects, and nothing that was handed over is ever run. */
export const scenarioDesk =
  (newWorker: () => Worker = ownWorker) =>
  (handed: Handed): Promise<DeskAnswer> =>
    new Promise((resolve) => {
      let worker: Worker
      try {
        worker = newWorker()
      } catch {
        return resolve('failed')
      }
      const end = (answer: DeskAnswer): void => {
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

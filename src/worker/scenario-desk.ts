// The page's side of reading a dropped scenario: a worker that is put away as soon as a file takes it too long.

import type { Handed, HandedAnswer, Received } from '../scenario/received.ts'

const TO_READ = 2_000 // milliseconds
const TO_LOAD = 15_000

export interface ScenarioDesk {
  /** Reads a scenario in a worker. The promise never rejects, and nothing that was handed over is ever run. One file at a time waits for none. */
  readonly read: (handed: Handed) => Promise<HandedAnswer>
  /** Somebody is about to hand over a file: loads the worker, so that the first file need not wait for it. */
  readonly warm: () => void
}

/** A worker without a file. */
interface Reader {
  readonly worker: Worker
  ready: boolean // has loaded
}

/** A desk without a worker yet: one is called by `warm` or by the first file. */
export function scenarioDesk(newWorker: () => Worker = ownWorker): ScenarioDesk {
  let waiting: Reader | null = null // has answered its last file in time, or has not had one yet
  const called = (): Reader => {
    const reader: Reader = { worker: newWorker(), ready: false }
    const loaded = ({ data }: MessageEvent<unknown>): void => {
      if (data === 'ready') reader.ready = true
    }
    reader.worker.addEventListener('message', loaded, { once: true })
    return reader
  }
  const warm = (): void => {
    if (waiting) return
    try {
      const reader = called()
      waiting = reader
      const broken = (event: Event): void => {
        event.preventDefault()
        if (waiting === reader) waiting = null
      }
      reader.worker.addEventListener('error', broken, { once: true })
    } catch {
      // whoever hands over a file hears of it
    }
  }
  const read = (handed: Handed): Promise<HandedAnswer> =>
    new Promise((resolve) => {
      let reader: Reader
      try {
        reader = waiting ?? called()
      } catch {
        return resolve('failed')
      }
      waiting = null
      const { worker } = reader
      const hearing = new AbortController()
      let timer: ReturnType<typeof setTimeout>
      const end = (answer: HandedAnswer): void => {
        clearTimeout(timer)
        hearing.abort()
        if (typeof answer === 'string' || waiting) worker.terminate()
        else waiting = reader
        resolve(answer)
      }
      const hand = (): void => {
        timer = setTimeout(() => end('slow'), TO_READ)
        worker.postMessage(handed)
      }
      const { signal } = hearing
      worker.addEventListener('messageerror', () => end('failed'), { signal })
      worker.addEventListener(
        'error',
        (event) => {
          event.preventDefault()
          end('failed')
        },
        { signal },
      )
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Received | 'ready'>) => {
          clearTimeout(timer)
          if (data === 'ready') hand()
          else end(data)
        },
        { signal },
      )
      if (reader.ready) hand()
      else timer = setTimeout(() => end('failed'), TO_LOAD)
    })
  return { read, warm }
}

const ownWorker = (): Worker => new Worker(new URL('./scenario.ts', import.meta.url), { type: 'module' })

// The page's side of reading a dropped scenario: a worker that is put away as soon as a file takes it too long.

import type { Handed, HandedAnswer, Received } from '../scenario/received.ts'

const TO_READ = 2_000 // milliseconds
const TO_LOAD = 15_000

/** Reads scenarios in a worker. The promise never rejects, and nothing that was handed over is ever run. One file at a time waits for none. */
export function scenarioDesk(newWorker: () => Worker = ownWorker): (handed: Handed) => Promise<HandedAnswer> {
  let idle: Worker | null = null // has loaded, and answered its last file in time
  return (handed) =>
    new Promise((resolve) => {
      const loaded = idle
      idle = null
      let worker: Worker
      try {
        worker = loaded ?? newWorker()
      } catch {
        return resolve('failed')
      }
      const hearing = new AbortController()
      let timer: ReturnType<typeof setTimeout>
      const end = (answer: HandedAnswer): void => {
        clearTimeout(timer)
        hearing.abort()
        if (typeof answer === 'string') worker.terminate()
        else if (idle) worker.terminate()
        else idle = worker
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
      if (loaded) hand()
      else timer = setTimeout(() => end('failed'), TO_LOAD)
    })
}

const ownWorker = (): Worker => new Worker(new URL('./scenario.ts', import.meta.url), { type: 'module' })

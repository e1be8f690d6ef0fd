// The copy of the game that the browser keeps for use without a network. A new version waits until somebody asks for it.

export type CopyState = 'current' | 'new-version'

export interface OfflineCopy {
  readonly getState: () => CopyState
  readonly subscribe: (listener: (state: CopyState) => void) => () => void
  /** Takes the new version and loads the page again; without one, nothing happens. */
  readonly renew: () => void
}

/** What of the browser is used. */
export interface CopyParts {
  readonly workers: ServiceWorkerContainer | undefined // undefined: no secure address, or switched off
  readonly script: string
  readonly reload: () => void
}

/** Keeps the copy. Never throws or rejects: without a copy the game goes on from the network. */
export function offlineCopy({ workers, script, reload }: CopyParts): OfflineCopy {
  let waiting: ServiceWorker | null = null
  const listeners = new Set<(state: CopyState) => void>()
  const state = (): CopyState => (waiting ? 'new-version' : 'current')
  const found = (worker: ServiceWorker | null): void => {
    // Without a controller it is the first copy of all, and nothing to ask about.
    if (!worker || !workers?.controller) return
    waiting = worker
    for (const listener of listeners) listener(state())
  }
  const register = async (): Promise<void> => {
    const registration = await workers?.register(script, { updateViaCache: 'none' })
    if (!registration) return
    found(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing
      worker?.addEventListener('statechange', () => worker.state === 'installed' && found(worker))
    })
  }
  void register().catch(() => undefined)
  return {
    getState: state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    renew: () => {
      if (!waiting) return
      workers?.addEventListener('controllerchange', reload, { once: true })
      waiting.postMessage({ type: 'SKIP_WAITING' })
    },
  }
}

// The copy of the game that the browser keeps for use without a network. A new version waits until somebody asks for it, and never
// comes under a game: not in this tab, and not in another one.

import type { InUse } from './in-use.ts'

export type CopyState =
  | 'current'
  | 'new-version' // it waits
  | 'in-use' // it was asked for, and another tab is in the middle of something

export interface OfflineCopy {
  readonly getState: () => CopyState
  readonly subscribe: (listener: (state: CopyState) => void) => () => void
  /** Takes the new version and loads the page again, unless another tab is in use; without one, nothing happens. */
  readonly renew: () => void
}

/** What of the browser is used. */
export interface CopyParts {
  readonly workers: ServiceWorkerContainer | undefined // undefined: no secure address, or switched off
  readonly script: string
  readonly calm: Promise<void> // the copy is made from then on: what the player waits for comes first
  readonly reload: () => void
  readonly use: Pick<InUse, 'elsewhere'>
  readonly idle: () => boolean // nothing is on in this tab
}

/** Keeps the copy. Never throws or rejects: without a copy the game goes on from the network. */
export function offlineCopy({ workers, script, calm, reload, use, idle }: CopyParts): OfflineCopy {
  let waiting: ServiceWorker | null = null
  let state: CopyState = 'current'
  let asked = false
  const listeners = new Set<(state: CopyState) => void>()
  const tell = (next: CopyState): void => {
    state = next
    for (const listener of listeners) listener(state)
  }
  const found = (worker: ServiceWorker | null): void => {
    // Without a controller it is the first copy of all, and nothing to ask about.
    if (!worker || !workers?.controller) return
    waiting = worker
    tell('new-version')
  }
  const register = async (): Promise<void> => {
    let before = workers?.controller
    // Another tab may have taken the new version: this one follows if nothing is lost by it.
    workers?.addEventListener('controllerchange', () => {
      if (before && (asked || idle())) reload()
      before = workers.controller
    })
    const registration = await workers?.register(script, { updateViaCache: 'none' })
    if (!registration) return
    found(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing
      worker?.addEventListener('statechange', () => worker.state === 'installed' && found(worker))
    })
  }
  const renew = async (): Promise<void> => {
    if (!waiting) return
    if (await use.elsewhere()) return tell('in-use')
    asked = true
    waiting.postMessage({ type: 'SKIP_WAITING' })
  }
  void calm.then(register).catch(() => undefined)
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    renew: () => void renew(),
  }
}

/** What of the browser is emptied. */
export interface CopyKept {
  readonly workers: ServiceWorkerContainer | undefined
  readonly caches: CacheStorage | undefined
  readonly page: string // the address of the page
}

/** Empties the device of the copy of these pages, and of nobody else's at the same address. Never rejects. */
export async function eraseCopy({ workers, caches, page }: CopyKept): Promise<void> {
  const scope = new URL('./', page).href
  try {
    for (const registration of (await workers?.getRegistrations()) ?? [])
      if (registration.scope === scope) await registration.unregister()
    for (const name of (await caches?.keys()) ?? []) if (name.endsWith(scope)) await caches!.delete(name)
  } catch {
    // Blocked: then there is no copy.
  }
}

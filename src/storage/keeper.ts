// Where texts are kept on this device: names and texts under one prefix. Never throws; a place that is full or blocked says so.

export type Kept = 'kept' | 'full' | 'blocked'

export interface Keeper {
  readonly read: (name: string) => string | null
  readonly write: (name: string, text: string) => Kept
  readonly remove: (name: string) => void
  readonly names: () => readonly string[]
}

const PREFIX = 'on-the-record/'

/** The browser's local storage. `storage` is asked for at each call: a browser may take it away in mid-game. */
export function browserKeeper(storage: () => Storage): Keeper {
  const attempt = <T>(use: (store: Storage) => T, otherwise: T): T => {
    try {
      return use(storage())
    } catch {
      return otherwise
    }
  }
  return {
    read: (name) => attempt((store) => store.getItem(PREFIX + name), null),
    write: (name, text) => {
      try {
        storage().setItem(PREFIX + name, text)
        return 'kept'
      } catch (error) {
        const full = error instanceof DOMException && /quota/i.test(error.name)
        return full ? 'full' : 'blocked'
      }
    },
    remove: (name) => attempt((store) => store.removeItem(PREFIX + name), undefined),
    names: () =>
      attempt(
        (store) =>
          Array.from({ length: store.length }, (_, n) => store.key(n) ?? '')
            .filter((key) => key.startsWith(PREFIX))
            .map((key) => key.slice(PREFIX.length)),
        [],
      ),
  }
}

/** Tells of what other tabs of this device keep or remove: calls with each name. What this tab does itself is not told. */
export type Watch = (changed: (name: string) => void) => void

export const otherTabs =
  (page: Pick<Window, 'addEventListener'>): Watch =>
  (changed) =>
    page.addEventListener('storage', ({ key }) => {
      if (key?.startsWith(PREFIX)) changed(key.slice(PREFIX.length))
    })

/** A keeper that forgets at the end: for tests, and where there is no storage at all. */
export function memoryKeeper(): Keeper {
  const texts = new Map<string, string>()
  return {
    read: (name) => texts.get(name) ?? null,
    write: (name, text) => {
      texts.set(name, text)
      return 'kept'
    },
    remove: (name) => {
      texts.delete(name)
    },
    names: () => [...texts.keys()],
  }
}

/** Empties the device of everything this game keeps. */
export function erase(keeper: Keeper): void {
  for (const name of keeper.names()) keeper.remove(name)
}

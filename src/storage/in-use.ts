// Says to the other tabs of this device that something is on here that must not be disturbed. Held by the browser, so that a tab
// that is closed or lost holds nothing. Where the browser has no locks, nobody is asked.

const NAME = 'on-the-record/in-use'

export interface InUse {
  /** Says so, or takes it back. */
  readonly set: (used: boolean) => void
  /** Do others say so? This tab's own saying does not count. Never rejects. */
  readonly elsewhere: () => Promise<boolean>
}

/** `locks`: undefined where the browser has none. */
export function inUse(locks: LockManager | undefined): InUse {
  let release: (() => void) | null = null
  let held = 0
  return {
    set: (used) => {
      if (used === (release !== null)) return
      if (!used) {
        release!()
        release = null
        return
      }
      let letGo = (): void => undefined
      const until = new Promise<void>((resolve) => {
        letGo = resolve
      })
      release = letGo
      locks
        ?.request(NAME, { mode: 'shared' }, () => {
          held += 1
          return until.then(() => {
            held -= 1
          })
        })
        .catch(() => undefined)
    },
    elsewhere: async () => {
      try {
        const { held: all = [] } = (await locks?.query()) ?? {}
        return all.filter(({ name }) => name === NAME).length > held
      } catch {
        return false
      }
    },
  }
}

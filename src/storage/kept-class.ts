// The class's codes on this device, so that a reload loses nothing. Codes only; a device that keeps nothing says so once.

import type { ClassSession } from '../session/class-session.ts'
import type { Keeper } from './keeper.ts'

const NAME = 'class'

/** Brings back the class that was left, then keeps every change. */
export function keptClass(session: ClassSession, keeper: Keeper): void {
  const before = keeper.read(NAME)
  if (before !== null) {
    session.act({ type: 'open', text: before })
    session.act({ type: 'dismiss' })
  }
  let told = false
  let entries = session.store.getState().list.entries
  session.store.subscribe((state) => {
    if (state.list.entries === entries) return
    entries = state.list.entries
    const kept = keeper.write(NAME, session.file())
    if (kept === 'kept' || told) return
    told = true
    session.act({ type: 'not-kept' })
  })
}

// The class's codes on this device, so that a reload loses nothing, and the same in every tab: each code that comes as a link may open
// one. Codes only; a device that keeps nothing says so once.

import type { ClassSession } from '../session/class-session.ts'
import type { Keeper, Watch } from './keeper.ts'

const NAME = 'class'

/** Brings back the class that was left, then keeps every change, and follows the other tabs. */
export function keptClass(session: ClassSession, keeper: Keeper, watch: Watch = () => undefined): void {
  const bringBack = (): void => {
    const kept = keeper.read(NAME)
    if (kept !== null) session.act({ type: 'open', text: kept })
    session.act({ type: 'dismiss' })
  }
  bringBack()
  let told = false
  let following = false // what comes from another tab is kept already
  let entries = session.store.getState().list.entries
  session.store.subscribe((state) => {
    if (state.list.entries === entries) return
    entries = state.list.entries
    if (following) return
    const kept = keeper.write(NAME, session.file())
    if (kept === 'kept' || told) return
    told = true
    session.act({ type: 'not-kept' })
  })
  watch((name) => {
    if (name !== NAME) return
    following = true
    session.act({ type: 'clear' })
    bringBack()
    following = false
  })
}

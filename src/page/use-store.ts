// A store's state inside a component.

import { useEffect, useState } from 'preact/hooks'

export interface Readable<State> {
  readonly getState: () => State
  readonly subscribe: (listener: (state: State) => void) => () => void
}

/** The present state; the component is drawn again when it changes. */
export function useStore<State>(store: Readable<State>): State {
  const [state, setState] = useState(store.getState)
  useEffect(() => {
    setState(() => store.getState())
    return store.subscribe((next) => setState(() => next))
  }, [store])
  return state
}

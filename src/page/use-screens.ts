// The screens of a game, loaded apart from the chooser so that a first visit can be used sooner. Limit: what failed to load is asked for
// again only when the page is opened anew; the game itself is kept.

import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ScreenProps } from './screen.ts'

export type Screens = () => Promise<ComponentType<ScreenProps>>

/** The component that shows a game's screen, null until it has arrived; `failed` when it cannot come. Asked for once the page is painted. */
export function useScreens(screens: Screens): {
  readonly Screen: ComponentType<ScreenProps> | null
  readonly failed: boolean
} {
  const [loaded, setLoaded] = useState<{
    readonly Screen: ComponentType<ScreenProps> | null
    readonly failed: boolean
  }>({
    Screen: null,
    failed: false,
  })
  useEffect(() => {
    screens().then(
      (Screen) => setLoaded({ Screen, failed: false }),
      () => setLoaded({ Screen: null, failed: true }),
    )
  }, [screens])
  return loaded
}

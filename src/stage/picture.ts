// The stage as the page hangs it: mounts it with the reader's preferences and takes it down again. Loaded when the page already works.

import type { Preferences } from '../session/preferences.ts'
import type { Notice } from '../session/state.ts'
import type { Words } from '../wording/words.ts'
import { type Followed, type StageSession, stageSource } from './model-from-session.ts'
import type { Theme } from './palette.ts'
import { mountStage, type Stage, type StageOptions } from './stage.ts'

export interface PictureParts {
  readonly session: StageSession & { readonly notify: (notice: Notice | null) => void }
  readonly preferences: Followed<Preferences>
  readonly words: Words
  readonly renderer?: StageOptions['renderer'] // left out: probed
}

const asked = (query: string): boolean => window.matchMedia(query).matches

function themeOf({ theme }: Preferences): Theme {
  if (asked('(forced-colors: active)')) return 'contrast'
  if (theme !== 'auto') return theme
  return asked('(prefers-color-scheme: dark)') ? 'dark' : 'light'
}

const motionOf = ({ motion }: Preferences): boolean =>
  motion === 'auto' ? !asked('(prefers-reduced-motion: reduce)') : motion === 'on'

/** Hangs the picture in its host. Never rejects: without a picture the game is complete, and a notice says so.
 * Gives back the stage, or null where there is none. */
export async function hangPicture(host: HTMLElement, parts: PictureParts): Promise<Stage | null> {
  const { session, preferences, words } = parts
  const { source, send } = stageSource({ session, words })
  try {
    const stage = await mountStage(host, source, send, {
      theme: themeOf(preferences.getState()),
      motion: motionOf(preferences.getState()),
      textSize: preferences.getState().textSize,
      onLost: () => session.notify({ code: 'picture-lost' }),
      ...(parts.renderer ? { renderer: parts.renderer } : {}),
    })
    const follow = (): void => {
      stage.setTheme(themeOf(preferences.getState()))
      stage.setMotion(motionOf(preferences.getState()))
      stage.setTextSize(preferences.getState().textSize)
    }
    const stop = preferences.subscribe(follow)
    const watched = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'].map(
      (query) => window.matchMedia(query),
    )
    for (const media of watched) media.addEventListener('change', follow)
    return {
      ...stage,
      destroy: () => {
        stop()
        for (const media of watched) media.removeEventListener('change', follow)
        stage.destroy()
      },
    }
  } catch (problem) {
    console.warn('the picture cannot be shown', problem)
    session.notify({ code: 'picture-unavailable' })
    return null
  }
}

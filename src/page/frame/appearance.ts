// The reader's settings as attributes of <html>, which the styles go by. `auto` is resolved here, so that the styles know three themes only.

import { useEffect } from 'preact/hooks'
import type { Preferences } from '../../session/preferences.ts'

const DARK = '(prefers-color-scheme: dark)'
const CONTRAST = '(prefers-contrast: more)'
const STILL = '(prefers-reduced-motion: reduce)'

/** The theme to show, given what the system prefers. */
export function themeFor(theme: Preferences['theme'], system: { dark: boolean; contrast: boolean }) {
  if (theme !== 'auto') return theme
  if (system.contrast) return 'contrast'
  return system.dark ? 'dark' : 'light'
}

export function useAppearance(preferences: Preferences, language: string): void {
  useEffect(() => {
    const queries = [DARK, CONTRAST, STILL].map((query) => window.matchMedia(query))
    const [dark, contrast, still] = queries
    const show = (): void => {
      const { dataset } = document.documentElement
      document.documentElement.lang = language
      dataset.theme = themeFor(preferences.theme, { dark: dark!.matches, contrast: contrast!.matches })
      dataset.textSize = String(preferences.textSize)
      dataset.spacing = preferences.spacing ? 'wide' : 'normal'
      dataset.motion = preferences.motion === 'off' || (preferences.motion === 'auto' && still!.matches) ? 'off' : 'on'
    }
    show()
    for (const query of queries) query.addEventListener('change', show)
    return () => {
      for (const query of queries) query.removeEventListener('change', show)
    }
  }, [preferences, language])
}

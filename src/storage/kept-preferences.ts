// Preferences on this device.

import { createPreferences, type PreferencesStore, preferencesFrom } from '../session/preferences.ts'
import type { Keeper } from './keeper.ts'

const NAME = 'preferences'

/** The preferences as they were left, kept again at every change. */
export function keptPreferences(keeper: Keeper): PreferencesStore {
  let tree: unknown = null
  try {
    tree = JSON.parse(keeper.read(NAME) ?? 'null')
  } catch {
    // a broken text: first values
  }
  const store = createPreferences(preferencesFrom(tree))
  store.subscribe((preferences) => keeper.write(NAME, JSON.stringify(preferences)))
  return store
}

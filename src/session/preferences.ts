// How this reader wants the game: kept on the device, apart from any game.

import { createStore, type StoreApi } from 'zustand/vanilla'

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const // percent

export const RATES = [0.75, 1, 1.25, 1.5] as const // of the voice's own pace

export interface Preferences {
  readonly reading: 'standard' | 'plain' // level of briefs and explanations
  readonly theme: (typeof THEMES)[number]
  readonly textSize: (typeof TEXT_SIZES)[number]
  readonly spacing: boolean // wider letters, words and lines
  readonly motion: 'auto' | 'on' | 'off' // auto: as the system says
  readonly sound: boolean // nothing is heard before the reader allows it
  readonly volume: { readonly effects: number; readonly music: number } // 0..100
  readonly rate: (typeof RATES)[number] // of reading aloud
  readonly picture: boolean // draw the room
  readonly guide: boolean // the notes of a first game
  readonly guided: readonly string[] // the notes that were passed
}

export const FIRST_PREFERENCES: Preferences = {
  reading: 'standard',
  theme: 'auto',
  textSize: 100,
  spacing: false,
  motion: 'auto',
  sound: false,
  volume: { effects: 80, music: 40 },
  rate: 1,
  picture: true,
  guide: true,
  guided: [],
}

const among = <T>(list: readonly T[], value: unknown, otherwise: T): T =>
  list.includes(value as T) ? (value as T) : otherwise

const percentage = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && value >= 0 && value <= 100 ? Math.round(value) : otherwise

/** Preferences from anything: what cannot be used is left at its first value. */
export function preferencesFrom(tree: unknown): Preferences {
  const value = (typeof tree === 'object' && tree !== null ? tree : {}) as Partial<Record<keyof Preferences, unknown>>
  const volume = (typeof value.volume === 'object' && value.volume !== null ? value.volume : {}) as Partial<
    Preferences['volume']
  >
  const first = FIRST_PREFERENCES
  return {
    reading: among(['standard', 'plain'] as const, value.reading, first.reading),
    theme: among(THEMES, value.theme, first.theme),
    textSize: among(TEXT_SIZES, value.textSize, first.textSize),
    spacing: value.spacing === true,
    motion: among(['auto', 'on', 'off'] as const, value.motion, first.motion),
    sound: value.sound === true,
    volume: {
      effects: percentage(volume.effects, first.volume.effects),
      music: percentage(volume.music, first.volume.music),
    },
    rate: among(RATES, value.rate, first.rate),
    picture: value.picture !== false,
    guide: value.guide !== false,
    guided: Array.isArray(value.guided) ? value.guided.filter((id) => typeof id === 'string') : first.guided,
  }
}

export type PreferencesStore = StoreApi<Preferences>

export const createPreferences = (start: Preferences): PreferencesStore => createStore<Preferences>(() => start)

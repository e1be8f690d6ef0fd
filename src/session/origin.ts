// The game that a what-if was forked from, kept whole beside it: it can be gone back to, also after both were saved and opened again.

import type { SavedGame } from './save.ts'

export interface Origin {
  readonly at: number // entries of the log that both games share
  readonly game: SavedGame
}

/** An origin from anything, or null. The game in it is checked when it is opened. */
export function originFrom(value: unknown): Origin | null {
  if (typeof value !== 'object' || value === null) return null
  const { at, game } = value as { readonly at?: unknown; readonly game?: unknown }
  return Number.isSafeInteger(at) && (at as number) >= 0 && typeof game === 'object' && game !== null
    ? { at: at as number, game: game as SavedGame }
    : null
}

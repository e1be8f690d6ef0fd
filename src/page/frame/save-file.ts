// A saved game as a file for the reader to keep.

import type { SavedGame } from '../../session/save.ts'

export function saveToFile(saved: SavedGame): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(saved)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${saved.scenario.id}-${saved.seed}.game.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

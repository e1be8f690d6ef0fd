// A saved game as a file for the reader to keep.

import type { Record as GameRecord } from '../../engine/record.ts'
import type { Desk } from '../../session/save.ts'

/** With the desk beside the record, or part of it: a bare record opens too. */
export function saveToFile(saved: GameRecord & { readonly desk?: Partial<Desk> }): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(saved)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${saved.scenario.id}-${saved.seed}.game.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

// Games that a device keeps, as the chooser names them.

import { decodeSave } from './save.ts'
import type { KeptGame, ShelfItem } from './state.ts'

/** What a save's text is called; null where it cannot be opened: it is broken, or its scenario is not on the shelf. */
export function keptGame(text: string, shelf: readonly ShelfItem[]): KeptGame | null {
  const decoded = decodeSave(text)
  if (!decoded.ok) return null
  const { record, desk } = decoded.value
  const item = shelf.find((s) => s.id === record.scenario.id)
  if (!item) return null
  const leader = item.leaders.find((l) => l.id === desk.bookmark?.seat) ?? item.leaders[0]
  return { id: desk.id ?? item.id, title: item.title, side: leader?.side ?? '', moves: record.actions.length }
}

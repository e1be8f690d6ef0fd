// The parts for a class on their way: nothing of them is loaded for a game of one person.

import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Words } from '../../wording/words.ts'
import type { RoomParts } from './parts.ts'

/** The parts that have come, with the words that they speak. */
export type Room = Omit<RoomParts, 'withRoomWords'> & { readonly words: Words }

/** The parts once they are wanted and here; null until then, and where they cannot be loaded. */
export function useRoom(wanted: boolean, words: Words): Room | null {
  const [parts, setParts] = useState<RoomParts | null>(null)
  useEffect(() => {
    if (!wanted || parts) return
    let here = true
    import('./parts.ts').then(
      ({ ROOM_PARTS }) => here && setParts(ROOM_PARTS),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [wanted, parts])
  return useMemo(() => parts && { ...parts, words: parts.withRoomWords(words) }, [parts, words])
}

// How far long work has come: one line on stderr that is written over and leaves nothing. Limit: only where stderr is a terminal, never on stdout.

import type { Io } from './io.ts'

const STEPS = 20 // times that it speaks at most
const FEWEST = 2 // of one thing nobody needs to hear

/** Tells of each of `total` pieces of work when it begins (from 1); the last call (`null`) takes the line away. */
export function progressOf(io: Io, what: string, total: number): (piece: number | null) => void {
  if (!io.seesProgress || total < FEWEST) return () => {}
  const every = Math.max(1, Math.floor(total / STEPS))
  let shown = 0
  return (piece) => {
    if (piece === null) io.stderr(`\r${' '.repeat(shown)}\r`)
    else if (piece % every === 0) {
      const line = `${what} ${piece} of ${total}`
      shown = Math.max(shown, line.length)
      io.stderr(`\r${line}`)
    }
  }
}

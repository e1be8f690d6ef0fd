// What a class recorded beside a game, as a table to hand in. The words come from the page; what is a safe table is decided here.

import { csvOf } from '../../classroom/csv.ts'

/** One line: what kind of thing, what, what was recorded, what the game has. */
export type RecordedRow = readonly [kind: string, what: string, recorded: string, game: string]

export const recordedCsv = (heads: readonly string[], rows: readonly RecordedRow[]): string => csvOf([heads, ...rows])

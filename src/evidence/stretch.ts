// Two ways to say "from here to there". The first stays inside of evidence/, the second leaves it.

/** A stretch of a text in UTF-16 units, end excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Offsets in Unicode code points of a source's text, end excluded; a BOM counts. */
export interface Place {
  readonly start: number
  readonly end: number
}

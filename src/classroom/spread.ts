// How a class's scores lie: least, quartiles, most. Quartiles as spreadsheets give them (QUARTILE.INC; Hyndman & Fan 1996, type 7).

export interface Spread {
  readonly count: number
  readonly least: number
  readonly lower: number // first quartile
  readonly middle: number // median
  readonly upper: number // third quartile
  readonly most: number
}

/** null: no numbers. Whole numbers in, quarters out: exact. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  if (numbers.length === 0) return null
  const sorted = [...numbers].sort((a, b) => a - b)
  /** At `quarters` / 4 of the way from the first to the last. */
  const at = (quarters: number): number => {
    const steps = quarters * (sorted.length - 1)
    const place = Math.floor(steps / 4)
    const below = sorted[place]!
    return below + ((steps % 4) * ((sorted[place + 1] ?? below) - below)) / 4
  }
  return { count: sorted.length, least: at(0), lower: at(1), middle: at(2), upper: at(3), most: at(4) }
}

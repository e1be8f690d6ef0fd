// A whole number as digits of changing bases: each field of a code takes as little room as its possible values need.

/** Writes fields, first to last. */
export interface FieldWriter {
  readonly put: (value: number, base: number) => void // 0 <= value < base; anything else throws
  readonly number: () => bigint
}

/** A writer without fields: the number 0. */
export function fieldWriter(): FieldWriter {
  let sum = 0n
  let room = 1n
  return {
    put: (value, base) => {
      if (!Number.isInteger(value) || value < 0 || value >= base) throw new Error(`${value} is no digit below ${base}`)
      sum += room * BigInt(value)
      room *= BigInt(base)
    },
    number: () => sum,
  }
}

/** Reads them again in the same order. Past the end every field is 0. */
export interface FieldReader {
  readonly take: (base: number) => number
  readonly left: () => bigint
}

/** A reader of a number that is 0 or more. */
export function fieldReader(number: bigint): FieldReader {
  let rest = number
  return {
    take: (base) => {
      const value = Number(rest % BigInt(base))
      rest /= BigInt(base)
      return value
    },
    left: () => rest,
  }
}

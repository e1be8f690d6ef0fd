// A score as it leaves the scoring: one exact number in the three forms in which it is used.

import { type Fraction, toFourDecimals, toNumber, toWhole } from '../lib/fraction.ts'

/** Points of 100 (home: down to -100). */
export interface Score {
  readonly value: number // not rounded
  readonly shown: number // whole points, half up: what the page shows
  readonly json: number // 4 decimals, half up: what JSON prints
}

/** The score of an exact number of points. */
export const scoreOf = (exact: Fraction): Score => ({
  value: toNumber(exact),
  shown: toWhole(exact),
  json: toFourDecimals(exact),
})

// How a counterpart concedes: a time curve (Faratin, Sierra & Jennings 1998, polynomial family), pulled along by what the others
// give, with an end that rises for a side that gives nothing. Powers are rounded once to 1/10,000; all else is exact.

import { powerInTenThousandths } from '../lib/power.ts'
import type { Level, Tactic } from '../scenario/scenario.ts'

export interface Tuning {
  readonly firmness: number // e: below 1 holds long and gives late
  readonly reciprocity: number // rho: how much of the others' way it comes in return
  readonly keep: number // share of its range that it keeps to the end against a side that gives nothing
}

export const TUNINGS: Readonly<Record<Level, Tuning>> = {
  apprentice: { firmness: 1, reciprocity: 0.8, keep: 0.3 },
  minister: { firmness: 0.65, reciprocity: 0.5, keep: 0.6 },
  hardliner: { firmness: 0.3, reciprocity: 0.2, keep: 0.8 },
}

/** A leader's own tactic replaces e and rho at minister level only; a nature handed in replaces them at any level. */
export function tuningOf(level: Level, own: Tactic | null, nature?: Tactic): Tuning {
  const tuning = TUNINGS[level]
  const { firmness, reciprocity } = nature ?? (level === 'minister' && own ? own : tuning)
  return { firmness, reciprocity, keep: tuning.keep }
}

const WHOLE = 10_000n
const inTenThousandths = (share: number): bigint => BigInt(Math.round(share * 10_000))

/** t^(1/e) in ten-thousandths; t = turn / (turns - 1), 1 if there is but one turn. */
export function timePressure(firmness: number, turn: number, turns: number): number {
  if (turns <= 1) return 10_000
  return powerInTenThousandths(Math.min(turn, turns - 1), turns - 1, 1 / firmness)
}

export interface Range {
  readonly floor: number
  readonly ceil: number // >= floor
}

/**
 * What it holds out for: max(floor, ceil - (ceil - end) x max(time, rho x come)), end = floor + keep x range x (1 - min(1, come / 0.4)).
 * `time` and `come` in ten-thousandths; worths in whole units of any scale, rounded up once (never below the floor).
 */
export function targetOf({ floor, ceil }: Range, tuning: Tuning, time: number, come: number): number {
  const range = BigInt(ceil - floor)
  const held = WHOLE - BigInt(Math.min(10_000, Math.floor((come * 5) / 2)))
  const end = inTenThousandths(tuning.keep) * held // share of the range, in 1e-8
  const pulled = (inTenThousandths(tuning.reciprocity) * BigInt(come)) / WHOLE
  const given = BigInt(time) > pulled ? BigInt(time) : pulled
  const down = (range * (WHOLE * WHOLE - end) * given) / (WHOLE * WHOLE * WHOLE)
  return Math.max(floor, ceil - Number(down))
}

// O: what a seat could carry home. Outcomes that its own groups are sure to pass, wherever in their bands they stand (where none
// of these is worth its walk-away: pass at the middle of the bands), that cross no red line of its own and that settle something.
// Worked out once for each brief and sorted by own worth.
// Limit: above MOST_OUTCOMES possible outcomes a fixed sample of SAMPLE outcomes stands for the whole, and offers are bettered by
// single-issue steps (offering.ts); time and memory stay the same however large the space.

import { type Dice, diceFor, rollBelow } from '../lib/dice.ts'
import { isEmpty, type Outcome } from '../engine/outcome.ts'
import { type BandEnd, type Brief, homePasses, ownMeasures } from '../engine/seat-view.ts'
import { type LeaderMeasure, worth } from '../engine/worth.ts'

export const MOST_OUTCOMES = 2 ** 18
export const SAMPLE = 2 ** 15

/** Worths are 100 x units, as the walk-away is. */
export interface Reach {
  readonly brief: Brief
  readonly end: BandEnd // where its groups are taken to stand
  readonly mine: LeaderMeasure
  readonly issues: number
  readonly whole: boolean // every outcome was looked at
  readonly size: number
  readonly rows: Uint8Array // `size` outcomes of `issues` option indices: by worth ascending, then the lowest outcome first
  readonly worths: Float64Array // by row
}

export const worthOf = (reach: Reach, outcome: Outcome): number => 100 * worth(reach.mine, outcome)

export const rowAt = (reach: Reach, row: number): Outcome =>
  Array.from(reach.rows.subarray(row * reach.issues, (row + 1) * reach.issues))

/** The first own red line that the outcome crosses, or null. */
export const crossed = ({ leader, scenario }: Brief, outcome: Outcome) =>
  leader.redLines.find(({ issue, options }) => {
    const k = scenario.issues.findIndex((i) => i.id === issue)
    return options.includes(scenario.issues[k]!.options[outcome[k]!]!.id)
  }) ?? null

/** Is it something that the seat may sign and that its home passes there? */
export const canCarryHome = (brief: Brief, outcome: Outcome, end: BandEnd): boolean =>
  !isEmpty(brief.scenario, outcome) && crossed(brief, outcome) === null && homePasses(ownMeasures(brief), outcome, end)

/** Every outcome in issue-then-option order, or a fixed draw of them; the same array is handed out each time. */
function* candidates(sizes: readonly number[], whole: boolean): Generator<number[]> {
  const outcome = sizes.map(() => 0)
  if (!whole) {
    let dice: Dice = diceFor(1)
    for (let n = 0; n < SAMPLE; n++) {
      for (let k = 0; k < sizes.length; k++) [outcome[k], dice] = rollBelow(sizes[k]!, dice)
      yield outcome
    }
    return
  }
  for (;;) {
    yield outcome
    let k = sizes.length - 1
    while (k >= 0 && outcome[k] === sizes[k]! - 1) outcome[k--] = 0
    if (k < 0) return
    outcome[k]!++
  }
}

const known = new WeakMap<Brief, Reach>()

export function reachOf(brief: Brief): Reach {
  let reach = known.get(brief)
  if (!reach) {
    reach = reachAt(brief, 'strict')
    if (reach.size === 0 || reach.worths[reach.size - 1]! < reach.mine.least) reach = reachAt(brief, 'middle')
    known.set(brief, reach)
  }
  return reach
}

function reachAt(brief: Brief, end: BandEnd): Reach {
  const sizes = brief.scenario.issues.map((i) => i.options.length)
  const whole = sizes.reduce((all, size) => all * size, 1) <= MOST_OUTCOMES
  const own = ownMeasures(brief)
  const mine = own.leader
  const found: number[] = []
  const worths: number[] = []
  for (const outcome of candidates(sizes, whole)) {
    if (!homePasses(own, outcome, end) || isEmpty(brief.scenario, outcome) || crossed(brief, outcome)) continue
    for (const option of outcome) found.push(option)
    worths.push(100 * worth(mine, outcome))
  }
  const order = Uint32Array.from(worths.keys()).sort((a, b) => worths[a]! - worths[b]! || a - b)
  const rows = new Uint8Array(found.length)
  order.forEach((from, row) => {
    for (let k = 0; k < sizes.length; k++) rows[row * sizes.length + k] = found[from * sizes.length + k]!
  })
  return {
    brief,
    end,
    mine,
    issues: sizes.length,
    whole,
    size: order.length,
    rows,
    worths: Float64Array.from(order, (from) => worths[from]!),
  }
}

/** First row worth at least this much (`size` if none). */
export function firstRowAtLeast({ worths, size }: Reach, least: number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (worths[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

// O: what a seat could carry home. Outcomes that its own groups are sure to pass, wherever in their bands they stand (where none
// of these is worth its walk-away: pass at the middle of the bands), that cross no red line of its own and that settle something.
// Worked out once for each brief and sorted by own worth.
// Limit: above MOST_OUTCOMES possible outcomes a fixed sample of SAMPLE outcomes stands for the whole, and offers are bettered by
// single-issue steps (offering.ts); time and memory stay the same however large the space.

import { forEachBlock } from '../analysis/blocks.ts'
import { spaceOf } from '../analysis/outcome-space.ts'
import { hundredthUp } from '../analysis/tables.ts'
import { type Dice, diceFor, rollBelow } from '../lib/dice.ts'
import { isEmpty, issueIndex, nothingAgreed, optionIndex, type Outcome } from '../engine/outcome.ts'
import { type BandEnd, type Brief, homePasses, homePassesIf, ownMeasures } from '../engine/seat-view.ts'
import { type LeaderMeasure, worth } from '../engine/worth.ts'

export const MOST_OUTCOMES = 2 ** 17
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

/** Own worth of any outcome, 100 x units. */
export const worthOf = (reach: Reach, outcome: Outcome): number => 100 * worth(reach.mine, outcome)

/** The outcome of a row. */
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

type Found = Pick<Reach, 'rows' | 'worths'>

/** Looks at every outcome, in issue-then-option order, a block at a time. */
function lookAtAll(brief: Brief, sizes: readonly number[], end: BandEnd): Found {
  const own = ownMeasures(brief)
  const { leader, groups } = own
  const { count, strides } = spaceOf(sizes)
  const least = groups.map((group) => hundredthUp(end === 'strict' ? group.strictLeast : group.least))
  const barred = sizes.map((size) => new Uint8Array(size)) // 1: crosses a red line
  for (const { issue, options } of brief.leader.redLines) {
    const k = issueIndex(brief.scenario, issue)
    for (const option of options) barred[k]![optionIndex(brief.scenario.issues[k]!, option)] = 1
  }
  const nothing = nothingAgreed(brief.scenario).reduce((index, option, k) => index + option * strides[k]!, 0)
  const optionAt = (index: number, k: number): number => Math.floor(index / strides[k]!) % sizes[k]!
  const found = new Uint32Array(count)
  const units = new Float64Array(count)
  let ends: Uint8Array | null = null // by place in the block: 1 where its last issues cross a red line
  let size = 0
  forEachBlock(sizes, [leader, ...groups], (block) => {
    ends ??= Uint8Array.from({ length: block.size }, (_, place) =>
      Number(barred.some((row, k) => k >= block.split && row[optionAt(place, k)] === 1)),
    )
    for (let k = 0; k < block.split; k++) if (barred[k]![block.first[k]!] === 1) return
    for (let j = 0; j < block.size; j++) {
      if (ends[j] === 1 || block.start + j === nothing) continue
      if (!homePassesIf(own, (g) => block.units[g + 1]![j]! >= least[g]!)) continue
      found[size] = block.start + j
      units[size++] = block.units[0]![j]!
    }
  })
  const order = byWorth(units.subarray(0, size))
  const rows = new Uint8Array(size * sizes.length)
  for (let row = 0; row < size; row++)
    for (let k = 0; k < sizes.length; k++) rows[row * sizes.length + k] = optionAt(found[order[row]!]!, k)
  return { rows, worths: Float64Array.from(order, (n) => 100 * units[n]!) }
}

/** Looks at a fixed draw of outcomes. */
function lookAtSome(brief: Brief, sizes: readonly number[], end: BandEnd): Found {
  const own = ownMeasures(brief)
  const drawn = new Uint8Array(SAMPLE * sizes.length)
  const units: number[] = []
  const outcome = sizes.map(() => 0)
  let dice: Dice = diceFor(1)
  for (let n = 0; n < SAMPLE; n++) {
    for (let k = 0; k < sizes.length; k++) {
      const throwing = rollBelow(sizes[k]!, dice)
      outcome[k] = throwing[0]
      dice = throwing[1]
    }
    if (!homePasses(own, outcome, end) || isEmpty(brief.scenario, outcome) || crossed(brief, outcome)) continue
    drawn.set(outcome, units.length * sizes.length)
    units.push(worth(own.leader, outcome))
  }
  const order = byWorth(Float64Array.from(units))
  const rows = new Uint8Array(units.length * sizes.length)
  order.forEach((n, row) => {
    rows.set(drawn.subarray(n * sizes.length, (n + 1) * sizes.length), row * sizes.length)
  })
  return { rows, worths: Float64Array.from(order, (n) => 100 * units[n]!) }
}

/** Places by worth ascending, then as they stand. Worth and place share one number where that is exact: numbers sort fastest. */
function byWorth(units: Float64Array): Uint32Array {
  const { length } = units
  const most = units.reduce((a, b) => Math.max(a, Math.abs(b)), 0)
  if ((most + 1) * length > Number.MAX_SAFE_INTEGER)
    return Uint32Array.from(units.keys()).sort((a, b) => units[a]! - units[b]! || a - b)
  const keys = units.map((value, place) => (value + most) * length + place).sort()
  return Uint32Array.from(keys, (key) => key % length)
}

const known = new WeakMap<Brief, Reach>()

/** What the seat of this brief could carry home; worked out once for each brief. */
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
  const whole = spaceOf(sizes).count <= MOST_OUTCOMES
  const { rows, worths } = (whole ? lookAtAll : lookAtSome)(brief, sizes, end)
  const mine = ownMeasures(brief).leader
  return { brief, end, mine, issues: sizes.length, whole, size: worths.length, rows, worths }
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

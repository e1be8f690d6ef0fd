// What to offer: among what it could carry home and is worth its level to the seat, the best for the others by its belief.

import { type Outcome, overwrite, sameOutcome } from '../engine/outcome.ts'
import type { SeatView } from '../engine/seat-view.ts'
import { type Belief, believed } from './belief.ts'
import { canCarryHome, firstRowAtLeast, type Reach, rowAt, worthOf } from './reach.ts'

/** Offers lie within this many hundredths of a percent above the level. */
const WINDOW = 500

/** Texts that a home has refused in these talks. */
export const refusedBefore = (view: SeatView, outcome: Outcome): boolean =>
  view.table.votes.some((vote) => sameOutcome(vote.text, outcome))

/** What the offers of others would have led to that the seat has turned down since the text last changed: it does not put these itself. */
export function declinedSince({ brief, table }: SeatView): readonly Outcome[] {
  const last = table.offers.findLastIndex((offer) => offer.accepted)
  return table.offers
    .slice(last + 1)
    .filter((offer) => offer.accepted === false && offer.replies[brief.index]?.accept === false)
    .map((offer) => overwrite(brief.scenario, offer.before, offer.package))
}

const isAmong = (outcomes: readonly Outcome[], outcome: Outcome): boolean =>
  outcomes.some((other) => sameOutcome(other, outcome))

/** What it does not offer in its turn. */
const closedTo = (view: SeatView): readonly Outcome[] => [
  ...view.table.votes.map((vote) => vote.text),
  ...declinedSince(view),
]

/** The best row by belief, then by own worth, then the lowest outcome, among rows from..to-1. */
function bestRow(view: SeatView, reach: Reach, belief: Belief, from: number, to: number): number | null {
  const { rows, issues, worths } = reach
  const closed = closedTo(view)
  let best: number | null = null
  let most = -1
  for (let row = from; row < to; row++) {
    let sum = 0
    for (let k = 0, at = row * issues; k < issues; k++) sum += belief[k]![rows[at + k]!]!
    if (sum < most || (sum === most && worths[row]! <= worths[best!]!)) continue
    if (closed.length > 0 && isAmong(closed, rowAt(reach, row))) continue
    best = row
    most = sum
  }
  return best
}

/** In a sampled space: one issue at a time to what is better for the others, as long as the seat stays within the window. */
function climb(view: SeatView, reach: Reach, belief: Belief, start: Outcome, least: number, most: number): Outcome {
  const closed = closedTo(view)
  let best = start
  for (;;) {
    let next: Outcome | null = null
    let value = believed(belief, best)
    reach.brief.scenario.issues.forEach((issue, k) => {
      issue.options.forEach((_, o) => {
        const step = best.map((was, i) => (i === k ? o : was))
        const worth = worthOf(reach, step)
        if (worth < least || worth > most || believed(belief, step) <= value) return
        if (!canCarryHome(reach.brief, step, reach.end) || isAmong(closed, step)) return
        next = step
        value = believed(belief, step)
      })
    })
    if (next === null) return best
    best = next
  }
}

/** The next offer at a level (100 x units), or null if nothing in reach is worth that much. */
export function offerAt(view: SeatView, reach: Reach, belief: Belief, level: number): Outcome | null {
  const most = level + WINDOW * reach.mine.total
  const from = firstRowAtLeast(reach, level)
  const row =
    bestRow(view, reach, belief, from, firstRowAtLeast(reach, most + 1)) ?? leastAbove(view, reach, belief, from)
  if (row === null) return null
  const offer = rowAt(reach, row)
  return reach.whole ? offer : climb(view, reach, belief, offer, level, Math.max(most, reach.worths[row]!))
}

/** Nothing in the window: of the least worth above it, the best for the others. */
function leastAbove(view: SeatView, reach: Reach, belief: Belief, from: number): number | null {
  for (let row = from; row < reach.size; ) {
    const next = firstRowAtLeast(reach, reach.worths[row]! + 1)
    const best = bestRow(view, reach, belief, row, next)
    if (best !== null) return best
    row = next
  }
  return null
}

/** What a believed loss weighs against a believed gain of 5: cautious first, since a package that is turned down brings nobody anything. */
const CAUTIONS = [8, 6, 5, 4]

/** What the others gain by going from one outcome to a row of the reach, as cautiously believed. */
function cautiousGain(belief: Belief, from: Outcome, { rows, issues }: Reach, row: number, caution: number): number {
  let sum = 0
  for (let k = 0; k < issues; k++) {
    const gain = belief[k]![rows[row * issues + k]!]! - belief[k]![from[k]!]!
    sum += gain * (gain < 0 ? caution : 5)
  }
  return sum
}

/**
 * At the last look: no worse for the seat than the signed text and best for the others, as cautiously believed as finds anything;
 * ties: higher own worth, then the lowest outcome. null if it sees nothing better.
 */
export function lastPackage(view: SeatView, reach: Reach, belief: Belief): Outcome | null {
  const { text } = view.table
  const now = worthOf(reach, text)
  for (const caution of CAUTIONS) {
    let best: number | null = null
    let most = 0
    for (let row = firstRowAtLeast(reach, now); row < reach.size; row++) {
      const gain = cautiousGain(belief, text, reach, row, caution)
      const better = gain > most || (gain === most && reach.worths[row]! > (best === null ? now : reach.worths[best]!))
      if (!better || refusedBefore(view, rowAt(reach, row))) continue
      best = row
      most = gain
    }
    if (best !== null) return rowAt(reach, best)
  }
  return null
}

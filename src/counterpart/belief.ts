// What a counterpart believes about the others, from their open words only: they want what they opened with, most where they
// named it as important, and more where their offers stayed close to it. One table for all of them together.

import { type Outcome, optionIndex } from '../engine/outcome.ts'
import type { SeatView } from '../engine/seat-view.ts'
import { others, wordsOf } from './stance.ts'

/** Believed worth in millionths of the others' mean scale, by issue and option; add up over an outcome. */
export type Belief = readonly (readonly number[])[]

interface Guess {
  readonly weight: number // not yet a share
  readonly near: readonly number[] // 1 - distance from what it wants, by option
}

/** One seat on one issue. No opening: its mean offer stands for it; neither: weight 0. */
function guess(view: SeatView, seat: number, k: number, words: readonly Outcome[]): Guess {
  const issue = view.brief.scenario.issues[k]!
  const stated = view.table.openings[seat]![k]
  const spoken = stated !== null || view.table.offers.some((o) => o.seat === seat && Object.hasOwn(o.package, issue.id))
  if (!spoken) return { weight: 0, near: issue.options.map(() => 0) }
  const offered = words.slice(1).map((word) => issue.options[word[k]!]!.place)
  const places = stated ? [issue.options[optionIndex(issue, stated!.option)]!.place] : offered
  const sum = places.reduce((all, place) => all + place, 0)
  const nearness = (place: number): number => 1 - Math.abs(place * places.length - sum) / (places.length * issue.span)
  const named = view.table.priorities[seat]?.includes(issue.id) ?? false
  const held = offered.reduce((all, place) => all + nearness(place), 0)
  return { weight: (named ? 2.5 : 1) + 0.5 * held, near: issue.options.map((o) => nearness(o.place)) }
}

/** What its open words let one suppose a seat's issues to weigh: percent of all weight, by issue; all 0 where it never spoke. */
export function sharesOf(view: SeatView, seat: number): readonly number[] {
  const words = wordsOf(view, seat)
  const weights = view.brief.scenario.issues.map((_, k) => guess(view, seat, k, words).weight)
  const total = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => (total === 0 ? 0 : (100 * weight) / total))
}

/** What the seat's view lets one believe of the others, each of them counted alike. All 0 where nobody has spoken. */
export function beliefOf(view: SeatView): Belief {
  const { issues } = view.brief.scenario
  const seats = others(view)
  const table = issues.map((issue) => issue.options.map(() => 0))
  for (const seat of seats) {
    const words = wordsOf(view, seat)
    const guesses = issues.map((_, k) => guess(view, seat, k, words))
    const total = guesses.reduce((all, { weight }) => all + weight, 0)
    if (total === 0) continue
    guesses.forEach(({ weight, near }, k) => {
      near.forEach((n, o) => {
        table[k]![o]! += Math.floor((1_000_000 * weight * n) / (total * seats.length) + 0.5)
      })
    })
  }
  return table
}

/** Believed worth of an outcome, in millionths. */
export function believed(belief: Belief, outcome: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < outcome.length; k++) sum += belief[k]![outcome[k]!]!
  return sum
}

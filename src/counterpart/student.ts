// Scripted students, for tests and for measuring a scenario. Where a script is silent it plays as the trader: the counterpart's
// own method at minister level. Limit: they read the codings, as no real student can, unless told to cite at random.

import { type Dice, rollBelow } from '../lib/dice.ts'
import { legalMoves, sampleMove } from '../engine/legal.ts'
import type { Citation, Move } from '../engine/move.ts'
import { isEmpty, type Outcome } from '../engine/outcome.ts'
import type { SeatView } from '../engine/seat-view.ts'
import type { QuoteId } from '../scenario/scenario.ts'
import { act, type Manner } from './decide.ts'
import { offerAt } from './offering.ts'
import type { Plan } from './plan.ts'
import { worthOf } from './reach.ts'
import { tuningOf } from './tactic.ts'

export const STUDENTS = ['trader', 'pushover', 'stubborn', 'splitter', 'random', 'clicker'] as const
export type StudentName = (typeof STUDENTS)[number]

export const isStudent = (name: string): name is StudentName => STUDENTS.some((student) => student === name)

export interface StudentOptions {
  readonly citing?: 'codes' | 'random' // random: any quote or silence, drawn with the dice
}

/** A student's next move, and the dice for the next throw. The seat must be one that may act now. */
export function playStudent(
  name: StudentName,
  view: SeatView,
  dice: Dice,
  { citing = 'codes' }: StudentOptions = {},
): readonly [Move, Dice] {
  if (name === 'random') return sampleMove(view, dice)
  if (name === 'clicker') return [firstChoice(view), dice]
  const manner = mannerOf(name, view)
  if (citing === 'codes') return [act(view, manner).move, dice]
  const [drawn, next] = drawCitation(view, dice)
  return [act(view, { ...manner, cite: () => drawn }).move, next]
}

function drawCitation(view: SeatView, dice: Dice): readonly [Citation, Dice] {
  const quotes: readonly (QuoteId | null)[] = [null, ...view.brief.scenario.quotes.map((q) => q.id)]
  const [which, next] = rollBelow(quotes.length, dice)
  return [quotes[which]!, next]
}

function mannerOf(name: Exclude<StudentName, 'random' | 'clicker'>, view: SeatView): Manner {
  const trader = { tuning: tuningOf('minister', view.brief.leader.tactic) }
  switch (name) {
    case 'trader':
      return trader
    case 'pushover':
      return {
        ...trader,
        tolerates: canLiveWith,
      }
    case 'stubborn':
      return { ...trader, choose: nearItsBest }
    case 'splitter':
      return { ...trader, choose: splitTheDifference }
  }
}

/** At least its walk-away as it stands, whatever they say at home. */
const canLiveWith = (view: SeatView, { reach }: Plan, outcome: Outcome): boolean =>
  !isEmpty(view.brief.scenario, outcome) && worthOf(reach, outcome) >= reach.mine.least

/** Only within 8 points of its best. */
const nearItsBest = (view: SeatView, { reach, belief, level, ceil }: Plan): Outcome | null =>
  offerAt(view, reach, belief, Math.max(level, ceil - 800 * reach.mine.total))

/** On each issue the option nearest the middle of the openings (ties: the lower); where nobody opened, as the trader would. */
function splitTheDifference(view: SeatView, { reach, belief, level }: Plan): Outcome | null {
  const { issues } = view.brief.scenario
  const usual = offerAt(view, reach, belief, level)
  return issues.map((issue, k) => {
    const places = view.table.openings.flatMap((row) => {
      const stated = row[k]
      return stated ? [issue.options.find((o) => o.id === stated.option)!.place] : []
    })
    if (places.length === 0) return usual ? usual[k]! : view.table.text[k]!
    const sum = places.reduce((all, place) => all + place, 0)
    const distances = issue.options.map((o) => Math.abs(o.place * places.length - sum))
    return distances.indexOf(Math.min(...distances))
  })
}

/** Always the first choice offered: the first kind of move, the first issue, the first option that is new, the first quote. */
function firstChoice(view: SeatView): Move {
  const { seat } = view.brief
  const { open, priorities, propose, answer, sign } = legalMoves(view)
  if (open) return { seat, type: 'open', issue: open.issue, option: open.options[0]!, quote: open.quotes[0] ?? null }
  if (priorities) return { seat, type: 'priorities', issues: priorities.issues.slice(0, priorities.count) }
  if (propose?.lastLook) return { seat, type: 'pass' }
  if (propose) {
    const { issue, options, now } = propose.issues[0]!
    const option = options.find((o) => o !== now)!
    return { seat, type: 'propose', package: { [issue]: option }, quote: propose.quotes[0] ?? null }
  }
  if (answer) return { seat, type: 'answer', accept: true }
  if (sign) return { seat, type: 'sign', accept: true }
  throw new Error('nothing to choose from: the seat is not to act')
}

// Everything a seat may do now, as choice lists: they enable the buttons, feed the counterparts and drive the random tests.

import { type Dice, rollBelow } from '../lib/dice.ts'
import type { GroupId, IssueId, OptionId, QuoteId } from '../scenario/scenario.ts'
import type { Citation, Move } from './move.ts'
import { openingIssues } from './negotiation.ts'
import type { Package } from './outcome.ts'
import type { Refusal } from './refusal.ts'
import { prioritiesAsked, refusalOf } from './refuse.ts'
import type { SeatView } from './seat-view.ts'
import { openOffer, toAct } from './table.ts'

/** What the seat may do; a missing part is not allowed now. Any quote may be cited for anything. */
export interface Choices {
  readonly open?: {
    readonly issue: IssueId
    readonly options: readonly OptionId[]
    readonly quotes: readonly QuoteId[]
  }
  readonly priorities?: { readonly issues: readonly IssueId[]; readonly count: number }
  readonly propose?: {
    readonly issues: readonly {
      readonly issue: IssueId
      readonly options: readonly OptionId[]
      readonly now: OptionId
    }[]
    readonly quotes: readonly QuoteId[]
    readonly lastLook: boolean
  }
  readonly answer?: {
    readonly issues: readonly IssueId[]
    readonly quotes: readonly QuoteId[]
    readonly challenge: boolean
  }
  readonly consult?: { readonly groups: readonly GroupId[]; readonly package: Package | null; readonly left: number } // package null: text with any package
  readonly call?: true
  readonly sign?: true
  readonly pass?: true
  readonly walkOut?: true
}

/** The reason this move would be refused in this view, or null: the same answer as `apply` gives. */
export const refusalIn = (view: SeatView, move: Move): Refusal | null =>
  refusalOf({ scenario: view.brief.scenario, table: view.table, consultationsLeft: view.mine.consultationsLeft }, move)

/** Would this move of the view's own seat be carried out? */
export const isLegal = (view: SeatView, move: Move): boolean =>
  refusalIn(view, move) === null && move.seat === view.brief.seat

/** The choice lists for a seat. Empty: another seat is to act, or the talks are over. */
export function legalMoves(view: SeatView): Choices {
  const { brief, mine, table } = view
  if (!toAct(table).includes(brief.index)) return {}
  const { issues, quotes, groups } = brief.scenario
  const all = quotes.map((q) => q.id)
  const seat = brief.seat
  const own = groups.filter((g) => g.leader === seat).map((g) => g.id)
  const consult = (pack: Package | null) =>
    own.length > 0 && mine.consultationsLeft > 0
      ? { consult: { groups: own, package: pack, left: mine.consultationsLeft } }
      : {}
  const proposing = issues.map((issue, k) => ({
    issue: issue.id,
    options: issue.options.map((o) => o.id),
    now: issue.options[table.text[k]!]!.id,
  }))
  const { phase } = table
  switch (phase.name) {
    case 'opening': {
      const issue = issues.find((i) => i.id === openingIssues(brief.scenario)[phase.step])!
      return { open: { issue: issue.id, options: issue.options.map((o) => o.id), quotes: all } }
    }
    case 'priorities':
      return { priorities: { issues: issues.map((i) => i.id), count: prioritiesAsked(brief.scenario) } }
    case 'turn':
      return {
        propose: { issues: proposing, quotes: all, lastLook: false },
        ...consult(null),
        ...(refusalIn(view, { seat, type: 'call' }) === null ? { call: true as const } : {}),
        pass: true,
        walkOut: true,
      }
    case 'answering': {
      const offer = openOffer(table)!
      return {
        answer: { issues: Object.keys(offer.package), quotes: all, challenge: offer.quote !== null },
        ...consult(offer.package),
      }
    }
    case 'signing':
      return { sign: true }
    case 'last-look':
      return { propose: { issues: proposing, quotes: all, lastLook: true }, ...consult(null), pass: true }
    case 'over':
      return {}
  }
}

/** The kinds of move in the choices, in a fixed order. */
export const kindsOf = (choices: Choices): readonly Move['type'][] => [
  ...(choices.open ? (['open'] as const) : []),
  ...(choices.priorities ? (['priorities'] as const) : []),
  ...(choices.propose ? (['propose'] as const) : []),
  ...(choices.answer ? (['answer'] as const) : []),
  ...(choices.consult ? (['consult'] as const) : []),
  ...(choices.call ? (['call'] as const) : []),
  ...(choices.sign ? (['sign'] as const) : []),
  ...(choices.pass ? (['pass'] as const) : []),
  ...(choices.walkOut ? (['walk-out'] as const) : []),
]

/** A legal move drawn with the dice: first the kind, then its parts. Throws if the seat has nothing to do. */
export function sampleMove(view: SeatView, start: Dice): readonly [Move, Dice] {
  const choices = legalMoves(view)
  const kinds = kindsOf(choices)
  if (kinds.length === 0) throw new Error('nothing to sample: the seat is not to act')
  let dice = start
  const below = (sides: number): number => {
    const [value, next] = rollBelow(sides, dice)
    dice = next
    return value
  }
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const cite = (quotes: readonly QuoteId[]): Citation =>
    quotes.length === 0 || below(quotes.length + 1) === 0 ? null : pick(quotes)
  const pack = (parts: NonNullable<Choices['propose']>['issues']): Package => {
    const drawn = parts.filter(() => below(3) === 0)
    return Object.fromEntries(
      (drawn.length > 0 ? drawn : [pick(parts)]).map((part) => [part.issue, pick(part.options)]),
    )
  }
  const draw = (): Move => {
    const seat = view.brief.seat
    const kind = pick(kinds)
    switch (kind) {
      case 'open':
        return {
          seat,
          type: kind,
          issue: choices.open!.issue,
          option: pick(choices.open!.options),
          quote: cite(choices.open!.quotes),
        }
      case 'priorities': {
        const { issues, count } = choices.priorities!
        const first = below(issues.length)
        const second = (first + 1 + below(Math.max(1, issues.length - 1))) % issues.length
        return { seat, type: kind, issues: [issues[first]!, issues[second]!].slice(0, count) }
      }
      case 'propose':
        return { seat, type: kind, package: pack(choices.propose!.issues), quote: cite(choices.propose!.quotes) }
      case 'answer': {
        const { issues, quotes, challenge } = choices.answer!
        if (below(2) === 0) return { seat, type: kind, accept: true }
        const decline = { seat, type: kind, accept: false, issue: pick(issues) } as const
        const reason = below(3)
        if (reason === 1 && challenge) return { ...decline, challenge: true }
        return reason === 2 && quotes.length > 0 ? { ...decline, against: pick(quotes) } : decline
      }
      case 'consult': {
        const consult = choices.consult!
        return {
          seat,
          type: kind,
          group: pick(consult.groups),
          package: consult.package ?? (choices.propose && below(2) === 0 ? pack(choices.propose.issues) : {}),
        }
      }
      case 'sign':
        return { seat, type: kind, accept: below(2) === 0 }
      default:
        return { seat, type: kind }
    }
  }
  for (;;) {
    const move = draw()
    if (refusalIn(view, move) === null) return [move, dice]
  }
}

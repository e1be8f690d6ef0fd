// A counterpart's opening statement (rules.md, 5): what its own voices said, in the strongest words; else its best option.

import type { Citation } from '../engine/move.ts'
import {
  type Issue,
  type OptionId,
  QUOTE_KINDS,
  type QuoteWords,
  STRENGTHS,
  type Strength,
} from '../scenario/scenario.ts'
import type { SeatView } from '../engine/seat-view.ts'
import type { Reason } from './reason.ts'

export interface Statement {
  readonly option: OptionId
  readonly quote: Citation
  readonly reason: Reason
}

interface Spoken {
  readonly option: number
  readonly quote: QuoteWords
  readonly strength: Strength
}

/** Each of its own voices' words on the issue, with an option that they support. File order. */
function spokenOn(view: SeatView, issue: Issue): readonly Spoken[] {
  const { scenario, leader, codings } = view.brief
  return scenario.quotes.flatMap((quote) => {
    if (!leader.voices.includes(quote.speaker)) return []
    const supports = codings?.find((c) => c.id === quote.id)?.supports ?? []
    return supports
      .filter((s) => s.issue === issue.id)
      .flatMap((s) =>
        issue.options.flatMap((o, option) =>
          s.options.includes(o.id) ? [{ option, quote, strength: s.strength }] : [],
        ),
      )
  })
}

/** The statement on an issue (index), with its citation and the reason. */
export function openingOn(view: SeatView, k: number): Statement {
  const issue = view.brief.scenario.issues[k]!
  const { scores } = view.brief.leader.preferences[k]!
  const rank = (a: Spoken, b: Spoken): number =>
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    QUOTE_KINDS.indexOf(a.quote.kind) - QUOTE_KINDS.indexOf(b.quote.kind) ||
    scores[b.option]! - scores[a.option]! ||
    a.option - b.option
  const strongest = [...spokenOn(view, issue)].sort(rank)[0]
  if (strongest) {
    const { option, quote, strength } = strongest
    return {
      option: issue.options[option]!.id,
      quote: quote.id,
      reason: { code: 'own-words', quote: quote.id, strength, kind: quote.kind },
    }
  }
  const score = Math.max(...scores)
  return { option: issue.options[scores.indexOf(score)]!.id, quote: null, reason: { code: 'own-best', score } }
}

/** The issues of largest salience, first of equals. */
export function weightiest(view: SeatView, count: number): readonly number[] {
  const { preferences } = view.brief.leader
  return preferences
    .map((_, k) => k)
    .sort((a, b) => preferences[b]!.salience - preferences[a]!.salience || a - b)
    .slice(0, count)
}

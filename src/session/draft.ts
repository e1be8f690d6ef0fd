// The draft: what is picked and not yet committed. Pure; the session keeps it and storage saves it beside the record.

import type { Answer, Citation, Move } from '../engine/move.ts'
import { openingIssues } from '../engine/negotiation.ts'
import { prioritiesAsked } from '../engine/refuse.ts'
import type { SeatView } from '../engine/seat-view.ts'
import type { Issue, Scenario } from '../scenario/scenario.ts'
import type { Intent } from './intent.ts'
import type { Draft, Screen } from './state.ts'

export const EMPTY_DRAFT: Draft = {
  option: null,
  citation: null,
  priorities: [],
  package: {},
  answer: null,
  backUp: { kind: 'none' },
  signature: null,
  confirming: null,
}

/** What of a draft there is in this scenario: a save's may say anything. */
export function draftIn({ issues, quotes }: Pick<Scenario, 'issues' | 'quotes'>, draft: Draft): Draft {
  const { answer, backUp, citation, option } = draft
  const isIssue = (id: string): boolean => issues.some((issue) => issue.id === id)
  const isQuote = (id: Citation): boolean => id === null || quotes.some((quote) => quote.id === id)
  const hasOption = (issue: Issue, id: string | null): boolean => issue.options.some((known) => known.id === id)
  return {
    ...draft,
    option: issues.some((issue) => hasOption(issue, option)) ? option : null,
    citation: citation && isQuote(citation.quote) ? citation : null,
    priorities: draft.priorities.filter(isIssue),
    package: Object.fromEntries(
      Object.entries(draft.package).filter(([id, chosen]) => issues.some((i) => i.id === id && hasOption(i, chosen))),
    ),
    answer: answer && !answer.accept && !isIssue(answer.issue) ? null : answer,
    backUp: backUp.kind === 'against' && !isQuote(backUp.quote) ? { kind: 'against', quote: null } : backUp,
  }
}

/** The draft after an intent that edits it, or null if the intent is not of that kind. */
export function edited(draft: Draft, screen: Screen, view: SeatView, intent: Intent): Draft | null {
  switch (intent.type) {
    case 'pick-option': {
      if (screen === 'opening') return { ...draft, option: intent.option }
      return { ...draft, package: withEntry(draft, view, intent.issue, intent.option) }
    }
    case 'drop-issue': {
      const { [intent.issue]: _, ...rest } = draft.package
      return { ...draft, package: rest }
    }
    case 'cite':
      return { ...draft, citation: { quote: intent.quote } }
    case 'pick-priority': {
      const { priorities } = draft
      if (priorities.includes(intent.issue))
        return { ...draft, priorities: priorities.filter((id) => id !== intent.issue) }
      return { ...draft, priorities: [...priorities, intent.issue].slice(-2) }
    }
    case 'accept':
      return { ...draft, answer: { accept: true }, backUp: { kind: 'none' } }
    case 'decline':
      return { ...draft, answer: { accept: false, issue: intent.issue } }
    case 'back-up':
      return { ...draft, backUp: intent.kind === 'against' ? { kind: 'against', quote: null } : { kind: intent.kind } }
    case 'cite-against':
      return { ...draft, backUp: { kind: 'against', quote: intent.quote } }
    case 'choose-signature':
      return { ...draft, signature: intent.accept }
    case 'ask-walk-out':
      return { ...draft, confirming: 'walk-out' }
    case 'stay':
      return { ...draft, confirming: null }
    default:
      return null
  }
}

/** Picking a stop puts it in the package; picking it again, or the stop where the text already is, takes the issue out. */
function withEntry(draft: Draft, view: SeatView, issue: string, option: string): Draft['package'] {
  const { [issue]: was, ...rest } = draft.package
  const k = view.brief.scenario.issues.findIndex((i) => i.id === issue)
  const now = view.brief.scenario.issues[k]?.options[view.table.text[k]!]?.id
  return was === option || now === option ? rest : { ...rest, [issue]: option }
}

/** Where there are no more issues than are named, all are: there is nothing to choose. */
export const namesAll = ({ brief }: SeatView): boolean =>
  brief.scenario.issues.length === prioritiesAsked(brief.scenario)

/** The issues that the draft puts first. */
export const prioritiesNamed = (draft: Draft, view: SeatView): Draft['priorities'] =>
  namesAll(view) ? view.brief.scenario.issues.map(({ id }) => id) : draft.priorities

/** The move that the draft says, or null while something is still to be picked. */
export function moveOf(draft: Draft, screen: Screen, view: SeatView): Move | null {
  const seat = view.brief.seat
  switch (screen) {
    case 'opening': {
      const { phase } = view.table
      if (phase.name !== 'opening' || draft.option === null || draft.citation === null) return null
      const issue = openingIssues(view.brief.scenario)[phase.step]!
      return { seat, type: 'open', issue, option: draft.option, quote: draft.citation.quote }
    }
    case 'priorities': {
      const issues = prioritiesNamed(draft, view)
      return issues.length === prioritiesAsked(view.brief.scenario) ? { seat, type: 'priorities', issues } : null
    }
    case 'turn':
    case 'last-look':
      return Object.keys(draft.package).length > 0 && draft.citation
        ? { seat, type: 'propose', package: inIssueOrder(draft, view), quote: draft.citation.quote }
        : null
    case 'answer':
      return answerOf(draft, seat)
    case 'sign':
      return draft.signature === null ? null : { seat, type: 'sign', accept: draft.signature }
    default:
      return null
  }
}

function answerOf({ answer, backUp }: Draft, seat: string): Answer | null {
  if (!answer) return null
  if (answer.accept) return { seat, type: 'answer', accept: true }
  const decline = { seat, type: 'answer', accept: false, issue: answer.issue } as const
  if (backUp.kind === 'challenge') return { ...decline, challenge: true }
  if (backUp.kind === 'against') return backUp.quote === null ? null : { ...decline, against: backUp.quote }
  return decline
}

const inIssueOrder = (draft: Draft, view: SeatView): Draft['package'] =>
  Object.fromEntries(
    view.brief.scenario.issues.flatMap((i) =>
      draft.package[i.id] === undefined ? [] : [[i.id, draft.package[i.id]!]],
    ),
  )

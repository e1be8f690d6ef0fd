// A class decides by raised hands: what it is asked now, between what, and what the winner puts into the draft. Pure.
// Alternatives are ids: option:x, quote:x, silence, issue:x, call, pass, keep (the text, at the last look), accept, decline:x, sign, not-sign.

import type { Choices } from '../../engine/legal.ts'
import { openingIssues } from '../../engine/negotiation.ts'
import type { SeatView } from '../../engine/seat-view.ts'
import type { Issue, IssueId } from '../../scenario/scenario.ts'
import { dealt } from '../deal.ts'
import type { Intent } from '../intent.ts'
import type { Draft, Screen } from '../state.ts'
import type { Ballot, Question, Room } from './room.ts'

export const MOST_HANDS = 60

/** What of a game a vote looks at. */
export interface Voted {
  readonly screen: Screen
  readonly view: SeatView
  readonly draft: Draft
  readonly choices: Choices
  readonly moves: number
  readonly room: Pick<Room, 'setup' | 'ballot'>
}

/** The name of the decision that is due: a count belongs to one. */
export const taskOf = ({ screen, moves }: Pick<Voted, 'screen' | 'moves'>): string => `${moves} ${screen}`

/** The count as it belongs to the present decision; another decision's is no longer one. */
export const ballotOf = (game: Voted): Ballot => {
  const task = taskOf(game)
  const { ballot } = game.room
  return ballot?.task === task ? ballot : { task, issue: null, more: false, waived: false, hands: [] }
}

const DECISIONS: readonly Screen[] = ['opening', 'priorities', 'turn', 'answer', 'sign', 'last-look']

/** A vote belongs to this screen, whether or not something is still to be asked. Two issues of two are no choice. */
export const isVotedOn = ({ room, screen, view }: Pick<Voted, 'room' | 'screen' | 'view'>): boolean =>
  room.setup.votes && DECISIONS.includes(screen) && !(screen === 'priorities' && view.brief.scenario.issues.length <= 2)

/** What the class is asked now; null: all is decided, or the chair decides. */
export function questionOf(game: Voted): Question | null {
  const { draft, screen, view } = game
  const ballot = ballotOf(game)
  if (!isVotedOn(game) || ballot.waived) return null
  switch (screen) {
    case 'opening': {
      const issue = openIssue(view)
      if (issue === null) return null
      if (draft.option === null) return { kind: 'position', issue }
      return draft.citation === null ? { kind: 'words', issues: [issue] } : null
    }
    case 'priorities':
      return draft.priorities.length < 2 ? { kind: 'priority' } : null
    case 'answer':
      return draft.answer === null ? { kind: 'answer' } : null
    case 'sign':
      return draft.signature === null ? { kind: 'sign' } : null
    default: {
      const changed = Object.keys(draft.package)
      if (ballot.issue !== null) return { kind: 'position', issue: ballot.issue }
      if (ballot.more || changed.length === 0) return { kind: 'move' }
      return draft.citation === null ? { kind: 'words', issues: changed } : null
    }
  }
}

function openIssue({ brief, table }: SeatView): IssueId | null {
  if (table.phase.name !== 'opening') return null
  return openingIssues(brief.scenario)[table.phase.step] ?? null
}

const issueIn = ({ brief }: SeatView, id: IssueId): Issue => brief.scenario.issues.find((i) => i.id === id)!

/** Where the text stands on an issue. */
function now({ brief, table }: SeatView, id: IssueId): string {
  const k = brief.scenario.issues.findIndex((i) => i.id === id)
  return brief.scenario.issues[k]!.options[table.text[k]!]!.id
}

/** The alternatives of a question, at least two of them wherever the game leaves a choice. */
export function alternativesOf(game: Voted, question: Question): readonly string[] {
  const { draft, screen, view } = game
  const { scenario, leader } = view.brief
  switch (question.kind) {
    case 'position': {
      const options = issueIn(view, question.issue).options.map(({ id }) => id)
      const free = screen === 'opening' ? options : options.filter((id) => id !== now(view, question.issue))
      return free.map((id) => `option:${id}`)
    }
    case 'words': {
      const cards = question.issues.flatMap((id) => dealt(scenario, issueIn(view, id), leader.voices))
      return [...[...new Set(cards)].slice(0, MOST_CARDS).map((id) => `quote:${id}`), 'silence']
    }
    case 'priority':
      return scenario.issues.filter(({ id }) => !draft.priorities.includes(id)).map(({ id }) => `issue:${id}`)
    case 'move': {
      const issues = scenario.issues.filter(({ id }) => draft.package[id] === undefined).map(({ id }) => `issue:${id}`)
      if (Object.keys(draft.package).length > 0) return issues
      if (screen === 'last-look') return [...issues, 'keep']
      return [...issues, ...(game.choices.call ? ['call'] : []), 'pass']
    }
    case 'answer': {
      const offer = view.table.offers[view.table.offers.length - 1]
      return ['accept', ...Object.keys(offer?.package ?? {}).map((id) => `decline:${id}`)]
    }
    case 'sign':
      return ['sign', 'not-sign']
  }
}

const MOST_CARDS = 5

/** The alternatives that lead; with no hand raised: none. Two or more: a tie, which the chair decides. */
export function leading(alternatives: readonly string[], hands: readonly number[]): readonly string[] {
  const most = alternatives.reduce((top, _, n) => Math.max(top, hands[n] ?? 0), 0)
  return most === 0 ? [] : alternatives.filter((_, n) => hands[n] === most)
}

/** What an alternative that won does to the game: intents as the page itself would send, or the issue to ask about next. */
export function carried(question: Question, winner: string): { readonly intent: Intent } | { readonly issue: IssueId } {
  const colon = winner.indexOf(':')
  const [head, id] = colon < 0 ? [winner, ''] : [winner.slice(0, colon), winner.slice(colon + 1)]
  switch (head) {
    case 'option':
      return { intent: { type: 'pick-option', issue: question.kind === 'position' ? question.issue : '', option: id } }
    case 'quote':
      return { intent: { type: 'cite', quote: id } }
    case 'silence':
      return { intent: { type: 'cite', quote: null } }
    case 'issue':
      return question.kind === 'priority' ? { intent: { type: 'pick-priority', issue: id } } : { issue: id }
    case 'accept':
      return { intent: { type: 'accept' } }
    case 'decline':
      return { intent: { type: 'decline', issue: id } }
    case 'sign':
    case 'not-sign':
      return { intent: { type: 'choose-signature', accept: head === 'sign' } }
    case 'call':
      return { intent: { type: 'call' } }
    case 'pass':
    case 'keep':
      return { intent: { type: 'pass' } }
    default:
      throw new Error(`${winner} is no alternative`)
  }
}

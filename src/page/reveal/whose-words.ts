// Whose words a leader's record on an issue holds: the leader's own, the side's where another person spoke for it, or a reporter's.

import type { LeaderId, Quote, Scenario } from '../../scenario/scenario.ts'

export interface WhoseWords {
  readonly kind: 'own' | 'side' | 'reported' // reported: no document quotes the leader
  readonly name: string // of the leader, or of the side
}

export interface OnRecord {
  readonly leader: LeaderId
  readonly own: readonly Pick<Quote, 'speaker' | 'kind'>[] // the side's quotes on one issue
}

export function whoseWords(scenario: Scenario, { leader, own }: OnRecord): WhoseWords {
  const { person, side } = scenario.leaders.find((l) => l.id === leader)!
  if (own.some((quote) => quote.speaker !== person)) return { kind: 'side', name: side }
  const { name } = scenario.people.find((p) => p.id === person)!
  return { kind: own.some((quote) => quote.kind === 'direct') ? 'own' : 'reported', name }
}

// The state of a game: the table that all see, and what is sealed. Immutable; apply.ts makes the next one.

import type { GroupId, IssueId, LeaderId, OptionId, Scenario } from '../scenario/scenario.ts'
import type { Outcome, Package } from './outcome.ts'
import type { Opening, Reply, Table } from './table.ts'

/** Does a text exist in the agreement set that is worth less to no leader and more to one? Given at the start; the rules do not search. */
export type Clerk = (text: Outcome) => boolean

/** A private answer from home. */
export interface Consultation {
  readonly seat: number
  readonly group: GroupId
  readonly package: Package
  readonly text: Outcome // what was asked about: text with package
  readonly leg: number
  readonly turn: number
  readonly yes: boolean
  readonly wants: { readonly issue: IssueId; readonly option: OptionId } | null
}

export interface Sealed {
  readonly thresholds: readonly number[] // true ones, 100 x units by group index
  readonly openings: readonly (Opening | null)[] // of the issue that is up, by seat
  readonly replies: readonly (Reply | null)[] // to the open offer, by seat
  readonly signatures: readonly (boolean | null)[] // of the open signing, by seat
  readonly consultationsLeft: readonly number[] // by seat
  readonly consultations: readonly Consultation[]
}

export interface Negotiation {
  readonly scenario: Scenario
  readonly clerk: Clerk
  readonly seed: number
  readonly table: Table
  readonly sealed: Sealed
}

const openings = new WeakMap<Scenario['agenda'], readonly IssueId[]>()

/** The issues that have an opening statement, in order. Asked for at every move, so listed once for each agenda. */
export function openingIssues({ agenda }: Pick<Scenario, 'agenda'>): readonly IssueId[] {
  let issues = openings.get(agenda)
  if (!issues) {
    issues = agenda.flatMap((item) => item.issues)
    openings.set(agenda, issues)
  }
  return issues
}

/** The place of a seat among the leaders; -1: there is none such. */
export const seatIndex = (
  { leaders }: { readonly leaders: readonly { readonly id: LeaderId }[] },
  id: LeaderId,
): number => leaders.findIndex((leader) => leader.id === id)

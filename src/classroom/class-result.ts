// What a table hands in: how its game ended and what it scored, from one seat. No names, nothing about a person.

import type { Citation } from '../engine/move.ts'
import type { Outcome } from '../engine/outcome.ts'
import { quotaOf } from '../engine/ratification.ts'
import type { Table } from '../engine/table.ts'
import { sha256OfText } from '../lib/sha256.ts'
import type { IssueId, LeaderId, ResultKind, Scenario } from '../scenario/scenario.ts'
import type { Debrief } from '../scoring/debrief.ts'
import type { Statement } from '../scoring/evidence.ts'

export const OPPONENTS = ['apprentice', 'minister', 'hardliner', 'person'] as const
/** Who played the other seats: the computer at a level, or a person. */
export type Opponent = (typeof OPPONENTS)[number]

/** A quote (or null: silence) that was cited for an issue. */
export interface QuoteUse {
  readonly issue: IssueId
  readonly quote: Citation
}

export interface ClassResult {
  readonly seat: LeaderId
  readonly opponent: Opponent
  readonly result: ResultKind
  readonly text: Outcome | null // what was agreed, or refused at home; null: nothing was signed
  readonly record: number | null // whole points, as shown; null: does not apply
  readonly evidence: number | null
  readonly deal: number | null
  readonly home: Readonly<Record<LeaderId, number | null>> // every leader with groups, -100..100
  readonly uses: readonly QuoteUse[] // the seat's, in the order of play, each once; a code may hold the first ones only
  readonly tag: number // 0..1023, from the game's moves: tells two games with the same scores apart
}

export const TAGS = 1024

/** The tag of a game, from its seed and moves (any value that can be JSON). */
export const tagOf = (game: unknown): number =>
  Number.parseInt(sha256OfText(JSON.stringify(game)).slice(0, 4), 16) % TAGS

/** What a statement cites, and for which issue: the one it is credited for, else the first it names. A challenge cites nothing of its own. */
function useOf({ kind, quote, credited, stated }: Statement): readonly QuoteUse[] {
  const issue = credited?.issue ?? stated[0]?.issue
  return kind === 'challenge' || issue === undefined ? [] : [{ issue, quote }]
}

export interface Played {
  readonly opponent: Opponent
  readonly game: unknown // seed and moves, for the tag
}

/** A seat's result from its debrief. Throws if the talks are not over or the seat has no debrief. */
export function classResult(
  scenario: Scenario,
  table: Pick<Table, 'text' | 'votes'>,
  debrief: Pick<Debrief, 'result' | 'seats' | 'deal' | 'home'>,
  seat: LeaderId,
  { opponent, game }: Played,
): ClassResult {
  const own = debrief.seats.find((one) => one.seat === seat)
  if (debrief.result === null || !own) throw new Error(`no result for ${seat}: the talks are not over`)
  const signed = debrief.result === 'agreed' ? table.text : table.votes[table.votes.length - 1]?.text
  const uses = own.evidence.working.statements.flatMap(useOf)
  return {
    seat,
    opponent,
    result: debrief.result,
    text: debrief.result === 'agreed' || debrief.result === 'not-ratified' ? (signed ?? null) : null,
    record: own.record.score?.shown ?? null,
    evidence: own.evidence.score?.shown ?? null,
    deal: debrief.deal.score?.shown ?? null,
    home: Object.fromEntries(
      scenario.leaders
        .filter(({ id }) => quotaOf(scenario, id) !== null)
        .map(({ id }) => [id, debrief.home.find((score) => score.leader === id)?.score.shown ?? null]),
    ),
    uses: uses.filter((use, n) => uses.findIndex((u) => u.issue === use.issue && u.quote === use.quote) === n),
    tag: tagOf(game),
  }
}

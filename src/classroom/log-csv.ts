// A seat's decisions and quotes as a table to hand in: one row a decision, with the words that were cited and what they were worth.

import type { Move } from '../engine/move.ts'
import type { Negotiation } from '../engine/negotiation.ts'
import { replay } from '../engine/replay.ts'
import type { IssueId, LeaderId, OptionId, QuoteId, Scenario } from '../scenario/scenario.ts'
import { type Statement, statementsOf } from '../scoring/evidence.ts'
import { csvOf } from './csv.ts'
import type { Say } from './say.ts'

const COLUMNS = [
  'number',
  'round',
  'side',
  'decision',
  'issues',
  'positions',
  'cited',
  'words',
  'kind',
  'document',
  'said',
  'bearing',
  'points',
] as const

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>

interface Part {
  readonly issues?: readonly (readonly [IssueId, OptionId | null])[]
  readonly quote?: QuoteId | null | undefined // null: silence; undefined: nothing was cited
  readonly statement?: Statement | undefined
  readonly decision: string // the wording's id
  readonly round: number // 0: before the first
}

/** The seat's moves of a finished game as CSV. `actions` are all seats' moves in order; throws where they are not the game's. */
export function logCsv(words: Say, negotiation: Negotiation, actions: readonly Move[], seat: LeaderId): string {
  const { scenario, table } = negotiation
  const rounds = roundsOf(negotiation, actions)
  const index = scenario.leaders.findIndex(({ id }) => id === seat)
  const statements = statementsOf(scenario, table, index)
  let offers = 0
  const rows: Row[] = []
  for (const [n, move] of actions.entries()) {
    if (move.type === 'propose') offers += 1
    if (move.seat !== seat) continue
    const part = { ...partOf(statements, move, offers - 1), round: rounds[n]! }
    rows.push(rowOf(words, scenario, seat, rows.length + 1, part))
  }
  const heads = COLUMNS.map((column) => words.say(`log-column-${column}`))
  return csvOf([heads, ...rows.map((row) => COLUMNS.map((column) => row[column]))])
}

/** The round of its leg in which each move was made; 0: before the first. */
function roundsOf({ clerk, scenario, seed, table }: Negotiation, moves: readonly Move[]): readonly number[] {
  const again = replay(scenario, { seed, clerk, opens: scenario.leaders[table.clock.opens]!.id }, moves)
  if (!again.ok) throw new Error(`move ${again.reason.index} is none of this game: ${again.reason.refusal}`)
  let round = 0
  return again.value.events.map((events) => {
    const here = round
    for (const event of events) if (event.type === 'round-began') round = event.round
    return here
  })
}

function partOf(statements: readonly Statement[], move: Move, offer: number): Omit<Part, 'round'> {
  const made = (kinds: readonly Statement['kind'][]) =>
    statements.find((one) => one.offer === offer && kinds.includes(one.kind))
  switch (move.type) {
    case 'open': {
      const statement = statements.find((s) => s.kind === 'opening' && s.stated[0]?.issue === move.issue)
      return { decision: 'open', issues: [[move.issue, move.option]], quote: move.quote, statement }
    }
    case 'priorities':
      return { decision: 'priorities', issues: move.issues.map((issue) => [issue, null]) }
    case 'propose':
      return {
        decision: 'propose',
        issues: Object.entries(move.package),
        quote: move.quote,
        statement: made(['proposal']),
      }
    case 'answer':
      return {
        decision: move.accept ? 'accept' : move.challenge ? 'challenge' : 'decline',
        ...(move.issue === undefined ? {} : { issues: [[move.issue, null]] as const }),
        quote: move.against,
        statement: made(['against', 'challenge']),
      }
    case 'consult':
      return { decision: 'consult', issues: Object.entries(move.package) }
    case 'sign':
      return { decision: move.accept ? 'sign' : 'not-sign' }
    case 'call':
    case 'walk-out':
    case 'pass':
      return { decision: move.type }
  }
}

function rowOf({ say }: Say, scenario: Scenario, seat: LeaderId, number: number, part: Part): Row {
  const quote = scenario.quotes.find(({ id }) => id === part.quote)
  const issueOf = (id: IssueId) => scenario.issues.find((issue) => issue.id === id)!
  const labels = (part.issues ?? []).flatMap(([issue, option]) =>
    option === null ? [] : [issueOf(issue).options.find(({ id }) => id === option)!.label],
  )
  return {
    number,
    round: part.round === 0 ? null : part.round,
    side: scenario.leaders.find(({ id }) => id === seat)!.side,
    decision: say(`log-decision-${part.decision}`),
    issues: (part.issues ?? []).map(([issue]) => issueOf(issue).title).join('; '),
    positions: labels.join('; '),
    cited: quote
      ? scenario.people.find(({ id }) => id === quote.speaker)!.name
      : part.quote === null
        ? say('log-silence')
        : null,
    words: quote?.exact ?? null,
    kind: quote ? say(`log-kind-${quote.kind}`) : null,
    document: quote ? scenario.sources.find(({ id }) => id === quote.source)!.title : null,
    said: quote?.said ?? null,
    bearing: part.statement ? say(`log-bearing-${part.statement.code}`) : null,
    points: part.statement?.value ?? null,
  }
}

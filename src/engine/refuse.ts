// Is this move allowed now? Reads only what the moving seat may know, so a view's answer is the game's answer.

import type { Issue } from '../scenario/scenario.ts'
import {
  type Answer,
  type Citation,
  type Consult,
  type Move,
  MOVE_TYPES,
  type Open,
  type Priorities,
  type Propose,
} from './move.ts'
import { openingIssues } from './negotiation.ts'
import { isEmpty, type Outcome, optionIndex, type Package, sameOutcome } from './outcome.ts'
import type { Refusal } from './refusal.ts'
import type { PublicScenario } from './seat-view.ts'
import { mayAct, openOffer, type Phase, refusedTexts, type Table } from './table.ts'

/** What a seat needs to know to tell whether a move is allowed. */
export interface Ground {
  readonly scenario: PublicScenario
  readonly table: Table
  readonly consultationsLeft: number // of the seat that moves
}

const PHASES: Readonly<Record<Move['type'], readonly Phase['name'][]>> = {
  open: ['opening'],
  priorities: ['priorities'],
  propose: ['turn', 'last-look'],
  answer: ['answering'],
  consult: ['turn', 'answering', 'last-look'],
  call: ['turn'],
  sign: ['signing'],
  'walk-out': ['turn'],
  pass: ['turn', 'last-look'],
}

/** How many issues a seat names as its most important: two, or one where there is one. */
export const prioritiesAsked = (scenario: PublicScenario): number => Math.min(2, scenario.issues.length)

/** The reason to refuse a move, or null if it is allowed. Total: anything at all may be handed in. */
export function refusalOf(ground: Ground, move: Move): Refusal | null {
  if (typeof move !== 'object' || move === null || !MOVE_TYPES.includes(move.type)) return 'malformed'
  const { scenario, table } = ground
  const seat = scenario.leaders.findIndex((l) => l.id === move.seat)
  if (seat < 0) return 'unknown-seat'
  if (table.phase.name === 'over') return 'over'
  if (!PHASES[move.type].includes(table.phase.name)) return 'wrong-phase'
  if (!mayAct(table, seat)) return 'not-your-move'
  switch (move.type) {
    case 'open':
      return refuseOpening(ground, move)
    case 'priorities':
      return refusePriorities(scenario, move)
    case 'propose':
      return refusePackage(scenario, move.package) ?? refuseCitation(scenario, move.quote) ?? refuseChange(ground, move)
    case 'answer':
      return refuseAnswer(ground, move)
    case 'consult':
      return refuseConsultation(ground, move)
    case 'call':
      return refuseCall(ground)
    case 'sign':
      return typeof move.accept === 'boolean' ? null : 'malformed'
    case 'walk-out':
    case 'pass':
      return null
  }
}

function refuseCitation(scenario: PublicScenario, quote: Citation): Refusal | null {
  if (quote === null) return null
  if (typeof quote !== 'string') return 'malformed'
  return scenario.quotes.some((q) => q.id === quote) ? null : 'unknown-quote'
}

function refuseOpening({ scenario, table }: Ground, move: Open): Refusal | null {
  const issue = scenario.issues.find((i) => i.id === move.issue)
  if (!issue) return 'unknown-issue'
  const up = table.phase.name === 'opening' ? openingIssues(scenario)[table.phase.step] : null
  if (move.issue !== up) return 'not-this-issue'
  if (optionIndex(issue, move.option) < 0) return 'unknown-option'
  return refuseCitation(scenario, move.quote)
}

function refusePriorities(scenario: PublicScenario, move: Priorities): Refusal | null {
  if (!Array.isArray(move.issues)) return 'malformed'
  for (const id of move.issues) if (!scenario.issues.some((i) => i.id === id)) return 'unknown-issue' // a hole is no issue
  return move.issues.length === prioritiesAsked(scenario) && new Set(move.issues).size === move.issues.length
    ? null
    : 'priorities-count'
}

/** Do the package's names exist? An empty package is fine here. */
function refuseNames(issues: readonly Issue[], pack: Package): Refusal | null {
  if (typeof pack !== 'object' || pack === null || Array.isArray(pack)) return 'malformed'
  for (const [id, option] of Object.entries(pack)) {
    const issue = issues.find((i) => i.id === id)
    if (!issue) return 'unknown-issue'
    if (optionIndex(issue, option) < 0) return 'unknown-option'
  }
  return null
}

function refusePackage(scenario: PublicScenario, pack: Package): Refusal | null {
  return refuseNames(scenario.issues, pack) ?? (Object.keys(pack).length === 0 ? 'empty-package' : null)
}

const written = (issues: readonly Issue[], text: Outcome, pack: Package): Outcome =>
  text.map((option, k) => {
    const id = issues[k]!.id
    return Object.hasOwn(pack, id) ? optionIndex(issues[k]!, pack[id]!) : option
  })

function refuseChange({ scenario, table }: Ground, move: Propose): Refusal | null {
  const next = written(scenario.issues, table.text, move.package)
  if (sameOutcome(next, table.text)) return 'changes-nothing'
  if (table.phase.name !== 'last-look') return null
  if (isEmpty(scenario, next)) return 'empties-text'
  return refusedTexts(table).some((text) => sameOutcome(text, next)) ? 'refused-at-home' : null
}

function refuseAnswer({ scenario, table }: Ground, move: Answer): Refusal | null {
  if (typeof move.accept !== 'boolean') return 'malformed'
  const offer = openOffer(table)!
  if (move.accept)
    return move.issue === undefined && move.against === undefined && move.challenge === undefined
      ? null
      : 'accept-gives-no-reason'
  if (typeof move.issue !== 'string' || !Object.hasOwn(offer.package, move.issue)) return 'decline-names-issue'
  if (move.challenge !== undefined && move.challenge !== true) return 'malformed'
  if (move.against !== undefined && move.challenge) return 'one-reason'
  if (move.challenge && offer.quote === null) return 'silence-unchallenged'
  if (move.against === undefined) return null
  return typeof move.against === 'string' ? refuseCitation(scenario, move.against) : 'malformed'
}

function refuseConsultation({ scenario, table, consultationsLeft }: Ground, move: Consult): Refusal | null {
  if (!scenario.groups.some((g) => g.id === move.group && g.leader === move.seat)) return 'not-your-group'
  const names = refuseNames(scenario.issues, move.package)
  if (names) return names
  if (consultationsLeft <= 0) return 'no-consultations'
  const offer = openOffer(table)
  if (!offer) return null
  const asked = written(scenario.issues, table.text, move.package)
  return sameOutcome(asked, written(scenario.issues, table.text, offer.package)) ? null : 'consult-this-package'
}

function refuseCall({ scenario, table }: Ground): Refusal | null {
  if (isEmpty(scenario, table.text)) return 'nothing-to-sign'
  return refusedTexts(table).some((text) => sameOutcome(text, table.text)) ? 'refused-at-home' : null
}

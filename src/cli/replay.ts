// replay RECORD: a saved game again, step by step, with its scores. The computer's reasons are worked out anew from its view.
// Exit status: 0 replayed, 1 no such game (no record, another scenario, a move that is refused), 2 the file cannot be read.

import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { clerkOf } from '../analysis/agreement-set.ts'
import { decide } from '../counterpart/decide.ts'
import type { Reason } from '../counterpart/reason.ts'
import { apply } from '../engine/apply.ts'
import { begin } from '../engine/begin.ts'
import type { Event } from '../engine/event.ts'
import type { Move } from '../engine/move.ts'
import type { Negotiation } from '../engine/negotiation.ts'
import { decodeRecord, type Record } from '../engine/record.ts'
import type { Refusal } from '../engine/refusal.ts'
import { publicScenario, seatView } from '../engine/seat-view.ts'
import { toAct } from '../engine/table.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { resultOf } from '../scoring/debrief.ts'
import { tellEvent } from '../wording/tell-event.ts'
import { tellRefusal } from '../wording/tell-notice.ts'
import { tellReason } from '../wording/tell-reason.ts'
import { type Words, wordsFrom } from '../wording/words.ts'
import { outcomeOf, scoresOf } from './game-scores.ts'
import type { Io } from './io.ts'
import { type LoadedScenario, loadScenario, placesFor } from './loaded-scenario.ts'

const MOST_BYTES = 8 * 2 ** 20
const FAULTS = {
  'not-a-record': 'is not the record of a game',
  newer: 'was saved by a later version of the game',
  malformed: 'is a damaged record: something is missing or of the wrong kind',
} as const

/** One line of an outcome that ends the command. */
interface Stop {
  readonly sentence: string
  readonly status: 1 | 2
}

const isStop = (value: object): value is Stop => 'sentence' in value

function readRecord(path: string, name: string): Record | Stop {
  let text: string
  try {
    if (statSync(path).size > MOST_BYTES) return { sentence: `${name} is too large for a record`, status: 1 }
    text = readFileSync(path, 'utf8')
  } catch {
    return { sentence: `${name} cannot be read`, status: 2 }
  }
  let tree: unknown
  try {
    tree = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { sentence: `${name} ${FAULTS['not-a-record']}`, status: 1 }
  }
  const record = decodeRecord(tree)
  return record.ok ? record.value : { sentence: `${name} ${FAULTS[record.reason]}`, status: 1 }
}

function scenarioOf({ scenario: { id, sha256 } }: Record, path: string, io: Io): LoadedScenario | Stop {
  let fault: Stop | null = null
  for (const place of placesFor(id, path, io.cwd)) {
    const loaded = loadScenario(place, basename(place))
    if (loaded.ok && loaded.value.sha256 === sha256) return loaded.value
    const itsOwn = loaded.ok ? loaded.value.scenario.id === id : basename(place).startsWith(`${id}.scenario.`)
    if (!itsOwn) continue // another scenario's file says nothing about this one
    fault ??= loaded.ok
      ? {
          sentence: `the scenario ${id} has changed since this game was played, so the game cannot be replayed`,
          status: 1,
        }
      : loaded.reason
  }
  return fault ?? { sentence: `the scenario ${id} is neither beside the record nor in scenarios/${id}/`, status: 1 }
}

/** What the game tells a reader: every event in words, a computer's with its reason. */
class Telling {
  private readonly words: Words
  private readonly scenario: Scenario
  private readonly io: Io
  constructor(scenario: Scenario, io: Io) {
    this.words = wordsFrom(readFileSync(new URL('../wording/en.ftl', import.meta.url), 'utf8'))
    this.scenario = scenario
    this.io = io
  }

  refusal(refusal: Refusal): string {
    return tellRefusal(this.words, refusal)
  }

  step(number: number, move: Move, events: readonly Event[], reason: Reason | null): void {
    const telling = { words: this.words, scenario: publicScenario(this.scenario), seat: '' } // nobody is "you"
    const told = events.map((event) => tellEvent(telling, event))
    const why = reason ? [tellReason(telling, reason)] : []
    this.io.stdout(`${String(number).padStart(3)}  ${move.seat} ${move.type}: ${[told[0] ?? '', ...why].join(' ')}\n`)
    for (const line of told.slice(1)) this.io.stdout(`     ${line}\n`)
  }
}

/** Why a computer's seat made this move; null for anybody else's, or if it would now move otherwise. */
function reasonOf(negotiation: Negotiation, record: Record, move: Move): Reason | null {
  const player = record.seats[move.seat]
  const index = negotiation.scenario.leaders.findIndex((leader) => leader.id === move.seat)
  if (player?.by !== 'counterpart' || !toAct(negotiation.table).includes(index)) return null
  const decision = decide(seatView(negotiation, move.seat, 'program'), player.level ?? 'minister')
  return JSON.stringify(decision.move) === JSON.stringify(move) ? decision.reason : null
}

/** Plays and tells the moves; the state at the end, or the sentence about a move that is refused. */
function replayed({ scenario, analysis }: LoadedScenario, record: Record, io: Io): Negotiation | Stop {
  const clerk = clerkOf(analysis.agreementFrontier, scenario)
  const opens = record.opens
  if (opens !== undefined && !scenario.leaders.some((leader) => leader.id === opens))
    return { sentence: `the record lets ${opens} open, which is no seat of ${scenario.id}`, status: 1 }
  const stranger = Object.keys(record.seats).find((seat) => !scenario.leaders.some((leader) => leader.id === seat))
  if (stranger !== undefined)
    return { sentence: `the record seats ${stranger}, which is no seat of ${scenario.id}`, status: 1 }
  let negotiation = begin(scenario, { seed: record.seed, clerk, ...(opens === undefined ? {} : { opens }) })
  const telling = new Telling(scenario, io)
  for (const [index, move] of record.actions.entries()) {
    const reason = reasonOf(negotiation, record, move)
    const step = apply(negotiation, move)
    if (!step.ok)
      return {
        sentence: `move ${index + 1} of the record (${move.seat} ${move.type}) is refused: ${telling.refusal(step.reason)}`,
        status: 1,
      }
    negotiation = step.value.negotiation
    telling.step(index + 1, move, step.value.events, reason)
  }
  return negotiation
}

function tellScores({ scenario, analysis }: LoadedScenario, { table }: Negotiation, io: Io): void {
  const show = (score: number | null): string => (score === null ? '–' : String(score))
  io.stdout(`\nresult: ${resultOf(table) ?? 'the talks are not over'}\n`)
  const outcome = outcomeOf(scenario, table)
  if (outcome) for (const [issue, option] of Object.entries(outcome)) io.stdout(`  ${issue}: ${option}\n`)
  scenario.leaders.forEach(({ id }, index) => {
    const { record, evidence, home } = scoresOf(scenario, analysis, table, index)
    const vote = id in home ? `, home ${show(home[id] ?? null)}` : ''
    io.stdout(`${id}: record ${show(record)}, evidence ${show(evidence)}${vote}\n`)
  })
  io.stdout(`deal: ${show(scoresOf(scenario, analysis, table, 0).deal)}\n`)
}

export async function replay(args: readonly string[], io: Io): Promise<number> {
  const stop = ({ sentence, status }: Stop): number => {
    io.stderr(`${sentence}\n`)
    return status
  }
  const [file, ...others] = args
  if (file === undefined || others.length > 0 || file.startsWith('-'))
    return stop({ sentence: 'name one record: replay RECORD', status: 2 })
  const path = resolve(io.cwd, file)
  const record = readRecord(path, basename(file))
  if (isStop(record)) return stop(record)
  const loaded = scenarioOf(record, path, io)
  if (isStop(loaded)) return stop(loaded)
  const end = replayed(loaded, record, io)
  if (isStop(end)) return stop(end)
  tellScores(loaded, end, io)
  return 0
}

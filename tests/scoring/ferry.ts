// The scenario of docs/scoring.md and the three games recorded on it.

import { readFileSync } from 'node:fs'
import { clerkOf } from '../../src/analysis/agreement-set.ts'
import { analyse, type Analysis } from '../../src/analysis/analyse.ts'
import type { Move } from '../../src/engine/move.ts'
import type { Negotiation } from '../../src/engine/negotiation.ts'
import { replay } from '../../src/engine/replay.ts'
import type { Table } from '../../src/engine/table.ts'
import { packedHash } from '../../src/scenario/pack.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { type Debrief, debrief } from '../../src/scoring/debrief.ts'

const read = (path: string): string => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8')

const reading = readScenario(read('scenarios/ferry/ferry.scenario.yaml'), 'ferry.scenario.yaml')

export const ferry: Scenario = reading.scenario!
export const ferryHash: string = packedHash(reading)
export const ferryAnalysis: Analysis = analyse(ferry)

export const FERRY_GAMES = ['agreed', 'refused-at-home', 'walked-out'] as const
export type FerryGame = (typeof FERRY_GAMES)[number]

export interface FerryRecord {
  readonly scenario: { readonly id: string; readonly sha256: string }
  readonly seed: number
  readonly actions: readonly Move[]
}

export const ferryRecord = (game: FerryGame): FerryRecord =>
  JSON.parse(read(`records/ferry-${game}.record.json`)) as FerryRecord

/** The talks at the end of a recorded game. */
export function ferryTalks(game: FerryGame): Negotiation {
  const { seed, actions } = ferryRecord(game)
  const played = replay(ferry, { seed, clerk: clerkOf(ferryAnalysis.agreementFrontier, ferry) }, actions)
  if (!played.ok) throw new Error(`${game}: move ${played.reason.index} refused: ${played.reason.refusal}`)
  return played.value.negotiation
}

export const ferryTable = (game: FerryGame): Table => ferryTalks(game).table

export const ferryDebrief = (game: FerryGame, seat = 'kell'): Debrief =>
  debrief(ferry, { table: ferryTable(game) }, ferryAnalysis, {
    seat,
    freePlay: false,
    seats: ferry.leaders.map((leader) => leader.id),
  })

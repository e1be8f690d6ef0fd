// Endings of random games over random scenarios, for the laws of what is shown after the talks.

import fc from 'fast-check'
import { analyse } from '../../src/analysis/analyse.ts'
import { mapWish } from '../../src/session/debrief-map.ts'
import type { Ending } from '../../src/session/ending.ts'
import { type DebriefMap, debriefMap } from '../../src/scoring/debrief-map.ts'
import type { LogEntry } from '../../src/session/state.ts'
import { debrief } from '../../src/scoring/debrief.ts'
import { playAtRandom } from '../engine/play.ts'
import type { ScenarioShape } from '../generators/scenario.ts'
import { drawn } from '../scoring/games.ts'

export interface Ended {
  readonly ending: Ending
  readonly seat: string
  readonly log: readonly LogEntry[]
}

/** A game played at random to its end, seen from one of its seats. */
export const endings = (shape: ScenarioShape = {}): fc.Arbitrary<Ended> =>
  fc
    .tuple(drawn({ issues: [1, 3], quotes: [0, 8], ...shape }), fc.integer({ min: 0, max: 0xffff_ffff }), fc.nat(5))
    .map(([scenario, seed, which]) => {
      const { moves, states, steps } = playAtRandom(scenario, seed)
      const negotiation = states.at(-1)!
      const { phase } = negotiation.table
      if (phase.name !== 'over') throw new Error('the game is not over')
      const seat = scenario.leaders[which % scenario.leaders.length]!.id
      const analysis = analyse(scenario)
      let number = 0
      return {
        seat,
        log: steps.flatMap(({ events }, move) =>
          events.map((event) => ({ number: number++, move, event, reason: null })),
        ),
        ending: {
          result: phase.result,
          scenario,
          negotiation,
          analysis,
          debrief: debrief(scenario, negotiation, analysis, { seat, freePlay: which > 3 }),
          earlier: null,
          before: null,
          round: [],
          record: {
            format: 'on-the-record/record-1',
            scenario: { id: scenario.id, sha256: '0'.repeat(64) },
            seed,
            seats: Object.fromEntries(scenario.leaders.map((l) => [l.id, { by: 'person' }])),
            actions: moves,
          },
        },
      }
    })

/** The map of an ending for two sides (leader indices), drawn here. */
export const mapOf = (ending: Ending, across: number, up: number): DebriefMap | null =>
  debriefMap(ending.scenario, ending.analysis, mapWish(ending, across, up))

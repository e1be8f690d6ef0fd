// No computer's seat puts a text itself that it turned down before, while nothing else was agreed in between: whole games, shipped and
// drawn, every level, against every student.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { clerkOf } from '../../src/analysis/agreement-set.ts'
import { type PlayedGame, type Player, playGame } from '../../src/balance/game.ts'
import { type Outcome, overwrite, sameOutcome } from '../../src/engine/outcome.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { LEVELS, type Scenario } from '../../src/scenario/scenario.ts'
import { STUDENTS } from '../../src/counterpart/student.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'

const root = join(import.meta.dirname, '../../scenarios')
const shipped = readdirSync(root).flatMap((id): [string, Scenario][] => {
  const file = join(root, id, `${id}.scenario.yaml`)
  return existsSync(file) ? [[id, readScenario(readFileSync(file, 'utf8'), file).scenario!]] : []
})

/** What a seat put in its turns although it had turned the same text down and nothing was accepted since. */
function turnedRound({ negotiation: { scenario, table } }: PlayedGame, seat: number): readonly Outcome[] {
  const textOf = (n: number): Outcome => overwrite(scenario, table.offers[n]!.before, table.offers[n]!.package)
  return table.offers.flatMap((offer, now) => {
    if (offer.seat !== seat || offer.lastLook) return []
    const since = table.offers.slice(0, now).findLastIndex((o) => o.accepted) + 1
    const before = table.offers.slice(since, now).map((o, k) => (o.replies[seat]?.accept === false ? since + k : -1))
    return before.some((n) => n >= 0 && sameOutcome(textOf(n), textOf(now))) ? [textOf(now)] : []
  })
}

/** Each counterpart's games against counterparts and students of all kinds: how many packages were declined, and what was turned round. */
function watched(scenario: Scenario, seeds: readonly number[]): { declined: number; turned: readonly unknown[] } {
  const clerk = clerkOf(analyse(scenario).agreementFrontier, scenario)
  const others: readonly Player[] = [
    ...LEVELS.map((level): Player => ({ by: 'counterpart', level })),
    ...STUDENTS.map((student): Player => ({ by: 'student', student })),
  ]
  let declined = 0
  const turned: unknown[] = []
  for (const [seat, { id }] of scenario.leaders.entries())
    for (const level of LEVELS)
      for (const other of others)
        for (const seed of seeds) {
          const seats = Object.fromEntries(scenario.leaders.map((leader) => [leader.id, other]))
          const game = playGame(scenario, { seed, clerk, seats: { ...seats, [id]: { by: 'counterpart', level } } })
          declined += game.negotiation.table.offers.filter((o) => o.replies[seat]?.accept === false).length
          for (const text of turnedRound(game, seat))
            turned.push({ scenario: scenario.id, id, level, other, seed, text })
        }
  return { declined, turned }
}

describe('what it turned down it does not put itself while the text stays as it was', () => {
  test.each(shipped)('%s', (_, scenario) => {
    const { declined, turned } = watched(scenario, [1, 2])
    expect(declined).toBeGreaterThan(50)
    expect(turned).toEqual([])
  })

  test('drawn scenarios of two and of three seats', () => {
    for (let seed = 1; seed <= 8; seed++)
      for (const seats of [2, 3]) expect(watched(drawScenario(seed, seats), [seed]).turned).toEqual([])
  })
})

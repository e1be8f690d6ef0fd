// Small games for the rules' examples: two sides, three issues of options a, b (not agreed) and c, moves in short.

import { apply } from '../../src/engine/apply.ts'
import { begin } from '../../src/engine/begin.ts'
import type { Event } from '../../src/engine/event.ts'
import type { Move } from '../../src/engine/move.ts'
import type { Clerk, Negotiation } from '../../src/engine/negotiation.ts'
import { named } from '../../src/engine/outcome.ts'
import { toAct } from '../../src/engine/table.ts'
import type { Bargaining } from '../../src/scenario/scenario.ts'
import { buildScenario, type ScenarioShape, twoSides } from '../generators/build-scenario.ts'

/** A game that goes on by moves; what is refused throws, what happened is kept. */
export class Game {
  now: Negotiation
  told: Event[] = []
  constructor(change: Partial<ScenarioShape> = {}, clerk: Clerk = () => false, shape?: ScenarioShape) {
    this.now = begin(shape ? buildScenario(shape) : twoSides({ agenda: [], ...change }), { seed: 1, clerk })
  }
  move(...moves: Move[]): this {
    for (const move of moves) {
      const step = apply(this.now, move)
      if (!step.ok) throw new Error(`${move.seat} ${move.type}: ${step.reason}`)
      this.now = step.value.negotiation
      this.told.push(...step.value.events)
    }
    return this
  }
  refused(move: Move): string | null {
    const step = apply(this.now, move)
    return step.ok ? null : step.reason
  }
  get text() {
    return Object.values(named(this.now.scenario, this.now.table.text)).join(' ')
  }
  get phase() {
    return this.now.table.phase.name
  }
  get acting() {
    return toAct(this.now.table).map((seat) => this.now.scenario.leaders[seat]!.id)
  }
  get result() {
    return this.now.table.phase.name === 'over' ? this.now.table.phase.result : null
  }
  types() {
    return this.told.map((e) => e.type)
  }
}

export const open = (seat: string, issue: string, option: string): Move => ({
  seat,
  type: 'open',
  issue,
  option,
  quote: null,
})
export const first = (seat: string): Move => ({ seat, type: 'priorities', issues: ['one', 'two'] })
export const offer = (seat: string, pack: Record<string, string>, quote: string | null = null): Move => ({
  seat,
  type: 'propose',
  package: pack,
  quote,
})
export const yes = (seat: string): Move => ({ seat, type: 'answer', accept: true })
export const no = (seat: string, issue = 'one'): Move => ({ seat, type: 'answer', accept: false, issue })
export const pass = (seat: string): Move => ({ seat, type: 'pass' })
export const call = (seat: string): Move => ({ seat, type: 'call' })
export const sign = (seat: string, accept = true): Move => ({ seat, type: 'sign', accept })

export const started = (change: Partial<ScenarioShape> = {}, clerk?: Clerk) =>
  new Game(change, clerk).move(first('ann'), first('bob'))
export const bargaining = (change: Partial<Bargaining>): Partial<ScenarioShape> => ({ bargaining: change })

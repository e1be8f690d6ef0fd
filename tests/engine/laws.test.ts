// Laws of the rules over random scenarios and random play.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '../../src/engine/apply.ts'
import { isLegal, kindsOf, legalMoves, refusalIn } from '../../src/engine/legal.ts'
import { MOVE_TYPES, type Move } from '../../src/engine/move.ts'
import type { Negotiation } from '../../src/engine/negotiation.ts'
import { REFUSALS } from '../../src/engine/refusal.ts'
import { replay } from '../../src/engine/replay.ts'
import { seatView } from '../../src/engine/seat-view.ts'
import { toAct } from '../../src/engine/table.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { scenarios } from '../generators/scenario.ts'
import { carry, frozen, longestGame, optionsFor, playAtRandom } from './play.ts'

const seeds = fc.integer({ min: 0, max: 0xffff_ffff })

/** A state somewhere in a random game, over included. */
const states = fc
  .tuple(scenarios(), seeds, fc.nat(40))
  .map(([scenario, seed, most]) => playAtRandom(frozen(scenario), seed, most).states.at(-1)!)

/** Ids that exist, ids that do not, and things that are no id. */
const names = (scenario: Scenario) =>
  fc.oneof(
    fc.constantFrom(
      ...scenario.issues.flatMap((i) => [i.id, ...i.options.map((o) => o.id)]),
      ...scenario.leaders.map((l) => l.id),
      ...scenario.groups.map((g) => g.id),
      ...scenario.quotes.map((q) => q.id),
      '__proto__',
      'constructor',
      'nobody',
    ),
    fc.constantFrom(null, undefined, 0, -1, Number.NaN, true, [], {}, 'x'),
  )

/** A list with a hole, which `some` and `every` step over. */
function withHole(id: string): unknown[] {
  const list: unknown[] = []
  list[1] = id
  return list
}

/** Something like a move, mostly a wrong one. */
const garbage = (scenario: Scenario): fc.Arbitrary<unknown> => {
  const name = names(scenario)
  const packs = fc.oneof(
    fc.dictionary(fc.constantFrom(...scenario.issues.map((i) => i.id), 'nothing', '__proto__'), name),
    name,
    fc.array(name),
  )
  const field = { issue: name, option: name, quote: name, group: name, package: packs, against: name, challenge: name }
  return fc.oneof(
    fc.anything(),
    fc.record(
      {
        seat: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...scenario.leaders.map((l) => l.id)) },
          { weight: 1, arbitrary: name },
        ),
        type: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...MOVE_TYPES) }, { weight: 1, arbitrary: name }),
        accept: fc.oneof(fc.boolean(), name),
        issues: fc.oneof(fc.array(name, { maxLength: 3 }), fc.constant(withHole(scenario.issues[0]!.id)), name),
        ...field,
      },
      { requiredKeys: ['seat', 'type'] },
    ),
  )
}

const snapshot = (negotiation: Negotiation): string => JSON.stringify({ ...negotiation, scenario: null })

describe('random legal play', () => {
  test('never throws, ends within the bound, and replays to the very same game', () => {
    fc.assert(
      fc.property(scenarios(), seeds, (scenario, seed) => {
        const { states, moves, steps } = playAtRandom(frozen(scenario), seed)
        expect(moves.length).toBeLessThanOrEqual(longestGame(scenario))
        const last = states.at(-1)!
        expect(last.table.phase.name).toBe('over')
        expect(steps.at(-1)!.events.at(-1)!.type).toBe('ended')
        const again = replay(scenario, optionsFor(seed), JSON.parse(JSON.stringify(moves)) as Move[])
        expect(again.ok && snapshot(again.value.negotiation)).toBe(snapshot(last))
        expect(again.ok && again.value.events).toEqual(steps.map((s) => s.events))
      }),
      { numRuns: 300, endOnFailure: true },
    )
  })

  test('no move changes the state it was made in', () => {
    fc.assert(
      fc.property(scenarios(), seeds, (scenario, seed) => {
        const { states, moves } = playAtRandom(scenario, seed)
        for (const [n, move] of moves.entries()) carry(frozen(states[n]!), frozen(move))
      }),
      { numRuns: 50, endOnFailure: true },
    )
  })

  test('a state keeps nothing of the move object: changing it later changes no game', () => {
    fc.assert(
      fc.property(scenarios(), seeds, (scenario, seed) => {
        const { states, moves } = playAtRandom(scenario, seed)
        for (const [n, move] of moves.entries()) {
          const own = structuredClone(move)
          const { negotiation } = carry(states[n]!, own)
          const before = snapshot(negotiation)
          if (own.type === 'priorities') (own.issues as string[]).reverse()
          if (own.type === 'propose' || own.type === 'consult') Object.assign(own.package, { x: 'y' })
          expect(snapshot(negotiation)).toBe(before)
        }
      }),
      { numRuns: 50, endOnFailure: true },
    )
  })
})

describe('refusals', () => {
  test('anything at all may be handed in: a refusal with a known code that changes nothing, or a real move', () => {
    fc.assert(
      fc.property(
        states.chain((state) =>
          fc.tuple(fc.constant(state), fc.array(garbage(state.scenario), { minLength: 20, maxLength: 20 })),
        ),
        ([state, moves]) => {
          frozen(state)
          const before = snapshot(state)
          for (const move of moves as Move[]) {
            const step = apply(state, move)
            expect(snapshot(state)).toBe(before)
            if (!step.ok) expect(REFUSALS).toContain(step.reason)
            else {
              const seat = state.scenario.leaders.findIndex((l) => l.id === move.seat)
              expect(toAct(state.table)).toContain(seat)
              expect(snapshot(step.value.negotiation)).not.toBe(before)
            }
          }
        },
      ),
      { numRuns: 150, endOnFailure: true },
    )
  })

  test('a view tells of a move of its seat exactly what the game answers', () => {
    fc.assert(
      fc.property(
        states.chain((state) =>
          fc.tuple(fc.constant(state), fc.array(garbage(state.scenario), { minLength: 10, maxLength: 10 })),
        ),
        ([state, moves]) => {
          for (const leader of state.scenario.leaders) {
            const view = seatView(state, leader.id, 'person')
            for (const any of moves) {
              const move = (typeof any === 'object' && any !== null ? { ...any, seat: leader.id } : any) as Move
              const step = apply(state, move)
              expect(refusalIn(view, move)).toBe(step.ok ? null : step.reason)
              expect(isLegal(view, move)).toBe(step.ok)
            }
          }
        },
      ),
      { numRuns: 100, endOnFailure: true },
    )
  })
})

describe('choice lists', () => {
  /** Every single move that the lists offer, packages with one issue. */
  function offered(negotiation: Negotiation, seat: string): { move: Move; sure: boolean }[] {
    const choices = legalMoves(seatView(negotiation, seat, 'person'))
    const { open, priorities, propose, answer, consult, sign, call, pass, walkOut } = choices
    const list: { move: Move; sure: boolean }[] = []
    const sure = (move: Move) => list.push({ move, sure: true })
    for (const option of open?.options ?? [])
      for (const quote of [null, ...open!.quotes]) sure({ seat, type: 'open', issue: open!.issue, option, quote })
    if (priorities) sure({ seat, type: 'priorities', issues: priorities.issues.slice(0, priorities.count) })
    for (const { issue, options, now } of propose?.issues ?? [])
      for (const option of options)
        list.push({
          move: { seat, type: 'propose', package: { [issue]: option }, quote: null },
          sure: option !== now && !propose!.lastLook, // at the last look the text may not be emptied or be one that failed
        })
    for (const issue of answer?.issues ?? []) {
      sure({ seat, type: 'answer', accept: false, issue })
      for (const against of answer!.quotes) sure({ seat, type: 'answer', accept: false, issue, against })
      if (answer!.challenge) sure({ seat, type: 'answer', accept: false, issue, challenge: true })
    }
    if (answer) sure({ seat, type: 'answer', accept: true })
    for (const group of consult?.groups ?? []) sure({ seat, type: 'consult', group, package: consult!.package ?? {} })
    if (sign) for (const accept of [true, false]) sure({ seat, type: 'sign', accept })
    if (call) sure({ seat, type: 'call' })
    if (pass) sure({ seat, type: 'pass' })
    if (walkOut) sure({ seat, type: 'walk-out' })
    return list
  }

  test('what they offer is carried out; a seat that is not to act is offered nothing', () => {
    fc.assert(
      fc.property(states, (state) => {
        state.scenario.leaders.forEach(({ id }, index) => {
          const moves = offered(state, id)
          if (!toAct(state.table).includes(index)) expect(moves).toEqual([])
          else expect(moves.length).toBeGreaterThan(0)
          for (const { move, sure } of moves) if (sure) expect(apply(state, move).ok, JSON.stringify(move)).toBe(true)
        })
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  test('what they leave out is refused', () => {
    fc.assert(
      fc.property(
        states.chain((state) =>
          fc.tuple(fc.constant(state), fc.array(garbage(state.scenario), { minLength: 20, maxLength: 20 })),
        ),
        ([state, moves]) => {
          for (const move of moves as Move[]) {
            if (!apply(state, move).ok) continue
            const kinds = kindsOf(legalMoves(seatView(state, move.seat, 'program')))
            expect(kinds).toContain(move.type)
          }
        },
      ),
      { numRuns: 100, endOnFailure: true },
    )
  })
})

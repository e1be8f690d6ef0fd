// A seat's view holds what the seat may know and nothing else: two games that differ only in the rest look the same to it.

import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begin } from '../../src/engine/begin.ts'
import { legalMoves } from '../../src/engine/legal.ts'
import type { Move } from '../../src/engine/move.ts'
import type { Negotiation } from '../../src/engine/negotiation.ts'
import { briefFor, seatView } from '../../src/engine/seat-view.ts'
import type { Group, Leader, Preference, Scenario } from '../../src/scenario/scenario.ts'
import { scenarios } from '../generators/scenario.ts'
import { carry, optionsFor, playAtRandom } from './play.ts'

const turned = (preferences: readonly Preference[]): readonly Preference[] =>
  preferences.map((p) => ({
    salience: 11 - p.salience,
    scores: p.scores.map((score) => 100 - score),
    ideal: p.scores.length - 1 - p.ideal,
    basis: { kind: 'assumed', why: 'Another world.' },
  }))

/** The same talks in a world where everything that this seat may not know is otherwise. */
function otherWorld(scenario: Scenario, seat: string, codings: boolean): Scenario {
  const leader = (l: Leader): Leader =>
    l.id === seat
      ? l
      : {
          ...l,
          preferences: turned(l.preferences),
          walkAway: l.walkAway === null ? 5100 : null,
          tactic: l.tactic ? null : { firmness: 0.1, reciprocity: 0.9 },
          redLines:
            l.redLines.length > 0 ? [] : [{ issue: scenario.issues[0]!.id, options: ['option-1'], quote: null }],
          brief: { standard: 'Another brief.', plain: 'Another brief.' },
          basis: { kind: 'assumed', why: 'Another world.' },
        }
  const group = (g: Group): Group =>
    g.leader === seat
      ? g
      : { ...g, preferences: turned(g.preferences), threshold: { at: 10_000 - g.threshold.at, give: 0 }, basis: null }
  const mine = new Set([seat, ...scenario.groups.filter((g) => g.leader === seat).map((g) => g.id)])
  return {
    ...scenario,
    leaders: scenario.leaders.map(leader),
    groups: scenario.groups.map(group),
    linkages: scenario.linkages.map((l) => ({
      ...l,
      effect: Object.fromEntries(Object.entries(l.effect).map(([a, e]) => [a, mine.has(a) ? e : e + 1])),
    })),
    quotes: codings ? scenario.quotes.map((q) => ({ ...q, supports: q.supports.slice(1) })) : scenario.quotes,
    history: null,
    expect: null,
    playbooks: [],
  }
}

/** Another move of the same seat that would be sealed just as well. */
function twinOf({ scenario, table }: Negotiation, move: Move): Move {
  const { seat } = move
  if (move.type === 'sign') return { seat, type: 'sign', accept: !move.accept }
  if (move.type === 'answer')
    return move.accept
      ? { seat, type: 'answer', accept: false, issue: Object.keys(table.offers.at(-1)!.package)[0]! }
      : { seat, type: 'answer', accept: true }
  if (move.type !== 'open') throw new Error(`${move.type} is not sealed`)
  const { options } = scenario.issues.find((i) => i.id === move.issue)!
  return { ...move, option: options.find((o) => o.id !== move.option)!.id }
}

/** The moves of a random game until one vote or private answer would tell the worlds apart. */
function inBothWorlds(scenario: Scenario, other: Scenario, seed: number, otherSeed: number) {
  const { moves } = playAtRandom(scenario, seed)
  let here: Negotiation = begin(scenario, optionsFor(seed))
  let there: Negotiation = begin(other, optionsFor(otherSeed))
  const pairs: [Negotiation, Negotiation][] = [[here, there]]
  for (const move of moves) {
    here = carry(here, move).negotiation
    if (here.table.votes.length > 0) break // votes are public: from here on the worlds may differ
    there = carry(there, move).negotiation
    pairs.push([here, there])
  }
  return pairs
}

describe('seatView', () => {
  test('is the same where only the unknowable differs', () => {
    fc.assert(
      fc.property(
        scenarios(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('person' as const, 'program' as const),
        (scenario, seed, otherSeed, audience) => {
          const seat = scenario.leaders[seed % scenario.leaders.length]!.id
          const other = otherWorld(scenario, seat, audience === 'person')
          for (const [here, there] of inBothWorlds(scenario, other, seed, otherSeed)) {
            const view = seatView(here, seat, audience)
            const { consultations: told, ...mine } = view.mine
            const { consultations: toldThere, ...mineThere } = seatView(there, seat, audience).mine
            const { brief, table } = seatView(there, seat, audience)
            // What its own home answered hangs on its own true thresholds, which the seed draws.
            expect(isDeepStrictEqual({ ...view, mine }, { brief, table, mine: mineThere })).toBe(true)
            expect(told.map(({ yes, ...rest }) => rest)).toEqual(toldThere.map(({ yes, ...rest }) => rest))
            expect(legalMoves(view)).toEqual(legalMoves(seatView(there, seat, audience)))
          }
        },
      ),
      { numRuns: 120, endOnFailure: true },
    )
  })

  test('tells nothing of what the others have sealed', () => {
    fc.assert(
      fc.property(scenarios(), fc.nat(), (scenario, seed) => {
        const { states, moves, steps } = playAtRandom(scenario, seed)
        for (const [n, move] of moves.entries()) {
          if (!['opening-committed', 'answer-sealed', 'signature-sealed'].includes(steps[n]!.events.at(-1)!.type))
            continue
          const otherwise = carry(states[n]!, twinOf(states[n]!, move)).negotiation
          for (const { id } of scenario.leaders) {
            const views = [states[n + 1]!, otherwise].map((state) => seatView(state, id, 'program'))
            expect(isDeepStrictEqual(views[0], views[1]), `${id} of ${move.seat}'s ${move.type}`).toBe(id !== move.seat)
          }
        }
      }),
      { numRuns: 80, endOnFailure: true },
    )
  })

  test('a person sees no codings, a program does', () => {
    fc.assert(
      fc.property(scenarios({ quotes: [1, 5] }), (scenario) => {
        const seat = scenario.leaders[0]!.id
        const person = briefFor(scenario, seat, 'person')
        expect(person.codings).toBeNull()
        expect(JSON.stringify(person)).not.toContain('"supports"')
        expect(briefFor(scenario, seat, 'program').codings).toEqual(
          scenario.quotes.map(({ id, supports }) => ({ id, supports })),
        )
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })

  test('there is no view of a seat that does not exist', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        expect(() => briefFor(scenario, 'nobody', 'person')).toThrow(/nobody/)
        expect(() => begin(scenario, { ...optionsFor(1), opens: 'nobody' })).toThrow(/nobody/)
      }),
      { numRuns: 5, endOnFailure: true },
    )
  })
})

// The rules of play, point by point, each as a small game. Numbers are those of the rules of play in docs.

import { describe, expect, test } from 'vitest'
import { apply } from '../../src/engine/apply.ts'
import { begin } from '../../src/engine/begin.ts'
import type { Event } from '../../src/engine/event.ts'
import { legalMoves } from '../../src/engine/legal.ts'
import type { Move } from '../../src/engine/move.ts'
import type { Clerk, Negotiation } from '../../src/engine/negotiation.ts'
import { named } from '../../src/engine/outcome.ts'
import { seatView } from '../../src/engine/seat-view.ts'
import { roundOf, roundsOf, toAct } from '../../src/engine/table.ts'
import type { Bargaining } from '../../src/scenario/scenario.ts'
import { buildScenario, type GroupShape, type ScenarioShape, twoSides } from '../generators/build-scenario.ts'

/** A game that goes on by moves; what is refused throws, what happened is kept. */
class Game {
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

const open = (seat: string, issue: string, option: string): Move => ({ seat, type: 'open', issue, option, quote: null })
const first = (seat: string): Move => ({ seat, type: 'priorities', issues: ['one', 'two'] })
const offer = (seat: string, pack: Record<string, string>, quote: string | null = null): Move => ({
  seat,
  type: 'propose',
  package: pack,
  quote,
})
const yes = (seat: string): Move => ({ seat, type: 'answer', accept: true })
const no = (seat: string, issue = 'one'): Move => ({ seat, type: 'answer', accept: false, issue })
const pass = (seat: string): Move => ({ seat, type: 'pass' })
const call = (seat: string): Move => ({ seat, type: 'call' })
const sign = (seat: string, accept = true): Move => ({ seat, type: 'sign', accept })

const started = (change: Partial<ScenarioShape> = {}, clerk?: Clerk) =>
  new Game(change, clerk).move(first('ann'), first('bob'))
const bargaining = (change: Partial<Bargaining>): Partial<ScenarioShape> => ({ bargaining: change })

/** A home for bob that wants `three` at c and nothing else, whole or not at all. */
const strictHome: GroupShape = {
  id: 'home',
  leader: 'bob',
  at: 100,
  scores: [
    [1, [100, 100, 100]],
    [1, [100, 100, 100]],
    [8, [0, 0, 100]],
  ],
}

const threeSeats: ScenarioShape = {
  issues: [
    { id: 'one', options: ['a', 'b*', 'c'] },
    { id: 'two', options: ['a', 'b*', 'c'] },
  ],
  leaders: ['ann', 'bob', 'cat'].map((id) => ({
    id,
    scores: [
      [1, [100, 50, 0]],
      [1, [0, 50, 100]],
    ],
  })),
  agenda: [],
}

describe('opening', () => {
  test('all commit before any is shown (4)', () => {
    const game = new Game({ agenda: ['one'] }).move(open('bob', 'one', 'c'))
    expect(game.now.table.openings).toEqual([
      [null, null, null],
      [null, null, null],
    ])
    expect(seatView(game.now, 'ann', 'person').mine.opening).toBeNull()
    expect(seatView(game.now, 'bob', 'person').mine.opening).toEqual({ option: 'c', quote: null })
    expect(game.refused(open('bob', 'one', 'a'))).toBe('not-your-move')
    game.move({ ...open('ann', 'one', 'a'), quote: 'ann-one' } as Move)
    expect(game.now.table.openings.map((row) => row[0])).toEqual([
      { option: 'a', quote: 'ann-one' },
      { option: 'c', quote: null },
    ])
  })

  test('the agenda is taken in its order, then each names its two most important issues (4)', () => {
    const game = new Game({ agenda: ['two', 'one'] })
    expect(game.refused(open('ann', 'one', 'a'))).toBe('not-this-issue')
    game.move(open('ann', 'two', 'a'), open('bob', 'two', 'c'), open('bob', 'one', 'c'), open('ann', 'one', 'a'))
    expect(game.phase).toBe('priorities')
    expect(game.acting).toEqual(['ann'])
    const name = (issues: string[]): Move => ({ seat: 'ann', type: 'priorities', issues })
    expect(game.refused(name(['one']))).toBe('priorities-count')
    expect(game.refused(name(['one', 'one']))).toBe('priorities-count')
    expect(game.refused(name(['one', 'nine']))).toBe('unknown-issue')
    game.move(name(['three', 'one']), first('bob'))
    expect(game.now.table.priorities).toEqual([
      ['three', 'one'],
      ['one', 'two'],
    ])
    expect(game.acting).toEqual(['ann'])
    expect(game.phase).toBe('turn')
  })

  test('issues on which all opened alike enter the text at once (6)', () => {
    const game = new Game({ agenda: ['one', 'two'] })
    game.move(open('ann', 'one', 'a'), open('bob', 'one', 'a'))
    expect(game.text).toBe('a b b')
    game.move(open('ann', 'two', 'b'), open('bob', 'two', 'b'))
    expect(game.types().filter((t) => t === 'opened-alike')).toHaveLength(1) // "not agreed" alike settles nothing
  })
})

describe('turns and packages', () => {
  test('a round gives each seat one turn, in seat order from the seat that opens (7)', () => {
    const game = new Game({ ...bargaining({ opens: 'bob', rounds: 2 }) }).move(first('bob'), first('ann'))
    const order: string[] = []
    while (game.phase === 'turn') {
      order.push(`${game.acting[0]} ${roundOf(game.now.table.clock)}/${roundsOf(game.now.table.clock)}`)
      game.move(pass(game.acting[0]!))
    }
    expect(order).toEqual(['bob 1/2', 'ann 1/2', 'bob 2/2', 'ann 2/2'])
    expect(game.result).toBe('no-deal')
  })

  test('a package must change the text; accepted it overwrites, declined it lapses and may be made again (8)', () => {
    const game = started(bargaining({ rounds: 4 }))
    expect(game.refused(offer('ann', {}))).toBe('empty-package')
    expect(game.refused(offer('ann', { one: 'b' }))).toBe('changes-nothing')
    expect(game.refused(offer('ann', { one: 'z' }))).toBe('unknown-option')
    expect(game.refused(offer('ann', { one: 'a' }, 'nobody-said'))).toBe('unknown-quote')
    game.move(offer('ann', { one: 'a', two: 'c' }), no('bob', 'two'))
    expect(game.text).toBe('b b b')
    game.move(pass('bob'), offer('ann', { one: 'a', two: 'c' }), yes('bob'))
    expect(game.text).toBe('a c b')
    game.move(offer('bob', { one: 'c', three: 'c' }), yes('ann')) // what is settled may be reopened
    expect(game.text).toBe('c c c')
    game.move(offer('ann', { two: 'b' }), yes('bob')) // noDeal takes an issue out again
    expect(game.text).toBe('c b c')
  })

  test('a decline names an issue of the package and gives at most one reason (9)', () => {
    const game = started().move(offer('ann', { one: 'a' }, 'ann-one'))
    const answer = (more: object): Move => ({ seat: 'bob', type: 'answer', accept: false, ...more }) as Move
    expect(game.refused(answer({}))).toBe('decline-names-issue')
    expect(game.refused(answer({ issue: 'two' }))).toBe('decline-names-issue')
    expect(game.refused(answer({ issue: 'one', against: 'bob-three', challenge: true }))).toBe('one-reason')
    expect(game.refused(answer({ issue: 'one', against: 'no-quote' }))).toBe('unknown-quote')
    expect(game.refused({ ...yes('bob'), challenge: true } as Move)).toBe('accept-gives-no-reason')
    expect(game.refused(answer({ issue: 'one', challenge: true }))).toBeNull()
    game.move(answer({ issue: 'one', against: 'bob-three' }))
    expect(game.now.table.offers[0]!.replies[1]).toEqual({
      accept: false,
      issue: 'one',
      against: 'bob-three',
      challenge: false,
    })
    game.move(offer('bob', { one: 'c' }))
    expect(game.refused({ seat: 'ann', type: 'answer', accept: false, issue: 'one', challenge: true })).toBe(
      'silence-unchallenged',
    )
  })

  test('with more than two seats, answers are sealed and shown together (9)', () => {
    const game = new Game({}, undefined, threeSeats)
    game.move(...['ann', 'bob', 'cat'].map(first), offer('ann', { one: 'a' }))
    expect(game.acting).toEqual(['bob', 'cat'])
    game.move(yes('cat'))
    expect(game.now.table.offers[0]!.replies).toEqual([null, null, null])
    expect(game.told.at(-1)).toEqual({ type: 'answer-sealed', seat: 'cat' })
    expect(seatView(game.now, 'cat', 'person').mine.reply?.accept).toBe(true)
    game.move(no('bob'))
    expect(game.now.table.offers[0]!.replies.map((r) => r?.accept ?? null)).toEqual([null, false, true])
    expect(game.now.table.offers[0]!.accepted).toBe(false)
    expect(game.text).toBe('b b')
    expect(game.acting).toEqual(['bob'])
  })
})

describe('consulting home', () => {
  const home: GroupShape = {
    id: 'home',
    leader: 'ann',
    at: 60,
    scores: [
      [1, [0, 50, 100]],
      [1, [0, 0, 0]],
      [1, [100, 50, 100]],
    ],
  }

  test('costs a consultation and no turn, is private, and names the best single change (10)', () => {
    const game = started({ groups: [home], ...bargaining({ consultations: 2 }) })
    const ask = (pack: Record<string, string>): Move => ({ seat: 'ann', type: 'consult', group: 'home', package: pack })
    game.move(ask({}))
    expect(game.told.at(-1)).toMatchObject({ type: 'consulted', yes: false, wants: { issue: 'one', option: 'c' } })
    game.move(ask({ one: 'c', three: 'c' })) // (100 + 0 + 100) / 3 >= 60; nothing is better
    expect(game.told.at(-1)).toMatchObject({ yes: true, wants: null })
    expect(game.refused(ask({}))).toBe('no-consultations')
    expect(game.acting).toEqual(['ann'])
    expect(seatView(game.now, 'ann', 'person').mine.consultations).toHaveLength(2)
    expect(seatView(game.now, 'bob', 'person').mine.consultations).toEqual([])
  })

  test('while answering, home is asked about the package on the table (10)', () => {
    const game = started({ groups: [home] }).move(pass('ann'), offer('bob', { one: 'c' }))
    const ask = (pack: Record<string, string>): Move => ({ seat: 'ann', type: 'consult', group: 'home', package: pack })
    expect(game.refused(ask({ one: 'a' }))).toBe('consult-this-package')
    expect(game.refused({ ...ask({ one: 'c' }), seat: 'bob' } as Move)).toBe('not-your-move')
    game.move(ask({ one: 'c' }))
    expect(game.phase).toBe('answering')
    expect(legalMoves(seatView(game.now, 'ann', 'person')).answer).toBeDefined()
  })
})

describe('calling for signature', () => {
  test('needs a text; a decline passes the turn (11)', () => {
    const game = started()
    expect(game.refused(call('ann'))).toBe('nothing-to-sign')
    game.move(offer('ann', { one: 'a' }), yes('bob'), call('bob'), sign('ann', false))
    expect(game.phase).toBe('turn')
    expect(game.acting).toEqual(['ann'])
    expect(game.now.table.clock.turn).toBe(2)
    expect(game.now.table.signings[0]!.signatures).toEqual([false, true])
  })

  test('all sign: what is unsettled is noDeal, and without groups it is agreed (11, 15)', () => {
    const game = started().move(offer('ann', { one: 'a' }), yes('bob'), call('bob'), sign('ann'))
    expect(game.result).toBe('agreed')
    expect(game.text).toBe('a b b')
  })

  test('after the last turn a text that is not empty is put to every seat once (11)', () => {
    const last = started(bargaining({ rounds: 1 })).move(offer('ann', { one: 'a' }), yes('bob'), pass('bob'))
    expect(last.told.at(-1)).toEqual({ type: 'put-to-all' })
    expect(last.acting).toEqual(['ann', 'bob'])
    const declined = last.move(sign('bob', false))
    expect(declined.now.table.signings).toEqual([]) // sealed until all have answered
    expect(declined.move(sign('ann')).result).toBe('no-deal')
    const empty = started(bargaining({ rounds: 1 })).move(pass('ann'), pass('bob'))
    expect(empty.result).toBe('no-deal')
    expect(empty.now.table.votes).toEqual([])
  })

  test('a call that is declined in the last turn still leads to the last signing (11)', () => {
    const game = started(bargaining({ rounds: 1 })).move(
      offer('ann', { one: 'a' }),
      yes('bob'),
      call('bob'),
      sign('ann', false),
    )
    expect(game.phase).toBe('signing')
    expect(game.move(sign('ann'), sign('bob')).result).toBe('agreed')
  })

  test("a walk-out in one's own turn ends the talks for all (12)", () => {
    const game = started()
    expect(game.refused({ seat: 'bob', type: 'walk-out' })).toBe('not-your-move')
    game.move({ seat: 'ann', type: 'walk-out' })
    expect(game.result).toBe('walked-out')
    expect(game.refused(pass('bob'))).toBe('over')
  })
})

describe('the last look', () => {
  const signed = (clerk: Clerk, change: Partial<ScenarioShape> = {}) =>
    started({ ...bargaining({ rounds: 3, ...change.bargaining }), ...change }, clerk).move(
      offer('ann', { one: 'a' }),
      yes('bob'),
    )

  test('goes round from the seat after the caller, once each; an accepted package replaces the text without new signatures (14)', () => {
    const game = signed(() => true).move(call('bob'), sign('ann'))
    expect(game.told.at(-1)).toEqual({ type: 'clerk-looked', better: true })
    expect(game.acting).toEqual(['ann'])
    expect(game.refused({ seat: 'ann', type: 'walk-out' })).toBe('wrong-phase')
    expect(game.refused(offer('ann', { one: 'b' }))).toBe('empties-text')
    game.move(offer('ann', { two: 'a' }), no('bob', 'two'))
    expect(game.acting).toEqual(['bob'])
    game.move(offer('bob', { three: 'c' }), yes('ann'))
    expect(game.result).toBe('agreed')
    expect(game.text).toBe('a b c')
    expect(game.now.table.signings).toHaveLength(1)
  })

  test('after the last turn it goes from the seat that opens (14)', () => {
    const game = started(bargaining({ rounds: 1, opens: 'ann' }), () => true)
    game.move(offer('ann', { one: 'a' }), yes('bob'), pass('bob'), sign('bob'), sign('ann'))
    expect(game.acting).toEqual(['ann'])
    game.move(pass('ann'))
    expect(game.told.at(-1)).toEqual({ type: 'passed', seat: 'ann', lastLook: true })
    expect(game.move(pass('bob')).result).toBe('agreed')
  })

  test('does not take place where the clerk sees nothing better, or the scenario has none (14)', () => {
    const nothing = signed(() => false).move(call('bob'), sign('ann'))
    expect(nothing.result).toBe('agreed')
    expect(nothing.now.table.clerk).toEqual([false])
    const none = signed(() => true, { bargaining: { lastLook: false } }).move(call('bob'), sign('ann'))
    expect(none.result).toBe('agreed')
    expect(none.now.table.clerk).toEqual([])
  })
})

describe('home', () => {
  const vetoed = (change: Partial<Bargaining> = {}, clerk?: Clerk) =>
    started({ groups: [strictHome], bargaining: { rounds: 5, consultations: 1, ...change } }, clerk).move(
      offer('ann', { one: 'a' }),
      yes('bob'),
      call('bob'),
      sign('ann'),
    )

  test('a home that says no: fewer rounds, the failing side first, one more consultation, the text stands (16)', () => {
    const game = vetoed()
    expect(game.told.at(-2)).toEqual({ type: 'renegotiation-began', rounds: 2, begins: 'bob' }) // ceil(5 / 4)
    expect(game.acting).toEqual(['bob'])
    expect(game.now.table.clock).toMatchObject({ leg: 1, turn: 0, turns: 4, order: [1, 0] })
    expect(game.now.sealed.consultationsLeft).toEqual([2, 2])
    expect(game.text).toBe('a b b')
    expect(game.now.table.votes[0]!.tallies[0]).toMatchObject({ leader: 1, yes: 0, no: 1, ratified: false })
  })

  test('the identical text cannot be signed again, nor come back by a last look (16)', () => {
    const game = vetoed({}, (text) => text[2] === 1)
    expect(game.acting).toEqual(['ann']) // at the last look first
    game.move(pass('ann'), pass('bob'))
    expect(game.refused(call('bob'))).toBe('refused-at-home')
    game.move(offer('bob', { two: 'a' }), yes('ann'), call('ann'), sign('bob'))
    expect(game.refused(offer('bob', { two: 'b' }))).toBe('refused-at-home')
    game.move(offer('bob', { three: 'c' }), yes('ann'), pass('ann'))
    expect(game.result).toBe('agreed')
    expect(game.now.table.votes).toHaveLength(2)
  })

  test('a refused text that nobody changes ends in no deal; a second failed vote in not ratified (16)', () => {
    const idle = vetoed()
    while (idle.result === null) idle.move(pass(idle.acting[0]!))
    expect(idle.result).toBe('no-deal')
    const again = vetoed().move(offer('bob', { two: 'a' }), yes('ann'), call('ann'), sign('bob'))
    expect(again.result).toBe('not-ratified')
    expect(vetoed({ renegotiations: 0 }).result).toBe('not-ratified')
  })

  test('several homes that say no: the seat that opened the talks begins (16)', () => {
    const other: GroupShape = { ...strictHome, id: 'home-of-ann', leader: 'ann' }
    const game = started({ groups: [strictHome, other], bargaining: { rounds: 4, opens: 'ann' } })
    game.move(offer('ann', { one: 'a' }), yes('bob'), call('bob'), sign('ann'))
    expect(game.told.at(-2)).toEqual({ type: 'renegotiation-began', rounds: 1, begins: 'ann' })
  })

  test('the vote counts weights against the quota and true thresholds (15)', () => {
    const flat = (worth: number) =>
      [
        [1, [worth, worth, worth]],
        [1, [worth, worth, worth]],
        [1, [worth, worth, worth]],
      ] as const
    const vote = (quota: number, veto: boolean) =>
      started({
        groups: [
          { id: 'glad', leader: 'ann', at: 50, weight: 3, scores: flat(50) },
          { id: 'sad', leader: 'ann', at: 50, weight: 2, veto, scores: flat(49) },
        ],
        quotas: { ann: quota },
        bargaining: { renegotiations: 0 },
      }).move(offer('ann', { one: 'a' }), yes('bob'), call('bob'), sign('ann')).result
    expect(vote(60, false)).toBe('agreed')
    expect(vote(61, false)).toBe('not-ratified')
    expect(vote(60, true)).toBe('not-ratified')
  })
})

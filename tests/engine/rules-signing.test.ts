// The rules of play, point by point (numbers as in the rules), each as a small game: signing, the last look, the vote at home.

import { describe, expect, test } from 'vitest'
import type { Clerk } from '../../src/engine/negotiation.ts'
import type { Bargaining } from '../../src/scenario/scenario.ts'
import type { GroupShape, ScenarioShape } from '../generators/build-scenario.ts'
import { offer, yes, no, pass, call, sign, started, bargaining } from './small-game.ts'

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

// The rules of play, point by point (numbers as in the rules), each as a small game: opening, bargaining, asking home.

import { describe, expect, test } from 'vitest'
import { legalMoves } from '../../src/engine/legal.ts'
import type { Move } from '../../src/engine/move.ts'
import { seatView } from '../../src/engine/seat-view.ts'
import { roundOf, roundsOf } from '../../src/engine/table.ts'
import type { GroupShape, ScenarioShape } from '../generators/build-scenario.ts'
import { Game, open, first, offer, yes, no, pass, started, bargaining } from './small-game.ts'

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

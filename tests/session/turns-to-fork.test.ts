import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turnsToFork } from '../../src/session/turns-to-fork.ts'
import { endings } from './endings.ts'

describe('moves to play again from', () => {
  it('are own moves of the record, each once, in order, and all of them but questions and priorities', () => {
    fc.assert(
      fc.property(endings({ groups: [0, 2] }), ({ ending, seat, log }) => {
        const turns = turnsToFork(ending.record.actions, log, seat)
        const own = ending.record.actions.flatMap((action, move) =>
          action.seat === seat && action.type !== 'consult' && action.type !== 'priorities' ? [move] : [],
        )
        expect(turns.map((turn) => turn.move)).toEqual(own)
        for (const turn of turns) expect(turn.round === 0).toBe(turn.event.type === 'opening-committed')
      }),
      { numRuns: 100 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seatView } from '../../src/engine/seat-view.ts'
import { voteTold } from '../../src/session/vote-told.ts'
import { type Ended, endings } from './endings.ts'

/** A vote of an ended game, shown as far as the numbers say. Only for games with a vote. */
function shownVote({ ending, seat }: Ended, which: number, steps: number) {
  const { votes } = ending.negotiation.table
  fc.pre(votes.length > 0)
  const vote = which % votes.length
  const taken = votes[vote]!
  const of = taken.tallies.flatMap((tally) => tally.votes).length
  const step = steps % (of + 1)
  const view = seatView(ending.negotiation, seat, 'person')
  return { seat, taken, step, of, told: voteTold({ view, vote: { vote, shown: step, of } })! }
}

const drawnVote = [endings({ groups: [1, 3] }), fc.nat(), fc.nat()] as const

describe('a vote as it is shown', () => {
  it('turns as many ballots as were shown, and tells nothing of the others', () => {
    fc.assert(
      fc.property(...drawnVote, (ended, which, steps) => {
        const { told, step, of } = shownVote(ended, which, steps)
        const rows = told.homes.flatMap((home) => home.rows)
        const turned = rows.filter(({ ballot }) => ballot === 'yes' || ballot === 'no')
        expect(turned.length).toBe(step)
        expect(rows.slice(0, step)).toEqual(turned)
        expect(rows.filter(({ ballot }) => ballot === 'next').length).toBe(step < of ? 1 : 0)
        expect(told.done).toBe(step === of)
        for (const row of rows.slice(step)) expect(row.reason).toBeNull()
      }),
      { numRuns: 120 },
    )
  })

  it('counts every vote once, and passes exactly what the rules pass', () => {
    fc.assert(
      fc.property(...drawnVote, (ended, which, steps) => {
        const { told, taken } = shownVote(ended, which, steps)
        told.homes.forEach((home, index) => {
          expect(home.yes + home.no + home.open).toBe(home.total)
          if (home.open > 0) return
          const tally = taken.tallies[index]!
          expect(home.state).toBe(tally.ratified ? 'passed' : 'failed')
          expect(tally.ratified).toBe(home.yes >= home.needed && !home.vetoed)
        })
      }),
      { numRuns: 120 },
    )
  })

  it('gives reasons for the own home only', () => {
    fc.assert(
      fc.property(...drawnVote, (ended, which, steps) => {
        const { told, seat } = shownVote(ended, which, steps)
        for (const home of told.homes)
          for (const row of home.rows) {
            const turned = row.ballot === 'yes' || row.ballot === 'no'
            expect(row.reason !== null).toBe(turned && home.leader === seat)
          }
      }),
      { numRuns: 120 },
    )
  })
})

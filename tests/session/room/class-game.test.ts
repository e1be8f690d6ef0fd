// A class that decides everything by raised hands, with every job, every question and a clock: whole games through the session.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diceFor } from '../../../src/lib/dice.ts'
import type { Ending } from '../../../src/session/ending.ts'
import { alternativesOf, ballotOf, leading, questionOf } from '../../../src/session/room/class-vote.ts'
import { gameOf, newSession, playOut, started, step } from './class-played.ts'

describe('a class that votes', () => {
  it('comes to the debrief by votes alone, every vote logged with its winner in the lead', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(100_000), fc.constantFrom('minister', 'person'), async (seed, level) => {
        const session = await started(`room=class&level=${level}&seed=${seed}`)
        playOut(session, seed)
        const { ending, room } = gameOf(session)
        for (const { alternatives, hands, winner, tied } of room.votes) {
          const lead = leading(alternatives, hands)
          expect(lead).toContain(winner)
          expect(tied).toBe(lead.length > 1)
        }
        const persons = Object.entries(gameOf(session).players).filter(([, p]) => p.by === 'person')
        const moves = ending!.record.actions.filter((a) => persons.some(([id]) => id === a.seat))
        // Each move of a person was voted on at least once.
        for (const [index, move] of ending!.record.actions.entries())
          if (moves.includes(move)) expect(room.votes.some((vote) => vote.move === index)).toBe(true)
        expect(ending!.round.length).toBe(4)
      }),
      { numRuns: 12, examples: [[100_000, 'person']] },
    )
  })

  it('opens again as it was left: the count, the marks, the questions and the clock', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(100_000), fc.nat(60), async (seed, stop) => {
        const session = await started('room=class,delegation&ask=predictions,questions&plan=2x45&seed=3')
        session.act({ type: 'clock-start', now: 1000 })
        session.act({ type: 'mark', key: 'seen x claims', value: 3 })
        let left = stop
        let text = JSON.stringify(session.saved())
        let then = gameOf(session)
        playOut(session, seed, (game) => {
          if (left-- !== 0) return
          session.act({ type: 'hands', alternative: 1, hands: 9 })
          text = JSON.stringify(session.saved())
          then = gameOf(session)
          expect(game.room.setup.jobs.length).toBe(5)
        })
        const again = newSession('')
        expect(await again.open(text)).toBe(true)
        expect(gameOf(again).room).toEqual(then.room)
        expect(gameOf(again).screen).toBe(then.screen)
      }),
      { numRuns: 10 },
    )
  })

  it('may be asked about more than one issue, go back, leave it to the chair, and vote after all', async () => {
    const session = await started('room=class&seed=4')
    let dice = diceFor(1)
    while (gameOf(session).screen !== 'turn') dice = step(session, dice)
    const vote = (winner: string): void => {
      const game = gameOf(session)
      const alternative = alternativesOf(game, questionOf(game)!).indexOf(winner)
      session.act({ type: 'hands', alternative, hands: 60 })
      session.act({ type: 'carry', winner })
    }
    const asked = () => questionOf(gameOf(session))
    const issues = gameOf(session).view.brief.scenario.issues.map((i) => i.id)
    vote(`issue:${issues[0]}`)
    expect(asked()).toEqual({ kind: 'position', issue: issues[0] })
    session.act({ type: 'ballot', change: 'back' })
    expect(asked()).toEqual({ kind: 'move' })
    for (const issue of issues.slice(0, 2)) {
      vote(`issue:${issue}`)
      vote(alternativesOf(gameOf(session), asked()!)[0]!)
      expect(asked()).toMatchObject({ kind: 'words' })
      session.act({ type: 'ballot', change: 'more' })
    }
    expect(Object.keys(gameOf(session).draft.package)).toEqual(issues.slice(0, 2))
    session.act({ type: 'ballot', change: 'waive' })
    expect(asked()).toBeNull()
    session.act({ type: 'ballot', change: 'resume' })
    expect(asked()).toEqual({ kind: 'move' })
    expect(gameOf(session).draft.package).toEqual({})
    session.act({ type: 'hands', alternative: 0, hands: 61 })
    session.act({ type: 'hands', alternative: 99, hands: 1 })
    expect(ballotOf(gameOf(session)).hands).toEqual([])
  })
})

describe('the other seat', () => {
  it('keeps the first game beside the second, through a save, and asks nothing twice', async () => {
    const session = await started('ask=predictions,questions&room=class&seed=5')
    playOut(session, 1)
    const first = gameOf(session)
    session.act({ type: 'other-seat' })
    expect(gameOf(session).screen).toBe('briefing')
    playOut(session, 2)
    const second = gameOf(session)
    expect(second.seat).not.toBe(first.seat)
    const told = ({ debrief, record, result }: Ending) => ({ debrief, record, result })
    expect(told(second.ending!.before!)).toEqual(told(first.ending!))
    const again = newSession('')
    expect(await again.open(JSON.stringify(session.saved()))).toBe(true)
    expect(told(gameOf(again).ending!.before!)).toEqual(told(first.ending!))
  })

  it('lays nothing beside a game where the first was left before its end', async () => {
    const session = await started('room=class&seed=5')
    session.act({ type: 'other-seat' })
    playOut(session, 2)
    expect(gameOf(session).ending!.before).toBeNull()
  })
})

import { mapOf } from './endings.ts'
import { outcomesHere } from '../../src/worker/outcomes-here.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import { decide } from '../../src/counterpart/decide.ts'
import { createSession, type Session } from '../../src/session/session.ts'
import { shelfItemOf } from '../../src/session/shelf-item.ts'
import { turnsToFork } from '../../src/session/turns-to-fork.ts'
import { unmasked } from '../../src/session/unmasked.ts'

const SHELF = shelved('scenarios').map(shelfItemOf)

let ids = 0

/** A game in which the reader opens, accepts, signs and passes, played to its end. */
async function ended(scenario: string, seat: string, seed: number): Promise<Session> {
  const session = createSession({
    outcomes: outcomesHere,
    shelf: SHELF,
    decide,
    drawSeed: () => seed,
    newId: () => `game-${ids++}`,
  })
  session.act({ type: 'choose-scenario', scenario })
  session.act({ type: 'choose-seat', seat })
  session.act({ type: 'begin' })
  await new Promise((resolve) => setTimeout(resolve, 0))
  playOut(session)
  return session
}

function playOut(session: Session): void {
  for (let step = 0; step < 400; step++) {
    const { choices, ending, view } = session.store.getState().game!
    if (ending) return
    if (choices.open) {
      session.act({ type: 'pick-option', issue: choices.open.issue, option: choices.open.options[1]! })
      session.act({ type: 'cite', quote: null })
    } else if (choices.priorities)
      for (const issue of view.brief.scenario.issues.slice(0, 2))
        session.act({ type: 'pick-priority', issue: issue.id })
    else if (choices.answer) session.act({ type: 'accept' })
    else if (choices.sign) session.act({ type: 'choose-signature', accept: true })
    else if (choices.pass) {
      session.act({ type: 'pass' })
      continue
    }
    session.act({ type: choices.open || choices.priorities || choices.answer || choices.sign ? 'commit' : 'go-on' })
  }
  throw new Error('the game did not end')
}

describe('what is shown of the computer after the talks', () => {
  it('is its real weights, and what could be told is made of its open words only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SHELF), fc.nat(1000), async (item, seed) => {
        const seat = item.leaders[0]!.id
        const ending = (await ended(item.id, seat, seed)).store.getState().game!.ending!
        const seats = unmasked(ending, seat)
        expect(seats).toHaveLength(item.leaders.length - 1)
        for (const { issues, leader, walkAway } of seats) {
          const real = ending.scenario.leaders[leader]!
          expect(issues.reduce((sum, i) => sum + i.real, 0)).toBeCloseTo(100, 9)
          expect(issues.reduce((sum, i) => sum + i.inferred, 0)).toBeCloseTo(100, 9)
          if (real.walkAway !== null) expect(walkAway).toBe(real.walkAway / 100)
          expect(issues.filter((i) => i.named)).toHaveLength(2)
        }
        const blind = ending.scenario.leaders.map((l) =>
          l.id === seat ? l : { ...l, preferences: l.preferences.map((p) => ({ ...p, salience: 1 })) },
        )
        const veiled = { ...ending, scenario: { ...ending.scenario, leaders: blind } }
        expect(unmasked(veiled, seat).map((s) => s.issues.map((i) => i.inferred))).toEqual(
          seats.map((s) => s.issues.map((i) => i.inferred)),
        )
      }),
      { numRuns: 8 },
    )
  })
})

describe('a game played on from an earlier turn', () => {
  it('keeps the way of the game it came from for the map, also through a save', async () => {
    const session = await ended('front-doors', 'uk', 7)
    const first = mapOf(session.store.getState().game!.ending!, 0, 1)!
    expect(first.earlier).toEqual([])
    session.act({ type: 'fork', move: 6 })
    const text = JSON.stringify(session.saved())
    playOut(session)
    expect(mapOf(session.store.getState().game!.ending!, 0, 1)!.earlier).toEqual(first.trail)
    const again = createSession({
      outcomes: outcomesHere,
      shelf: SHELF,
      decide,
      drawSeed: () => 1,
      newId: () => 'again',
    })
    await again.open(text)
    playOut(again)
    expect(mapOf(again.store.getState().game!.ending!, 0, 1)!.earlier).toEqual(first.trail)
    await again.open(text.replace(/"earlier":\[\[\d/, '"earlier":[[99'))
    playOut(again)
    expect(mapOf(again.store.getState().game!.ending!, 0, 1)!.earlier).toEqual([])
  })

  it('says where one is back, marks the log, and leads back to the game that was played, also through a save', async () => {
    const session = await ended('front-doors', 'uk', 7)
    const first = session.store.getState().game!
    const now = () => session.store.getState()
    expect(first.forkedAt).toBeNull()
    session.act({ type: 'fork', move: 0 })
    expect(now().notice).toEqual({ code: 'forked', at: { leg: 0, round: 0 } })
    await session.open(JSON.stringify(session.saved()))
    session.act({ type: 'to-origin' })
    await expect.poll(() => now().game!.id).toBe(first.id)
    const turn = turnsToFork(first.ending!.record.actions, first.log, 'uk').find(({ round }) => round > 0)!
    session.act({ type: 'fork', move: turn.move })
    const { game, notice } = now()
    expect(notice).toEqual({ code: 'forked', at: { leg: turn.leg, round: turn.round } })
    expect(game!.id).not.toBe(first.id)
    expect(game!.forkedAt).toBeGreaterThan(0)
    expect(game!.log.filter(({ number }) => number < game!.forkedAt!)).toEqual(
      first.log.filter(({ number }) => number < game!.forkedAt!),
    )
    const kept = JSON.stringify(session.saved())
    await session.open(kept)
    expect(now().game!.forkedAt).toBe(game!.forkedAt)
    session.act({ type: 'to-origin' })
    await expect.poll(() => now().game!.id).toBe(first.id)
    expect(now().notice).toEqual({ code: 'returned' })
    expect(now().game!.ending!.debrief).toEqual(first.ending!.debrief)
    await session.open(kept.replace('"origin":{"at"', '"origin":{"no"'))
    expect(now().game!.forkedAt).toBeNull()
  })
})

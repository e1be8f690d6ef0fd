// A class that decides everything by raised hands: a whole game through the session, for the laws.

import { expect } from 'vitest'
import { shelved } from '../../../src/cli/shelf.ts'
import { decide } from '../../../src/counterpart/decide.ts'
import { type Dice, diceFor, rollBelow } from '../../../src/lib/dice.ts'
import { deskSetup } from '../../../src/session/deep-link.ts'
import { alternativesOf, ballotOf, leading, questionOf } from '../../../src/session/room/class-vote.ts'
import { createSession, type Session } from '../../../src/session/session.ts'
import { shelfItemOf } from '../../../src/session/shelf-item.ts'
import type { Game } from '../../../src/session/state.ts'
import { outcomesHere } from '../../../src/worker/outcomes-here.ts'

let ids = 0
const shipped = shelved(new URL('../../../scenarios', import.meta.url).pathname)
const SHELF = shipped.map(shelfItemOf)
export const newSession = (query: string): Session =>
  createSession({
    outcomes: outcomesHere,
    shelf: SHELF,
    decide,
    drawSeed: () => 7,
    newId: () => `game-${ids++}`,
    setup: deskSetup(`scenario=harbour-fund&${query}`),
  })

export const started = async (query: string): Promise<Session> => {
  const session = newSession(query)
  session.act({ type: 'begin' })
  await new Promise((resolve) => setTimeout(resolve, 0))
  return session
}
export const gameOf = (session: Session): Game => session.store.getState().game!

/** One step of the class: a hand count and its winner, or the main button. */
export function step(session: Session, dice: Dice): Dice {
  if (gameOf(session).refusal) session.act({ type: 'ballot', change: 'resume' }) // what won is refused: the class votes anew
  const game = gameOf(session)
  const question = questionOf(game)
  if (!question) {
    session.act({ type: game.choices && Object.keys(game.choices).length > 0 ? 'commit' : 'go-on' })
    return dice
  }
  const alternatives = alternativesOf(game, question)
  let now = dice
  alternatives.forEach((_, alternative) => {
    const [hands, next] = rollBelow(4, now)
    now = next
    session.act({ type: 'hands', alternative, hands })
  })
  const lead = leading(alternatives, ballotOf(gameOf(session)).hands)
  if (lead.length === 0) {
    session.act({ type: 'hands', alternative: 0, hands: 1 })
    session.act({ type: 'carry', winner: alternatives[0]! })
    return now
  }
  for (const loser of alternatives.filter((one) => !lead.includes(one))) {
    const before = gameOf(session).room
    session.act({ type: 'carry', winner: loser })
    expect(gameOf(session).room).toBe(before)
  }
  const [which, next] = rollBelow(lead.length, now)
  session.act({ type: 'carry', winner: lead[which]! })
  return next
}

export function playOut(session: Session, seed: number, each: (game: Game) => void = () => undefined): void {
  let dice = diceFor(seed)
  for (let n = 0; n < 800; n++) {
    const game = gameOf(session)
    each(game)
    if (game.screen === 'debrief') return
    dice = step(session, dice)
  }
  throw new Error('the game did not end')
}

// Saves that a hand or a fault has changed open where there is something to read, or not at all; and every record that the format knows.

import { describe, expect, it } from 'vitest'
import { clerkOf } from '../../src/analysis/agreement-set.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { playGame } from '../../src/balance/game.ts'
import { shelved } from '../../src/cli/shelf.ts'
import { decide } from '../../src/counterpart/decide.ts'
import type { Intent } from '../../src/session/intent.ts'
import type { SavedGame } from '../../src/session/save.ts'
import { createSession, type Session } from '../../src/session/session.ts'
import { shelfItemOf } from '../../src/session/shelf-item.ts'
import type { Game } from '../../src/session/state.ts'
import { outcomesHere } from '../../src/worker/outcomes-here.ts'

const ITEM = shelved('scenarios').find(({ scenario }) => scenario.id === 'front-doors')!
const { scenario, sha256 } = ITEM
const [FIRST, SECOND] = scenario.leaders.map(({ id }) => id) as [string, string]

let ids = 0
const newSession = (): Session =>
  createSession({
    outcomes: outcomesHere,
    shelf: [shelfItemOf(ITEM)],
    decide,
    drawSeed: () => 7,
    newId: () => `game-${ids++}`,
    setup: { seat: FIRST },
  })
const gameOf = (session: Session): Game => session.store.getState().game!
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

async function begun(): Promise<Session> {
  const session = newSession()
  session.act({ type: 'begin' })
  await settle()
  return session
}

/** What brings a game on fastest: the first position, silence, and then nothing but passing. */
function step(session: Session): void {
  const { choices, view } = gameOf(session)
  const { issues } = view.brief.scenario
  const intents: readonly Intent[] = choices.open
    ? [
        { type: 'pick-option', issue: choices.open.issue, option: choices.open.options[0]! },
        { type: 'cite', quote: null },
      ]
    : choices.priorities
      ? issues.slice(0, 2).map(({ id }) => ({ type: 'pick-priority', issue: id }))
      : choices.answer
        ? [{ type: 'decline', issue: choices.answer.issues[0]! }]
        : choices.sign
          ? [{ type: 'choose-signature', accept: false }]
          : []
  for (const intent of intents) session.act(intent)
  session.act({ type: choices.pass ? 'pass' : intents.length > 0 ? 'commit' : 'go-on' })
}

function playUntil(session: Session, done: (game: Game) => boolean): void {
  for (let n = 0; n < 200 && !done(gameOf(session)); n++) step(session)
  expect(done(gameOf(session))).toBe(true)
}

async function opened(saved: SavedGame, desk: object): Promise<Session> {
  const session = newSession()
  expect(await session.open(JSON.stringify({ ...saved, desk: { ...saved.desk, ...desk } }))).toBe(true)
  return session
}

describe('a save with a damaged desk', () => {
  it('opens a game that is over at its end, on a page that there is', async () => {
    const session = await begun()
    playUntil(session, ({ ending }) => ending !== null)
    const saved = session.saved()!
    for (const damage of [
      { seen: 10_000 },
      { seen: 10_000, step: 10_000, place: { screen: 'reveal', index: 99 } },
      { seat: SECOND },
      { seat: 'nobody' },
    ]) {
      const game = gameOf(await opened(saved, { bookmark: { ...saved.desk.bookmark, ...damage } }))
      expect(game, JSON.stringify(damage)).toMatchObject({ seat: FIRST, screen: 'front-page' })
      expect(game.ending, JSON.stringify(damage)).not.toBeNull()
    }
  })

  it('drops what of a draft is not in the scenario, and keeps the rest', async () => {
    const session = await begun()
    playUntil(session, ({ screen }) => screen === 'opening')
    const saved = session.saved()!
    const issue = scenario.issues[0]!
    const strange = {
      option: 'nowhere',
      citation: { quote: 'nobody' },
      priorities: ['nowhere', issue.id],
      package: { nowhere: 'x', [issue.id]: 'nowhere', [scenario.issues[1]!.id]: scenario.issues[1]!.options[0]!.id },
      answer: { accept: false, issue: 'nowhere' },
      backUp: { kind: 'against', quote: 'nobody' },
    }
    const { draft } = gameOf(await opened(saved, { draft: strange }))
    expect(draft).toEqual({
      option: null,
      citation: null,
      priorities: [issue.id],
      package: { [scenario.issues[1]!.id]: scenario.issues[1]!.options[0]!.id },
      answer: null,
      backUp: { kind: 'against', quote: null },
      signature: null,
      confirming: null,
    })
    const own = { option: issue.options[0]!.id, citation: { quote: scenario.quotes[0]!.id } }
    expect(gameOf(await opened(saved, { draft: own })).draft).toMatchObject(own)
  })

  it('plays on to the end beside an earlier game of a seat that is not there', async () => {
    const session = await begun()
    const { desk: _, ...first } = session.saved()!
    const saved = session.saved()!
    playUntil(session, ({ ending }) => ending !== null)
    const { desk: __, ...whole } = session.saved()!
    for (const [record, seat] of [
      [whole, 'nobody'],
      [{ ...whole, seats: { ...whole.seats, nobody: { by: 'person' } } }, 'nobody'],
      [{ ...whole, opens: 'nobody' }, FIRST],
      [first, FIRST],
    ] as const) {
      const again = await opened(saved, { before: { record, seat, freePlay: false } })
      playUntil(again, ({ ending }) => ending !== null)
      expect(gameOf(again).ending!.before).toBeNull()
    }
  })
})

describe('a record in which another side has the first turn', () => {
  const other = scenario.bargaining.opens === FIRST ? SECOND : FIRST
  const level = { by: 'counterpart', level: 'minister' } as const
  const clerk = clerkOf(analyse(scenario).agreementFrontier, scenario)
  const { actions } = playGame(scenario, { seed: 7, seats: { [FIRST]: level, [SECOND]: level }, clerk, opens: other })
  const record = {
    format: 'on-the-record/record-1',
    scenario: { id: scenario.id, sha256 },
    seed: 7,
    opens: other,
    seats: { [FIRST]: { by: 'person' }, [SECOND]: level },
    actions,
  }

  it('opens, is kept as it was, and can be played again from any turn', async () => {
    const session = newSession()
    expect(await session.open(JSON.stringify(record))).toBe(true)
    const saved = session.saved()!
    expect(saved).toMatchObject({ opens: other, actions })
    session.act({ type: 'fork', move: actions.findLastIndex(({ seat }) => seat === FIRST) })
    expect(session.saved()).toMatchObject({ opens: other })
    expect(gameOf(session).forkedAt).not.toBeNull()
  })

  it('is refused where that side is none', async () => {
    const session = newSession()
    expect(await session.open(JSON.stringify({ ...record, opens: 'nobody' }))).toBe(false)
    expect(session.store.getState().notice?.code).toBe('save-refused')
  })
})

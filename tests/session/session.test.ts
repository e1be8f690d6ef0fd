import { outcomesHere } from '../../src/worker/outcomes-here.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import { decide } from '../../src/counterpart/decide.ts'
import { kindsOf } from '../../src/engine/legal.ts'
import { diceFor, rollBelow } from '../../src/lib/dice.ts'
import type { Intent } from '../../src/session/intent.ts'
import { createSession, type Session } from '../../src/session/session.ts'
import { shelfItemOf } from '../../src/session/shelf-item.ts'
import type { Game, Opponent } from '../../src/session/state.ts'

const SHELF = shelved('scenarios').map(shelfItemOf)

let ids = 0
const newSession = (seed = 7): Session =>
  createSession({ outcomes: outcomesHere, shelf: SHELF, decide, drawSeed: () => seed, newId: () => `game-${ids++}` })

const gameOf = (session: Session): Game => session.store.getState().game!

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

async function started(scenario: string, seat: string, opponent: Opponent = 'minister', seed = 7): Promise<Session> {
  const session = newSession(seed)
  session.act({ type: 'choose-scenario', scenario })
  session.act({ type: 'choose-seat', seat })
  session.act({ type: 'choose-opponent', opponent })
  session.act({ type: 'begin' })
  await settle()
  return session
}

/** Something that a reader could do now, drawn with the dice. */
function anyIntent(game: Game, start: number): readonly [readonly Intent[], number] {
  let dice = start
  const pick = <T>(list: readonly T[]): T => {
    const [n, next] = rollBelow(list.length, dice)
    dice = next
    return list[n]!
  }
  const { choices, view } = game
  const { issues, quotes } = view.brief.scenario
  const cite = (): Intent => ({ type: 'cite', quote: pick([null, ...quotes.map((q) => q.id)]) })
  const kinds = kindsOf(choices)
  const kind = kinds.length > 0 ? pick(kinds) : null
  const intents = ((): readonly Intent[] => {
    switch (kind) {
      case 'open': {
        const issue = choices.open!.issue
        return [{ type: 'pick-option', issue, option: pick(choices.open!.options) }, cite(), { type: 'commit' }]
      }
      case 'priorities':
        return [...issues.slice(0, 2).map((i) => ({ type: 'pick-priority' as const, issue: i.id })), { type: 'commit' }]
      case 'propose': {
        const part = pick(choices.propose!.issues)
        return [{ type: 'pick-option', issue: part.issue, option: pick(part.options) }, cite(), { type: 'commit' }]
      }
      case 'answer':
        return [
          pick<Intent>([{ type: 'accept' }, { type: 'decline', issue: pick(choices.answer!.issues) }]),
          { type: 'commit' },
        ]
      case 'consult':
        return [{ type: 'consult', group: pick(choices.consult!.groups) }]
      case 'sign':
        return [{ type: 'choose-signature', accept: pick([true, false]) }, { type: 'commit' }]
      case 'call':
      case 'pass':
        return [{ type: kind }]
      case 'walk-out':
        return pick([0, 1, 2, 3]) === 0
          ? [{ type: 'ask-walk-out' }, { type: 'walk-out' }]
          : [{ type: 'ask-walk-out' }, { type: 'stay' }]
      case null:
        return [{ type: 'go-on' }]
    }
  })()
  return [intents, dice]
}

/** Plays with the dice until the last page of the debrief; `each` sees every state. */
function playOut(session: Session, seed: number, each: (game: Game) => void = () => undefined): void {
  let dice = diceFor(seed)
  for (let step = 0; step < 600; step++) {
    const game = gameOf(session)
    if (game.screen === 'debrief') return
    const [intents, next] = anyIntent(game, dice)
    dice = next
    for (const intent of intents) {
      session.act(intent)
      each(gameOf(session))
    }
  }
  throw new Error('the game did not end')
}

describe('a session', () => {
  it('brings any reader from the seat to the debrief, in both scenarios and from every seat', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SHELF.flatMap((s) => s.leaders.map((l) => [s.id, l.id] as const))),
        fc.constantFrom<Opponent>('apprentice', 'minister', 'hardliner', 'person'),
        fc.nat(100_000),
        async ([scenario, seat], opponent, seed) => {
          const session = await started(scenario, seat, opponent, seed)
          playOut(session, seed)
          expect(gameOf(session).ending?.debrief.result).not.toBeNull()
        },
      ),
      { numRuns: 40 },
    )
  })

  it('counts as news to a seat all since its own last commitment, also where the device went from hand to hand', async () => {
    const own = ['opening-committed', 'priorities-named', 'proposed', 'answered', 'called', 'signature', 'passed']
    let told = 0
    for (let seed = 1; seed <= 8; seed++) {
      const session = await started('front-doors', 'uk', 'person', seed)
      playOut(session, seed, ({ log, news, screen, seat }) => {
        if (screen !== 'turn' && screen !== 'answer' && screen !== 'sign') return
        const last = log.findLast(({ event }) => own.includes(event.type) && 'seat' in event && event.seat === seat)
        expect(news).toBeLessThanOrEqual(last?.number ?? 0)
        told += 1
      })
    }
    expect(told).toBeGreaterThan(20)
  })

  it('opens a save at any moment as it was left, the draft and the place included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(100_000), fc.nat(80), async (seed, stop) => {
        const session = await started('front-doors', 'uk', 'minister', seed)
        let left = stop
        let text = JSON.stringify(session.saved())
        let then = gameOf(session)
        playOut(session, seed, (game) => {
          if (left-- === 0) {
            text = JSON.stringify(session.saved())
            then = game
          }
        })
        const again = newSession()
        expect(await again.open(text)).toBe(true)
        expect({ ...gameOf(again), ending: null, refusal: null }).toEqual({ ...then, ending: null, refusal: null })
      }),
      { numRuns: 25 },
    )
  })

  it('refuses whatever is no save, keeps the running game and says so', async () => {
    const session = await started('front-doors', 'uk')
    const before = gameOf(session)
    const saved = JSON.stringify(session.saved())
    const broken = [
      '',
      'null',
      '[]',
      '{"format":"on-the-record/record-1"}',
      saved.slice(0, -20),
      saved.replace('record-1', 'record-2'),
      saved.replace(/"sha256":"[0-9a-f]/, '"sha256":"x'),
      saved.replace('"seed":7', '"seed":-7'),
    ]
    for (const text of broken) {
      expect(await session.open(text), text.slice(0, 60)).toBe(false)
      expect(session.store.getState().notice?.code, text.slice(0, 60)).toMatch(/^save-/)
      expect(gameOf(session)).toBe(before)
    }
  })

  it('never throws on a text that was damaged in one place', async () => {
    const session = await started('harbour-fund', SHELF.find((s) => s.id === 'harbour-fund')!.leaders[0]!.id)
    playOut(session, 3)
    const saved = JSON.stringify(session.saved())
    await fc.assert(
      fc.asyncProperty(fc.nat(saved.length - 1), fc.string({ maxLength: 3 }), async (at, put) => {
        const other = newSession()
        await other.open(saved.slice(0, at) + put + saved.slice(at + 1))
        const state = other.store.getState()
        expect(state.game !== null || state.notice !== null).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('forks from any move: the moves before it stand, and play goes on', async () => {
    const session = await started('front-doors', 'us')
    playOut(session, 11)
    const whole = session.saved()!
    for (const move of [0, 3, whole.actions.length - 1]) {
      const other = newSession()
      await other.open(JSON.stringify(whole))
      other.act({ type: 'fork', move })
      const forked = other.saved()!
      expect(forked.actions.slice(0, move)).toEqual(whole.actions.slice(0, move))
      expect(forked.desk.id).not.toBe(whole.desk.id)
      playOut(other, 5)
    }
  })

  it('does not tell a vote before it is shown', async () => {
    const session = await started('front-doors', 'uk', 'apprentice')
    let votes = 0
    for (let seed = 0; seed < 12 && votes === 0; seed++) {
      session.act({ type: 'again' })
      playOut(session, seed, (game) => {
        if (game.screen !== 'vote') return
        votes += 1
        const told = game.log.filter((entry) => entry.event.type === 'group-voted').length
        const before = game.view.table.votes
          .slice(0, game.vote!.vote)
          .reduce((n, v) => n + v.tallies.flatMap((t) => t.votes).length, 0)
        expect(told).toBe(before + game.vote!.shown)
        expect(game.ending).toBeNull()
      })
    }
    expect(votes).toBeGreaterThan(0)
  })
})

describe('a pass that would drop a draft', () => {
  it('is asked once more; staying keeps the draft, and passing again drops it', async () => {
    const session = await started('front-doors', 'uk')
    for (let step = 0; step < 60 && gameOf(session).screen !== 'turn'; step++)
      for (const intent of anyIntent(gameOf(session), step)[0]) session.act(intent)
    const { choices, moves } = gameOf(session)
    const part = choices.propose!.issues[0]!
    session.act({ type: 'pick-option', issue: part.issue, option: part.options[0]! })
    const { draft } = gameOf(session)
    session.act({ type: 'pass' })
    expect(gameOf(session)).toMatchObject({ screen: 'turn', moves, draft: { ...draft, confirming: 'pass' } })
    session.act({ type: 'stay' })
    expect(gameOf(session).draft).toEqual(draft)
    session.act({ type: 'pass' })
    session.act({ type: 'pass' })
    expect(gameOf(session).moves).toBeGreaterThan(moves)
  })
})

describe('what is asked for while something is on its way', () => {
  it('begins one game, however often the button is pressed, and none under a game that is being opened', async () => {
    const saved = JSON.stringify((await started('front-doors', 'uk')).saved())
    let drawn = 0
    const session = createSession({
      outcomes: outcomesHere,
      shelf: SHELF,
      decide,
      drawSeed: () => 7,
      newId: () => `new-${drawn++}`,
    })
    session.act({ type: 'begin' })
    session.act({ type: 'begin' })
    await settle()
    expect(drawn).toBe(1)
    session.act({ type: 'leave' })
    session.offerResume(saved)
    session.act({ type: 'resume' })
    session.act({ type: 'begin' })
    await settle()
    expect(drawn).toBe(1)
    expect(session.saved()!.desk.id).toBe(JSON.parse(saved).desk.id)
  })

  it('waits for the outcome space, is done in turn, and not after a move or in another game', async () => {
    const coming: (() => void)[] = []
    const { scenario } = await SHELF.find(({ id }) => id === 'front-doors')!.load()
    const session = createSession({
      outcomes: {
        ...outcomesHere,
        analyse: (of) => new Promise((resolve) => coming.push(() => resolve(outcomesHere.analyse(of)))),
      },
      shelf: SHELF,
      decide,
      drawSeed: () => 7,
      newId: () => `late-${ids++}`,
      setup: { scenario: scenario.id, seat: scenario.bargaining.opens },
    })
    const toTurn = async (): Promise<void> => {
      session.act({ type: 'begin' })
      await settle()
      for (let n = 0; n < 60 && gameOf(session).screen !== 'turn'; n++)
        for (const intent of anyIntent(gameOf(session), n)[0]) session.act(intent)
    }
    await toTurn()
    session.act({ type: 'pass' }) // the clerk cannot be asked yet
    session.act({ type: 'leave' })
    await toTurn()
    const { choices, id, moves } = gameOf(session)
    const { issue, options, now } = choices.propose!.issues[0]!
    session.act({ type: 'pick-option', issue, option: options.find((option) => option !== now)! })
    session.act({ type: 'cite', quote: null })
    for (const type of ['commit', 'commit', 'walk-out', 'pass'] as const) session.act({ type })
    expect(gameOf(session)).toMatchObject({ id, moves, draft: { citation: null } })
    for (const come of coming.splice(0)) come()
    await settle()
    const made = session.saved()!.actions.slice(moves)
    expect(made[0]).toMatchObject({ type: 'propose', seat: gameOf(session).seat })
    expect(made.slice(1).filter(({ seat }) => seat === gameOf(session).seat)).toEqual([])
    expect(gameOf(session)).toMatchObject({ id, refusal: null })
  })
})

describe('a link to a scenario that is not here', () => {
  it('is said in the chooser, and no longer once a game has begun', async () => {
    const session = createSession({
      outcomes: outcomesHere,
      shelf: SHELF,
      decide,
      drawSeed: () => 7,
      newId: () => 'game',
      setup: { scenario: 'not-here' },
    })
    expect(session.store.getState().notice).toEqual({ code: 'unknown-scenario', detail: 'not-here' })
    session.act({ type: 'begin' })
    await settle()
    expect(gameOf(session).screen).toBe('briefing')
    expect(session.store.getState().notice).toBeNull()
  })
})

describe('a notice', () => {
  it('that asks for something stays when the picture does not come', () => {
    const session = newSession(7)
    const told = () => session.store.getState().notice?.code
    session.notify({ code: 'picture-slow' })
    session.notify({ code: 'picture-unavailable' })
    expect(told()).toBe('picture-unavailable')
    session.notify({ code: 'scenario-failed', detail: '' })
    session.notify({ code: 'picture-unavailable' })
    expect(told()).toBe('scenario-failed')
    session.act({ type: 'dismiss' })
    expect(told()).toBeUndefined()
  })
})

// A class's games on the scorm-again run-time: jobs, votes, predictions, questions and the clock are there in the next visit.

import { Scorm12API } from 'scorm-again'
import { expect, test } from 'vitest'
import { diceFor } from '../../src/lib/dice.ts'
import { keepOnPlatform, type PlatformNotice } from '../../src/lms/keep-on-platform.ts'
import { MOST_SUSPENDED } from '../../src/lms/record-text.ts'
import { connect } from '../../src/lms/platform.ts'
import { savedRoom } from '../../src/session/room/room-from.ts'
import type { Session } from '../../src/session/session.ts'
import { gameOf, newSession, playOut, started, step } from '../session/room/class-played.ts'

const ASKED = 'room=class,delegation&ask=predictions,questions&plan=2x45&seed=3'

/** What a platform keeps of a visit that began with `kept`; its tab is closed without a good-bye. */
async function visit(session: Session, kept: string) {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 })
  if (kept) api.loadFromJSON({ suspend_data: kept }, 'cmi')
  const notices: PlatformNotice[] = []
  let waiting: (() => void) | null = null
  await keepOnPlatform(
    session,
    connect(api, () => 0),
    {
      core: null,
      onNotice: (notice) => notices.push(notice),
      pause: (then) => {
        waiting = then
        return () => {
          waiting = null
        }
      },
    },
  )
  return {
    notices,
    closed: (): string => {
      waiting?.()
      return api.cmi.suspend_data
    },
  }
}

const asLeft = (session: Session) => {
  const { draft, notes, place, room, screen, seat } = gameOf(session)
  return JSON.parse(JSON.stringify({ draft, notes, place, room: savedRoom(room), screen, seat }))
}

test('closed after any step and opened again, the game stands where it stood, with all that was recorded', async () => {
  const session = await started(ASKED)
  const { closed } = await visit(session, '')
  session.act({ type: 'clock-start', now: 1_700_000_000_000 })
  session.act({ type: 'write', question: 'guess uk', text: 'I think so.' })
  let dice = diceFor(4)
  const screens = new Set<string>()
  for (let n = 0; n < 800 && gameOf(session).screen !== 'debrief'; n++) {
    const { screen, seat } = gameOf(session)
    if (!screens.has(screen) || n % 40 === 0) {
      screens.add(screen)
      session.act({ type: 'hands', alternative: 1, hands: 9 })
      session.act({ type: 'mark', key: `seen ${seat} claims`, value: n % 100 })
      const again = newSession('')
      const { notices } = await visit(again, closed())
      expect(notices).toEqual(['resumed'])
      expect(asLeft(again)).toEqual(asLeft(session))
    }
    dice = step(session, dice)
  }
  expect([...screens]).toEqual(expect.arrayContaining(['questions', 'opening', 'turn', 'predict', 'reveal']))
})

test('two whole games of a class with all its jobs, one after the other, have room', async () => {
  const session = await started(ASKED)
  const { closed, notices } = await visit(session, '')
  playOut(session, 1)
  for (const job of ['leader', 'press'])
    for (const phase of ['briefing', 'opening', 'bargaining', 'signing', 'vote'])
      session.act({
        type: 'write',
        question: `job ${job} ${gameOf(session).seat} ${phase}`,
        text: 'A line of the press, as it is.',
      })
  session.act({ type: 'other-seat' })
  playOut(session, 2)
  const kept = closed()
  expect(kept.length).toBeLessThanOrEqual(MOST_SUSPENDED)
  const again = newSession('')
  await visit(again, kept)
  expect(asLeft(again)).toEqual(asLeft(session))
  expect(gameOf(again).ending?.before?.record).toEqual(gameOf(session).ending?.before?.record)
  expect(notices).toEqual([])
})

import { outcomesHere } from '../../src/worker/outcomes-here.ts'
import fc from 'fast-check'
import { Scorm12API } from 'scorm-again'
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/counterpart/decide.ts'
import { findApi, type Frame, type Scorm12Api } from '../../src/lms/find-api.ts'
import { keepOnPlatform, type PlatformNotice } from '../../src/lms/keep-on-platform.ts'
import { connect, type Report, timespan } from '../../src/lms/platform.ts'
import { createSession } from '../../src/session/session.ts'
import type { ShelfItem } from '../../src/session/state.ts'
import { ferry, ferryHash } from '../scoring/ferry.ts'

const runtime = () => new Scorm12API({ autocommit: false, logLevel: 5 })
const item: ShelfItem = {
  id: ferry.id,
  title: ferry.title,
  summary: ferry.summary,
  setting: ferry.setting,
  minutes: null,
  documents: ferry.sources.length,
  issues: ferry.issues.length,
  invented: true,
  leaders: ferry.leaders.map(({ id, side }) => ({ id, side, name: side, role: '', groups: 0 })),
  load: async () => ({ scenario: ferry, sha256: ferryHash }),
}
const sessionOf = (shelf: readonly ShelfItem[] = [item]) =>
  createSession({ outcomes: outcomesHere, shelf, decide, drawSeed: () => 7, newId: () => 'one' })
const report: Report = {
  scores: { record: 80, evidence: 62, deal: null, home: -33 },
  core: null,
  completed: false,
  suspend: 'otr1.x',
}
/** What a platform stores, the write-only elements too. */
const stored = (api: ReturnType<typeof runtime>): { readonly exit: string; readonly session_time: string } =>
  JSON.parse(JSON.stringify(api.cmi)).core
/** The run-time of a platform after the visit before: it hands over what was kept, and counts the time on. */
const nextVisit = (api: ReturnType<typeof runtime>) => {
  const again = runtime()
  again.loadFromJSON(
    {
      suspend_data: api.cmi.suspend_data,
      core: {
        lesson_status: api.cmi.core.lesson_status,
        total_time: api.cmi.getCurrentTotalTime(),
      },
    },
    'cmi',
  )
  return again
}
/** Writing pauses when the test says so. */
const pausing = () => {
  const waiting = new Set<() => void>()
  return {
    pause: (then: () => void) => {
      waiting.add(then)
      return () => waiting.delete(then)
    },
    paused: () => {
      for (const then of [...waiting]) then()
      waiting.clear()
    },
  }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('scorm-again as the platform', () => {
  test('scores are objectives apart, and the one core score stays empty', () => {
    const api = runtime()
    const platform = connect(api, () => 0)
    expect(platform.state()).toBe('ready')
    expect(platform.report(report)).toBe(true)
    expect(api.LMSGetValue('cmi.objectives._count')).toBe('4')
    expect([0, 1, 2, 3].map((n) => api.LMSGetValue(`cmi.objectives.${n}.id`))).toEqual([
      'record',
      'evidence',
      'deal',
      'home',
    ])
    expect([0, 1, 2, 3].map((n) => api.LMSGetValue(`cmi.objectives.${n}.score.raw`))).toEqual(['80', '62', '', '0'])
    expect(api.LMSGetValue('cmi.objectives.3.status')).toBe('failed')
    expect(api.LMSGetValue('cmi.core.score.raw')).toBe('')
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete')
    expect(api.LMSGetValue('cmi.suspend_data')).toBe('otr1.x')
  })

  test('told twice it keeps four objectives; the core score is what the teacher named', () => {
    const api = runtime()
    const platform = connect(api, () => 0)
    platform.report(report)
    expect(platform.report({ ...report, core: 'evidence', completed: true })).toBe(true)
    expect(api.LMSGetValue('cmi.objectives._count')).toBe('4')
    expect(api.LMSGetValue('cmi.core.score.raw')).toBe('62')
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('completed')
    platform.finish()
    expect(platform.state()).toBe('finished')
    expect(platform.report(report)).toBe(false)
  })

  test('a game is left in the middle, and goes on in the next session', async () => {
    const api = runtime()
    const first = sessionOf()
    const notices: PlatformNotice[] = []
    const options = { core: null, onNotice: (notice: PlatformNotice) => notices.push(notice), ...pausing() }
    const { leave } = await keepOnPlatform(
      first,
      connect(api, () => 0),
      options,
    )
    first.act({ type: 'choose-seat', seat: ferry.leaders[0]!.id })
    first.act({ type: 'begin' })
    await settle()
    for (let n = 0; n < 60 && (first.saved()?.actions.length ?? 0) < 8; n++) step(first)
    const left = first.saved()!
    expect(left.actions.length).toBeGreaterThanOrEqual(8)
    expect(stored(api).exit).toBe('suspend')
    leave()
    const again = nextVisit(api)
    const second = sessionOf()
    await keepOnPlatform(
      second,
      connect(again, () => 0),
      options,
    )
    expect(notices).toEqual(['resumed'])
    expect(second.saved()!.actions).toEqual(left.actions)
    expect(second.saved()!.seed).toBe(left.seed)
  })

  test('a whole game hands in its scores and is completed', async () => {
    const api = runtime()
    const session = sessionOf()
    await keepOnPlatform(
      session,
      connect(api, () => 0),
      { core: 'deal', onNotice: () => undefined, ...pausing() },
    )
    await playOut(session)
    const { debrief } = session.store.getState().game!.ending!
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('completed')
    expect(api.LMSGetValue('cmi.objectives.1.score.raw')).toBe(String(debrief.seats[0]!.evidence.score?.shown ?? ''))
    expect(api.LMSGetValue('cmi.core.score.raw')).toBe(String(debrief.deal.score?.shown ?? ''))
  })
})

async function playOut(session: ReturnType<typeof sessionOf>): Promise<void> {
  session.act({ type: 'begin' })
  await settle()
  for (let n = 0; n < 400 && !session.store.getState().game?.ending; n++) step(session)
}

describe('what a student writes', () => {
  const joined = async (api = runtime(), now = () => 0, session = sessionOf()) => {
    const notices: PlatformNotice[] = []
    const { pause, paused } = pausing()
    const kept = await keepOnPlatform(session, connect(api, now), {
      core: null,
      onNotice: (notice) => notices.push(notice),
      pause,
    })
    return { api, session, notices, paused, ...kept }
  }
  const write = ({ session }: Awaited<ReturnType<typeof joined>>, text: string) =>
    session.act({ type: 'write', question: 'learned', text })

  test('is told when the writing pauses, or the page is hidden or left, and is there in the next visit', async () => {
    const first = await joined()
    await playOut(first.session)
    const before = first.api.cmi.suspend_data
    write(first, 'W')
    write(first, 'We listened.')
    expect(first.api.cmi.suspend_data).toBe(before)
    first.paused()
    const told = first.api.cmi.suspend_data
    expect(told).not.toBe(before)
    write(first, 'We listened, late.')
    first.keep()
    expect(first.api.cmi.suspend_data).not.toBe(told)
    write(first, 'We listened, too late.')
    first.leave()
    const second = await joined(nextVisit(first.api))
    expect(second.notices).toEqual(['resumed'])
    expect(second.session.saved()!.desk.notes).toEqual({ learned: 'We listened, too late.' })
    expect(second.api.cmi.core.lesson_status).toBe('completed')
  })

  test('too much of it is said once, the game stays kept, and shorter it fits again', async () => {
    const desk = await joined()
    await playOut(desk.session)
    for (const length of [5000, 5001, 5002]) {
      write(desk, 'x'.repeat(length))
      desk.paused()
    }
    expect(desk.notices).toEqual(['not-all-kept'])
    expect(desk.api.cmi.suspend_data.length).toBeLessThanOrEqual(4096)
    write(desk, 'short')
    desk.paused()
    desk.leave()
    const again = await joined(nextVisit(desk.api))
    expect(again.session.saved()!.desk.notes).toEqual({ learned: 'short' })
  })

  test('the time of the visits adds up on the platform', async () => {
    let clock = 0
    const first = await joined(runtime(), () => clock)
    await playOut(first.session)
    clock = 61_000
    first.leave()
    expect(stored(first.api).session_time).toMatch(/^0*0:01:01(\.00)?$/)
    const second = await joined(nextVisit(first.api), () => clock)
    clock += 1_800_000
    second.leave()
    const third = nextVisit(second.api)
    third.LMSInitialize('')
    expect(third.LMSGetValue('cmi.core.total_time')).toMatch(/^0*0:31:01(\.00)?$/)
  })

  test('a tab that is closed in mid-game without a good-bye has lost no move', async () => {
    const first = await joined()
    first.session.act({ type: 'begin' })
    await settle()
    for (let n = 0; n < 60 && (first.session.saved()?.actions.length ?? 0) < 5; n++) step(first.session)
    const second = await joined(nextVisit(first.api))
    expect(second.session.saved()!.actions).toEqual(first.session.saved()!.actions)
  })

  test('a scenario of somebody’s own that cannot be read any more keeps no other game from the platform', async () => {
    const broken: ShelfItem = { ...item, id: 'broken', load: () => Promise.reject(new Error('broken')) }
    const desk = await joined(runtime(), () => 0, sessionOf([item, broken]))
    desk.session.act({ type: 'begin' })
    await settle()
    for (let n = 0; n < 9; n++) step(desk.session)
    const again = await joined(nextVisit(desk.api))
    expect(again.session.saved()!.actions).toEqual(desk.session.saved()!.actions)
  })

  test('a platform that goes away in mid-game is said once; the game goes on, and is told again when it is back', async () => {
    const api = runtime()
    let gone = false
    const shaky = new Proxy(api, {
      get: (target, name) =>
        gone && String(name).startsWith('LMS')
          ? () => {
              throw new Error('gone')
            }
          : Reflect.get(target, name),
    })
    const desk = await joined(shaky)
    desk.session.act({ type: 'begin' })
    await settle()
    const moves = () => desk.session.saved()?.actions.length ?? 0
    gone = true
    for (let n = 0; n < 60 && moves() < 6; n++) step(desk.session)
    expect(moves()).toBeGreaterThanOrEqual(6)
    expect(desk.notices).toEqual(['not-taken'])
    gone = false
    for (let n = 0; n < 60 && moves() < 8; n++) step(desk.session)
    const again = await joined(nextVisit(api))
    expect(again.session.saved()!.actions).toEqual(desk.session.saved()!.actions)
  })
})

/** One thing that may be done now: enough to get to the end. */
function step(session: ReturnType<typeof sessionOf>): void {
  const { act } = session
  const game = session.store.getState().game!
  const { issues, quotes } = game.view.brief.scenario
  switch (game.screen) {
    case 'opening': {
      const { phase } = game.view.table
      const id = ferry.agenda.flatMap((item) => item.issues)[phase.name === 'opening' ? phase.step : 0]!
      act({ type: 'pick-option', issue: id, option: issues.find((issue) => issue.id === id)!.options[0]!.id })
      act({ type: 'cite', quote: quotes[0]!.id })
      act({ type: 'commit' })
      break
    }
    case 'priorities':
      for (const { id } of issues.slice(0, 2)) act({ type: 'pick-priority', issue: id })
      act({ type: 'commit' })
      break
    case 'answer':
      act({ type: 'accept' })
      act({ type: 'commit' })
      break
    case 'sign':
      act({ type: 'choose-signature', accept: true })
      act({ type: 'commit' })
      break
    case 'turn':
    case 'last-look':
      act({ type: 'pass' })
      break
    default:
      act({ type: 'go-on' })
  }
}

describe('a platform that does not work', () => {
  const answers = fc.constantFrom<unknown>(
    'true',
    'false',
    '',
    null,
    undefined,
    0,
    1,
    {},
    'not attempted',
    '999',
    Number.NaN,
  )

  test('whatever it answers, nothing throws and the game is told', () => {
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 9 }), fc.boolean(), (list, throws) => {
        let n = 0
        const answer = (): unknown => {
          n += 1
          if (throws && n % 3 === 0) throw new Error('the platform has gone')
          return list[n % list.length]
        }
        const api: Scorm12Api = {
          LMSInitialize: answer,
          LMSFinish: answer,
          LMSGetValue: answer,
          LMSSetValue: answer,
          LMSCommit: answer,
          LMSGetLastError: answer,
        }
        const platform = connect(api, () => n)
        expect(typeof platform.kept()).toBe('string')
        const began = platform.state() !== 'silent'
        const taken = platform.report({ ...report, core: 'record' })
        expect(platform.state()).toBe(!began ? 'silent' : taken ? 'ready' : 'failing')
        platform.finish()
      }),
    )
  })

  test('it is found in a window around, or the one that opened this; other origins are passed over', () => {
    const api = runtime() as unknown as Scorm12Api
    const around: Frame = { parent: { parent: { API: api } } }
    expect(findApi(around)).toBe(api)
    expect(findApi({ opener: around })).toBe(api)
    const shut: Frame = {
      get API(): unknown {
        throw new Error('another origin')
      },
    }
    expect(findApi({ parent: shut })).toBeNull()
    expect(findApi({ parent: shut, opener: { API: api } })).toBe(api)
    const round: { parent?: Frame; API: unknown } = { API: { LMSInitialize: 1 } }
    round.parent = round
    expect(findApi(round)).toBeNull()
  })
})

describe('what a platform reads', () => {
  test('times are written as SCORM writes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1e12 }), (milliseconds) => {
        expect(timespan(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/)
      }),
    )
    expect(timespan(3_723_450)).toBe('0001:02:03.45')
  })
})

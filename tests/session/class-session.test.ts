import { classMap } from '../../src/classroom/class-map.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { type ClassSession, createClassSession } from '../../src/session/class-session.ts'
import { readLesson } from '../../src/session/lesson.ts'
import { keptClass } from '../../src/storage/kept-class.ts'
import { memoryKeeper } from '../../src/storage/keeper.ts'
import { tellClassNotice, tellRefusedLine } from '../../src/page/teacher/notice.ts'
import { wordsFrom } from '../../src/wording/words.ts'
import { coded } from '../classroom/results.ts'
import { playedClass } from '../classroom/played-class.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'

const shelf = [coded(drawScenario(11)), coded(drawScenario(12))] as const
const [a, b] = shelf.map((one) => playedClass(one, 4)) as [readonly string[], readonly string[]]
const begun = () =>
  createClassSession({ shelf, map: async ({ scenario }, pair) => classMap(scenario, analyse(scenario), ...pair) })
const words = wordsFrom(readFileSync(new URL('../../src/wording/en-class.ftl', import.meta.url), 'utf8'))

describe("the teacher's session", () => {
  test('the first codes choose the scenario; codes of another one are then refused by name', () => {
    const { store, act } = begun()
    act({ type: 'add', text: b.join('\n') })
    expect(store.getState().list.coded).toBe(shelf[1])
    expect(store.getState().picture.tables).toBe(4)
    act({ type: 'add', text: a[0]! })
    const { list, notice } = store.getState()
    expect(list.entries.length).toBe(4)
    expect(list.refused).toMatchObject([{ reason: 'other-scenario', scenario: shelf[0].scenario.id }])
    expect(tellRefusedLine(words, shelf, list.refused[0]!)).toContain(shelf[0].scenario.title)
    expect(tellClassNotice(words, notice!)).toContain('No code was added')
  })

  test('a file of another class changes nothing; one of the same class adds what is new', () => {
    const other = begun()
    other.act({ type: 'add', text: b.join('\n') })
    const { store, act, file } = begun()
    act({ type: 'add', text: a.slice(0, 2).join('\n') })
    act({ type: 'open', text: other.file() })
    expect(store.getState().notice).toMatchObject({ code: 'other-class' })
    expect(store.getState().list.entries.length).toBe(2)
    const whole = begun()
    whole.act({ type: 'add', text: a.join('\n') })
    act({ type: 'open', text: whole.file() })
    expect(store.getState().notice).toEqual({ code: 'opened', count: 2 })
    expect(store.getState().list.refused).toEqual([])
    expect(JSON.parse(file()).codes).toHaveLength(4)
  })

  test('the map comes with the scenario', async () => {
    const { store, act } = begun()
    act({ type: 'choose', scenario: shelf[1].scenario.id })
    await new Promise((resolve) => setTimeout(resolve, 0))
    await new Promise((resolve) => setTimeout(resolve, 0))
    const { map } = store.getState()
    expect(map?.outcomes).toBe(analyse(shelf[1].scenario).outcomes)
    for (const [x, y] of [...map!.any, ...map!.possible, ...map!.frontier])
      expect(Math.min(x, y) >= map!.least && Math.max(x, y) <= map!.most).toBe(true)
  })

  test('of more than two sides, any two can lie on the map', async () => {
    const three = coded(drawScenario(5, 3))
    const { store, act } = createClassSession({
      shelf: [three],
      map: async ({ scenario }, pair) => classMap(scenario, analyse(scenario), ...pair),
    })
    const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
    for (const [asked, given] of [
      [
        [2, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [1, 2],
      ], // the same side twice: they change places
      [
        [0, 3],
        [1, 2],
      ], // no such side
    ] as const) {
      act({ type: 'pair', pair: asked })
      await settle()
      const { map, pair } = store.getState()
      expect(pair).toEqual(given)
      expect([map?.across, map?.up]).toEqual(given)
    }
  })

  test('what was kept on the device comes back, and a device that keeps nothing says so', () => {
    const keeper = memoryKeeper()
    const first = begun()
    keptClass(first, keeper)
    first.act({ type: 'add', text: a.join('\n') })
    const second = begun()
    keptClass(second, keeper)
    expect(second.store.getState().list.entries).toEqual(first.store.getState().list.entries)
    expect(second.store.getState().notice).toBeNull()
    const blocked = begun()
    keptClass(blocked, { ...keeper, read: () => null, write: () => 'blocked' })
    blocked.act({ type: 'add', text: a.join('\n') })
    expect(blocked.store.getState().notice).toEqual({ code: 'not-kept' })
  })

  test('is the same class in every tab: what one adds or takes away, the others have', () => {
    const keeper = memoryKeeper()
    const told: ((name: string) => void)[] = []
    const tabs = [0, 1].map(() => {
      const session = begun()
      keptClass(session, keeper, (changed) => told.push(changed))
      return session
    })
    const [first, second] = tabs as [ClassSession, ClassSession]
    const codesOf = ({ store }: ClassSession) => store.getState().list.entries.map(({ code }) => code)
    first.act({ type: 'add', text: a.slice(0, 2).join('\n') })
    told[1]!('class')
    expect(codesOf(second)).toEqual(codesOf(first))
    expect(second.store.getState().notice).toBeNull()
    second.act({ type: 'add', text: a[2]! })
    told[0]!('class')
    expect(codesOf(first)).toHaveLength(3)
    first.act({ type: 'remove', code: codesOf(first)[0]! })
    const kept = keeper.read('class')
    told[1]!('class')
    expect(codesOf(second)).toEqual(codesOf(first))
    expect(keeper.read('class')).toBe(kept)
    keeper.remove('class')
    told[0]!('class')
    told[1]!('preferences')
    expect([codesOf(first).length, codesOf(second).length]).toEqual([0, 2])
  })

  test('every notice and reason has its words', () => {
    for (const code of ['nothing-to-add', 'not-a-class', 'newer', 'unknown-scenario', 'saved', 'not-kept'] as const)
      expect(tellClassNotice(words, { code })).not.toBe('')
    for (const reason of [
      'not-a-code',
      'mistyped',
      'newer',
      'other-scenario',
      'malformed',
      'duplicate',
      'too-many',
    ] as const)
      expect(tellRefusedLine(words, shelf, { line: 1, text: 'x', reason, scenario: null })).not.toBe('')
  })

  test('the clock runs, is extended and switched off', () => {
    const { store, act } = begun()
    act({ type: 'plan', plan: '30', lesson: 0 })
    act({ type: 'clock-start', now: 0 })
    expect(readLesson(store.getState(), 60_000)).toMatchObject({ step: 'brief', figure: '2:00', minutes: 18 })
    act({ type: 'clock-extend', minutes: 3, now: 60_000 })
    expect(readLesson(store.getState(), 60_000).minutes).toBe(21)
    act({ type: 'clock-debrief', now: 120_000 })
    expect(readLesson(store.getState(), 120_000)).toMatchObject({ step: 'reveal', told: 'debrief-now' })
    act({ type: 'clock-off', now: 0 })
    expect(store.getState().clock).toBeNull()
  })
})

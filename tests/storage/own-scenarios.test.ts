// What somebody brought is there again after a reload, gone when it is taken away, and said where it cannot be kept.

import { expect, test } from 'vitest'
import { patternScenario, patternSource } from '../../src/cli/new-pattern.ts'
import { decide } from '../../src/counterpart/decide.ts'
import { sha256OfText } from '../../src/lib/sha256.ts'
import type { Handed } from '../../src/scenario/received.ts'
import { received } from '../../src/scenario/received.ts'
import { ownItem } from '../../src/session/own-item.ts'
import { createSession } from '../../src/session/session.ts'
import type { ShelfItem } from '../../src/session/state.ts'
import { erase, type Kept, type Keeper, memoryKeeper } from '../../src/storage/keeper.ts'
import { keepOwnScenarios, ownScenarios } from '../../src/storage/own-scenarios.ts'
import { outcomesHere } from '../../src/worker/outcomes-here.ts'

const mark = (publisher: string) => `not verified: ${publisher}`
const minutes = { name: 'minutes.md', text: patternSource, sha256: sha256OfText(patternSource) }
const brought = (id: string, documents = [minutes]) => {
  const text = patternScenario({ id, title: `The ${id}`, sources: '', people: '', quotes: '' })
  return received({ name: `${id}.yaml`, text }, documents, null)
}
const item = (id: string): ShelfItem => ownItem(brought(id), mark)!
const read = async ({ scenario, documents }: Handed) =>
  received(
    { name: scenario.name, text: new TextDecoder().decode(scenario.bytes) },
    documents.map(() => minutes),
    null,
  )

function device(keeper: Keeper, shipped: readonly ShelfItem[] = []) {
  const shelf = [...shipped, ...ownScenarios(keeper, read, mark)]
  const session = createSession({ outcomes: outcomesHere, shelf, decide, drawSeed: () => 1, newId: () => 'a' })
  keepOwnScenarios(session, keeper)
  return { session, notice: () => session.store.getState().notice?.code ?? null }
}

test('a brought scenario is there again, the same to the last word', async () => {
  const keeper = memoryKeeper()
  device(keeper).session.shelve(item('bus'))
  const [again] = ownScenarios(keeper, read, mark)
  expect({ ...again, load: null }).toEqual({ ...item('bus'), load: null })
  expect(await again!.load()).toEqual(await item('bus').load())
})

test('what was not verified then is marked again, and only that', async () => {
  const keeper = memoryKeeper()
  device(keeper).session.shelve(ownItem(brought('bus', []), mark)!)
  const { scenario } = await ownScenarios(keeper, read, mark)[0]!.load()
  expect(scenario.sources.map(({ publisher }) => publisher)).toEqual([expect.stringMatching(/^not verified: /)])
})

test('one with the id of another stands in its place, after a reload too, and gives it back', () => {
  const keeper = memoryKeeper()
  const shipped = ['bus', 'tram'].map((id): ShelfItem => {
    const { own: _, ...plain } = item(id)
    return { ...plain, title: `${id}, as shipped` }
  })
  const titles = ({ session }: ReturnType<typeof device>) => session.store.getState().shelf.map(({ title }) => title)
  const first = device(keeper, shipped)
  first.session.shelve(item('bus'))
  expect(titles(first)).toEqual(['tram, as shipped', 'The bus'])
  const second = device(keeper, shipped)
  expect(titles(second)).toEqual(['tram, as shipped', 'The bus'])
  for (const { session } of [first, second]) {
    session.act({ type: 'choose-scenario', scenario: 'bus' })
    session.act({ type: 'take-away', scenario: 'tram' }) // not one's own
    session.act({ type: 'take-away', scenario: 'bus' })
    expect(session.store.getState().shelf).toEqual(shipped)
    expect(session.store.getState().setup.scenario).toBe('bus')
    session.shelve({ ...shipped[0]!, title: 'bus, read again' }) // as a preview does at every save
    session.shelve({ ...shipped[0]!, title: 'bus, and again' })
    expect(session.store.getState().shelf.map(({ title }) => title)).toEqual(['tram, as shipped', 'bus, and again'])
  }
  expect(keeper.names()).toEqual([])
})

test('taken away, it is gone from the shelf and from the device; so it is when the device is erased', () => {
  const keeper = memoryKeeper()
  const { session } = device(keeper)
  session.shelve(item('bus'))
  session.shelve(item('tram'))
  session.act({ type: 'take-away', scenario: 'tram' })
  expect(session.store.getState().shelf.map(({ id }) => id)).toEqual(['bus'])
  expect(session.store.getState().setup.scenario).toBe('bus')
  expect(keeper.names()).toEqual(['own/bus'])
  erase(keeper)
  expect(ownScenarios(keeper, read, mark)).toEqual([])
})

test.each<[Kept, string]>([
  ['full', 'own-full'],
  ['blocked', 'own-blocked'],
])('a device that is %s says so, and the scenario can be played', async (fault, code) => {
  const { session, notice } = device({ ...memoryKeeper(), write: () => fault })
  session.shelve(item('bus'))
  expect(notice()).toBe(code)
  expect((await session.store.getState().shelf[0]!.load()).scenario.id).toBe('bus')
})

test('twelve are kept; the next is said not to be, and the word goes with the next that is', () => {
  const keeper = memoryKeeper()
  const { session, notice } = device(keeper)
  const ids = Array.from({ length: 13 }, (_, k) => `bus-${k}`)
  for (const id of ids) session.shelve({ ...item('bus'), id })
  expect([keeper.names().length, notice()]).toEqual([12, 'own-many'])
  session.act({ type: 'take-away', scenario: 'bus-3' })
  session.shelve({ ...item('bus'), id: 'tram' })
  expect([keeper.names().includes('own/tram'), notice()]).toEqual([true, null])
})

test.each(['', 'null', '{"format":2}', '{"format":1,"item":{},"own":{}}', '[]'])(
  'what is not as this version keeps it is no entry, and stays: %j',
  (text) => {
    const keeper = memoryKeeper()
    keeper.write('own/odd', text)
    expect(ownScenarios(keeper, read, mark)).toEqual([])
    expect(keeper.read('own/odd')).toBe(text)
  },
)

test('a kept text that was changed is not played', async () => {
  const keeper = memoryKeeper()
  device(keeper).session.shelve(item('bus'))
  keeper.write('own/bus', keeper.read('own/bus')!.replace(/The bus/g, 'The bug'))
  await expect(ownScenarios(keeper, read, mark)[0]!.load()).rejects.toThrow()
})

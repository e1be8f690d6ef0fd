import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deskQuery, deskSetup, linkSlip } from '../../src/session/deep-link.ts'
import { ALONE, JOBS, jobsFrom } from '../../src/session/room/room.ts'
import type { Setup } from '../../src/session/state.ts'

const setups: fc.Arbitrary<Setup> = fc.record({
  scenario: fc.string({ minLength: 1 }),
  seat: fc.option(fc.string({ minLength: 1 })),
  opponent: fc.constantFrom('apprentice', 'minister', 'hardliner', 'person'),
  seed: fc.option(fc.integer({ min: 0, max: 0xffff_ffff })),
  freePlay: fc.boolean(),
  room: fc.record({
    jobs: fc.subarray([...JOBS]).map(jobsFrom),
    votes: fc.boolean(),
    predictions: fc.boolean(),
    questions: fc.boolean(),
    plan: fc.constantFrom(null, '15', '30', '45', '2x45'),
  }),
})

test('what an assignment asks for is what its link opens', () => {
  fc.assert(
    fc.property(setups, (setup) => {
      const opened = { seat: null, seed: null, freePlay: false, room: ALONE, ...deskSetup(`?${deskQuery(setup)}`) }
      expect(opened).toEqual({
        ...setup,
        scenario: wellFormed(setup.scenario!),
        seat: setup.seat && wellFormed(setup.seat),
      })
    }),
  )
})

/** An address cannot hold half of a pair. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

test('what cannot be used is left out', () => {
  expect(deskSetup('?level=king&seed=-1&mode=x')).toEqual({})
  expect(deskSetup('?seed=4294967296')).toEqual({})
})

test('a slip is named, and a link that this page writes has none', () => {
  const shelf = [{ id: 'one', leaders: [{ id: 'uk' }, { id: 'us' }] }]
  const slip = (query: string) => linkSlip(new URLSearchParams(query), shelf)
  expect(slip('scenario=one&seat=UK')).toMatchObject({ name: 'seat', value: 'UK', known: ['uk', 'us'] })
  expect(slip('seed=abc')).toMatchObject({ name: 'seed', value: 'abc' })
  expect(slip('room=class,klass')).toMatchObject({ name: 'room', value: 'klass' })
  expect(slip('plan=20')).toMatchObject({ name: 'plan', value: '20' })
  expect(slip('utm_source=chat&ask=')).toBeNull()
  fc.assert(
    fc.property(setups, (setup) => {
      const asked = new URLSearchParams(deskQuery({ ...setup, scenario: 'one', seat: 'us' }))
      expect(linkSlip(asked, shelf)).toBeNull()
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeRecord, type Record, RECORD_FAULTS } from '../../src/engine/record.ts'
import { replay } from '../../src/engine/replay.ts'
import { scenarios } from '../generators/scenario.ts'
import { optionsFor, playAtRandom } from './play.ts'

const records = fc.tuple(scenarios(), fc.nat()).map(([scenario, seed]) => {
  const record: Record = {
    format: 'on-the-record/record-1',
    scenario: { id: 'generated', sha256: 'a'.repeat(64) },
    seed,
    seats: Object.fromEntries(
      scenario.leaders.map((l, n) => [
        l.id,
        n === 0
          ? { by: 'person' }
          : n === 1
            ? { by: 'counterpart', level: 'minister' }
            : { by: 'student', student: 'random' },
      ]),
    ),
    actions: playAtRandom(scenario, seed).moves,
  }
  return { scenario, record }
})

describe('decodeRecord', () => {
  test('gives back what was written, and the game can be played again from it', () => {
    fc.assert(
      fc.property(records, ({ scenario, record }) => {
        const read = decodeRecord(JSON.parse(JSON.stringify(record)))
        expect(read).toEqual({ ok: true, value: record })
        if (read.ok) expect(replay(scenario, optionsFor(record.seed), read.value.actions).ok).toBe(true)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  test('takes ids of any length, as a scenario may have them', () => {
    const id = 'a'.repeat(500)
    const read = decodeRecord({
      format: 'on-the-record/record-1',
      scenario: { id, sha256: 'a'.repeat(64) },
      seed: 1,
      seats: { [id]: { by: 'person' } },
      actions: [{ seat: id, type: 'propose', package: { [id]: id }, quote: id }],
    })
    expect(read.ok).toBe(true)
  })

  test('is total: anything at all is a record or a fault with a code', () => {
    const part = fc.oneof(fc.anything(), fc.constantFrom('a', 'pass', 'open', 1, null, [], {}))
    const near = fc.record({
      format: fc.constantFrom('on-the-record/record-1', 'on-the-record/record-1', 'on-the-record/record-2', 'x', 7),
      scenario: fc.oneof(fc.constant({ id: 'a', sha256: 'b'.repeat(64) }), part),
      seed: fc.oneof(fc.constant(1), part),
      seats: fc.oneof(fc.constant({}), fc.dictionary(fc.string(), part), part),
      actions: fc.oneof(
        fc.array(fc.oneof(part, fc.record({ seat: part, type: part, package: part, quote: part }))),
        part,
      ),
    })
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), near), (tree) => {
        const read = decodeRecord(tree)
        if (read.ok) expect(read.value.format).toBe('on-the-record/record-1')
        else expect(RECORD_FAULTS).toContain(read.reason)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    [null, 'not-a-record'],
    ['text', 'not-a-record'],
    [{ format: 'on-the-record/1' }, 'not-a-record'],
    [{ format: 'on-the-record/record-2' }, 'newer'],
    [{ format: 'on-the-record/record-1' }, 'malformed'],
  ] as const)('%j is %s', (tree, reason) => {
    expect(decodeRecord(tree)).toEqual({ ok: false, reason })
  })

  test.each([
    ['seed', -1],
    ['seed', 2 ** 32],
    ['seed', 0.5],
    ['seats', { ann: { by: 'ghost' } }],
    ['seats', { ann: { by: 'counterpart', level: 'expert' } }],
    ['seats', JSON.parse('{"__proto__": {"by": "person"}}')],
    ['scenario', { id: '../secret', sha256: 'a'.repeat(64) }],
    ['scenario', { id: 'a', sha256: 'A'.repeat(64) }],
    ['actions', [{ seat: 'ann', type: 'propose', package: JSON.parse('{"__proto__": "b"}'), quote: null }]],
    ['actions', [{ seat: 'ann', type: 'propose', package: { one: 'b' } }]],
    ['actions', [{ seat: 'ann', type: 'answer', accept: false, issue: 'one', challenge: false }]],
    ['actions', [{ seat: 'ann', type: 'sign', accept: 1 }]],
  ])('a wrong %s is malformed', (key, value) => {
    const whole = {
      format: 'on-the-record/record-1',
      scenario: { id: 'a', sha256: 'a'.repeat(64) },
      seed: 1,
      seats: {},
      actions: [],
    }
    expect(decodeRecord(whole).ok).toBe(true)
    expect(decodeRecord({ ...whole, [key]: value })).toEqual({ ok: false, reason: 'malformed' })
  })
})

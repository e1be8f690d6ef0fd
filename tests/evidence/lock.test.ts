import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteFingerprint, readLock, writeLock } from '../../src/evidence/lock.ts'
import { sha256OfText } from '../../src/lib/sha256.ts'

const digest = sha256OfText('x')
const entry = { start: 3, end: 9, sha256: digest }

describe('the lock', () => {
  it('is read as it was written, whatever the order', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
    const quote = fc
      .record({ start: fc.nat(99), sha256: fc.string().map(sha256OfText) })
      .map((q) => ({ ...q, end: q.start + 7 }))
    fc.assert(
      fc.property(fc.dictionary(id, fc.constant(digest)), fc.dictionary(id, quote), (sources, quotes) => {
        const text = writeLock({ sources, quotes })
        const { lock, problem } = readLock(text)
        expect(problem).toBeNull()
        expect({ ...lock?.sources }).toEqual({ ...sources })
        expect({ ...lock?.quotes }).toEqual({ ...quotes })
        expect(writeLock(lock!)).toBe(text)
      }),
    )
  })

  it.each([
    ['', 'not-json'],
    ['{"sources": {', 'not-json'],
    ['null', 'not-a-lock'],
    ['[]', 'not-a-lock'],
    ['{"sources": {}}', 'not-a-lock'],
    ['{"sources": [], "quotes": {}}', 'not-a-lock'],
  ])('%s is no lock', (text, problem) => expect(readLock(text)).toEqual({ lock: null, problem }))

  it.each([
    null,
    7,
    'abc',
    {},
    { ...entry, start: -1 },
    { ...entry, start: 10 },
    { ...entry, end: 9.5 },
    { ...entry, sha256: 'abc' },
  ])('leaves a broken entry out: %j', (broken) => {
    const { lock, problem } = readLock(JSON.stringify({ sources: { a: digest }, quotes: { bad: broken, good: entry } }))
    expect(problem).toBe('broken-entries')
    expect({ ...lock?.quotes }).toEqual({ good: entry })
  })

  it('takes any text, and says why where it is no lock', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { lock, problem } = readLock(text)
        expect(lock === null).toBe(problem?.startsWith('not-') ?? false)
      }),
    )
  })

  it('fingerprints the words with their context as the file has them', () => {
    expect(quoteFingerprint({ exact: 'a\u00e9', prefix: 'b', suffix: 'c' })).toBe(sha256OfText('a\u00e9bc'))
    expect(quoteFingerprint({ exact: 'a' })).toBe(sha256OfText('a'))
    expect(quoteFingerprint({ exact: 'a ' })).not.toBe(sha256OfText('a'))
  })
})

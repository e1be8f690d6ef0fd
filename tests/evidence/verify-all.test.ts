import { describe, expect, it } from 'vitest'
import type { Lock } from '../../src/evidence/lock.ts'
import { lockOf, verifyQuotes } from '../../src/evidence/verify-all.ts'
import { sha256OfText } from '../../src/lib/sha256.ts'

const document = 'Each town shall pay one half of the wall.'
const quote = { id: 'half', source: 'draft', exact: 'shall pay one half', prefix: 'Each town', suffix: '' }
const at =
  (text: string, declared: string | null = null) =>
  (id: string) =>
    id === 'draft' ? { text, sha256: sha256OfText(text), declared } : null
const nowhere = () => null
const lock = lockOf([quote], ['draft'], at(document))

const statusWith = (
  sourceOf: Parameters<typeof verifyQuotes>[1],
  with_: Lock | null,
  changes: Partial<typeof quote> = {},
) => verifyQuotes([{ ...quote, ...changes }], sourceOf, with_)[0]?.status

describe('with the source at hand', () => {
  it('is the verdict on the words, locked or not', () => {
    expect(verifyQuotes([quote], at(document), null)).toEqual([{ id: 'half', status: 'exact', start: 10, end: 28 }])
    expect(statusWith(at(document), lock)).toBe('exact')
    expect(statusWith(at(document), lock, { exact: 'pays nothing at all, ever' })).toBe('missing')
  })

  it('has drifted once the source changed since the lock, even if the words still stand', () => {
    expect(statusWith(at(`${document} Signed.`), lock)).toBe('drifted')
    expect(statusWith(at('Nothing of the kind.'), lock)).toBe('drifted')
  })

  it('has not drifted if it was never locked', () => {
    expect(statusWith(at(`${document} Signed.`), lock, { id: 'new' })).toBe('exact')
    expect(statusWith(at(`${document} Signed.`), null)).toBe('exact')
  })

  it('has drifted if the scenario declares another document, with or without a lock', () => {
    expect(statusWith(at(document, sha256OfText('other')), null)).toBe('drifted')
    expect(statusWith(at(document, sha256OfText('other')), lock)).toBe('drifted')
    expect(statusWith(at(document, sha256OfText(document)), lock)).toBe('exact')
    expect(statusWith(at(document, sha256OfText(document).toUpperCase()), null)).toBe('exact')
  })
})

describe('without the source', () => {
  it('is vouched for by the lock, at its place', () => {
    expect(verifyQuotes([quote], nowhere, lock)).toEqual([{ id: 'half', status: 'unchecked', start: 10, end: 28 }])
  })

  it.each([
    ['exact', 'shall pay all'],
    ['exact', 'shall pay one half '],
    ['prefix', ''],
    ['suffix', 'of the wall'],
    ['source', 'other'],
    ['id', 'other'],
  ])('but not once its %s is edited', (key, value) =>
    expect(statusWith(nowhere, lock, { [key]: value })).toBe('missing'),
  )

  it('is missing without a lock, and invalid where there are no words', () => {
    expect(statusWith(nowhere, null)).toBe('missing')
    expect(statusWith(nowhere, lock, { exact: ' ' })).toBe('invalid')
  })

  it('is not fooled by ids that objects have from birth', () => {
    expect(statusWith(nowhere, lock, { id: 'constructor' })).toBe('missing')
  })
})

describe('the lock', () => {
  it('holds every source at hand and every quote', () => {
    expect(JSON.parse(JSON.stringify(lock))).toEqual({
      sources: { draft: sha256OfText(document) },
      quotes: { half: { start: 10, end: 28, sha256: sha256OfText('shall pay one halfEach town') } },
    })
  })

  it('is made only when all quotes are verified', () => {
    expect(lockOf([quote, { ...quote, id: 'b', exact: 'never said' }], ['draft'], at(document))).toBeNull()
    expect(lockOf([quote], ['draft'], nowhere)).toBeNull()
    expect(lockOf([quote], ['draft'], at(document, sha256OfText('other')))).toBeNull()
  })

  it('asks for each source once', () => {
    const asked: string[] = []
    const nothing = (id: string) => {
      asked.push(id)
      return null
    }
    verifyQuotes([quote, quote, { ...quote, source: 'x' }, { ...quote, source: 'x' }], nothing, lock)
    expect(asked).toEqual(['draft', 'x'])
  })
})

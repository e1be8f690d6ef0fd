import { describe, expect, test } from 'vitest'
import { quoteFingerprint } from '../../src/evidence/lock.ts'
import { readSource } from '../../src/evidence/source-text.ts'
import {
  changedSinceLock,
  lockedAs,
  mayBeBlamedToo,
  otherThanLocked,
  saidElsewhere,
  strayNeighbour,
  wordsOrSource,
} from '../../src/scenario/quote-blame.ts'
import type { WrittenQuote } from '../../src/scenario/quotes-in.ts'

const quote: WrittenQuote = {
  id: 'gate',
  source: 'minutes',
  kind: 'direct',
  exact: 'the gate stays shut',
  prefix: 'in spring',
  suffix: 'until noon',
  path: ['quotes', 0],
}
const lockOf = (id: string, words: Pick<WrittenQuote, 'exact' | 'prefix' | 'suffix'>) => ({
  sources: {},
  quotes: { [id]: { start: 0, end: 1, sha256: quoteFingerprint(words) } },
})
const minutes = readSource('The mayor said that in spring the gate stays shut until noon.')

describe('which line of a quote is to blame', () => {
  test('the neighbour that is not in the source', () => {
    expect(strayNeighbour({ ...quote, prefix: 'in autumn' }, minutes)).toBe('prefix')
    expect(strayNeighbour({ ...quote, suffix: 'until night' }, minutes)).toBe('suffix')
    expect(strayNeighbour({ ...quote, prefix: '', suffix: 'until night' }, minutes)).toBe('suffix')
  })

  test('the neighbour that the lock does not have, else the words, and whatever else may be it', () => {
    expect(changedSinceLock(quote, lockOf('gate', { ...quote, prefix: '' }))).toBe('prefix')
    expect(changedSinceLock(quote, lockOf('gate', { ...quote, suffix: '' }))).toBe('suffix')
    expect(changedSinceLock(quote, lockOf('gate', { ...quote, exact: 'the gate' }))).toBe('exact')
    expect(mayBeBlamedToo(quote, 'prefix')).toEqual(['suffix'])
    expect(mayBeBlamedToo({ ...quote, suffix: '' }, 'exact')).toEqual(['prefix'])
  })

  test('the id, where the lock has these words under another; perhaps it is the words after all', () => {
    const lock = lockOf('weir', quote)
    expect([lockedAs(quote, lock), changedSinceLock(quote, lock)]).toEqual(['weir', 'id'])
    expect(lockedAs(quote, lockOf('weir', { ...quote, exact: 'other words' }))).toBe(null)
    expect(mayBeBlamedToo(quote, 'id')).toEqual(['exact', 'prefix', 'suffix'])
  })

  test('the source, where the lock has these words under this id', () => {
    expect(wordsOrSource(quote, lockOf('gate', quote))).toBe('source')
    expect(wordsOrSource(quote, lockOf('gate', { ...quote, exact: 'other words' }))).toBe('exact')
    expect(wordsOrSource(quote, null)).toBe('exact')
  })

  test('another source has the words', () => {
    const textOf = (id: string) => (id === 'gazette' ? minutes : null)
    expect(saidElsewhere(quote, ['minutes', 'letters', 'gazette'], textOf)).toBe('gazette')
    expect(saidElsewhere({ ...quote, source: 'gazette' }, ['minutes', 'gazette'], textOf)).toBe(null)
  })

  test('the id, where the lock does not know it or has these words under another', () => {
    expect(otherThanLocked(quote, lockOf('gate', quote))).toBe(null)
    expect(otherThanLocked(quote, lockOf('weir', quote))).toBe('id')
    expect(otherThanLocked(quote, lockOf('gate', { ...quote, exact: 'other words' }))).toBe('exact')
  })
})

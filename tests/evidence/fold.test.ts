import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithMap } from '../../src/evidence/fold.ts'
import { tideMill } from './documents.ts'
import { oddText } from './odd-text.ts'

describe('the fold', () => {
  it.each([
    ['white space of any kind, in runs', 'a \u00a0\n\t\u2009\u200b \u3000b', 'a b'],
    ['CR LF and form feeds', 'a\r\n\f\u0085b', 'a b'],
    [
      'soft hyphens, zero-width and bidi marks, BOM',
      '\ufeffa\u00adb\u200bc\u200dd\u200ee\u2067f\u2060g\u061c',
      'abcdefg',
    ],
    ['curly quotation marks', '\u201ca\u201d \u2018b\u2019 \u201ec\u201a', '"a" \'b\' "c\''],
    ['dashes, two hyphens among them', 'a\u2014b\u2013c--d---e\u2212f\u2011g', 'a-b-c-d-e-f-g'],
    ['the ellipsis', 'a\u2026', 'a...'],
    ['ligatures', '\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06', 'fffiflffifflstst'],
    [
      'accents to their composed form',
      'cafe\u0301 \u212bngstro\u0308m \u1112\u1161\u11ab',
      'caf\u00e9 \u00c5ngstr\u00f6m \ud55c',
    ],
    ['accents behind a ligature or a zero-width mark', '\ufb01\u0301 e\u200b\u0301', 'f\u00ed \u00e9'],
    ['accents in any order', 'a\u0301\u0323', '\u1ea1\u0301'],
  ])('evens out %s', (_, text, folded) => expect(fold(text)).toBe(folded))

  it.each([
    'Party party',
    'caf\u00e9 cafe',
    'Article 2\u00b9',
    'x\u00b2 H\u2082O',
    '\u00bd \u2153',
    '\u0665 5',
    '\uff15',
    '\u2167 VIII',
    '\u{1f468} \u{1f600}',
    '\u00abguillemets\u00bb',
    '\u00df ss',
  ])('leaves %s alone', (text) => expect(fold(text)).toBe(text))

  it('is idempotent, and what it gives is in NFC', () => {
    fc.assert(
      fc.property(fc.oneof(oddText(40), fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const once = fold(text)
        expect(fold(once)).toBe(once)
        expect(once.normalize('NFC')).toBe(once)
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
      { numRuns: 400 },
    )
  })

  it('knows where each unit comes from: inside of the source, in order, whole characters', () => {
    fc.assert(
      fc.property(oddText(40), (text) => {
        const { text: folded, starts, ends } = foldWithMap(text)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i]!)
          expect(ends[i]).toBeLessThanOrEqual(text.length)
          if (i > 0) expect(starts[i]! >= starts[i - 1]! && ends[i]! >= ends[i - 1]!).toBe(true)
          expect(fold(text.slice(starts[i], ends[i])).length).toBeGreaterThan(0)
        }
      }),
      { examples: [[tideMill]] },
    )
  })

  it('maps a composed accent to both characters, a ligature and an ellipsis to one, a pair to both halves', () => {
    const { text, starts, ends } = foldWithMap('e\u0301\ufb01\u2026\u{1f600}')
    expect(text).toBe('\u00e9fi...\u{1f600}')
    expect([...starts]).toEqual([0, 2, 2, 3, 3, 3, 4, 4])
    expect([...ends]).toEqual([2, 3, 3, 4, 4, 4, 6, 6])
  })

  it('composes a heap of marks in pieces', () => {
    const heap = `a${'\u0301\u0316'.repeat(50_000)}`
    expect(fold(heap).length).toBeGreaterThan(50_000)
  })
})

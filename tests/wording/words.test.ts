import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsFrom } from '../../src/wording/words.ts'

const ftl = `counted = { $n ->
    [one] { $n } round
   *[other] { $n } rounds
}
plain = { $n }
formal = { NUMBER($n, minimumFractionDigits: 1) }`

describe('numbers in words', () => {
  it('are what Intl writes, small ones too', () => {
    const { say } = wordsFrom(ftl, 'en')
    const intl = new Intl.NumberFormat('en')
    const one = new Intl.PluralRules('en')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -2000, max: 2000 }),
          fc.double({ min: -2000, max: 2000, noNaN: true }).map((n) => n + 0),
        ),
        (n) => {
          expect(say('plain', { n })).toBe(intl.format(n))
          expect(say('counted', { n })).toBe(`${intl.format(n)} ${one.select(n) === 'one' ? 'round' : 'rounds'}`)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('keep a language’s own digits', () => {
    const arabic = wordsFrom(ftl, 'ar-EG')
    expect(arabic.say('plain', { n: 12 })).toBe(new Intl.NumberFormat('ar-EG').format(12))
  })

  it('can still be told how to be written', () => {
    expect(wordsFrom(ftl, 'en').say('formal', { n: 7 })).toBe('7.0')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisiveWords } from '../../src/session/decisive-words.ts'

const text = fc.array(fc.constantFrom('harbour', 'storm', 'repair', 'fund', 'pay', 'the', 'of', 'towns', 'first'), {
  maxLength: 14,
})
const joined = (list: readonly string[]): string => list.join(' ')

const marked = (exact: string, because: string): readonly string[] =>
  decisiveWords(exact, because).map(([from, to]) => exact.slice(from, to))

describe('the words that a reading leans on', () => {
  it('are in order, apart from each other, and made of runs of the reading', () => {
    fc.assert(
      fc.property(text, text, (quote, reading) => {
        const [exact, because] = [joined(quote), joined(reading)]
        const found = decisiveWords(exact, because)
        let end = 0
        for (const [from, to] of found) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
          const said = exact.slice(from, to).split(' ')
          for (const word of said) expect(reading).toContain(word)
          expect(because).toContain(joined(said.slice(0, 2)))
        }
      }),
    )
  })

  it('are none where the reading speaks in other words', () => {
    expect(marked('Each town shall pay its part.', 'A promise of money.')).toEqual([])
  })

  it('join where only a comma lies between, and end at a full stop', () => {
    expect(marked('every town, large or small, pays at once', 'It says every town and also large or small.')).toEqual([
      'every town, large or small',
    ])
    expect(
      marked('They pay the fund. Storm repairs come first.', 'To pay the fund; storm repairs come first.'),
    ).toEqual(['pay the fund', 'Storm repairs come first'])
  })

  it('do not mark what says nothing', () => {
    expect(marked('one of the towns', 'out of the fund')).toEqual([])
  })

  it('are whole letters, however their accents are written', () => {
    const accented = 'Le comité décide; après la fête, tout est payé'
    for (const form of ['NFC', 'NFD'] as const) {
      expect(marked('le comité décidé'.normalize(form), 'Il dit: le comité décidé.')).toEqual([
        'le comité décidé'.normalize(form),
      ])
      expect(marked(accented.normalize(form), 'Cela veut dire que tout est payé.')).toEqual([
        'tout est payé'.normalize(form),
      ])
    }
  })
})

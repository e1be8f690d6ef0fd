import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf, spoken } from '../../../src/page/aloud/sentences.ts'

describe('sentencesOf', () => {
  it('loses nothing: joined again it is the same text', () => {
    const word = fc.constantFrom(
      'Home',
      'votes',
      'U.S.',
      'Mr. ',
      'J. ',
      'yes. ',
      'No! ',
      'Why? ',
      ' ',
      '3.5',
      '“so”',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((list) => list.join('')),
          fc.string(),
        ),
        (text) => {
          const cut = sentencesOf(text, 'en')
          expect(cut.join('')).toBe(text)
          expect(cut).not.toContain('')
        },
      ),
    )
  })

  it('cuts at the end of each sentence, and not after an initial, a title or in a number', () => {
    expect(sentencesOf('Read your brief. Then open! Who votes?', 'en')).toEqual([
      'Read your brief. ',
      'Then open! ',
      'Who votes?',
    ])
    expect(sentencesOf('The U.S. President met Mr. Cameron. It took 3.5 hours.', 'en')).toEqual([
      'The U.S. President met Mr. Cameron. ',
      'It took 3.5 hours.',
    ])
  })
})

describe('spoken', () => {
  it('makes pauses of signs, and leaves words and their order alone', () => {
    expect(spoken(' 30 votes · yes ●●●●● ')).toBe('30 votes, yes')
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (list) => {
        expect(spoken(list.join(' · '))).toBe(list.join(', '))
        expect(spoken(` ${list.join('  ')} `)).toBe(list.join(' '))
      }),
    )
  })
})

// Texts with explained words in them say what they said before.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieces } from '../../src/page/parts/explained.tsx'

const glossary = [
  { term: 'veto', means: 'The power to stop a decision alone.' },
  { term: 'warrant', means: 'A paper that allows officials to search.' },
  { term: 'veto power', means: 'The same, said at more length.' },
  { term: 'C++ (a)', means: 'A term full of signs.' },
]

describe('pieces', () => {
  it('joined again are the same text, and each word is explained at most once', () => {
    const words = fc.constantFrom('veto', 'Veto', 'vetoed', 'warrant', 'veto power', 'C++ (a)', 'and', '. ', ', ', ' ')
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const text = list.join(' ')
        const cut = pieces(text, glossary)
        expect(cut.map((piece) => piece.text).join('')).toBe(text)
        const means = cut.flatMap((piece) => piece.means ?? [])
        expect(new Set(means).size).toBe(means.length)
      }),
    )
  })

  it('are found as whole words, in any case, the longer term first', () => {
    expect(pieces('He vetoed it.', glossary)).toEqual([{ text: 'He vetoed it.', means: null }])
    expect(pieces('Veto power', glossary)).toEqual([{ text: 'Veto power', means: glossary[2]!.means }])
  })
})

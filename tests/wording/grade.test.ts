// How hard the interface's own text is to read: short sentences, and words for the eighth grade.

import { FluentResource, type FluentVariable } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { grade, syllables, wordsOf } from './grade.ts'
import { fluentFiles } from './words-here.ts'

type Pattern = FluentResource['body'][number]['value']

/** A message in all its readings, one for each variant; a name or a number stands as one short word. */
function readings(pattern: Pattern): readonly string[] {
  if (pattern === null) return []
  if (typeof pattern === 'string') return [pattern]
  let told: readonly string[] = ['']
  for (const part of pattern) {
    const parts: readonly string[] =
      typeof part === 'string'
        ? [part]
        : part.type === 'select'
          ? part.variants.flatMap((variant) => readings(variant.value as Pattern))
          : ['one' satisfies FluentVariable]
    told = told.flatMap((before) => parts.map((after) => before + after))
  }
  return told
}

const PLAY = ['en.ftl', 'en-debrief.ftl', 'en-guide.ftl']
const SHORT = 4 // words; labels of buttons and heads of tables are no sentences

const sentencesIn = (text: string): readonly string[] => [
  ...new Set(
    new FluentResource(text).body
      .flatMap(({ value }) => readings(value))
      .flatMap((told) => told.split(/[.!?:|](?:\s|$)/))
      .map((sentence) => sentence.trim())
      .filter((sentence) => wordsOf(sentence).length > SHORT && !/[★○□]/.test(sentence)), // a legend is a list of names
  ),
]

describe('the ruler', () => {
  it('counts syllables as a dictionary does, but for rare words', () => {
    const known = { side: 1, vote: 1, table: 2, package: 2, decision: 3, walked: 1, needed: 2, people: 2, issue: 2 }
    expect(Object.keys(known).map(syllables)).toEqual(Object.values(known))
  })

  it('gives a child’s sentence a low grade and a lawyer’s a high one', () => {
    expect(grade(['The dog ran to the big red house', 'It was his'])).toBeLessThan(2)
    expect(
      grade([
        'Notwithstanding any contrary stipulation, ratification necessitates unanimous parliamentary authorisation',
      ]),
    ).toBeGreaterThan(16)
  })
})

describe('interface text', () => {
  for (const { name, text } of fluentFiles.filter((file) => PLAY.includes(file.name)))
    it(`of ${name} is for the eighth grade at most, in sentences of at most 20 words`, () => {
      const sentences = sentencesIn(text)
      expect(sentences.length).toBeGreaterThan(20)
      expect(sentences.filter((sentence) => wordsOf(sentence).length > 20)).toEqual([])
      expect(grade(sentences)).toBeLessThanOrEqual(8)
      const hard = sentences.filter((sentence) => wordsOf(sentence).length > 7 && grade([sentence]) > 13)
      expect(hard).toEqual([])
    })
})

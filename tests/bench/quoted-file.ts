// A large scenario that quotes a large document, for the benchmarks: the small fixture with thousands of quotes more. The same on every run.

import { readFileSync } from 'node:fs'
import { diceFor, rollBelow } from '../../src/lib/dice.ts'

const TINY = new URL('../fixtures/scenarios/tiny/', import.meta.url)
const COMMON = 'the of and to in a is that for on with as by at it from are was be not we who will must shall'.split(
  ' ',
)
const VOCABULARY = 4000

export interface QuotedFile {
  readonly scenario: string // YAML
  readonly documents: Readonly<Record<string, string>> // by file name; long.md is the large one
}

/** A scenario with so many quotes more, from a document of this length. `wrong`: two words of each are others than in the document. */
export function quotedFile(count: number, length: number, wrong: boolean): QuotedFile {
  let dice = diceFor(5)
  const roll = (sides: number): number => {
    const [value, next] = rollBelow(sides, dice)
    dice = next
    return value
  }
  const letters = (of: string): string => of[roll(of.length)]!
  const syllable = (): string => letters('bcdfghklmnprstvw') + letters('aeiou') + letters('nrst l').trim()
  const words = [...COMMON]
  while (words.length < VOCABULARY) words.push(Array.from({ length: 1 + roll(3) }, syllable).join(''))
  const word = (): string => words[Math.floor(VOCABULARY ** (roll(1 << 20) / (1 << 20))) - 1]! // few words are most of a text (Zipf)
  const sentence = (count: number): string => `The ${Array.from({ length: count }, word).join(' ')}`
  const sentences: string[] = []
  for (let written = 0; written < length; written += sentences[sentences.length - 1]!.length + 2)
    sentences.push(sentence(11 + roll(14)))
  const step = Math.floor(sentences.length / count)
  const quotes = Array.from({ length: count }, (_, k) => {
    const exact = sentences[k * step]!.split(' ')
    if (wrong) exact.splice(4, 2, 'wholly', 'otherwise')
    const support = `- {issue: share, options: [forty], strength: implied, because: "${sentence(11)}."}`
    return `  - id: q-${k}
    source: long
    speaker: ${k % 2 === 0 ? 'finch' : 'marsh'}
    kind: direct
    exact: "${exact.join(' ')}"
    means: ${sentence(10)}.
${k % 7 < 6 ? `    supports:\n      ${support}\n` : ''}`
  })
  const source = `  - id: long
    title: A long report
    publisher: The Marl Messenger
    date: 2031-03-12
    licence: CC0-1.0
    file: long.md
`
  const own = (name: string) => readFileSync(new URL(`sources/${name}`, TINY), 'utf8')
  return {
    scenario: readFileSync(new URL('tiny.scenario.yaml', TINY), 'utf8')
      .replace('\npeople:\n', () => `${source}\npeople:\n`)
      .replace('\nquotes:\n', () => `\nquotes:\n${quotes.join('')}`),
    documents: {
      'minutes.md': own('minutes.md'),
      'messenger.md': own('messenger.md'),
      'long.md': sentences.map((said, k) => `${said}.${k % 6 === 5 ? '\n\n' : ' '}`).join(''),
    },
  }
}

/** 1 MiB, all quotes verified; and 60 quotes that are not what the document says. Documents of a megabyte. */
export const LARGE = () => quotedFile(2690, 1_000_000, false)
export const MISQUOTED = () => quotedFile(60, 1_000_000, true)

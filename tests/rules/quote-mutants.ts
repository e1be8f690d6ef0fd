// Scenario files in which one quote is no longer what its source says. Limit: as mutants.ts; the words come from the file itself.

import type { Making, Original } from './mutants.ts'
import { mutant } from './mutants.ts'
import type { Edit, Spot } from './yaml-places.ts'

interface WrittenQuote {
  readonly id: string
  readonly source: string
  readonly speaker: string
  readonly exact: Spot
  readonly words: string
}

const quotesOf = ({ spots }: Original): readonly WrittenQuote[] =>
  spots.matching(/^quotes\.\d+$/).map(({ path }) => {
    const text = (key: string): string => String(spots.at(...path, key).data)
    return {
      id: text('id'),
      source: text('source'),
      speaker: text('speaker'),
      exact: spots.at(...path, 'exact'),
      words: text('exact'),
    }
  })

const saying = (file: Original, quote: WrittenQuote, words: string): Edit =>
  file.spots.replace(quote.exact, JSON.stringify(words))

/** The words with one stretch of them replaced; null where there is none such. */
const changed = (words: string, stretch: RegExp, by: string): string | null => {
  const other = words.replace(stretch, by)
  return other === words ? null : other
}

const altered = (file: Original, ways: (words: string) => readonly (string | null)[]): readonly Making[] =>
  quotesOf(file).flatMap((quote) =>
    ways(quote.words).flatMap((words) =>
      words === null ? [] : [() => mutant(`${quote.id}: ${words.slice(0, 70)}`, saying(file, quote, words))],
    ),
  )

const MODAL = /\b(is|are|was|were|will|would|shall|should|must|may|can|could|do|does|have|has|had)\b/

export const QUOTE_MAKERS: Readonly<Record<string, (file: Original) => readonly Making[]>> = {
  'quote word changed': (file) =>
    altered(file, (words) => [
      changed(words, /(?<= )\w{4,}(?= )/, 'something'),
      changed(words, /\b(?:the|a|an|to|of|in|for|and|we)\b/, 'or'),
      changed(words, /\w(\w+)$/, 'x$1'),
    ]),

  'quote digit changed': (file) =>
    altered(file, (words) => [
      changed(words, /\d/, String((Number(/\d/.exec(words)?.[0] ?? 0) + 3) % 10)),
      changed(words, /\b(?:one|two|three|four|five|six|ten|thirty|forty|sixty)\b/i, '7'),
    ]),

  'quote negated': (file) =>
    altered(file, (words) => [
      changed(words, MODAL, '$1 not'),
      changed(words, /\bnot |n['’]t\b|\bnever\b/, ''),
      MODAL.test(words) ? null : changed(words, / /, ' not '),
    ]),

  'prefix of another place': (file) =>
    quotesOf(file).flatMap((quote) =>
      quotesOf(file)
        .filter((other) => other.source === quote.source && other !== quote)
        .map((other) => () => {
          const prefix = JSON.stringify(other.words.split(' ').slice(0, 5).join(' '))
          const path = [...quote.exact.path.slice(0, -1), 'prefix']
          const edit = file.spots.has(...path)
            ? file.spots.replace(file.spots.at(...path), prefix)
            : file.spots.addAfter(quote.exact, `prefix: ${prefix}`)
          return mutant(`${quote.id} after ${prefix}`, edit)
        }),
    ),

  'source swapped': (file) =>
    quotesOf(file).flatMap((quote) => {
      const spot = file.spots.at(...quote.exact.path.slice(0, -1), 'source')
      return file
        .idsOf('source', null)
        .filter((source) => source !== quote.source)
        .map((source) => () => mutant(`${quote.id} from ${source}`, file.spots.replace(spot, source)))
    }),

  'quote from the other speaker’s source': (file) =>
    quotesOf(file).flatMap((quote) =>
      quotesOf(file)
        .filter((other) => other.source !== quote.source && other.speaker !== quote.speaker)
        .map((other) => () => mutant(`${quote.id} says what ${other.id} says`, saying(file, quote, other.words))),
    ),
}

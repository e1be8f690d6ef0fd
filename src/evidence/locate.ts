// All places where some words stand in a source: to the letter, after the fold, and over line-end hyphens. Exact search only, never fuzzy.

import { cutsCharacter, cutsNumber } from './cuts.ts'
import { foldWithMap } from './fold.ts'
import type { Joints } from './line-ends.ts'
import { hyphenatedPlaces, jointsOf } from './line-ends.ts'
import type { SourceText } from './source-text.ts'
import { foldedStretch, sourceStretch } from './source-text.ts'
import type { Stretch } from './stretch.ts'

/** Words made ready for the search: trimmed, folded, trimmed. */
export interface Words {
  readonly trimmed: string
  readonly text: string // folded
  readonly joints: Joints
}

/** One place of some words: in the source and in its folded text, both in UTF-16 units. */
export interface Match {
  readonly source: Stretch
  readonly folded: Stretch
}

/** Where words stand: whole, or only with an end inside of a number or of a character with its accents. */
export interface Located {
  readonly whole: readonly Match[]
  readonly cutNumbers: readonly Match[]
  readonly cutCharacters: readonly Match[]
}

/** More places than this are not told apart any further. */
export const MOST_PLACES = 10_000

/** The outer white space of a text removed; what counts as white space: White_Space of Unicode, and the BOM. */
const trimmed = (text: string): string => text.replace(/^[\s\u0085]+/, '').replace(/(?<![\s\u0085])[\s\u0085]+$/, '')

/** Words as an author has written them, made ready. Nothing but white space and marks: `text` is empty. */
export function readWords(text: string): Words {
  const own = trimmed(text)
  const folded = foldWithMap(own)
  const joints = jointsOf(own, folded)
  const lead = folded.text.startsWith(' ') ? 1 : 0
  const moved = lead === 0 ? joints : new Map([...joints].map(([index, length]) => [index - lead, length]))
  return { trimmed: own, text: folded.text.trim(), joints: moved }
}

/** Every place of the words in the source, in its order. Linear in the lengths of both, whatever they hold. */
export function locate(words: Words, source: SourceText): Located {
  const { folded } = source
  const literal = source
    .find(words.trimmed, MOST_PLACES)
    .map((start) => ({ start, end: start + words.trimmed.length }))
    .filter((stretch) => !cutsCharacter(source.text, stretch))
    .map((stretch) => ({ source: stretch, folded: foldedStretch(folded, stretch) }))
  const known = new Set(literal.map((match) => keyOf(match.folded)))
  const more: Match[] = []
  const cutCharacters: Match[] = []
  const plain = source.findFolded(words.text, MOST_PLACES).map((start) => ({
    start,
    end: start + words.text.length,
  }))
  for (const stretch of [...plain, ...hyphenatedPlaces(words, source, MOST_PLACES)]) {
    if (known.has(keyOf(stretch))) continue
    known.add(keyOf(stretch))
    const match = { source: sourceStretch(folded, stretch), folded: stretch }
    if (cutsCharacter(folded.text, stretch) || cutsSymbol(source, stretch)) cutCharacters.push(match)
    else more.push(match)
  }
  const all = [...literal, ...more].sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end)
  return {
    whole: all.filter((match) => !cutsNumber(folded.text, match.folded)),
    cutNumbers: all.filter((match) => cutsNumber(folded.text, match.folded)),
    cutCharacters,
  }
}

const keyOf = ({ start, end }: Stretch): string => `${start} ${end}`

/** Would the stretch take part of what is one character in the source (two dots of an ellipsis)? Part of a ligature is part of a word. */
function cutsSymbol({ folded: { text, starts, ends } }: SourceText, { start, end }: Stretch): boolean {
  const within = (edge: number) =>
    edge > 0 && edge < text.length && starts[edge] === starts[edge - 1] && ends[edge] === ends[edge - 1]
  return [start, end].some((edge) => within(edge) && !/^\p{L}/u.test(text.slice(edge)[0] ?? ''))
}

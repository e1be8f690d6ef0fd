// A text with the glossary's words in it: each can be opened where it first stands.

import { Fragment } from 'preact'
import { useId } from 'preact/hooks'
import type { Learning } from '../../scenario/scenario.ts'
import type { Words } from '../../wording/words.ts'

type Glossary = Learning['glossary']

/** A piece of a text; with `means` it is a word of the glossary. */
export interface Piece {
  readonly text: string
  readonly means: string | null
}

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const places = new Map<string, RegExp>() // to make one takes far longer than to use it

/** Where a term stands as a whole word. */
function placeOf(term: string): RegExp {
  const known = places.get(term)
  if (known) return known
  const place = new RegExp(`(?<![\\p{L}\\d])${escaped(term)}(?![\\p{L}\\d])`, 'iu')
  places.set(term, place)
  return place
}

/** The text cut at the first place of each glossary word (whole words, longer ones first). Joined again it is the same text. */
export function pieces(text: string, glossary: Glossary): readonly Piece[] {
  let list: readonly Piece[] = [{ text, means: null }]
  for (const { term, means } of [...glossary].sort((a, b) => b.term.length - a.term.length)) {
    const place = placeOf(term)
    const at = list.findIndex((piece) => piece.means === null && place.test(piece.text))
    if (at < 0) continue
    const whole = list[at]!.text
    const from = whole.search(place)
    const cut = [
      { text: whole.slice(0, from), means: null },
      { text: whole.slice(from, from + term.length), means },
      { text: whole.slice(from + term.length), means: null },
    ].filter((piece) => piece.text !== '')
    list = [...list.slice(0, at), ...cut, ...list.slice(at + 1)]
  }
  return list
}

/** The words of negotiators in the interface's own texts; they need no scenario to explain them. */
const TERMS = [
  'batna',
  'ratification',
  'veto',
  'salience',
  'ideal',
  'win-set',
  'frontier',
  'nash',
  'kalai-smorodinsky',
  'log-roll',
  'linkage',
  'corroboration',
  'communique',
] as const

/** The interface's own words with their explanations. */
export const termsOf = ({ say }: Pick<Words, 'say'>): Glossary =>
  TERMS.flatMap((id) =>
    say(`term-${id}`)
      .split('|')
      .map((term) => ({ term, means: say(`term-${id}-means`) })),
  )

export interface ExplainedProps {
  readonly text: string
  readonly words: Words
  readonly glossary?: Glossary | undefined // a scenario's, for its prose; left out, the interface's own words are explained
  readonly seen?: Set<string> // explanations that the screen has already given; one set for each drawing of a screen
}

/** A word opens its explanation by a press: the focus goes there, Escape or a press elsewhere closes it and gives the focus back. */
export function Explained({ text, words, glossary, seen }: ExplainedProps) {
  const id = useId()
  const given = new Set(seen) // as it stood before this text
  const cut = pieces(
    text,
    (glossary ?? termsOf(words)).filter(({ means }) => !given.has(means)),
  )
  for (const { means } of cut) if (means !== null) seen?.add(means)
  return (
    <>
      {cut.map((piece, n) =>
        piece.means === null ? (
          piece.text
        ) : (
          <Fragment key={n}>
            <button class="term" type="button" popovertarget={`${id}-${n}`}>
              {piece.text}
            </button>
            <span
              class="term__means"
              id={`${id}-${n}`}
              popover="auto"
              role="dialog"
              aria-labelledby={`${id}-${n}-term`}
              tabIndex={-1}
              autofocus
            >
              <b id={`${id}-${n}-term`}>{piece.text}</b>
              <br />
              {piece.means}
            </span>
          </Fragment>
        ),
      )}
    </>
  )
}

// A text with the glossary's words in it: each can be opened where it first stands.

import { useId } from 'preact/hooks'
import type { Learning } from '../../scenario/scenario.ts'

type Glossary = Learning['glossary']

/** A piece of a text; with `means` it is a word of the glossary. */
export interface Piece {
  readonly text: string
  readonly means: string | null
}

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The text cut at the first place of each glossary word (whole words, longer ones first). Joined again it is the same text. */
export function pieces(text: string, glossary: Glossary): readonly Piece[] {
  let list: readonly Piece[] = [{ text, means: null }]
  for (const { term, means } of [...glossary].sort((a, b) => b.term.length - a.term.length)) {
    const place = new RegExp(`(?<![\\p{L}\\d])${escaped(term)}(?![\\p{L}\\d])`, 'iu')
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

export function Explained({ text, glossary }: { readonly text: string; readonly glossary: Glossary }) {
  const id = useId()
  return (
    <>
      {pieces(text, glossary).map((piece, n) =>
        piece.means === null ? (
          piece.text
        ) : (
          <>
            <button class="term" type="button" popovertarget={`${id}-${n}`}>
              {piece.text}
            </button>
            <span class="term__means" id={`${id}-${n}`} popover="auto" role="note">
              <b>{piece.text}</b>
              <br />
              {piece.means}
            </span>
          </>
        ),
      )}
    </>
  )
}

// Codes in whatever was pasted: one a line, several in a line, numbered, after a table's name, as links. Finds candidates only.

/** A pasted candidate. What stood before it (a name, perhaps) is not kept. */
export interface CodeLine {
  readonly line: number // from 1
  readonly text: string // the candidate, as written
}

const DASH = '[\\p{Pd}\\u2212]'
/** Twenty symbols or more in groups of five, joined by dashes or not at all. */
const WHOLE = new RegExp(`(?<![0-9a-z])[0-9a-z]{5}(?:${DASH}?[0-9a-z]{5}){3,23}(?![0-9a-z])`, 'giu')
const MAY_BE_GROUPS = /^[0-9a-z]{1,6}(?:\s+[0-9a-z]{1,6}){2,}$/iu
const MOST_CHARACTERS = 200_000
const MOST_LINES = 2_000

const BEFORE = /[\s"'\u2018-\u201d*\u2022.-]/u
const AFTER = /[\s"'\u2018-\u201d*.]/u
const LABELLED_GROUPS = new RegExp(`^.*\\s${DASH}\\s+(?=[0-9a-z]{5}(?:\\s+[0-9a-z]{5}){3,23}\\s*$)`, 'iu')

/** Without what may stand around a code; looks at every sign once, however many there are. */
function stripped(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && BEFORE.test(text[start]!)) start++
  while (end > start && AFTER.test(text[end - 1]!)) end--
  return text.slice(start, end)
}

/** What comes after a label ("Table 3: ", "7) ", "Team 4 - ", a link's mark), without quotation marks and full stops around it. */
const bareOf = (piece: string): string =>
  stripped(
    piece
      .replace(/^.*#r=/u, '')
      .replace(/^.*[:)\]=]\s*/u, '')
      .replace(LABELLED_GROUPS, ''),
  )

function candidatesIn(piece: string): readonly string[] {
  const whole = piece.match(WHOLE)
  if (whole) return whole
  const bare = bareOf(piece)
  if (bare === '') return piece.trim() === '' ? [] : [piece.trim()]
  const tokens = bare.split(/\s+/u)
  // Several codes beside one another, each in one word.
  const codes = tokens.length > 1 && tokens.every((token) => token.replace(/[^0-9a-z]/giu, '').length >= 15)
  return codes && !MAY_BE_GROUPS.test(bare) ? tokens : [bare]
}

/** A piece that somebody meant as a code, beside others that are whole. */
const isAttempt = (text: string): boolean => /^\S{12,}$/u.test(text) && /[\d\p{Pd}]/u.test(text)

/** The candidates of a line. Where one is whole, other cells of the line are names and numbers, unless they look like a code. */
function candidatesOf(line: string): readonly string[] {
  const pieces = line.split(/[,;|\t]/u).map((piece) => ({ whole: piece.match(WHOLE), found: candidatesIn(piece) }))
  const some = pieces.some(({ whole }) => whole)
  return pieces.flatMap(({ whole, found }) => (some && !whole ? found.filter(isAttempt) : found))
}

/** The candidates in a text, in order. Empty lines are passed over; a line without a code is a candidate too, so that it can be refused. */
export function codeLines(text: string): readonly CodeLine[] {
  return text
    .slice(0, MOST_CHARACTERS)
    .split(/\r\n?|\n|\u2028|\u2029/u)
    .slice(0, MOST_LINES)
    .flatMap((line, n) => candidatesOf(line).map((candidate) => ({ line: n + 1, text: candidate })))
}

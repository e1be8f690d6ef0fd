// Which words of a quote the author's reading leans on: the runs of words that quote and reading have in common. Text in, stretches out.
// It finds nothing where the reading speaks in other words; then nothing is highlighted.

/** A stretch of the quote's text in UTF-16 units: from, to (exclusive). */
export type Stretch = readonly [number, number]

interface Token {
  readonly word: string
  readonly from: number
  readonly to: number
}

// A letter's accents may stand behind it as marks of their own: they belong to its word.
const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’\-.][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu)].map((match) => ({
    word: match[0].normalize('NFC').toLowerCase().replaceAll('’', "'"),
    from: match.index,
    to: match.index + match[0].length,
  }))

const LEAST_WORDS = 2
const LEAST_LETTERS = 9 // of all words of a run: `of the` says nothing

/** Runs of at least two words, and of some weight, that stand in both texts; neighbours are joined. In the order of the quote. */
export function decisiveWords(exact: string, because: string): readonly Stretch[] {
  const quote = tokensOf(exact)
  const reading = tokensOf(because).map((token) => token.word)
  /** Does the sentence go on from the token before to this one? */
  const goesOn = (i: number): boolean =>
    quote[i] !== undefined && !/[.!?]/.test(exact.slice(quote[i - 1]!.to, quote[i]!.from))
  const found: { from: number; to: number }[] = []
  for (let i = 0; i < quote.length; ) {
    let longest = 0
    for (let j = 0; j < reading.length; j++) {
      let length = 0
      while (
        i + length < quote.length &&
        quote[i + length]!.word === reading[j + length] &&
        (length === 0 || goesOn(i + length))
      )
        length += 1
      longest = Math.max(longest, length)
    }
    const run = quote.slice(i, i + longest)
    if (longest < LEAST_WORDS || run.reduce((all, { word }) => all + word.length, 0) < LEAST_LETTERS) {
      i += 1
      continue
    }
    const last = found[found.length - 1]
    const [from, to] = [run[0]!.from, run[run.length - 1]!.to]
    if (last && /^[^\p{L}\p{N}.!?]*$/u.test(exact.slice(last.to, from))) last.to = to
    else found.push({ from, to })
    i += longest
  }
  return found.map(({ from, to }) => [from, to])
}

// Exact search that is linear in every case. The built-in search is fast and can take text times pattern on hostile input, so it looks for
// the pattern's first units only; where too many of its finds are none, Knuth, Morris and Pratt (1977) take over.

const PIECE = 16 // units of the pattern that the built-in search looks for
const WORK = 2 // times the text's length: how much comparing is spent on its finds

/** Where the pattern begins in the text, overlapping places too, ascending, at most `most` of them. An empty pattern is nowhere. */
export function occurrences(text: string, pattern: string, most: number): readonly number[] {
  const found: number[] = []
  const length = pattern.length
  if (length === 0 || length > text.length) return found
  const piece = pattern.slice(0, PIECE)
  let left = WORK * text.length
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    left -= length
    if (left < 0) return inOnePass(text, pattern, most)
    if (!text.startsWith(pattern, at)) continue
    found.push(at)
    if (found.length >= most) break
  }
  return found
}

function inOnePass(text: string, pattern: string, most: number): readonly number[] {
  const found: number[] = []
  const length = pattern.length
  const borders = bordersOf(pattern)
  let matched = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    while (matched > 0 && unit !== pattern.charCodeAt(matched)) matched = borders[matched - 1]!
    if (unit === pattern.charCodeAt(matched)) matched++
    if (matched < length) continue
    found.push(i - length + 1)
    if (found.length >= most) break
    matched = borders[matched - 1]!
  }
  return found
}

/** For each prefix of the pattern the length of its longest proper border. */
function bordersOf(pattern: string): Int32Array {
  const borders = new Int32Array(pattern.length)
  let border = 0
  for (let i = 1; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i)
    while (border > 0 && unit !== pattern.charCodeAt(border)) border = borders[border - 1]!
    if (unit === pattern.charCodeAt(border)) border++
    borders[i] = border
  }
  return borders
}

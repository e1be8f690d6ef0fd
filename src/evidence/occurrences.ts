// Exact search that is linear in every case (Knuth, Morris, Pratt 1977): the built-in search can take text times pattern on hostile input.

/** Where the pattern begins in the text, overlapping places too, ascending, at most `most` of them. An empty pattern is nowhere. */
export function occurrences(text: string, pattern: string, most: number): readonly number[] {
  const found: number[] = []
  const length = pattern.length
  if (length === 0 || length > text.length) return found
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

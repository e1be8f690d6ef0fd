// Which of the known words did somebody mean? A guess is made only where one word is clearly nearest.

/** The one word within a third of its length in typing mistakes, and nearer than every other; or null. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  let tie = false
  for (const candidate of known) {
    const limit = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))
    if (Math.abs(word.length - candidate.length) > limit) continue
    const distance = mistakes(word.toLowerCase(), candidate.toLowerCase())
    if (distance > limit || distance > least) continue
    tie = distance === least
    best = candidate
    least = distance
  }
  return tie ? null : best
}

/** Letters left out, added, changed or swapped with a neighbour (optimal string alignment). Words beyond 64 letters are cut. */
export function mistakes(one: string, other: string): number {
  const a = [...one.slice(0, 64)]
  const b = [...other.slice(0, 64)]
  let before: number[] = []
  let last = b.map((_, j) => j + 1)
  last.unshift(0)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** "did you mean x?", or the list of what can stand here. */
export function suggestion(word: string, known: readonly string[], what: string): string {
  const guess = nearest(word, known)
  if (guess !== null) return `did you mean ${guess}?`
  if (known.length === 0) return `there is no ${what} yet: add one first`
  const shown = known.slice(0, 12).join(', ')
  return `choose one of: ${shown}${known.length > 12 ? `, and ${known.length - 12} more` : ''}`
}

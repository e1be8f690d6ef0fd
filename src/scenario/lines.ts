// Offsets in a text to lines and columns. Lines end at LF or CR LF; columns count characters (code points), from 1.

import type { Place } from './problem.ts'

export class Lines {
  private readonly text: string
  private readonly starts: readonly number[]
  private readonly wide: readonly number[] // offsets of the second halves of characters beyond U+FFFF

  constructor(text: string) {
    const starts = [0]
    const wide: number[] = []
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit === 10) starts.push(i + 1)
      else if (unit >= 0xdc00 && unit <= 0xdfff) wide.push(i)
    }
    this.text = text
    this.starts = starts
    this.wide = wide
  }

  /** The place of an offset in UTF-16 units. */
  placeOf(offset: number): Place {
    const line = below(this.starts, offset + 1)
    const start = this.starts[line - 1]!
    return { line, column: this.characters(start, offset) + 1 }
  }

  /** Characters from one offset to another, no further than the end of the first one's line. At least 1. */
  lengthOf(from: number, to: number): number {
    const end = (this.starts[below(this.starts, from + 1)] ?? this.text.length + 1) - 1
    return Math.max(1, this.characters(from, Math.min(to, end)))
  }

  private characters(from: number, to: number): number {
    return to - from - (below(this.wide, to) - below(this.wide, from))
  }
}

/** The line (from 1) of an offset in code points, for many offsets of one text. */
export function lineCounter(text: string): (offset: number) => number {
  const starts: number[] = [0]
  let at = 0
  for (const character of text) {
    at++
    if (character === '\n') starts.push(at)
  }
  return (offset) => below(starts, offset + 1)
}

/** How many of the ascending numbers are smaller than the limit. */
function below(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

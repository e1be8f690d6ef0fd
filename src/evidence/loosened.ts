// A text without what a slip changes first: case and accents; with the way back. For suggestions only, never for a verdict.

import { withoutAccents } from './tokens.ts'

/** A loosened text. Unit i of `text` stands for what begins at unit from[i] of the text. */
export interface Loosened {
  readonly text: string
  readonly from: Uint32Array
}

/** Linear in the text's length. */
export function loosened(text: string): Loosened {
  const parts: string[] = []
  const known = new Map<string, string>()
  let from = new Uint32Array(text.length + 1)
  let length = 0
  let index = 0
  for (const character of text) {
    let plain = known.get(character)
    if (plain === undefined) {
      plain = withoutAccents(character).toLowerCase()
      known.set(character, plain)
    }
    parts.push(plain)
    if (length + plain.length > from.length) from = longer(from)
    for (let i = 0; i < plain.length; i++) from[length++] = index
    index += character.length
  }
  return { text: parts.join(''), from: from.subarray(0, length) }
}

/** The same with room for more; a character can become several (İ is i and a dot). */
function longer(from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * from.length + 64)
  more.set(from)
  return more
}

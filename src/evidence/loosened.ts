// A text without what a slip changes first: case and accents; with the way back. For suggestions only, never for a verdict.

import { withoutAccents } from './tokens.ts'

/** A loosened text. Unit i of `text` stands for what begins at unit from[i] of the text. */
export interface Loosened {
  readonly text: string
  readonly from: Uint32Array
}

const RUNS = /[\0-\x7f]+|[^\0-\x7f]/gu // ASCII has no accents and becomes no longer in small letters

/** Linear in the text's length. */
export function loosened(text: string): Loosened {
  const parts: string[] = []
  const known = new Map<string, string>()
  let from = new Uint32Array(text.length + 1)
  let length = 0
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    const ascii = run.charCodeAt(0) < 0x80
    const plain = ascii ? run.toLowerCase() : (known.get(run) ?? withoutAccents(run).toLowerCase())
    if (!ascii) known.set(run, plain)
    parts.push(plain)
    while (length + plain.length > from.length) from = longer(from)
    for (let i = 0; i < plain.length; i++) from[length++] = ascii ? index + i : index
  }
  return { text: parts.join(''), from: from.subarray(0, length) }
}

/** The same with room for more; a character can become several (İ is i and a dot). */
function longer(from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * from.length + 64)
  more.set(from)
  return more
}

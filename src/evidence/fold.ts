// The light fold in which quotes and sources are compared, with the way back into the source. For comparing only: nothing folded is ever shown.
// Limit: what no table of characters.ts and no canonical equivalence (NFC) makes equal stays different.

import { DASH, KEEP, REMOVE, SPACE, SPELT, TREATMENT } from './characters.ts'

/** A folded text. Unit i of `text` stands for the source's UTF-16 units starts[i] .. ends[i]-1; both lists never fall. */
export interface Folded {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** The folded text alone. Idempotent. */
export const fold = (text: string): string => foldWithMap(text).text

/** The folded text and where each of its units comes from. Linear in the text's length. */
export function foldWithMap(source: string): Folded {
  return composed(substituted(source))
}

const LONGEST = 3 // units that one source unit can become (an ellipsis, a ligature of three)
const HYPHEN = 0x2d
const BLANK = 0x20

function substituted(source: string): Folded {
  const out = new Units(source.length * LONGEST)
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    const treatment = TREATMENT[unit]!
    if (treatment === KEEP) {
      if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(source.charCodeAt(i + 1))) {
        out.add(unit, i, i + 2)
        out.add(source.charCodeAt(i + 1), i, i + 2)
        i++
      } else out.add(unit, i, i + 1)
    } else if (treatment === SPACE) out.addToRun(BLANK, i, i + 1)
    else if (treatment === DASH) out.addToRun(HYPHEN, i, i + 1)
    else if (treatment !== REMOVE) for (const letter of SPELT.get(unit)!) out.add(letter.charCodeAt(0), i, i + 1)
  }
  return out.folded()
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

// Everything that NFC can join to a character before it: marks, and the few letters that compose (Hangul vowels and finals, Kirat Rai vowels).
const JOINS = String.raw`\p{M}\u1160-\u11ff\u{16d63}\u{16d67}`
// Reordering marks takes time that grows with the square of their number, so a heap of marks is composed in pieces.
const MOST_MARKS = 64
const HEAP = new RegExp(`[${JOINS}]{${MOST_MARKS}}`, 'u')
// Runs without such characters, one at a time where some of the run change by themselves; or a character and what joins it.
const PIECE = new RegExp(`[^${JOINS}]+(?=[^${JOINS}]|$)|[^${JOINS}]?[${JOINS}]{1,${MOST_MARKS}}|[^${JOINS}]`, 'gu')
const STARTS_RUN = new RegExp(`^[^${JOINS}]*$`, 'u')

function composed(folded: Folded): Folded {
  const { text } = folded
  if (!HEAP.test(text) && text.normalize('NFC') === text) return folded
  const out = new Units(text.length * LONGEST)
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (piece.normalize('NFC') !== piece && STARTS_RUN.test(piece)) {
      let at = index
      for (const character of piece) {
        compose(out, folded, character, at)
        at += character.length
      }
    } else compose(out, folded, piece, index)
  }
  return out.folded()
}

/** Adds a piece's composed form; if that is another, each of its units stands for the whole piece. */
function compose(out: Units, { text, starts, ends }: Folded, piece: string, index: number): void {
  const nfc = piece.normalize('NFC')
  const last = index + piece.length - 1
  if (nfc === piece) for (let i = index; i <= last; i++) out.add(text.charCodeAt(i), starts[i]!, ends[i]!)
  else for (let i = 0; i < nfc.length; i++) out.add(nfc.charCodeAt(i), starts[index]!, ends[last]!)
}

/** A folded text in the making. */
class Units {
  private length = 0
  private readonly units: Uint16Array
  private readonly starts: Uint32Array
  private readonly ends: Uint32Array

  constructor(most: number) {
    this.units = new Uint16Array(most)
    this.starts = new Uint32Array(most)
    this.ends = new Uint32Array(most)
  }

  add(unit: number, start: number, end: number): void {
    this.units[this.length] = unit
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  /** Adds the unit, or lengthens it if it is the last one already. */
  addToRun(unit: number, start: number, end: number): void {
    if (this.length > 0 && this.units[this.length - 1] === unit) this.ends[this.length - 1] = end
    else this.add(unit, start, end)
  }

  folded(): Folded {
    return {
      text: stringOf(this.units.subarray(0, this.length)),
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
    }
  }
}

function stringOf(units: Uint16Array): string {
  let text = ''
  for (let i = 0; i < units.length; i += 0x2000) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(i, i + 0x2000))
  }
  return text
}

// Reads YAML as most scenarios are written, in one pass: keys of plain words, lists, brackets, texts. Whatever is not of that kind ends it at
// once: null, and the library reads the whole text (yaml-library.ts). Limit: it finds no mistakes, and says what the library says or nothing.

import type { Stretch } from '../evidence/stretch.ts'
import type { Lines } from './lines.ts'
import { PlainTexts } from './plain-texts.ts'
import type { Spot, Tree } from './tree.ts'
import type { Told } from './yaml-library.ts'
import { RESERVED_KEYS } from './yaml-library.ts'

const MOST_LEVELS = 64 // more were refused at the gate

/** What the text says, or null if it is not as plain as that. `lines` are the text's. Linear; never throws. */
export function readPlainly(text: string, lines: Lines): Told | null {
  if (/\t|\r(?!\n)/.test(text)) return null
  const reader = new Plain(text, lines)
  const root = reader.root()
  return root && { root, problems: reader.problems, broken: false }
}

const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_KEYS = 123
const CLOSE_KEYS = 125
const COMMA = 44
const COLON = 58
const QUOTATION_MARK = 34
const APOSTROPHE = 39

class Plain extends PlainTexts {
  private levels = 0

  root(): Spot | null {
    this.firstLine()
    const root = this.unit() === OPEN_KEYS ? this.inline(-1) : this.keys(this.column)
    return root && this.column < 0 ? root : null
  }

  /** A thing with keys in this column. */
  private keys(column: number): Spot | null {
    if (this.levels++ > MOST_LEVELS) return null
    const start = this.at
    const inside = new Map<string, Spot>()
    const value: Record<string, Tree> = {}
    do {
      const end = this.keyEnd()
      if (end < 0) return null
      const key = { start: this.at, end }
      this.at = end + 1
      const spot = this.valueOfKey(column)
      if (!spot || !this.enter(value, inside, this.text.slice(key.start, end), spot, key)) return null
    } while (this.column === column)
    this.levels--
    return this.column > column ? null : { value, start, end: this.closed, key: null, inside }
  }

  private enter(
    value: Record<string, Tree>,
    inside: Map<string, Spot>,
    name: string,
    spot: Spot,
    key: Stretch,
  ): boolean {
    if (inside.has(name) || RESERVED_KEYS.includes(name)) return false
    inside.set(name, { value: spot.value, start: spot.start, end: spot.end, key, inside: spot.inside })
    value[name] = spot.value
    return true
  }

  /** What stands after a key's colon, or on the lines after it. */
  private valueOfKey(column: number): Spot | null {
    if (!this.bare()) return this.inline(column)
    this.nextLine()
    if (this.column > column) return this.block(this.column, column)
    return this.column === column && this.dash() ? this.list(column) : null
  }

  private block(column: number, parent: number): Spot | null {
    if (this.dash()) return this.list(column)
    return this.keyEnd() < 0 ? this.inline(parent) : this.keys(column)
  }

  /** A list with its dashes in this column. */
  private list(column: number): Spot | null {
    if (this.levels++ > MOST_LEVELS) return null
    const start = this.at
    const inside: Spot[] = []
    do {
      this.at++
      const item = this.entry(column)
      if (!item) return null
      inside.push(item)
    } while (this.column === column && this.dash())
    this.levels--
    return this.column > column ? null : { value: valuesOf(inside), start, end: this.closed, key: null, inside }
  }

  private entry(column: number): Spot | null {
    if (!this.bare()) return this.block(this.at - this.lineStart, column)
    this.nextLine()
    return this.column > column ? this.block(this.column, column) : null
  }

  /** A value that is no thing with lines of its own, to the end of its line. */
  private inline(parent: number): Spot | null {
    const first = this.text[this.at]
    if (first === '|' || first === '>') return this.blockText(parent)
    if (first !== '[' && first !== '{' && first !== '"' && first !== "'") return this.unquoted(parent)
    const spot = first === '[' || first === '{' ? this.brackets(parent) : this.quoted(parent)
    return spot && this.closeLine() && this.column <= parent ? spot : null
  }

  /** A list or a thing with keys between brackets; its lines are indented further than `parent`. */
  private brackets(parent: number): Spot | null {
    if (this.levels++ > MOST_LEVELS) return null
    const start = this.at
    const curly = this.unit() === OPEN_KEYS
    const close = curly ? CLOSE_KEYS : CLOSE_LIST
    const list: Spot[] = []
    const inside = new Map<string, Spot>()
    const value: Record<string, Tree> = {}
    this.at++
    if (!this.skipWhite(parent)) return null
    while (this.unit() !== close) {
      const key = curly ? this.keyInBrackets() : null
      if (curly && !(key && this.skipWhite(parent))) return null
      const spot = this.bracketed(parent)
      if (!spot) return null
      if (!key) list.push(spot)
      else if (!this.enter(value, inside, key.name, spot, key.at)) return null
      if (!this.skipWhite(parent)) return null
      if (this.unit() === close) break
      if (this.unit() !== COMMA) return null
      this.at++
      if (!this.skipWhite(parent)) return null
    }
    this.levels--
    const at = { start, end: ++this.at, key: null }
    return curly ? { value, ...at, inside } : { value: valuesOf(list), ...at, inside: list }
  }

  /** The key that begins here; goes behind its colon. */
  private keyInBrackets(): { readonly name: string; readonly at: Stretch } | null {
    const start = this.at
    const marks = this.unit() === QUOTATION_MARK ? 1 : 0
    this.at += marks
    const end = this.wordEnd()
    const name = this.text.slice(this.at, end)
    this.at = end + marks + 1
    if (name === '' || this.unit(this.at - 1) !== COLON) return null
    if (marks === 1 ? this.unit(end) !== QUOTATION_MARK : !this.blank(this.at)) return null
    return { name, at: { start, end: end + marks } }
  }

  private bracketed(parent: number): Spot | null {
    const first = this.unit()
    if (first === OPEN_LIST || first === OPEN_KEYS) return this.brackets(parent)
    if (first === QUOTATION_MARK || first === APOSTROPHE) return this.quoted(null)
    return this.wordsInBrackets()
  }

  /** A text without quotation marks between brackets, on one line. */
  private wordsInBrackets(): Spot | null {
    if (this.cannotBegin()) return null
    const start = this.at
    let end = start
    for (; !this.endsLine(); this.at++) {
      const sign = this.text[this.at]!
      if (sign === ' ') continue
      if (sign === ',' || sign === ']' || sign === '}') break
      if (sign === '[' || sign === '{' || sign === '#') return null
      if (sign === ':' && (this.blank(this.at + 1) || /[,[\]{}]/.test(this.text[this.at + 1]!))) return null
      end = this.at + 1
    }
    return this.meant(this.text.slice(start, end), { start, end })
  }

  /** Spaces and line ends between brackets; false where a line is not indented further than `parent`. */
  private skipWhite(parent: number): boolean {
    let fresh = false
    for (; this.at < this.text.length; this.at++) {
      const unit = this.text.charCodeAt(this.at)
      if (unit === 10) {
        this.lineStart = this.at + 1
        fresh = true
      } else if (unit !== 32 && unit !== 13) break
    }
    return this.at < this.text.length && !(fresh && this.at - this.lineStart <= parent)
  }
}

const valuesOf = (spots: readonly Spot[]): readonly Tree[] => spots.map(({ value }) => value)

// Texts and numbers as plain files have them: on one line or several, with and without quotation marks, after | and >. null: not plain.
// Limit: escapes as JSON has them, no lines that are indented further inside of > and |.

import type { Stretch } from '../evidence/stretch.ts'
import type { Lines } from './lines.ts'
import { PlainCursor } from './plain-cursor.ts'
import type { Problem } from './problem.ts'
import { cutOffAtHash } from './traps.ts'
import type { Spot, Tree } from './tree.ts'

const COLON = 58
const HASH = 35
const BACKSLASH = 92

/** What a text without quotation marks cannot begin with here. */
const SIGNS = new Set([...'-?:,[]{}#&*!|>\'"%@`'])
const WORDS: ReadonlyMap<string, Tree> = new Map<string, Tree>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])

export class PlainTexts extends PlainCursor {
  readonly problems: Problem[] = []
  protected readonly lines: Lines

  constructor(text: string, lines: Lines) {
    super(text)
    this.lines = lines
  }

  /** A text without quotation marks; lines that are indented further than `parent` go on from it. */
  protected unquoted(parent: number): Spot | null {
    const start = this.at
    if (this.cannotBegin()) return null
    let said = ''
    let joint = ''
    for (;;) {
      const from = this.at
      const end = this.lineOfText()
      if (end < 0) return null
      said += joint + this.text.slice(from, end)
      const remark = this.unit() === HASH
      const feeds = remark ? 0 : this.toNextText()
      if (feeds > 0 && this.at - this.lineStart > parent) {
        if (this.unit() === HASH || this.unit() === 63) return null // # and ?
        joint = feeds === 1 ? ' ' : '\n'.repeat(feeds - 1)
        continue
      }
      return this.ended(said, { start, end }, parent)
    }
  }

  private ended(said: string, at: Stretch, parent: number): Spot | null {
    this.at = at.end
    if (!this.closeLine() || this.column > parent) return null
    return this.meant(said, at)
  }

  /** The value that a text without quotation marks stands for. */
  protected meant(said: string, at: Stretch): Spot | null {
    const value = plainValue(said)
    if (value === undefined) return null
    if (typeof value === 'string') this.problems.push(...cutOffAtHash(this.text, this.lines, value, at))
    return { value, ...at, key: null, inside: null }
  }

  /** Passes over a line of text; where its last word ends, or -1 if it holds what makes it more than text. */
  private lineOfText(): number {
    let end = this.at
    for (; !this.endsLine(); this.at++) {
      const unit = this.unit()
      if (unit === 32) continue
      if (unit === COLON && this.blank(this.at + 1)) return -1
      if (unit === HASH && this.at > end) break
      end = this.at + 1
    }
    return end
  }

  /** From a line's end to the next line that is not blank; how many line ends lie between, 0 if no such line follows. */
  private toNextText(): number {
    let feeds = 0
    while (this.at < this.text.length && this.endsLine()) {
      this.at = this.afterLine()
      this.lineStart = this.at
      this.skipSpaces()
      feeds++
    }
    return this.at < this.text.length ? feeds : 0
  }

  protected cannotBegin(): boolean {
    const first = this.text[this.at] ?? ''
    const next = this.unit(this.at + 1)
    return SIGNS.has(first) && !(first === '-' && next >= 48 && next <= 57)
  }

  /** A text in quotation marks; `parent`: lines that go on are indented further, null: it must end on its line. */
  protected quoted(parent: number | null): Spot | null {
    const start = this.at
    const mark = this.unit()
    const double = mark === 34
    let escaped = false
    let wrapped = false
    for (this.at++; ; this.at++) {
      if (this.at >= this.text.length) return null
      const unit = this.text.charCodeAt(this.at)
      if (unit === mark) {
        if (double || this.unit(this.at + 1) !== mark) break
        escaped = true
        this.at++
      } else if (unit === BACKSLASH && double) {
        escaped = true
        this.at++
      } else if (unit === 10) {
        wrapped = true
        if (parent === null || !this.goesOn(parent)) return null
      }
    }
    const end = ++this.at
    const raw = this.text.slice(start + 1, end - 1)
    const value = wrapped
      ? escaped
        ? null
        : folded(raw)
      : !escaped
        ? raw
        : double
          ? unescaped(this.text.slice(start, end))
          : raw.replaceAll("''", "'")
    return value === null ? null : { value, start, end, key: null, inside: null }
  }

  /** At a line end inside of quotation marks: is the next line blank, or indented further than this? */
  private goesOn(parent: number): boolean {
    let next = this.at + 1
    while (this.text.charCodeAt(next) === 32) next++
    this.lineStart = this.at + 1
    return this.endsLine(next) || next - this.lineStart > parent
  }

  /** A text after | or >, whose lines all have the same indent, further than `parent`. */
  protected blockText(parent: number): Spot | null {
    const start = this.at
    const folds = this.text[start] === '>'
    const chomped = this.text[start + 1] === '-'
    this.at += chomped ? 2 : 1
    this.skipSpaces()
    if (!this.endsLine()) return null
    let said = ''
    let feeds = 0
    let indent = -1
    for (;;) {
      this.at = this.afterLine()
      this.lineStart = this.at
      this.skipSpaces()
      const column = this.at - this.lineStart
      if (this.at >= this.text.length && column === 0) break
      if (this.endsLine()) {
        if (indent < 0 || column > 0) return null
        feeds++
        continue
      }
      if (indent < 0) {
        if (column <= parent) return null
        indent = column
      }
      if (column < indent) break
      if (column > indent) return null
      const end = this.text.indexOf('\n', this.at)
      if (end < 0) return null
      const line = this.text.slice(this.at, this.text.charCodeAt(end - 1) === 13 ? end - 1 : end)
      said += said === '' ? line : `${folds && feeds === 0 ? ' ' : '\n'.repeat(folds ? feeds : feeds + 1)}${line}`
      feeds = 0
      this.closed = end + 1
    }
    if (indent < 0 || (this.at < this.text.length && this.at - this.lineStart > parent)) return null
    if (this.at < this.text.length && this.unit() === HASH) this.nextLine()
    else this.column = this.at < this.text.length ? this.at - this.lineStart : -1
    return { value: chomped ? said : `${said}\n`, start, end: this.closed, key: null, inside: null }
  }
}

const ODD_NUMBER = /^[-+]?(?:\d*\.?\d*(?:e[-+]?\d+)?|0[ox][\da-f]*|\.(?:inf|nan))$/i

/** Words, numbers and texts of the core schema; undefined: a number in a form that only the library reads. */
function plainValue(said: string): Tree | undefined {
  const first = said.charCodeAt(0)
  if (!((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46)) {
    const word = WORDS.get(said)
    return word === undefined ? said : word
  }
  if (/^-?\d{1,15}(?:\.\d{1,6})?$/.test(said)) return Number(said)
  return ODD_NUMBER.test(said) ? undefined : said
}

/** Lines in quotation marks as one text: a line end is a space, and a blank line a line end. */
function folded(raw: string): string {
  const lines = raw.split('\n')
  const last = lines.length - 1
  let said = lines[0]!.replace(/[ \r]+$/, '')
  let feeds = 0
  for (let k = 1; k <= last; k++) {
    feeds++
    const line = k < last ? lines[k]!.replace(/^ +|[ \r]+$/g, '') : lines[k]!.replace(/^ +/, '')
    if (line === '' && k < last) continue
    said += `${feeds === 1 ? ' ' : '\n'.repeat(feeds - 1)}${line}`
    feeds = 0
  }
  return said
}

function unescaped(text: string): string | null {
  try {
    return String(JSON.parse(text))
  } catch {
    return null // an escape that only YAML has
  }
}

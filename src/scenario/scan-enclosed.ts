// The parts of a text that the gate passes over as one: plain and quoted texts, brackets with all that is in them, texts after | and >.
// Limit: finds where each ends and how deep it goes; what it may stand beside is nesting.ts.

import { MOST_LEVELS, ScanCursor } from './scan-cursor.ts'

interface Bracket {
  readonly curly: boolean
  colons: number // of the entry that is being read
  entries: number
}

export class ScanEnclosed extends ScanCursor {
  /** A text without quotation marks: to the end of the line, a comment, or the colon that makes it a key. */
  protected plain(): void {
    this.at++
    while (this.at < this.text.length) {
      const unit = this.text[this.at]
      if (unit === '\n' || unit === '\r') return
      if (unit === ':' && this.blankAt(this.at + 1)) return
      if (this.comment()) return
      this.at++
    }
  }

  protected quoted(mark: '"' | "'"): void {
    const start = this.at
    this.at++
    for (; this.at < this.text.length; this.at++) {
      const unit = this.text[this.at]
      if (unit === '\\' && mark === '"') {
        if (this.text[this.at + 1] !== '\n' && this.text[this.at + 1] !== '\r') this.at++
      } else if (unit === mark) {
        if (mark === "'" && this.text[this.at + 1] === "'") this.at++
        else {
          this.at++
          return
        }
      } else if (unit === '\n' && this.outdented()) break
    }
    this.refuse(
      'OTR012',
      'the text that begins here has no closing quotation mark',
      start,
      `put ${mark} where the text ends`,
    )
  }

  protected brackets(): void {
    const start = this.at
    const open: Bracket[] = []
    let fresh = true // may a quotation mark begin a text here?
    let done = false // has a value ended here that nothing can go on from?
    for (; this.at < this.text.length && !this.lost; this.at++) {
      const unit = this.text[this.at]!
      const last = open[open.length - 1]
      if (done && !/[\s,\]}:#]/.test(unit)) return void this.noComma()
      if (unit === '[' || unit === '{') {
        open.push({ curly: unit === '{', colons: 0, entries: 1 })
        fresh = true
        this.measure(open)
      } else if (unit === ']' || unit === '}') {
        open.pop()
        fresh = false
        done = true
        if (open.length === 0) {
          this.at++
          return
        }
      } else if (fresh && (unit === '"' || unit === "'")) {
        this.quoted(unit)
        fresh = this.text[this.at] === ':'
        done = !fresh
        if (fresh && last) last.colons++
        if (!fresh) this.at--
      } else if (fresh && (unit === '!' || unit === '&' || unit === '*')) {
        this.property()
        fresh = false
      } else if (unit === '\n') {
        if (this.outdented()) break
      } else if (unit === ',') {
        fresh = true
        done = false
        if (last) {
          last.colons = 0
          last.entries++
          this.crowd(last.entries)
        }
        this.count()
      } else if (unit === '?' && fresh && this.flowBlankAt(this.at + 1)) {
        this.noKey()
      } else if ((unit === ':' || unit === '-') && (done || this.flowBlankAt(this.at + 1))) {
        fresh = true
        done = false
        if (last) last.colons++
        this.measure(open)
      } else if (this.comment() || (fresh && unit === '#')) {
        this.at += this.restOfLine().length - 1
      } else if (unit !== ' ' && unit !== '\t' && unit !== '\r') {
        fresh = false
      }
    }
    if (this.lost) return
    const mark = this.text[start]!
    this.refuse(
      'OTR012',
      `the bracket ${mark} is not closed`,
      start,
      `put ${mark === '[' ? ']' : '}'} where it ends, or quotation marks around a text that begins with ${mark}`,
    )
  }

  /** After a closing bracket or quotation mark, only a comma, a colon or the end can stand. */
  private noComma(): void {
    const message = 'between brackets, a comma is missing before this'
    this.refuse('OTR014', message, this.at, 'put a comma between two entries, or quotation marks around the whole text')
    this.lost = true
  }

  /** Every bracket is a level, and so is every key that begins where none is expected: [a: 1], {a: b: 1}. */
  protected measure(open: readonly Bracket[]): void {
    let levels = this.levels.length + open.length
    if (levels <= MOST_LEVELS) for (const { curly, colons } of open) levels += Math.max(0, curly ? colons - 1 : colons)
    if (levels > MOST_LEVELS) this.tooDeep(this.at)
  }

  /** `|` or `>`: the lines that are indented further are text. */
  protected blockText(): void {
    const given = /^[|>][+-]?([1-9])/.exec(this.text.slice(this.at, this.at + 3))
    const parent = this.indent
    let least = given ? Math.max(0, parent) + Number(given[1]) : -1
    this.endLine()
    while (this.at < this.text.length) {
      const start = this.at
      this.skipSpaces()
      const column = this.at - start
      const unit = this.text[this.at]
      const blank = unit === undefined || unit === '\n' || unit === '\r'
      if (!blank && least < 0) least = column > parent ? column : Number.MAX_SAFE_INTEGER
      if (!blank && column < least) {
        this.at = start
        return
      }
      this.endLine()
    }
  }
}

// Counts how deep a YAML text is nested, in one pass and without recursion. It follows lines, indents, brackets and quotation marks only.
// Levels are never undercounted: what would make a parser read the text otherwise (an unclosed quotation mark, say) is a problem here.

import { Lines } from './lines.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { RuleCode } from './rules.ts'

export const MOST_LEVELS = 32
const INVISIBLE = /[\t\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/

interface Level {
  readonly column: number
  readonly kind: 'list' | 'keys'
}

/** The first thing that is wrong with the text's levels, or null. */
export function nesting(text: string): Problem | null {
  return new Scan(text).run()
}

class Scan {
  private at = 0
  private lineStart = 0
  private levels: Level[] = []
  private found: Problem | null = null
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  run(): Problem | null {
    while (this.at < this.text.length && !this.found) this.line()
    return this.found
  }

  private refuse(code: RuleCode, message: string, offset: number, help: string): void {
    this.found ??= problem(code, message, new Lines(this.text).placeOf(offset), { help })
  }

  private tooDeep(offset: number): void {
    this.refuse(
      'OTR002',
      `more than ${MOST_LEVELS} levels lie inside each other here`,
      offset,
      'a scenario needs about ten: look for a bracket or an indent too many',
    )
  }

  private get indent(): number {
    return this.levels[this.levels.length - 1]?.column ?? -1
  }

  /** One line that begins outside of brackets and texts. */
  private line(): void {
    this.lineStart = this.at
    this.skipSpaces()
    const first = this.text[this.at]
    if (first === undefined || first === '\n' || first === '\r') return void this.endLine()
    if (INVISIBLE.test(first)) {
      if (/^\s*$/.test(this.restOfLine())) return void this.endLine()
      const name = first === '\t' ? 'a tab' : 'an invisible character'
      return void this.refuse(
        'OTR010',
        `the line begins with ${name}; only spaces can indent`,
        this.at,
        `replace ${name} by spaces`,
      )
    }
    if (this.at === this.lineStart && /^(---|\.\.\.)(\s|$)/.test(this.text.slice(this.at, this.at + 4))) {
      this.levels = []
      this.at += 3
    }
    this.nodes()
  }

  /** What follows on a line, value by value, until the line ends. */
  private nodes(): void {
    while (!this.found) {
      this.skipBlanks()
      const column = this.at - this.lineStart
      const unit = this.text[this.at]
      if (unit === undefined || unit === '\n' || unit === '\r' || this.comment()) return void this.endLine()
      if ((unit === '-' || unit === '?' || unit === ':') && this.blankAt(this.at + 1)) {
        this.open(column, unit === '-' ? 'list' : 'keys')
        this.at++
      } else if (unit === '!' || unit === '&' || unit === '*') {
        while (!this.blankAt(this.at)) this.at++
      } else if (unit === '|' || unit === '>') {
        return void this.blockText()
      } else {
        if (unit === '[' || unit === '{') this.brackets()
        else if (unit === '"' || unit === "'") this.quoted(unit)
        else this.plain()
        if (this.found) return
        this.skipBlanks()
        if (this.text[this.at] === ':') this.open(column, 'keys')
        if (this.text[this.at] === ':') this.at++
      }
    }
  }

  private open(column: number, kind: Level['kind']): void {
    while (this.indent > column) this.levels.pop()
    let top = this.levels[this.levels.length - 1]
    if (top && top.column === column && top.kind === 'list' && kind === 'keys') {
      this.levels.pop()
      top = this.levels[this.levels.length - 1]
    }
    if (top && top.column === column && top.kind === kind) return
    this.levels.push({ column, kind })
    if (this.levels.length > MOST_LEVELS) this.tooDeep(this.at)
  }

  /** A text without quotation marks: to the end of the line, a comment, or the colon that makes it a key. */
  private plain(): void {
    this.at++
    while (this.at < this.text.length) {
      const unit = this.text[this.at]
      if (unit === '\n' || unit === '\r') return
      if (unit === ':' && this.blankAt(this.at + 1)) return
      if (this.comment()) return
      this.at++
    }
  }

  private quoted(mark: '"' | "'"): void {
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
      `put ${mark} at its end, on the same line or on lines that are indented further`,
    )
  }

  /** Does the next line, if it has anything on it, leave the level that a text or bracket began in? */
  private outdented(): boolean {
    let next = this.at + 1
    while (this.text[next] === ' ') next++
    const unit = this.text[next]
    const column = next - this.at - 1
    this.lineStart = this.at + 1
    if (unit === undefined || unit === '\n' || unit === '\r') return false
    if (column === 0 && /^(---|\.\.\.)(\s|$)/.test(this.text.slice(next, next + 4))) return true
    return column <= this.indent && !(column === this.indent && (unit === ']' || unit === '}'))
  }

  private brackets(): void {
    const start = this.at
    const opened: string[] = []
    let pairs = 0
    let fresh = true // may a quotation mark begin a text here?
    for (; this.at < this.text.length && !this.found; this.at++) {
      const unit = this.text[this.at]!
      if (unit === '[' || unit === '{') {
        opened.push(unit)
        fresh = true
        if (this.levels.length + opened.length + pairs > MOST_LEVELS) this.tooDeep(this.at)
      } else if (unit === ']' || unit === '}') {
        opened.pop()
        fresh = false
        pairs = 0
        if (opened.length === 0) {
          this.at++
          return
        }
      } else if (fresh && (unit === '"' || unit === "'")) {
        this.quoted(unit)
        if (this.text[this.at] === ':') {
          pairs++
          this.at++
        }
        this.at--
        fresh = this.text[this.at] === ':'
      } else if (unit === '\n') {
        if (this.outdented()) break
      } else if (unit === ',') {
        fresh = true
        pairs = 0
      } else if ((unit === ':' || unit === '?' || unit === '-') && this.flowBlankAt(this.at + 1)) {
        fresh = true
        pairs++
        if (this.levels.length + opened.length + pairs > MOST_LEVELS) this.tooDeep(this.at)
      } else if (this.comment()) {
        this.at += this.restOfLine().length - 1
      } else if (unit !== ' ' && unit !== '\t' && unit !== '\r') {
        fresh = false
      }
    }
    const mark = this.text[start]!
    this.refuse(
      'OTR012',
      `the bracket ${mark} is not closed`,
      start,
      `put ${mark === '[' ? ']' : '}'} where it ends, or quotation marks around a text that begins with ${mark}`,
    )
  }

  /** `|` or `>`: the lines that are indented further are text. */
  private blockText(): void {
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

  private comment(): boolean {
    return this.text[this.at] === '#' && (this.at === this.lineStart || /[ \t\n]/.test(this.text[this.at - 1]!))
  }

  private blankAt(offset: number): boolean {
    const unit = this.text[offset]
    return unit === undefined || unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r'
  }

  private flowBlankAt(offset: number): boolean {
    return this.blankAt(offset) || /[,[\]{}]/.test(this.text[offset]!)
  }

  private skipSpaces(): void {
    while (this.text[this.at] === ' ') this.at++
  }

  private skipBlanks(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++
  }

  private restOfLine(): string {
    const end = this.text.indexOf('\n', this.at)
    return this.text.slice(this.at, end < 0 ? this.text.length : end)
  }

  private endLine(): void {
    const end = this.text.indexOf('\n', this.at)
    this.at = end < 0 ? this.text.length : end + 1
  }
}

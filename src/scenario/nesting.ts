// Counts how deep a YAML text is nested, in one pass and without recursion. It follows lines, indents, brackets and quotation marks only.
// Levels are never undercounted: what would make a parser read the text otherwise (an unclosed quotation mark, say) is a problem here.

import { Lines } from './lines.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { RuleCode } from './rules.ts'

export const MOST_LEVELS = 32
const MOST_FOUND = 100
const MOST_VALUES = 50_000 // a megabyte of ordinary scenario has fewer
const INVISIBLE = /[\t\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/

const COLON = 'this text holds a colon and a space, which makes it look like another key'
const QUOTE_IT = 'put quotation marks around the whole text'

interface Level {
  readonly column: number
  readonly kind: 'list' | 'keys'
}

interface Bracket {
  readonly curly: boolean
  colons: number // of the entry that is being read
}

/** What is wrong with the text's levels; after something that leaves no line certain, nothing more is said. */
export function nesting(text: string): readonly Problem[] {
  return new Scan(text).run()
}

class Scan {
  private at = 0
  private lineStart = 0
  private levels: Level[] = []
  private readonly found: Problem[] = []
  private values = 0 // lines and commas so far
  private begun = false // has anything been written yet?
  private running: number | null = null // the level of a text without quotation marks that may go on
  private lost = false // nothing after this can be told for certain
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  run(): readonly Problem[] {
    while (this.at < this.text.length && !this.lost) this.line()
    return this.found
  }

  private refuse(code: RuleCode, message: string, offset: number, help: string): void {
    this.found.push(problem(code, message, new Lines(this.text).placeOf(offset), { help }))
    this.lost ||= code === 'OTR001' || code === 'OTR002' || code === 'OTR012' || this.found.length >= MOST_FOUND
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

  /** One line that begins outside of brackets and quotation marks. */
  private line(): void {
    this.lineStart = this.at
    this.skipSpaces()
    const first = this.text[this.at]
    if (first === undefined || first === '\n' || first === '\r' || first === '#') return void this.endLine()
    if (INVISIBLE.test(first)) {
      if (/^\s*$/.test(this.restOfLine())) return void this.endLine()
      const name = first === '\t' ? 'a tab' : 'an invisible character'
      this.refuse(
        'OTR010',
        `the line begins with ${name}; only spaces can indent`,
        this.at,
        `replace ${name} by spaces`,
      )
      return void this.endLine()
    }
    const column = this.at - this.lineStart
    if (column === 0 && this.marker()) return void this.endLine()
    if (this.running !== null && column > this.running) return void this.continued()
    this.running = null
    this.begun = true
    this.count()
    this.lineOfValues()
  }

  /** A line of the file's own: --- and ... between documents, % for programs. */
  private marker(): boolean {
    if (this.text[this.at] === '%' && !this.begun) {
      this.refuse('OTR014', 'lines that begin with % are not used in scenarios', this.at, 'delete the line')
      return true
    }
    if (!/^(---|\.\.\.)\s/.test(`${this.text.slice(this.at, this.at + 3)}${this.text[this.at + 3] ?? '\n'}`))
      return false
    const rest = this.restOfLine()
    const last = this.begun && !/^[^#\s]/m.test(this.text.slice(this.at + rest.length)) && /^\S+\s*$/.test(rest)
    const first = !this.begun && /^---\s*(#.*)?$/.test(rest)
    if (!last && !first) {
      const message = 'a line --- or ... begins a second document; a file holds one scenario'
      this.refuse('OTR019', message, this.at, 'put the second one into a file of its own, or delete the line')
    }
    return true
  }

  /** A line that goes on from a text without quotation marks. */
  private continued(): void {
    const begin = this.at
    const unit = this.text[begin]
    if ((unit === '?' || unit === ':') && this.blankAt(begin + 1)) return void this.noKey()
    this.plain()
    if (this.text[this.at] === ':') {
      const message = 'this line looks like a key, but the text of the line above goes on here'
      this.refuse(
        'OTR014',
        message,
        begin,
        'put quotation marks around the whole text, or line the key up with the other keys',
      )
    }
    if (this.text[this.at] === '#') this.running = null
    this.endLine()
  }

  /** What stands on a line: dashes, at most one key, and at most one value. */
  private lineOfValues(): void {
    let keyed = false
    while (!this.lost) {
      this.skipBlanks()
      const begin = this.at
      const column = begin - this.lineStart
      const unit = this.text[begin]
      if (unit === undefined || unit === '\n' || unit === '\r' || this.comment()) return void this.endLine()
      if (unit === '-' && this.blankAt(begin + 1)) {
        if (keyed)
          return void this.stop(
            'OTR011',
            'a list cannot begin on the line of its key',
            begin,
            'put the dash on the next line',
          )
        if (!this.open(column, 'list')) return void this.endLine()
        this.at++
      } else if (unit === '!' || unit === '&' || unit === '*') {
        this.property()
        return void this.endLine()
      } else if (unit === '|' || unit === '>') {
        return void this.blockText()
      } else {
        if ((unit === '?' || unit === ':') && this.blankAt(begin + 1)) return void this.noKey()
        if (!this.value(unit)) return
        if (this.text[this.at] !== ':') return void this.afterValue(unit)
        if (this.lineStart + column !== begin)
          return void this.stop(
            'OTR014',
            'a key must stand on one line',
            begin,
            'is a quotation mark or a bracket missing?',
          )
        if (keyed) return void this.stop('OTR013', COLON, begin, QUOTE_IT)
        keyed = true
        if (!this.open(column, 'keys')) return void this.endLine()
        this.at++
      }
    }
  }

  /** Passes over a value or key that begins here; false where it cannot be told where it ends. */
  private value(unit: string): boolean {
    const begin = this.at
    if (unit === '[' || unit === '{') this.brackets()
    else if (unit === '"' || unit === "'") this.quoted(unit)
    else if (unit === ']' || unit === '}')
      this.stop('OTR012', `the bracket ${unit} closes nothing`, begin, 'delete it, or open it where it begins')
    else if (unit === ',')
      this.stop('OTR013', 'a text cannot begin with a comma unless it stands in quotation marks', begin, QUOTE_IT)
    else this.plain()
    this.skipBlanks()
    return !this.lost && this.at > begin && (this.at > this.lineStart || unit === '"' || unit === "'")
  }

  /** A line's value has been read: nothing may follow it but a remark. */
  private afterValue(unit: string): void {
    const quoted = unit === '"' || unit === "'"
    const bracket = unit === '[' || unit === '{'
    if (!quoted && !bracket) this.running = this.comment() ? null : this.indent
    else if (!this.blankAt(this.at) && !this.comment()) {
      const next = this.text[this.at]
      if (next === ']' || next === '}')
        this.refuse('OTR012', `the bracket ${next} closes nothing`, this.at, 'delete it, or open it where it begins')
      else if (bracket)
        this.refuse(
          'OTR014',
          'nothing can stand after the closing bracket',
          this.at,
          'delete it, or put it on a line of its own',
        )
      else
        this.refuse(
          'OTR013',
          'the text goes on after its closing quotation mark',
          this.at,
          'put quotation marks around the whole text, and write " inside as \\"',
        )
    }
    this.endLine()
  }

  private count(): void {
    this.values++
    if (this.values > MOST_VALUES)
      this.refuse(
        'OTR001',
        `the file has more than ${MOST_VALUES} values`,
        this.at,
        'a scenario has some thousands: was something pasted twice?',
      )
  }

  private stop(code: RuleCode, message: string, offset: number, help: string): void {
    this.refuse(code, message, offset, help)
    this.endLine()
  }

  /** Tags (!name), anchors (&name) and aliases (*name): refused here, so that no parser has to be trusted with them. */
  private property(): void {
    const name = /^\S[^\s,[\]{}]{0,30}/.exec(this.text.slice(this.at, this.at + 40))?.[0] ?? ''
    const says = {
      '!': `${name} tells programs what to make of a value; scenarios do not use this`,
      '&': `${name} names a part of the file; scenarios do not use this`,
      '*': `${name} stands for something elsewhere in the file; scenarios do not use this`,
    }
    const unit = name[0] as keyof typeof says
    this.refuse(
      unit === '!' ? 'OTR017' : 'OTR016',
      says[unit],
      this.at,
      'write out what is meant, or put quotation marks around the text',
    )
  }

  /** YAML's long form of a key (? key : value) is not for scenarios, and a colon without a key is a slip. */
  private noKey(): void {
    const unit = this.text[this.at]!
    this.stop(
      'OTR014',
      `${unit} stands where a key or a text is expected`,
      this.at,
      'write the key before the colon, or put quotation marks around the text',
    )
  }

  /** Goes to the level of a key or dash in this column; false where the column is none that lines can have here. */
  private open(column: number, kind: Level['kind']): boolean {
    if (column < this.indent && !this.levels.some((level) => level.column === column)) {
      const message = 'this line is not lined up with the lines that it belongs to'
      this.refuse(
        'OTR011',
        message,
        this.lineStart + column,
        'give it as many spaces as the other keys of the same thing',
      )
      return false
    }
    while (this.indent > column) this.levels.pop()
    let top = this.levels[this.levels.length - 1]
    if (top && top.column === column && top.kind === 'list' && kind === 'keys') {
      this.levels.pop()
      top = this.levels[this.levels.length - 1]
    }
    if (top && top.column === column && top.kind === kind) return true
    this.levels.push({ column, kind })
    if (this.levels.length > MOST_LEVELS) this.tooDeep(this.at)
    return true
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
    const open: Bracket[] = []
    let fresh = true // may a quotation mark begin a text here?
    for (; this.at < this.text.length && !this.lost; this.at++) {
      const unit = this.text[this.at]!
      const last = open[open.length - 1]
      if (unit === '[' || unit === '{') {
        open.push({ curly: unit === '{', colons: 0 })
        fresh = true
        this.measure(open)
      } else if (unit === ']' || unit === '}') {
        open.pop()
        fresh = false
        if (open.length === 0) {
          this.at++
          return
        }
      } else if (fresh && (unit === '"' || unit === "'")) {
        this.quoted(unit)
        fresh = this.text[this.at] === ':'
        if (fresh && last) last.colons++
        if (!fresh) this.at--
      } else if (fresh && (unit === '!' || unit === '&' || unit === '*')) {
        this.property()
        fresh = false
      } else if (unit === '\n') {
        if (this.outdented()) break
      } else if (unit === ',') {
        fresh = true
        if (last) last.colons = 0
        this.count()
      } else if (unit === '?' && fresh && this.flowBlankAt(this.at + 1)) {
        this.noKey()
      } else if ((unit === ':' || unit === '-') && this.flowBlankAt(this.at + 1)) {
        fresh = true
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

  /** Every bracket is a level, and so is every key that begins where none is expected: [a: 1], {a: b: 1}. */
  private measure(open: readonly Bracket[]): void {
    let levels = this.levels.length + open.length
    if (levels <= MOST_LEVELS) for (const { curly, colons } of open) levels += Math.max(0, curly ? colons - 1 : colons)
    if (levels > MOST_LEVELS) this.tooDeep(this.at)
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

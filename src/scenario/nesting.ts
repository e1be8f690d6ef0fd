// Counts how deep a YAML text is nested, in one pass and without recursion. It follows lines, indents, brackets and quotation marks only.
// Levels are never undercounted: what would make a parser read the text otherwise (an unclosed quotation mark, say) is a problem here.

import type { Problem } from './problem.ts'
import { ScanEnclosed } from './scan-enclosed.ts'

const INVISIBLE = /[\t\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/

const COLON = 'this text holds a colon and a space, which makes it look like another key'
const QUOTE_IT = 'put quotation marks around the whole text'

const quoteInside = (mark: string): string =>
  mark === '"'
    ? 'put quotation marks around the whole text, and write " inside as \\"'
    : "begin and end the whole text with \", or write ' inside as ''"

/** What is wrong with the text's levels; after something that leaves no line certain, nothing more is said. */
export function nesting(text: string): readonly Problem[] {
  return new Scan(text).run()
}

class Scan extends ScanEnclosed {
  private begun = false // has anything been written yet?
  private running: number | null = null // the level of a text without quotation marks that may go on

  run(): readonly Problem[] {
    while (this.at < this.text.length && !this.lost) this.line()
    return this.found
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
        'delete it, and type spaces until the line stands below its neighbours',
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
        'take away spaces until it stands below the keys above; or, if it is text, put quotation marks around all of it',
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
        if (keyed) return void this.stop('OTR013', COLON, begin, this.inMarks(begin))
        keyed = true
        if (!this.open(column, 'keys')) return void this.endLine()
        this.at++
      }
    }
  }

  /** How the text that begins here stands in quotation marks, if that can be shown in a line. */
  private inMarks(begin: number): string {
    const line = this.text
      .slice(begin)
      .split(/\r?\n| #/, 1)[0]!
      .trimEnd()
    return line.length > 60 || /["\\]/.test(line) ? QUOTE_IT : `${QUOTE_IT}: "${line}"`
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
      else this.refuse('OTR013', 'the text goes on after its closing quotation mark', this.at, quoteInside(unit))
    }
    this.endLine()
  }
}

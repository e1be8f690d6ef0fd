// Where the gate's scan of a text stands, what levels are open there, and what it has found. Limit: knows signs and lines, no values.

import { Lines } from './lines.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { RuleCode } from './rules.ts'

export const MOST_LEVELS = 32
const MOST_FOUND = 100
const MOST_ENTRIES = 5_000 // of one list, or keys of one thing
const MOST_VALUES = 50_000 // a megabyte of ordinary scenario has fewer

/** A list or a thing with keys that is open, by the column of its dashes or keys. */
export interface Level {
  readonly column: number
  readonly kind: 'list' | 'keys'
  entries: number
}

export class ScanCursor {
  protected at = 0 // offset in the text
  protected lineStart = 0
  protected levels: Level[] = []
  protected lost = false // nothing after this can be told for certain
  protected readonly found: Problem[] = []
  protected readonly text: string
  private values = 0 // lines with something on them, and commas, so far

  constructor(text: string) {
    this.text = text
  }

  protected refuse(code: RuleCode, message: string, offset: number, help: string): void {
    this.found.push(problem(code, message, new Lines(this.text).placeOf(offset), { help }))
    this.lost ||= code === 'OTR001' || code === 'OTR002' || code === 'OTR012' || this.found.length >= MOST_FOUND
  }

  protected tooDeep(offset: number): void {
    this.refuse(
      'OTR002',
      `more than ${MOST_LEVELS} levels lie inside each other here`,
      offset,
      'a scenario needs about ten: look for a bracket or an indent too many',
    )
  }

  protected get indent(): number {
    return this.levels[this.levels.length - 1]?.column ?? -1
  }

  protected count(): void {
    this.values++
    if (this.values > MOST_VALUES)
      this.refuse(
        'OTR001',
        `the file has more than ${MOST_VALUES} values`,
        this.at,
        'a scenario has some thousands: was something pasted twice?',
      )
  }

  /** Refuses a list, or a thing with keys, that has more in it than any scenario. */
  protected crowd(entries: number): void {
    if (entries > MOST_ENTRIES)
      this.refuse(
        'OTR001',
        `more than ${MOST_ENTRIES} entries stand in one list here`,
        this.at,
        'a scenario has some dozens: was something pasted again and again?',
      )
  }

  protected stop(code: RuleCode, message: string, offset: number, help: string): void {
    this.refuse(code, message, offset, help)
    this.endLine()
  }

  /** Tags (!name), anchors (&name) and aliases (*name): refused here, so that no parser has to be trusted with them. */
  protected property(): void {
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
      `if this is a text, put quotation marks around it; else write out what is meant`,
    )
  }

  /** YAML's long form of a key (? key : value) is not for scenarios, and a colon without a key is a slip. */
  protected noKey(): void {
    const unit = this.text[this.at]!
    this.stop(
      'OTR014',
      `${unit} stands where a key or a text is expected`,
      this.at,
      'write the key before the colon, or put quotation marks around the text',
    )
  }

  /** Goes to the level of a key or dash in this column; false where the column is none that lines can have here. */
  protected open(column: number, kind: Level['kind']): boolean {
    if (column < this.indent && !this.levels.some((level) => level.column === column)) {
      const message = 'this line is not lined up with the lines that it belongs to'
      this.refuse('OTR011', message, this.lineStart + column, this.spacesFor(column, kind))
      return false
    }
    while (this.indent > column) this.levels.pop()
    let top = this.levels[this.levels.length - 1]
    if (top && top.column === column && top.kind === 'list' && kind === 'keys') {
      this.levels.pop()
      top = this.levels[this.levels.length - 1]
    }
    if (top && top.column === column && top.kind === kind) {
      top.entries++
      this.crowd(top.entries)
      return true
    }
    this.levels.push({ column, kind, entries: 1 })
    if (this.levels.length > MOST_LEVELS) this.tooDeep(this.at)
    return true
  }

  /** How many spaces a line has where such lines stand; the nearest column, and of two the one further in. */
  private spacesFor(column: number, kind: Level['kind']): string {
    const alike = this.levels.filter((level) => level.kind === kind)
    const [near] = alike
      .map((level) => level.column)
      .sort((a, b) => Math.abs(a - column) - Math.abs(b - column) || b - a)
    const spaces = (count: number) => `${count === 0 ? 'no' : count} ${count === 1 ? 'space' : 'spaces'}`
    return near === undefined
      ? 'give it as many spaces as the line above that it belongs with'
      : `begin it with ${spaces(near)}, not ${column}, if it belongs with the lines that begin so`
  }

  protected comment(): boolean {
    return this.text[this.at] === '#' && (this.at === this.lineStart || /[ \t\n]/.test(this.text[this.at - 1]!))
  }

  protected blankAt(offset: number): boolean {
    const unit = this.text[offset]
    return unit === undefined || unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r'
  }

  protected flowBlankAt(offset: number): boolean {
    return this.blankAt(offset) || /[,[\]{}]/.test(this.text[offset]!)
  }

  protected skipSpaces(): void {
    while (this.text[this.at] === ' ') this.at++
  }

  protected skipBlanks(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++
  }

  protected restOfLine(): string {
    const end = this.text.indexOf('\n', this.at)
    return this.text.slice(this.at, end < 0 ? this.text.length : end)
  }

  protected endLine(): void {
    const end = this.text.indexOf('\n', this.at)
    this.at = end < 0 ? this.text.length : end + 1
  }

  /** Does the next line, if it has anything on it, leave the level that a text or bracket began in? */
  protected outdented(): boolean {
    let next = this.at + 1
    while (this.text[next] === ' ') next++
    const unit = this.text[next]
    const column = next - this.at - 1
    this.lineStart = this.at + 1
    if (unit === undefined || unit === '\n' || unit === '\r') return false
    if (column === 0 && /^(---|\.\.\.)(\s|$)/.test(this.text.slice(next, next + 4))) return true
    return column <= this.indent && !(column === this.indent && (unit === ']' || unit === '}'))
  }
}

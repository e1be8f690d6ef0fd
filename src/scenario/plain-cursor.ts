// Where the plain reader of a text stands: offset, line, column, and the ends of lines. Limit: signs and lines, no values.

const LINE_FEED = 10
const RETURN = 13
const SPACE = 32
const HASH = 35
const DASH = 45
const COLON = 58

export class PlainCursor {
  protected at = 0 // offset in the text
  protected lineStart = 0
  protected column = 0 // where the line that comes next begins, once a value has ended; -1: no line follows
  protected closed = 0 // where the line on which the last value ended is over
  protected readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The unit at the offset; after the text's end: a line's end. */
  protected unit(offset: number = this.at): number {
    return offset < this.text.length ? this.text.charCodeAt(offset) : LINE_FEED
  }

  protected endsLine(offset: number = this.at): boolean {
    const unit = this.unit(offset)
    return unit === LINE_FEED || unit === RETURN
  }

  protected blank(offset: number): boolean {
    return this.unit(offset) === SPACE || this.endsLine(offset)
  }

  protected dash(): boolean {
    return this.unit() === DASH && this.blank(this.at + 1)
  }

  protected skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++
  }

  /** The offset after the end of the line that is being read. */
  protected afterLine(): number {
    const end = this.text.indexOf('\n', this.at)
    return end < 0 ? this.text.length : end + 1
  }

  /** Is the rest of the line blank, or a remark? */
  protected bare(): boolean {
    const from = this.at
    this.skipSpaces()
    return this.endsLine() || (this.unit() === HASH && this.at > from)
  }

  /** Goes to the next line that has more on it than a remark. */
  protected nextLine(): void {
    do {
      this.at = this.afterLine()
      this.lineStart = this.at
      this.skipSpaces()
    } while (this.at < this.text.length && (this.endsLine() || this.unit() === HASH))
    this.column = this.at < this.text.length ? this.at - this.lineStart : -1
  }

  /** Goes to the text's first line that has more on it than a remark. */
  protected firstLine(): void {
    this.skipSpaces()
    this.column = this.at
    if (this.endsLine() || this.unit() === HASH) this.nextLine()
  }

  /** A value ends here. Goes to the next line; false where more than a remark stands behind the value. */
  protected closeLine(): boolean {
    if (!this.bare()) return false
    this.closed = this.afterLine()
    this.nextLine()
    return true
  }

  /** Where the key that begins here ends, before its colon; -1 where none does. */
  protected keyEnd(): number {
    const end = this.wordEnd()
    return end > this.at && this.unit(end) === COLON && this.blank(end + 1) ? end : -1
  }

  /** Where the word that begins here ends: letters, digits, dashes and underscores, a letter or underscore first. */
  protected wordEnd(): number {
    let end = this.at
    for (; ; end++) {
      const unit = this.unit(end)
      const letter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95
      if (!letter && !(end > this.at && ((unit >= 48 && unit <= 57) || unit === DASH))) return end
    }
  }
}

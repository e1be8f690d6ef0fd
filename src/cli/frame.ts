// Problems as a teacher reads them in a terminal: one line that says what, a few lines of the file that show where, one action.

import type { Problem } from '../scenario/problem.ts'

/** What a frame needs of the file. */
export interface Shown {
  readonly name: string
  readonly lineAt: (line: number) => readonly string[] // characters
}

const WIDTH = 100 // characters of a line that are shown
const PAINT = { error: 31, warning: 33, note: 36 } as const

/** The problem with its frame, ending with a line end. */
export function frame(problem: Problem, file: Shown, coloured: boolean): string {
  const paint = (text: string, code: number): string => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text)
  const head = `${problem.severity} ${problem.code}  ${problem.message}`
  const where = `${file.name}:${problem.line}:${problem.column}`
  const gap = ' '.repeat(Math.max(2, 100 - [...head].length - [...where].length))
  const lines = [
    `${paint(problem.severity, PAINT[problem.severity])}${head.slice(problem.severity.length)}${gap}${where}`,
  ]
  const mark = problem.mark ?? { line: problem.line, column: problem.column, length: problem.length ?? 1 }
  lines.push(...picture(file, mark, problem.remark, (text) => paint(text, PAINT[problem.severity])))
  for (const other of problem.beside ?? []) {
    lines.push(...picture(file, { ...other, length: 1 }, other.says, (text) => paint(text, 36)).slice(-2))
  }
  for (const note of problem.notes ?? []) lines.push(`      = ${note}`)
  const more = `more: explain ${problem.code}`
  lines.push(problem.help === undefined ? `      ${more}` : `      fix: ${problem.help}      ${more}`)
  return `${lines.join('\n')}\n`
}

/** The line before, the line, and what is meant of it. */
function picture(
  file: Shown,
  mark: { readonly line: number; readonly column: number; readonly length: number },
  remark: string | undefined,
  paint: (text: string) => string,
): readonly string[] {
  const line = file.lineAt(mark.line)
  if (line.length === 0 && mark.line === 1) return []
  const from = Math.max(0, mark.column + Math.min(mark.length, 60) - WIDTH + 10)
  const row = (number: number): string => `${String(number).padStart(5)} | ${windowed(file.lineAt(number), from)}`
  const before =
    mark.line > 1 &&
    file
      .lineAt(mark.line - 1)
      .join('')
      .trim() !== ''
      ? [row(mark.line - 1)]
      : []
  const start = mark.column - 1 - from + (from > 0 ? 1 : 0)
  const carets = '^'.repeat(
    Math.max(1, Math.min(mark.length, WIDTH - start, Math.max(1, line.length - mark.column + 1))),
  )
  const under = paint(`${carets}${remark === undefined ? '' : ` ${remark}`}`)
  return [...before, row(mark.line), `      | ${' '.repeat(Math.max(0, start))}${under}`]
}

function windowed(line: readonly string[], from: number): string {
  const shown = line
    .slice(from, from + WIDTH)
    .join('')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
  return `${from > 0 ? '…' : ''}${shown}${line.length > from + WIDTH ? '…' : ''}`.trimEnd()
}

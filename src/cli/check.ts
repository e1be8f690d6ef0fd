// check FILE… [--sources DIR] [--format text|json|github] [--fix]: everything that can be said about scenario files.
// Exit status: 0 no errors, 1 errors, 2 it could not run or a file could not be read.

import { resolve } from 'node:path'
import type { Mended, MendedKind } from '../scenario/mend.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Checked } from './check-file.ts'
import { checkFile } from './check-file.ts'
import { commandLine } from './command-line.ts'
import { frame } from './frame.ts'
import type { Io } from './io.ts'
import { progressOf } from './progress.ts'
import { writeWhole } from './whole-file.ts'

const FORMATS = ['text', 'json', 'github'] as const
type Format = (typeof FORMATS)[number]

interface Arguments {
  readonly files: readonly string[]
  readonly folders: readonly string[]
  readonly format: Format
  readonly fix: boolean
}

/** Runs the command; its exit status. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args)
  if (typeof read === 'string') {
    io.stderr(`${read}\n`)
    return 2
  }
  const folders = read.folders.map((folder) => resolve(io.cwd, folder))
  const results: Checked[] = []
  const progress = progressOf(io, 'file', read.files.length)
  for (const [index, file] of read.files.entries()) {
    progress(index + 1)
    const path = resolve(io.cwd, file)
    let result = await checkFile(path, file, folders)
    const mended = read.fix ? result.mended() : null
    if (mended) {
      writeWhole(path, mended.text)
      progress(null)
      if (read.format === 'text') io.stdout(`${file}: mended ${mendedWords(mended)}\n`)
      result = await checkFile(path, file, folders)
    }
    results.push(result)
  }
  progress(null)
  for (const result of results) if (result.unreadable) io.stderr(`${result.file}: ${result.problems[0]!.message}\n`)
  io.stdout(PRINT[read.format](results, io.isTerminal))
  if (results.some((result) => result.unreadable)) return 2
  return results.some((result) => count(result, 'error') > 0) ? 1 : 0
}

function readArguments(args: readonly string[]): Arguments | string {
  const read = commandLine(args, {
    sources: { type: 'string', multiple: true },
    format: { type: 'string' },
    fix: { type: 'boolean' },
  })
  if (typeof read === 'string') return read
  const { values, positionals } = read
  const format = FORMATS.find((known) => known === (values.format ?? 'text'))
  if (!format) return `--format is text, json or github, not ${values.format}`
  if (positionals.length === 0) return 'name a file: check FILE… [--sources DIR] [--format text|json|github] [--fix]'
  return { files: positionals, folders: values.sources ?? [], format, fix: values.fix ?? false }
}

const count = (result: Checked, severity: Problem['severity']): number =>
  result.problems.filter((problem) => problem.severity === severity).length

const PRINT: Readonly<Record<Format, (results: readonly Checked[], coloured: boolean) => string>> = {
  text: (results, coloured) => results.map((result) => asText(result, coloured)).join('\n'),
  json: (results) => `${JSON.stringify(results.length === 1 ? asJson(results[0]!) : results.map(asJson), null, 2)}\n`,
  github: (results) =>
    results.flatMap((result) => result.problems.map((problem) => annotation(result.file, problem))).join(''),
}

function asText(result: Checked, coloured: boolean): string {
  const shown = { name: result.file.split(/[/\\]/).pop()!, lineAt: result.lineAt }
  const frames = result.problems.map((problem) => `${frame(problem, shown, coloured)}\n`).join('')
  const [errors, warnings, notes] = [count(result, 'error'), count(result, 'warning'), count(result, 'note')]
  const parts = [many(errors, 'error'), many(warnings, 'warning'), ...(notes > 0 ? [many(notes, 'note')] : [])]
  return `${frames}${result.file}: ${errors + warnings === 0 ? `no problems${notes > 0 ? `, ${many(notes, 'note')}` : ''}` : parts.join(', ')}\n`
}

const MENDED: Readonly<Record<MendedKind, string>> = {
  indent: 'indent',
  text: 'text with a colon',
  key: 'key',
  value: 'value',
  character: 'hidden character',
  quote: 'quote',
}

function mendedWords({ counts }: Mended): string {
  return counts
    .map(({ kind, count }) =>
      kind === 'text' && count > 1 ? `${count} texts with a colon` : many(count, MENDED[kind]),
    )
    .join(', ')
}

const many = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`

const asJson = (result: Checked): unknown => ({
  file: result.file,
  errors: count(result, 'error'),
  warnings: count(result, 'warning'),
  problems: result.problems.map(({ code, severity, message, line, column, help }) => ({
    code,
    severity,
    message,
    line,
    column,
    ...(help === undefined ? {} : { help }),
  })),
})

const GITHUB = { error: 'error', warning: 'warning', note: 'notice' } as const

function annotation(file: string, problem: Problem): string {
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
  const message = problem.help === undefined ? problem.message : `${problem.message} (fix: ${problem.help})`
  return `::${GITHUB[problem.severity]} file=${property(file)},line=${problem.line},col=${problem.column},title=${problem.code}::${data(message)}\n`
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

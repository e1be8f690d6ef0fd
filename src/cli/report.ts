// report FILE [--format text|json|html] [--no-play]: the outcome space of a scenario and its balance. Exit 0 whenever it could be made.

import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Analysis, analyse } from '../analysis/analyse.ts'
import { type Report, reportOf } from '../analysis/report.ts'
import type { BalancePlay } from '../balance/balance-play.ts'
import { readScenario } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { commandLine } from './command-line.ts'
import type { Io } from './io.ts'
import { progressOf } from './progress.ts'

/** The report with what play found; without it under --no-play. */
export type FullReport = Omit<Report, 'balance'> & { readonly balance: Report['balance'] & Partial<BalancePlay> }

const FORMATS = ['text', 'json', 'html'] as const
type Format = (typeof FORMATS)[number]
const USAGE = 'report FILE [--format text|json|html] [--no-play]'

interface Wish {
  readonly file: string
  readonly format: Format
  readonly play: boolean
}

/** The command line, or one sentence about what is wrong with it. */
function wishOf(args: readonly string[]): Wish | string {
  const read = commandLine(args, {
    format: { type: 'string', default: 'text' },
    'no-play': { type: 'boolean', default: false },
  })
  if (typeof read === 'string') return `${read}; the command is ${USAGE}`
  const { values, positionals } = read
  const format = FORMATS.find((name) => name === values.format)
  if (format === undefined) return `there is no format ${values.format}; the formats are ${FORMATS.join(', ')}`
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) return `name one scenario file: ${USAGE}`
  return { file, format, play: !values['no-play'] }
}

async function made(scenario: Scenario, analysis: Analysis, play: boolean, io: Io): Promise<FullReport> {
  const report = reportOf(scenario, analysis)
  if (!play) return report
  const { balancePlay, PLAY_STEPS } = await import('../balance/balance-play.ts')
  const progress = progressOf(io, 'playing: part', PLAY_STEPS)
  const played = balancePlay(scenario, analysis, undefined, progress)
  progress(null)
  return { ...report, balance: { ...report.balance, ...played } }
}

async function shown(scenario: Scenario, analysis: Analysis, report: FullReport, format: Format): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 1)}\n`
    case 'html':
      return (await import('./report-html.ts')).reportHtml(scenario, analysis, report)
    case 'text':
      return (await import('./report-text.ts')).reportText(scenario, analysis, report)
  }
}

/** Exit status: 0 made; 1 the scenario has errors (the first is named); 2 the file or the command line cannot be used. */
export async function report(args: readonly string[], io: Io): Promise<number> {
  const wish = wishOf(args)
  if (typeof wish === 'string') {
    io.stderr(`${wish}\n`)
    return 2
  }
  let text: string
  try {
    text = await readFile(resolve(io.cwd, wish.file), 'utf8')
  } catch {
    io.stderr(`${wish.file} cannot be read\n`)
    return 2
  }
  const { scenario, problems } = readScenario(text, basename(wish.file))
  if (scenario === null) {
    const errors = problems.filter((problem) => problem.severity === 'error')
    const [first] = errors
    const place = first ? `:${first.line}:${first.column} ${first.code} ${first.message}` : ' cannot be read'
    io.stderr(`${wish.file}${place}${errors.length > 1 ? ` (and ${errors.length - 1} more: run check)` : ''}\n`)
    return 1
  }
  const analysis = analyse(scenario)
  io.stdout(await shown(scenario, analysis, await made(scenario, analysis, wish.play, io), wish.format))
  return 0
}

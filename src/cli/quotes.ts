// quotes verify|add|lock FILE [--sources DIR] [--format json]: are the quotes real, how would this sentence be quoted, remember that they are.
// Exit status: 0 all is well, 1 a quote is not verified or the file cannot be understood, 2 the command could not run. Limit: prints words; evidence/ decides.

import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { writeLock } from '../evidence/lock.ts'
import { isTrusted, isVerified } from '../evidence/status.ts'
import type { SourceAtHand } from '../evidence/verify-all.ts'
import { lockOf, verifyQuotes } from '../evidence/verify-all.ts'
import { commandLine } from './command-line.ts'
import type { Io } from './io.ts'
import { draftOf, draftYaml } from './quote-draft.ts'
import type { QuotedScenario } from './quoted-scenario.ts'
import { LOCK_NAME, readQuotedScenario } from './quoted-scenario.ts'
import { reasonOf, verdictLine } from './quote-wording.ts'
import { sourcesAtHand } from './sources.ts'
import { writeWhole } from './whole-file.ts'

type SourceOf = (id: string) => SourceAtHand | null

const USAGE =
  'quotes verify|add|lock FILE [--sources DIR] [--format json]; add takes the sentence after FILE or from the standard input'

/** Runs the command; its exit status. */
export async function quotes(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args)
  if ('failure' in read) return cannotRun(read.failure, io)
  const { action, file, rest, sources, json } = read
  if (rest.length > 0 && action !== 'add') return cannotRun(`quotes ${action} takes one file`, io)
  const scenario = readQuotedScenario(resolve(io.cwd, file))
  if ('failure' in scenario) return cannotRun(scenario.failure, io, scenario.status)
  const folders = sources.map((folder) => resolve(io.cwd, folder))
  const sourceOf = sourcesAtHand(scenario.path, folders, scenario.sources)
  if (action === 'verify') return verify(scenario, sourceOf, json, io)
  if (action === 'lock') return lock(scenario, sourceOf, json, io)
  const sentence = rest.length > 0 ? rest.join(' ') : await pasted(io)
  return add(scenario, sourceOf, sentence, json, io)
}

interface Arguments {
  readonly action: 'verify' | 'add' | 'lock'
  readonly file: string
  readonly rest: readonly string[]
  readonly sources: readonly string[]
  readonly json: boolean
}

function readArguments(args: readonly string[]): Arguments | { readonly failure: string } {
  const read = commandLine(args, { sources: { type: 'string', multiple: true }, format: { type: 'string' } })
  if (typeof read === 'string') return { failure: read }
  const { values, positionals } = read
  const [action, file, ...rest] = positionals
  if ((action !== 'verify' && action !== 'add' && action !== 'lock') || file === undefined) return { failure: USAGE }
  const format = values.format ?? 'text'
  if (format !== 'json' && format !== 'text') return { failure: `--format is json or text, not ${format}` }
  return { action, file, rest, sources: values.sources ?? [], json: format === 'json' }
}

function cannotRun(reason: string, io: Io, status: 1 | 2 = 2): number {
  io.stderr(`${reason.replace(/\s+/g, ' ')}\n`)
  return status
}

function verify(scenario: QuotedScenario, sourceOf: SourceOf, json: boolean, io: Io): number {
  if (scenario.lockProblem) io.stderr(`note: ${LOCK_NAME} is not as the tool wrote it; run quotes lock again\n`)
  const verdicts = verifyQuotes(scenario.quotes, sourceOf, scenario.lock).map(({ fix: _, ...verdict }, index) => ({
    ...verdict,
    line: scenario.quotes[index]!.line,
  }))
  if (json) io.stdout(`${JSON.stringify({ quotes: verdicts }, null, 2)}\n`)
  else {
    for (const verdict of verdicts) io.stdout(verdictLine(verdict, basename(scenario.path)))
    const good = verdicts.filter((verdict) => isVerified(verdict.status)).length
    io.stdout(`${good} of ${verdicts.length} quotes verified\n`)
  }
  return verdicts.every((verdict) => isTrusted(verdict.status)) ? 0 : 1
}

function lock(scenario: QuotedScenario, sourceOf: SourceOf, json: boolean, io: Io): number {
  const ids = scenario.sources.map((source) => source.id)
  const made = lockOf(scenario.quotes, ids, sourceOf)
  if (!made) {
    io.stderr('nothing is locked: not every quote is verified\n')
    return verify({ ...scenario, lock: null, lockProblem: null }, sourceOf, json, io) || 1
  }
  try {
    writeWhole(scenario.lockPath, writeLock(made))
  } catch {
    return cannotRun(`cannot write ${scenario.lockPath}`, io)
  }
  io.stdout(json ? writeLock(made) : `${Object.keys(made.quotes).length} quotes locked in ${LOCK_NAME}\n`)
  return 0
}

function add(scenario: QuotedScenario, sourceOf: SourceOf, sentence: string, json: boolean, io: Io): number {
  if (sentence.trim() === '') return cannotRun('paste the sentence to quote after the file name', io)
  if (!scenario.sources.some((source) => sourceOf(source.id))) {
    return cannotRun(
      'no source of this scenario is at hand: put it into sources/, or name its folder with --sources',
      io,
    )
  }
  const draft = draftOf(sentence, scenario, sourceOf)
  if ('status' in draft) {
    if (json) io.stdout(`${JSON.stringify(draft, null, 2)}\n`)
    io.stderr(`${reasonOf(draft)}\n`)
    return 1
  }
  io.stdout(json ? `${JSON.stringify(draft, null, 2)}\n` : draftYaml(draft, scenario.people))
  return 0
}

async function pasted(io: Io): Promise<string> {
  if (io.stdin) return io.stdin()
  return process.stdin.isTTY ? '' : readFileSync(0, 'utf8')
}

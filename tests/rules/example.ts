// Carries out an example of a rule's page: makes the file, checks it, and tells every problem in one line.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyse } from '../../src/analysis/analyse.ts'
import { balanceProblems } from '../../src/balance/check-balance.ts'
import { checkFile } from '../../src/cli/check-file.ts'
import { sourcesAtHand } from '../../src/cli/sources.ts'
import type { Lock } from '../../src/evidence/lock.ts'
import { lockOf } from '../../src/evidence/verify-all.ts'
import type { Problem } from '../../src/scenario/problem.ts'
import { inFileOrder } from '../../src/scenario/problem.ts'
import { quoteProblems } from '../../src/scenario/quote-problems.ts'
import { quotesIn, sourcesIn } from '../../src/scenario/quotes-in.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Example } from './page.ts'

const BASE = new URL('../../docs/rules/base/base.scenario.yaml', import.meta.url).pathname

export const baseText = readFileSync(BASE, 'utf8')

/** The lock that vouches for all quotes of the text, or null. */
function lockFor(text: string): Lock | null {
  const { tree } = readScenario(text, 'base')
  return tree === undefined ? null : lockOf(quotesIn(tree), ['minutes'], sourcesAtHand(BASE, [], sourcesIn(tree)))
}

const oldLock = lockFor(baseText)

export async function problemsOf(example: Example): Promise<readonly Problem[]> {
  if (example.kind === 'bytes' || example.kind === 'missing') return onDisk(example)
  const text = copied(textOf(example), example.flags)
  const reading = readScenario(text, 'base.scenario.yaml')
  const sources = reading.tree === undefined ? [] : sourcesIn(reading.tree)
  const sourceOf = example.flags.includes('no-sources') ? () => null : sourcesAtHand(BASE, [], sources)
  const lock =
    (example.flags.includes('old-lock') || example.flags.includes('no-sources') ? null : lockFor(text)) ?? oldLock
  const quotes = quoteProblems(reading, sourceOf, example.flags.includes('no-lock') ? null : lock)
  return inFileOrder([...reading.problems, ...quotes, ...balance(reading, example.flags)])
}

function balance(reading: ReturnType<typeof readScenario>, flags: readonly string[]): readonly Problem[] {
  if (!reading.scenario) return []
  const played = flags.find((flag) => flag.startsWith('played='))
  const figures = played ? (JSON.parse(played.slice('played='.length)) as object) : {}
  return balanceProblems(reading.scenario, reading.placeOf, analyse(reading.scenario), figures)
}

export const told = (problem: Problem): string => `${problem.code} ${problem.line}:${problem.column} ${problem.message}`

function textOf({ kind, body }: Example): string {
  if (kind === 'yaml') return `${body.join('\n')}\n`
  if (kind === 'repeat') return body.map((line) => times(line)).join('')
  if (kind === 'diff') return patched(baseText, body)
  throw new Error(`no such kind of example: ${kind}`)
}

function times(line: string): string {
  const [, count, text] = /^(\d+) (".*")$/.exec(line)!
  return (JSON.parse(text!) as string).repeat(Number(count))
}

/** The base with the diff applied. Every hunk (parted by @@) must fit exactly one place. */
export function patched(base: string, diff: readonly string[]): string {
  const hunks = diff.join('\n').split(/^@@.*\n/m)
  return hunks.reduce((text, hunk) => {
    const lines = hunk.split('\n').filter((line) => line !== '')
    const side = (mark: string): string =>
      lines
        .filter((line) => line[0] === ' ' || line[0] === mark)
        .map((line) => `${line.slice(1)}\n`)
        .join('')
    const pieces = `\n${text}`.split(`\n${side('-')}`)
    if (pieces.length !== 2) throw new Error(`these lines stand at ${pieces.length - 1} places:\n${side('-')}`)
    return pieces.join(`\n${side('+')}`).slice(1)
  }, base)
}

/** copies=N: the issue books with all that is wanted of it, N times more. */
function copied(text: string, flags: readonly string[]): string {
  const count = Number(flags.find((flag) => flag.startsWith('copies='))?.slice('copies='.length) ?? 0)
  const numbers = Array.from({ length: count }, (_, k) => k + 1)
  return text
    .replace(
      / {2}- id: books\n(?: {4}.*\n)+/,
      (issue) => issue + numbers.map((k) => issue.replace('books', `books-${k}`)).join(''),
    )
    .replace(
      /^ {6}books: .*\n/gm,
      (preference) => preference + numbers.map((k) => preference.replace('books', `books-${k}`)).join(''),
    )
}

async function onDisk({ kind, body }: Example): Promise<readonly Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rule-'))
  try {
    const path = join(folder, 'example.scenario.yaml')
    if (kind === 'bytes')
      writeFileSync(
        path,
        Uint8Array.from(body.join(' ').split(/\s+/), (byte) => Number.parseInt(byte, 16)),
      )
    return (await checkFile(path, 'example.scenario.yaml', [])).problems
  } finally {
    rmSync(folder, { recursive: true })
  }
}

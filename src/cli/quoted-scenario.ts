// A scenario file as the quotes' commands need it: its quotes, sources and lock, even where the rest of the file is not right yet.

import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Lock, LockProblem } from '../evidence/lock.ts'
import { readLock } from '../evidence/lock.ts'
import type { SourcedQuote } from '../evidence/verify-all.ts'
import { entries } from '../scenario/known.ts'
import { sourcesIn } from '../scenario/quotes-in.ts'
import type { TreeObject } from '../scenario/tree.ts'
import { isObject } from '../scenario/tree.ts'
import { readScenarioFile } from './scenario-file.ts'
import type { DeclaredSource } from './sources.ts'

export const LOCK_NAME = 'scenario.lock.json'

/** A quote of the file with the line of its words. */
export interface LinedQuote extends SourcedQuote {
  readonly line: number
}

export interface QuotedScenario {
  readonly path: string
  readonly quotes: readonly LinedQuote[]
  readonly sources: readonly DeclaredSource[]
  readonly people: readonly string[] // ids
  readonly lock: Lock | null
  readonly lockPath: string
  readonly lockProblem: LockProblem | null
}

/** Why the quotes cannot be had, in one line. 1: the file has errors; 2: there is no such file. */
export interface Unusable {
  readonly failure: string
  readonly status: 1 | 2
}

/** Reads the scenario at the path and the lock beside it; or one line that says why it cannot be read. Does not throw. */
export function readQuotedScenario(path: string): QuotedScenario | Unusable {
  const read = readScenarioFile(path, basename(path))
  if ('problem' in read) return { failure: `${path}: ${read.problem.message}`, status: read.unreadable ? 2 : 1 }
  const { tree, problems, placeOf } = read.reading
  if (!isObject(tree)) {
    const first = problems[0]
    const failure = first ? `${path}:${first.line}:${first.column}: ${first.message}` : `${path} is no scenario`
    return { failure, status: 1 }
  }
  const lockPath = join(dirname(path), LOCK_NAME)
  const lockText = textOf(lockPath)
  const { lock, problem } = lockText === null ? { lock: null, problem: null } : readLock(lockText)
  return {
    path,
    quotes: entries(tree, ['quotes']).map(({ path: quote, entry }) => ({
      id: stringAt(entry, 'id') ?? '',
      source: stringAt(entry, 'source') ?? '',
      exact: stringAt(entry, 'exact'), // null: left out, and so without words
      prefix: stringAt(entry, 'prefix'),
      suffix: stringAt(entry, 'suffix'),
      line: (placeOf([...quote, 'exact']) ?? placeOf(quote))?.line ?? 1,
    })),
    sources: sourcesIn(tree),
    people: entries(tree, ['people']).flatMap(({ entry }) => stringAt(entry, 'id') ?? []),
    lock,
    lockPath,
    lockProblem: problem,
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

const stringAt = (entry: TreeObject, key: string): string | null => {
  const value = entry[key]
  return typeof value === 'string' ? value : null
}

// A scenario file as the quotes' commands need it: its quotes, sources and lock, even where the rest of the file is not right yet.

import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Lock, LockProblem } from '../evidence/lock.ts'
import { readLock } from '../evidence/lock.ts'
import type { SourcedQuote } from '../evidence/verify-all.ts'
import { readScenario } from '../scenario/read.ts'
import type { Tree, TreeObject } from '../scenario/tree.ts'
import { isList, isObject } from '../scenario/tree.ts'
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

/** Reads the scenario at the path and the lock beside it; or one line that says why it cannot be read. Does not throw. */
export function readQuotedScenario(path: string): QuotedScenario | { readonly failure: string } {
  const text = textOf(path)
  if (text === null) return { failure: `cannot read ${path}` }
  const { tree, problems, placeOf } = readScenario(text, basename(path))
  if (!isObject(tree)) {
    const first = problems[0]
    return { failure: first ? `${path}:${first.line}:${first.column}: ${first.message}` : `${path} is no scenario` }
  }
  const lockPath = join(dirname(path), LOCK_NAME)
  const lockText = textOf(lockPath)
  const { lock, problem } = lockText === null ? { lock: null, problem: null } : readLock(lockText)
  return {
    path,
    quotes: entriesOf(tree, 'quotes').map(({ entry, index }) => ({
      id: stringAt(entry, 'id') ?? '',
      source: stringAt(entry, 'source') ?? '',
      exact: stringAt(entry, 'exact'),
      prefix: stringAt(entry, 'prefix'),
      suffix: stringAt(entry, 'suffix'),
      line: (placeOf(['quotes', index, 'exact']) ?? placeOf(['quotes', index]))?.line ?? 1,
    })),
    sources: entriesOf(tree, 'sources').map(({ entry }) => ({
      id: stringAt(entry, 'id') ?? '',
      file: stringAt(entry, 'file') ?? '',
      sha256: stringAt(entry, 'sha256'),
    })),
    people: entriesOf(tree, 'people').flatMap(({ entry }) => stringAt(entry, 'id') ?? []),
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

function entriesOf(tree: TreeObject, key: string): readonly { readonly entry: TreeObject; readonly index: number }[] {
  const list: Tree | undefined = tree[key]
  if (!isList(list)) return []
  return list.flatMap((entry, index) => (isObject(entry) ? [{ entry, index }] : []))
}

const stringAt = (entry: TreeObject, key: string): string | null => {
  const value = entry[key]
  return typeof value === 'string' ? value : null
}

// All that can be said about one scenario file on disk: reading, quotes, balance, and what --fix would write.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Lock } from '../evidence/lock.ts'
import { readLock } from '../evidence/lock.ts'
import type { SourceAtHand } from '../evidence/verify-all.ts'
import { type Mended, mended } from '../scenario/mend.ts'
import type { Problem } from '../scenario/problem.ts'
import { inFileOrder } from '../scenario/problem.ts'
import { quoteProblems } from '../scenario/quote-problems.ts'
import { sourcesIn } from '../scenario/quotes-in.ts'
import type { Reading } from '../scenario/read.ts'
import { LOCK_NAME } from './quoted-scenario.ts'
import { readScenarioFile } from './scenario-file.ts'
import { sourcesAtHand } from './sources.ts'

/** A file with its reading and what is wrong with its text and its quotes. */
export interface QuotedReading {
  readonly reading: Reading | null // null: the file was no text, or could not be had
  readonly problems: readonly Problem[] // in the order of the file
  readonly unreadable: boolean // there is no such file, or it may not be opened
  readonly sourceOf: (id: string) => SourceAtHand | null
}

/** Reads the scenario at the path and verifies its quotes. `folders`: where else to look for sources. Never throws for what is in a file. */
export function readQuotes(path: string, file: string, folders: readonly string[]): QuotedReading {
  const read = readScenarioFile(path, file)
  if ('problem' in read)
    return { reading: null, problems: [read.problem], unreadable: read.unreadable, sourceOf: () => null }
  const { reading } = read
  const sourceOf = sourcesAtHand(path, folders, reading.tree === undefined ? [] : sourcesIn(reading.tree))
  const quotes = quoteProblems(reading, sourceOf, lockBeside(path))
  return { reading, problems: inFileOrder([...reading.problems, ...quotes]), unreadable: false, sourceOf }
}

export interface Checked {
  readonly file: string // as it was named
  readonly problems: readonly Problem[] // in the order of the file
  readonly unreadable: boolean
  readonly lineAt: (line: number) => readonly string[]
  readonly mended: () => Mended | null // what --fix would write; null if nothing can be put right
}

/** Checks the file at the path, with its balance. */
export async function checkFile(path: string, file: string, folders: readonly string[]): Promise<Checked> {
  const { reading, problems, unreadable, sourceOf } = readQuotes(path, file, folders)
  if (!reading) return { file, problems, unreadable, lineAt: () => [], mended: () => null }
  return {
    file,
    problems: inFileOrder([...problems, ...(await balanceOf(reading))]),
    unreadable,
    lineAt: reading.lineAt,
    mended: () => mended(reading, sourceOf),
  }
}

async function balanceOf({ scenario, placeOf }: Reading): Promise<readonly Problem[]> {
  if (!scenario) return []
  const { checkedBalance } = await import('../balance/checked-balance.ts') // a file with errors should hear so before any of it is loaded
  return checkedBalance(scenario, placeOf)
}

function lockBeside(path: string): Lock | null {
  try {
    return readLock(readFileSync(join(dirname(path), LOCK_NAME), 'utf8')).lock
  } catch {
    return null
  }
}

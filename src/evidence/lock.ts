// scenario.lock.json: which sources the quotes were verified against, and where each quote stood. Written by a tool, read with patience.

import { sha256OfText } from '../lib/sha256.ts'
import type { QuoteSelector } from './verify.ts'

/** Where a quote stood (code points of its source), and the fingerprint of its words. */
export interface LockedQuote {
  readonly start: number
  readonly end: number
  readonly sha256: string // of exact + prefix + suffix
}

export interface Lock {
  readonly sources: Readonly<Record<string, string>> // SHA-256 of the file's bytes by source id
  readonly quotes: Readonly<Record<string, LockedQuote>>
}

/** Why a lock cannot be used: not JSON; JSON of another shape; some entries of another shape (the others are used). */
export type LockProblem = 'not-json' | 'not-a-lock' | 'broken-entries'

export interface LockReading {
  readonly lock: Lock | null
  readonly problem: LockProblem | null
}

/** The fingerprint of a quote's words as the file has them; changes with every character of exact, prefix and suffix. */
export const quoteFingerprint = (quote: QuoteSelector): string =>
  sha256OfText(`${quote.exact ?? ''}${quote.prefix ?? ''}${quote.suffix ?? ''}`)

/** The lock in a text. Never throws; entries that make no sense vouch for nothing and are left out. */
export function readLock(text: string): LockReading {
  const tree = parsed(text.replace(/^\ufeff/, ''))
  if (tree === undefined) return { lock: null, problem: 'not-json' }
  if (!isRecord(tree) || !isRecord(tree.sources) || !isRecord(tree.quotes)) return { lock: null, problem: 'not-a-lock' }
  const sources = entriesThat(isDigest, tree.sources)
  const quotes = entriesThat(isLockedQuote, tree.quotes)
  return {
    lock: { sources: sources.good, quotes: quotes.good },
    problem: sources.bad || quotes.bad ? 'broken-entries' : null,
  }
}

/** The lock's text: sorted keys, two spaces, a line end, so that a change shows as few changed lines. */
export function writeLock(lock: Lock): string {
  const quotes = Object.entries(lock.quotes).map(
    ([id, { start, end, sha256 }]) => [id, { start, end, sha256 }] as const,
  )
  return `${JSON.stringify({ sources: sorted(Object.entries(lock.sources)), quotes: sorted(quotes) }, null, 2)}\n`
}

const sorted = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

const isLockedQuote = (value: unknown): value is LockedQuote =>
  isRecord(value) && isOffset(value.start) && isOffset(value.end) && value.start <= value.end && isDigest(value.sha256)

function entriesThat<Value>(
  makesSense: (value: unknown) => value is Value,
  record: Readonly<Record<string, unknown>>,
): { good: Record<string, Value>; bad: boolean } {
  const good = Object.create(null) as Record<string, Value>
  let bad = false
  for (const [id, value] of Object.entries(record)) {
    if (makesSense(value)) good[id] = value
    else bad = true
  }
  return { good, bad }
}

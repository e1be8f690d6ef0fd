// A scenario that somebody hands over as texts: the file, and those of its documents that came with it. What a page shows of it.
// Limit: no balance, nothing is played. Words of documents that did not come are marked as not verified, never refused for that.

import { readLock } from '../evidence/lock.ts'
import { quoteProblems } from './quote-problems.ts'
import { quotesIn, sourcesIn } from './quotes-in.ts'
import { packed } from './pack.ts'
import type { Problem, Severity } from './problem.ts'
import { inFileOrder } from './problem.ts'
import { readScenario, type Reading } from './read.ts'
import type { Scenario, SourceId } from './scenario.ts'
import type { Tree } from './tree.ts'
import { sha256OfText } from '../lib/sha256.ts'

/** A file as it was handed over. */
export interface HandedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Handed {
  readonly scenario: HandedFile
  readonly documents: readonly HandedFile[]
  readonly lock: string | null // the text of scenario.lock.json, if it came
}

/** What came of it; `slow`: it took longer than it may, `failed`: nobody was there to read it. */
export type HandedAnswer = Received | 'slow' | 'failed'

/** A document that came with the scenario. */
export interface SourceText {
  readonly name: string
  readonly text: string // UTF-8 decoded, a BOM kept
  readonly sha256: string // of its bytes
}

/** A problem with the lines of the file that it is about, ready to be shown. */
export interface ShownProblem {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly line: number
  readonly column: number
  readonly help: string | null
  readonly notes: readonly string[]
  readonly lines: readonly { readonly number: number; readonly text: string }[]
}

export interface Received {
  readonly file: string
  readonly scenario: Scenario | null // null: an error stands in its way
  readonly sha256: string | null // of the packed form
  readonly packed: string | null
  readonly unverified: readonly SourceId[] // sources that are quoted and whose documents did not come
  readonly problems: readonly ShownProblem[] // errors and warnings, in the order of the file; at most MOST_SHOWN
  readonly more: number // problems that are not shown
}

const MOST_SHOWN = 100
const WIDTH = 160 // characters of a line that are shown
const BESIDE_THE_POINT = new Set(['OTR207', 'OTR208', 'OTR212']) // what only says that a document or the lock did not come

/** Reads what was handed over. Never throws. */
export function received(
  file: { readonly name: string; readonly text: string },
  documents: readonly SourceText[],
  lockText: string | null,
): Received {
  const reading = readScenario(file.text, file.name)
  const declared = reading.tree === undefined ? [] : sourcesIn(reading.tree)
  const sourceOf = (id: string) => {
    const source = declared.find((s) => s.id === id)
    const found = source && documents.find(({ name }) => name === source.file)
    return found ? { text: found.text, sha256: found.sha256, declared: source.sha256 } : null
  }
  const quotes = quoteProblems(reading, sourceOf, lockText === null ? null : readLock(lockText).lock)
  const problems = inFileOrder([...reading.problems, ...quotes]).filter((p) => !BESIDE_THE_POINT.has(p.code))
  const whole = reading.scenario !== null && problems.every((p) => p.severity !== 'error')
  const text = whole ? packed(reading) : null
  return {
    file: file.name,
    scenario: whole ? reading.scenario : null,
    sha256: text === null ? null : sha256OfText(text),
    packed: text,
    unverified: reading.tree === undefined ? [] : quotedButAbsent(reading.tree, sourceOf),
    problems: problems.slice(0, MOST_SHOWN).map((p) => shown(p, reading)),
    more: Math.max(0, problems.length - MOST_SHOWN),
  }
}

function quotedButAbsent(tree: Tree, sourceOf: (id: string) => unknown): readonly SourceId[] {
  const quoted = new Set(quotesIn(tree).map((quote) => quote.source))
  return sourcesIn(tree).flatMap(({ id }) => (quoted.has(id) && sourceOf(id) === null ? [id] : []))
}

/** A problem of a file that did not get as far as being read. */
export const outright = (file: string, problem: Problem): Received => ({
  file,
  scenario: null,
  sha256: null,
  packed: null,
  unverified: [],
  problems: [shown(problem, null)],
  more: 0,
})

function shown(problem: Problem, reading: Reading | null): ShownProblem {
  const { code, severity, message, line, column, help, notes } = problem
  const at = problem.mark?.line ?? line
  const lines =
    reading === null
      ? []
      : [at - 1, at].flatMap((number) => {
          const characters = number < 1 ? [] : reading.lineAt(number)
          const text = characters.slice(0, WIDTH).join('').trimEnd()
          return text === '' ? [] : [{ number, text: characters.length > WIDTH ? `${text}…` : text }]
        })
  return { code, severity, message, line, column, help: help ?? null, notes: notes ?? [], lines }
}

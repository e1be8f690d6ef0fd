// One mistake at a time in every shipped scenario: check must report it, at the line where it was made, without the documents (as on a fresh
// machine) and with them where they are at hand.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkedBalance } from '../../src/balance/checked-balance.ts'
import { sourcesAtHand } from '../../src/cli/sources.ts'
import { readLock } from '../../src/evidence/lock.ts'
import { rollBelow } from '../../src/lib/dice.ts'
import type { Problem } from '../../src/scenario/problem.ts'
import { quoteProblems } from '../../src/scenario/quote-problems.ts'
import { sourcesIn } from '../../src/scenario/quotes-in.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Making } from './mutants.ts'
import { MAKERS, Original } from './mutants.ts'
import { QUOTE_MAKERS } from './quote-mutants.ts'
import { shippedScenarios } from './shipped.ts'

const SEED = 2015
const EACH = Number(process.env.MUTANTS ?? 5) // of a kind and a scenario

interface Verdict {
  readonly kind: string
  readonly found: 'at its line' | 'elsewhere' | 'not at all'
  readonly what: string
}

/** The same as check does (folders null: without any document): what is wrong with the text, its quotes and, if nothing is, its balance. */
function checking(path: string, folders: readonly string[] | null) {
  const lock = readLock(readFileSync(join(dirname(path), 'scenario.lock.json'), 'utf8')).lock
  return function* (text: string): Generator<readonly Problem[]> {
    const reading = readScenario(text, path)
    const sources = reading.tree === undefined ? [] : sourcesIn(reading.tree)
    const sourceOf = folders ? sourcesAtHand(path, folders, sources) : () => null
    yield [...reading.problems, ...quoteProblems(reading, sourceOf, lock)]
    if (reading.scenario) yield checkedBalance(reading.scenario, reading.placeOf)
  }
}

const name = (problem: Problem): string => `${problem.code} ${problem.message}`

function verdict(
  kind: string,
  make: Making,
  check: (text: string) => Iterable<readonly Problem[]>,
  before: (step: number) => ReadonlySet<string>,
) {
  const { text, lines, what } = make()
  let found: Verdict['found'] = 'not at all'
  let said = ''
  let step = 0
  for (const problems of check(text)) {
    const known = before(step++)
    for (const problem of problems.filter((one) => !known.has(name(one)))) {
      const at = [problem, ...(problem.beside ?? [])].some(({ line }) => lines.includes(line))
      found = at ? 'at its line' : 'elsewhere'
      if (at) return { kind, found, what }
      said += ` [${problem.line}: ${name(problem)}]`
    }
  }
  return { kind, found, what: `${what} (line ${lines.join(', ')})${said.slice(0, 400)}` }
}

/** What is said of the unchanged file, step by step and only when asked: its balance takes longest. */
function inSteps(check: Generator<readonly Problem[]>): (step: number) => ReadonlySet<string> {
  const steps: ReadonlySet<string>[] = []
  return (step) => {
    while (steps.length <= step) steps.push(new Set((check.next().value ?? []).map(name)))
    return steps[step]!
  }
}

/** Some of them, by the seed; all where there are no more. */
function some<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const left = [...items]
  const taken: Item[] = []
  let dice = seed
  while (left.length > 0 && taken.length < count) {
    const [index, next] = rollBelow(left.length, dice)
    dice = next
    taken.push(...left.splice(index, 1))
  }
  return taken
}

type Makers = Readonly<Record<string, (file: Original) => readonly Making[]>>

function verdictsOn(path: string, folders: readonly string[] | null, makers: Makers): readonly Verdict[] {
  const file = new Original(readFileSync(path, 'utf8'))
  const check = checking(path, folders)
  const before = inSteps(check(file.text))
  return Object.entries(makers).flatMap(([kind, make], index) =>
    some(make(file), EACH, SEED + index).map((making) => verdict(kind, making, check, before)),
  )
}

function hasAllSources(path: string, folders: readonly string[]): boolean {
  const sources = sourcesIn(readScenario(readFileSync(path, 'utf8'), path).tree!)
  const sourceOf = sourcesAtHand(path, folders, sources)
  return sources.every(({ id }) => sourceOf(id) !== null)
}

function table(verdicts: readonly Verdict[]): string {
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))]
  const rows = kinds.map((kind) => {
    const of = verdicts.filter((one) => one.kind === kind)
    const count = (found: Verdict['found']): string =>
      String(of.filter((one) => one.found === found).length).padStart(8)
    return `${kind.padEnd(40)}${String(of.length).padStart(8)}${count('at its line')}${count('elsewhere')}${count('not at all')}`
  })
  const missed = verdicts.filter(({ found }) => found !== 'at its line')
  return [
    `${''.padEnd(40)}   made at line elsewhere  missed`,
    ...rows,
    ...missed.map(({ kind, found, what }) => `  ${found}: ${kind}: ${what}`),
  ].join('\n')
}

const { 'source swapped': _, ...byLock } = QUOTE_MAKERS // the lock keeps a quote's words, not where they are from
const FOLDERS = [fileURLToPath(new URL('../../../shared/sources', import.meta.url))] // documents that are not ours to ship

describe('a mistake in a shipped scenario', () => {
  const verdicts: Verdict[] = []

  test.each(shippedScenarios())(
    '%s: check never throws',
    (path) => {
      const found = [...verdictsOn(path, null, { ...MAKERS, ...byLock })]
      if (hasAllSources(path, FOLDERS)) found.push(...verdictsOn(path, FOLDERS, { ...MAKERS, ...QUOTE_MAKERS }))
      verdicts.push(...found)
      expect(found.length).toBeGreaterThan(80)
    },
    120_000,
  )

  test('is reported at its line, 95 in 100', () => {
    console.log(table(verdicts))
    const right = verdicts.filter(({ found }) => found === 'at its line')
    expect(right.length / verdicts.length).toBeGreaterThanOrEqual(0.95)
  })

  test('of any kind is reported at its line more often than not', () => {
    for (const kind of Object.keys({ ...MAKERS, ...QUOTE_MAKERS })) {
      const of = verdicts.filter((one) => one.kind === kind)
      const share = of.filter(({ found }) => found === 'at its line').length / of.length
      expect([kind, share > 0.5]).toEqual([kind, true])
    }
  })
})

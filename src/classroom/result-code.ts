// A game's result as a short code that can be read aloud, typed and pasted. Fields in mixed bases behind a fixed head:
// version (1 symbol), scenario (4 symbols of its hash), the rest, three checks; groups of five. The checks find typing errors;
// they do not prevent forgery. The head and the checks stay as they are in every later version, so that a newer code is known as one.

import type { Outcome } from '../engine/outcome.ts'
import { quotaOf } from '../engine/ratification.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { LEVELS, RESULTS, type Scenario } from '../scenario/scenario.ts'
import { type ClassResult, OPPONENTS, type QuoteUse, TAGS } from './class-result.ts'
import { type FieldReader, fieldReader, fieldWriter } from './digits.ts'
import { CHECKS, checksOut, type Symbol32, symbolsFrom, textOf, withChecks } from './symbols.ts'

/** A scenario that codes can belong to. */
export interface CodedScenario {
  readonly scenario: Scenario
  readonly sha256: string // of the packed form
}

export const CODE_FAULTS = [
  'not-a-code', // characters or a length that no code has
  'mistyped', // the checks do not fit: a character is wrong, missing or exchanged
  'newer', // made by a later version of the game
  'other-scenario', // of another scenario, or of another edition of this one
  'malformed', // the checks fit but the content cannot be
] as const
export type CodeFault = (typeof CODE_FAULTS)[number]

const VERSION = 1
const GROUP = 5
const HEAD = 5 // version and scenario
const SHORTEST = 4 * GROUP
const LONGEST_WITH_QUOTES = 6 * GROUP // quotes that would make it longer are left out
const LONGEST = 24 * GROUP
const POINTS = 102 // null, 0..100
const HOME_POINTS = 202 // null, -100..100

/** The four symbols that stand for a scenario. */
const scenarioPart = (sha256: string): readonly Symbol32[] => {
  const bits = Number.parseInt(sha256.slice(0, 5), 16) // 20 bits
  return [15, 10, 5, 0].map((shift) => (bits >> shift) & 31)
}

/** Bases of the quote uses: (issue, quote or silence), counted from 1; 0 ends the list. */
const useBase = ({ issues, quotes }: Scenario): number => issues.length * (quotes.length + 1) + 1

function useDigit({ issues, quotes }: Scenario, { issue, quote }: QuoteUse): number {
  const k = issues.findIndex((i) => i.id === issue)
  const q = quote === null ? 0 : quotes.findIndex((one) => one.id === quote) + 1
  return 1 + k * (quotes.length + 1) + q
}

function useFrom({ issues, quotes }: Scenario, digit: number): QuoteUse {
  const k = Math.floor((digit - 1) / (quotes.length + 1))
  const q = (digit - 1) % (quotes.length + 1)
  return { issue: issues[k]!.id, quote: q === 0 ? null : quotes[q - 1]!.id }
}

const withGroups = (scenario: Scenario) => scenario.leaders.filter(({ id }) => quotaOf(scenario, id) !== null)
const hasText = (result: ClassResult['result']): boolean => result === 'agreed' || result === 'not-ratified'

/** The content as one number, with the first `most` quote uses. */
function numberOf(scenario: Scenario, result: ClassResult, most: number): bigint {
  const { put, number } = fieldWriter()
  const points = (value: number | null): void => put(value === null ? 0 : value + 1, POINTS)
  put(RESULTS.indexOf(result.result), RESULTS.length)
  put(
    scenario.leaders.findIndex(({ id }) => id === result.seat),
    scenario.leaders.length,
  )
  put(OPPONENTS.indexOf(result.opponent), LEVELS.length + 1)
  put(result.tag, TAGS)
  points(result.record)
  points(result.evidence)
  points(result.deal)
  for (const { id } of withGroups(scenario)) {
    const value = result.home[id] ?? null
    put(value === null ? 0 : value + 101, HOME_POINTS)
  }
  if (hasText(result.result))
    for (const [k, issue] of scenario.issues.entries()) put(result.text![k]!, issue.options.length)
  for (const use of result.uses.slice(0, most)) put(useDigit(scenario, use), useBase(scenario))
  return number()
}

/** The number's symbols, filled up in front to a whole number of groups with the head and the checks. */
function bodyOf(number: bigint): readonly Symbol32[] {
  const symbols: number[] = []
  for (let rest = number; rest > 0n; rest /= 32n) symbols.unshift(Number(rest % 32n))
  const length = Math.max(SHORTEST, Math.ceil((HEAD + symbols.length + CHECKS) / GROUP) * GROUP)
  return [...Array.from({ length: length - HEAD - CHECKS - symbols.length }, () => 0), ...symbols]
}

const grouped = (text: string): string => text.match(/.{5}/g)!.join('-')

/** The code of a result, in groups of five. Quote uses that do not fit into six groups are left out, the last first. */
export function encodeResult({ scenario, sha256 }: CodedScenario, result: ClassResult): string {
  const bodies = result.uses.map((_, n) => bodyOf(numberOf(scenario, result, result.uses.length - n)))
  const fitting = bodies.find((body) => HEAD + body.length + CHECKS <= LONGEST_WITH_QUOTES)
  const body = fitting ?? bodyOf(numberOf(scenario, result, 0))
  return grouped(textOf(withChecks([VERSION, ...scenarioPart(sha256), ...body])))
}

/** The symbols of a code whose checks fit, or why there are none. Spaces and dashes of any kind are passed over. */
function readSymbols(text: string): Result<readonly Symbol32[], CodeFault> {
  const bare = text.replace(/[\s\p{Pd}\u2212]/gu, '')
  const symbols = bare.length > LONGEST ? null : symbolsFrom(bare)
  if (symbols === null || symbols.length < SHORTEST - 1) return fail('not-a-code')
  if (symbols.length % GROUP !== 0 || !checksOut(symbols)) return fail('mistyped')
  return symbols[0]! > VERSION ? fail('newer') : ok(symbols)
}

/** The part of a code that names its scenario; compare it with that of `scenarioMark`. */
export function markOfCode(text: string): Result<string, CodeFault> {
  const symbols = readSymbols(text)
  return symbols.ok ? ok(textOf(symbols.value.slice(1, HEAD))) : symbols
}

/** The part of its codes that names a scenario, by its hash. */
export const scenarioMark = (sha256: string): string => textOf(scenarioPart(sha256))

/** The result that a code holds, or why it holds none. Any text may come in; nothing throws. */
export function decodeResult(coded: CodedScenario, text: string): Result<ClassResult, CodeFault> {
  const symbols = readSymbols(text)
  if (!symbols.ok) return symbols
  if (symbols.value[0] !== VERSION) return fail('malformed')
  const mark = textOf(symbols.value.slice(1, HEAD))
  if (mark !== scenarioMark(coded.sha256)) return fail('other-scenario')
  const number = symbols.value.slice(HEAD, -CHECKS).reduce((sum, symbol) => 32n * sum + BigInt(symbol), 0n)
  const result = resultFrom(coded.scenario, fieldReader(number))
  // One result has one code: what would be written otherwise was not written by the game.
  return result && textOf(symbols.value) === encodeResult(coded, result).replaceAll('-', '')
    ? ok(result)
    : fail('malformed')
}

function resultFrom(scenario: Scenario, { take, left }: FieldReader): ClassResult | null {
  const points = (): number | null => {
    const value = take(POINTS)
    return value === 0 ? null : value - 1
  }
  const result = RESULTS[take(RESULTS.length)]!
  const seat = scenario.leaders[take(scenario.leaders.length)]!.id
  const opponent = OPPONENTS[take(OPPONENTS.length)]!
  const tag = take(TAGS)
  const [record, evidence, deal] = [points(), points(), points()]
  const home = Object.fromEntries(
    withGroups(scenario).map(({ id }) => {
      const value = take(HOME_POINTS)
      return [id, value === 0 ? null : value - 101]
    }),
  )
  const text: Outcome | null = hasText(result) ? scenario.issues.map((issue) => take(issue.options.length)) : null
  const uses: QuoteUse[] = []
  while (left() > 0n) {
    const digit = take(useBase(scenario))
    if (digit === 0) return null
    uses.push(useFrom(scenario, digit))
  }
  return { seat, opponent, result, text, record, evidence, deal, home, uses, tag }
}

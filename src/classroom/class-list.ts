// The codes that a teacher has gathered: one list a class, immutable. Every line that was handed in is either in the list or
// among the refused with its reason, until it is dismissed.

import { codeLines } from './code-lines.ts'
import type { ClassResult } from './class-result.ts'
import {
  type CodedScenario,
  type CodeFault,
  decodeResult,
  encodeResult,
  markOfCode,
  scenarioMark,
} from './result-code.ts'

export const LINE_FAULTS = [
  'duplicate', // it is in the list already
  'too-many', // the list is full
] as const
export type LineFault = CodeFault | (typeof LINE_FAULTS)[number]

export interface Entry {
  readonly code: string // as the game writes it
  readonly result: ClassResult
}

export interface RefusedLine {
  readonly line: number // in what was pasted, from 1
  readonly text: string // as written, cut where it is long
  readonly reason: LineFault
  readonly scenario: string | null // other-scenario: the id of the known scenario it belongs to
}

export interface ClassList {
  readonly coded: CodedScenario
  readonly entries: readonly Entry[] // in the order in which they came
  readonly refused: readonly RefusedLine[] // of the last paste
  readonly added: number // by the last paste
}

export const MOST_ENTRIES = 500
const SHOWN = 60 // characters of a refused line

/** A class of this scenario, with no codes yet. */
export const emptyList = (coded: CodedScenario): ClassList => ({ coded, entries: [], refused: [], added: 0 })

/** The known scenario that a code belongs to, if its checks fit. */
export function scenarioOfCode(known: readonly CodedScenario[], text: string): CodedScenario | null {
  const mark = markOfCode(text)
  return (mark.ok && known.find(({ sha256 }) => scenarioMark(sha256) === mark.value)) || null
}

/** The scenario of the first line that belongs to a known one: which class this is. */
export function scenarioOfLines(known: readonly CodedScenario[], text: string): CodedScenario | null {
  for (const line of codeLines(text)) {
    const found = scenarioOfCode(known, line.text)
    if (found) return found
  }
  return null
}

/** The list with every good line added; `known` names foreign codes. */
export function withLines(list: ClassList, text: string, known: readonly CodedScenario[]): ClassList {
  const entries = [...list.entries]
  const codes = new Set(entries.map(({ code }) => code))
  const refused: RefusedLine[] = []
  for (const { line, text: written } of codeLines(text)) {
    const refuse = (reason: LineFault): void => {
      const other = reason === 'other-scenario' ? scenarioOfCode(known, written) : null
      const shown = written.length > SHOWN ? `${written.slice(0, SHOWN)}\u2026` : written
      refused.push({ line, text: shown, reason, scenario: other?.scenario.id ?? null })
    }
    const read = decodeResult(list.coded, written)
    if (!read.ok) {
      refuse(read.reason)
      continue
    }
    const code = encodeResult(list.coded, read.value)
    if (codes.has(code)) refuse('duplicate')
    else if (entries.length >= MOST_ENTRIES) refuse('too-many')
    else {
      codes.add(code)
      entries.push({ code, result: read.value })
    }
  }
  return { ...list, entries, refused, added: entries.length - list.entries.length }
}

/** The list without a code, as the game writes it. */
export const withoutCode = (list: ClassList, code: string): ClassList => ({
  ...list,
  entries: list.entries.filter((entry) => entry.code !== code),
  added: 0,
})

// One reason why a scenario is not right yet. Every author's mistake is one of these, in words a teacher knows; none of them throws.

import type { RuleCode } from './rules.ts'
import { severityOf } from './rules.ts'

export type Severity = 'error' | 'warning' | 'note'

/** A place in the file. Lines and columns from 1; columns count characters. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Another place that has to do with the problem: the other end of a reference, the first of two equal ids. */
export interface Beside extends Place {
  readonly says: string
}

export interface Problem extends Place {
  readonly code: RuleCode
  readonly severity: Severity
  readonly message: string // one sentence, no full stop
  readonly help?: string // one action to take
  readonly length?: number // characters to mark from the place on, where known
  readonly mark?: Mark // what to underline, if not the place itself
  readonly remark?: string // a few words to stand beside the underline
  readonly notes?: readonly string[] // what else there is to know, a line each
  readonly beside?: readonly Beside[]
}

/** Some characters of one line. */
export interface Mark extends Place {
  readonly length: number
}

/** What a pass says of a problem beyond its code, message and place. */
export interface Particulars {
  readonly help?: string | undefined
  readonly length?: number | undefined
  readonly mark?: Mark | undefined
  readonly remark?: string | undefined
  readonly notes?: readonly string[] | undefined
  readonly beside?: readonly Beside[] | undefined
}

/** A problem with its rule's severity; what is undefined is left out. */
export function problem(code: RuleCode, message: string, place: Place, more: Particulars = {}): Problem {
  return {
    code,
    severity: severityOf(code),
    message,
    line: place.line,
    column: place.column,
    ...written(more),
  }
}

function written(more: Particulars): Omit<Problem, 'code' | 'severity' | 'message' | 'line' | 'column'> {
  const kept = Object.entries(more).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept)
}

/** In the order of the file; at one place errors first, then by code. The same problem twice becomes one. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const weight = { error: 0, warning: 1, note: 2 }
  const seen = new Set<string>()
  return [...problems]
    .sort(
      (a, b) =>
        a.line - b.line ||
        a.column - b.column ||
        weight[a.severity] - weight[b.severity] ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    )
    .filter((p) => {
      const same = `${p.code} ${p.line} ${p.column} ${p.message}`
      return seen.has(same) ? false : seen.add(same)
    })
}

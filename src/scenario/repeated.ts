// One slip made at many places is one problem: the first place, and on which lines the others stand. So a file made to tire its reader ends
// in one sentence. Limit: only what one look at the file mends everywhere (tabs, anchors); other mistakes are each their own.

import type { Problem } from './problem.ts'
import type { RuleCode } from './rules.ts'

const ONE_CAUSE: ReadonlySet<RuleCode> = new Set(['OTR010', 'OTR016', 'OTR017', 'OTR018', 'OTR801'])
const MOST_LINES = 8 // that are named

/** The problems, in their order, with every repeated one left out and told of at the first. */
export function firstOfEach(problems: readonly Problem[]): readonly Problem[] {
  const again = new Map<string, Problem[]>()
  const first: { readonly found: Problem; readonly others: readonly Problem[] }[] = []
  for (const found of problems) {
    const cause = causeOf(found)
    const others = cause === null ? undefined : again.get(cause)
    if (others) {
      others.push(found)
      continue
    }
    const list: Problem[] = []
    if (cause !== null) again.set(cause, list)
    first.push({ found, others: list })
  }
  return first.map(({ found, others }) =>
    others.length === 0 ? found : { ...found, notes: [...(found.notes ?? []), told(others)] },
  )
}

function causeOf({ code, message, beside }: Problem): string | null {
  if (ONE_CAUSE.has(code)) return code
  const other = beside?.[0]
  return code === 'OTR015' && other ? `${code} ${message} ${other.line}:${other.column}` : null
}

function told(others: readonly Problem[]): string {
  const lines = [...new Set(others.map(({ line }) => line))]
  const named = lines.slice(0, MOST_LINES).join(', ')
  const more = lines.length > MOST_LINES ? ' and more' : ''
  return `the same at ${others.length} more ${others.length === 1 ? 'place' : 'places'}: ${lines.length === 1 ? 'line' : 'lines'} ${named}${more}`
}

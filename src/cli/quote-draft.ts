// A pasted sentence as a quote of the scenario: the source's own words and just enough context. The author says who said it and what it means.

import type { Verification } from '../evidence/status.ts'
import { isVerified } from '../evidence/status.ts'
import { sliceByCodePoints } from '../evidence/source-text.ts'
import type { SourceAtHand } from '../evidence/verify-all.ts'
import { verifyQuote } from '../evidence/verify.ts'
import type { QuotedScenario } from './quoted-scenario.ts'

export interface QuoteDraft {
  readonly id: string
  readonly source: string
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  readonly alsoIn: readonly string[] // other sources that say the same
  readonly morePlaces: number // of this source, told apart by the context
}

/** The draft; or the best verdict if no source at hand says exactly this. */
export function draftOf(
  sentence: string,
  scenario: QuotedScenario,
  sourceOf: (id: string) => SourceAtHand | null,
): QuoteDraft | Verification {
  const found = scenario.sources.flatMap(({ id }) => {
    const text = sourceOf(id)?.text
    return text === undefined ? [] : [{ source: id, text, verdict: verifyQuote({ exact: sentence }, text) }]
  })
  const usable = found.filter(
    ({ verdict }) => isVerified(verdict.status) || (verdict.status === 'ambiguous' && verdict.fix),
  )
  const first = usable.find(({ verdict }) => isVerified(verdict.status)) ?? usable[0]
  if (!first) return found.map(({ verdict }) => verdict).sort((a, b) => rank(a) - rank(b))[0] ?? { status: 'missing' }
  const { verdict, text, source } = first
  const place = verdict.detail?.places?.[0] ?? { start: verdict.start!, end: verdict.end! }
  const exact = verdict.status === 'elided' ? sentence.trim() : sliceByCodePoints(text, place)
  return {
    id: newId(
      exact,
      scenario.quotes.map((quote) => quote.id),
    ),
    source,
    exact,
    ...verdict.fix,
    alsoIn: usable.filter((other) => other !== first).map((other) => other.source),
    morePlaces: Math.max(0, (verdict.detail?.places?.length ?? 1) - 1),
  }
}

const rank = ({ status }: Verification): number => ['ambiguous', 'near', 'missing', 'invalid'].indexOf(status)

/** An id of the first few words that no other quote has. */
function newId(exact: string, taken: readonly string[]): string {
  const words = exact
    .normalize('NFD')
    .toLowerCase()
    .replace(/['\u2019\p{M}]/gu, '')
    .match(/[a-z0-9]+/g)
  const base =
    (words ?? [])
      .slice(0, 4)
      .join('-')
      .replace(/^[0-9-]+/, '') || 'quote'
  let id = base
  for (let next = 2; taken.includes(id); next++) id = `${base}-${next}`
  return id
}

/** The draft as an entry of the scenario's list of quotes. */
export function draftYaml(draft: QuoteDraft, people: readonly string[]): string {
  const lines = [
    ...draft.alsoIn.map((source) => `  # ${source} says the same`),
    ...(draft.morePlaces > 0 ? [`  # the first of ${draft.morePlaces + 1} places; the context tells them apart`] : []),
    `  - id: ${draft.id}`,
    `    source: ${draft.source}`,
    `    speaker: ${people.length === 1 ? people[0] : `# one of: ${people.join(', ')}`}`,
    '    kind: direct # or reported, or editorial',
    `    exact: ${JSON.stringify(draft.exact)}`,
    ...(draft.prefix === undefined ? [] : [`    prefix: ${JSON.stringify(draft.prefix)}`]),
    ...(draft.suffix === undefined ? [] : [`    suffix: ${JSON.stringify(draft.suffix)}`]),
    '    means: # in your own words',
  ]
  return `${lines.join('\n')}\n`
}

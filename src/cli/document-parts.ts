// A document as the parts of a new scenario file: its source entry, the people it names, its candidate quotes. Every quote written
// here is verified against the document first. Limit: placeholders, never a coding: what a quote shows is for the author to say.

import { lockOf } from '../evidence/verify-all.ts'
import { isOpenLicence } from '../scenario/licence.ts'
import { words } from '../scenario/reading-level.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import type { PatternParts } from './new-pattern.ts'
import { draftOf, type QuoteDraft } from './quote-draft.ts'
import type { QuotedScenario } from './quoted-scenario.ts'

export interface Document {
  readonly file: string // a plain name
  readonly text: string
  readonly licence: string
  readonly date: string // ISO day
}

const MOST_QUOTES = 24
const SHORT = 300 // words; a shorter document has room for hardly a sentence, and is quoted all the same
const MOST_SHARE = 14 // percent of a document's words that reported quotes may take where it is not openly licensed
const REPORTER = { id: 'document', name: 'The document', role: "The document's own account" }
const SOMEBODY = { id: 'somebody', name: 'Somebody whom the document quotes', role: 'Quoted in the document' }
const TAKEN = ['bus-at-two', 'more-than-half', 'a-quarter', 'late-bus', 'in-the-snow']

interface Person {
  readonly id: string
  readonly name: string
  readonly role: string
}

/** The parts, and how many quotes they have. */
export function documentParts(document: Document): Omit<PatternParts, 'id' | 'title'> & { readonly count: number } {
  const people = new People()
  const { chosen, left } = chosenFrom(document)
  const entries = chosen.map(({ draft, candidate }) => entry(draft, candidate, people.of(candidate)))
  const more = left.map(({ text }) => `  # ${text}\n`).join('')
  return {
    sources: sourceEntry(document),
    people: people.list.map((p) => `  - ${flow({ id: p.id, name: p.name, role: p.role })}\n`).join(''),
    quotes: [
      `  # From ${document.file}: keep what matters, cut the rest, say who speaks and what it supports.\n`,
      ...entries,
      more === '' ? '' : `  # More sentences of it that may be worth quoting:\n${more}`,
      '  # From the pattern: cut these when your own quotes carry the game.\n',
    ].join(''),
    count: entries.length,
  }
}

interface Chosen {
  readonly draft: QuoteDraft
  readonly candidate: Candidate
}

/** The best candidates that the document verifies, in its order, and those that would be too many. */
function chosenFrom({ text, licence }: Document): {
  readonly chosen: readonly Chosen[]
  readonly left: readonly Candidate[]
} {
  const sourceOf = (id: string) => (id === 'document' ? { text, sha256: '', declared: null } : null)
  const candidates = candidatesIn(text).filter((c) => !/[\p{Cf}\p{Cc}\p{Co}\p{Cn}]/u.test(c.text))
  const best = [...candidates].sort((a, b) => b.weight - a.weight)
  const length = words(text).length
  let budget = isOpenLicence(licence) || length < SHORT ? Infinity : Math.floor((length * MOST_SHARE) / 100)
  const drafts = new Map<Candidate, QuoteDraft>()
  for (const candidate of best) {
    if (drafts.size >= MOST_QUOTES) break
    const cost = candidate.direct ? 0 : words(candidate.text).length
    if (cost > budget) continue
    const ids = [...TAKEN, ...[...drafts.values()].map((draft) => draft.id)].map((id) => ({ id }))
    const scenario = { sources: [{ id: 'document' }], quotes: ids } as unknown as QuotedScenario
    const draft = draftOf(candidate.text, scenario, sourceOf)
    if ('status' in draft || !lockOf([quoteOf(draft)], ['document'], sourceOf)) continue
    drafts.set(candidate, draft)
    budget -= cost
  }
  return {
    chosen: candidates.flatMap((candidate) => {
      const draft = drafts.get(candidate)
      return draft ? [{ candidate, draft }] : []
    }),
    left: candidates.filter((candidate) => !drafts.has(candidate)).slice(0, MOST_QUOTES),
  }
}

const quoteOf = ({ id, exact, prefix, suffix }: QuoteDraft) => ({
  id,
  source: 'document',
  exact,
  prefix: prefix ?? '',
  suffix: suffix ?? '',
})

/** The speakers that the candidates name, each once, however fully they are named. */
class People {
  readonly list: Person[] = []

  of({ direct, speaker }: Candidate): string {
    if (!direct) return this.known(REPORTER)
    if (speaker === null) return this.known(SOMEBODY)
    const last = idOf(speaker.split(' ').at(-1)!)
    return this.known({
      id: ['stone', 'hart', 'document', 'somebody'].includes(last) ? `${last}-2` : last,
      name: speaker,
      role: 'Quoted in the document',
    })
  }

  private known(person: Person): string {
    if (!this.list.some(({ id }) => id === person.id)) this.list.push(person)
    return person.id
  }
}

const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[0-9-]+|-+$/g, '') || 'speaker'

function entry(draft: QuoteDraft, { direct }: Candidate, speaker: string): string {
  const lines = [
    `- id: ${draft.id}`,
    '  source: document',
    `  speaker: ${speaker}`,
    `  kind: ${direct ? 'direct' : 'reported'}`,
    `  exact: ${JSON.stringify(draft.exact.replace(/\s+/g, ' '))}`,
    ...(draft.prefix === undefined ? [] : [`  prefix: ${JSON.stringify(draft.prefix)}`]),
    ...(draft.suffix === undefined ? [] : [`  suffix: ${JSON.stringify(draft.suffix)}`]),
    `  means: ${direct ? "These are the speaker's own words." : 'This is how the document tells it.'}`,
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}

function sourceEntry({ file, text, licence, date }: Document): string {
  const heading = /^#\s+(.{3,120}?)\s*#*\s*$/m.exec(text)?.[1]
  const lines = [
    '- id: document',
    `  title: ${JSON.stringify(heading ?? file)}`,
    '  publisher: The publisher of the document',
    `  date: ${date}`,
    `  licence: ${JSON.stringify(licence)} # CC0-1.0, for example; a document under copyright stays out of what you hand on`,
    `  file: ${JSON.stringify(file)}`,
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}

const flow = (entries: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(entries)
    .map(([key, value]) => `${key}: ${key === 'id' ? value : JSON.stringify(value)}`)
    .join(', ')} }`

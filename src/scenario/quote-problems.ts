// The verdicts on a file's quotes as problems at their places: OTR201 to OTR212 (with quote-amounts.ts and lock-problems.ts). Limit: the
// verdicts are evidence/'s; nothing is compared here.

import type { Lock } from '../evidence/lock.ts'
import type { SourceText } from '../evidence/source-text.ts'
import { readSource } from '../evidence/source-text.ts'
import type { QuoteVerification, SourceAtHand } from '../evidence/verify-all.ts'
import { verifyQuotes } from '../evidence/verify-all.ts'
import type { Particulars, Problem } from './problem.ts'
import { lockProblems } from './lock-problems.ts'
import { quotedTooMuch } from './quote-amounts.ts'
import type { Blamed } from './quote-blame.ts'
import {
  changedSinceLock,
  lockedAs,
  mayBeBlamedToo,
  saidElsewhere,
  strayNeighbour,
  wordsOrSource,
} from './quote-blame.ts'
import { lineCounter } from './lines.ts'
import { differing, differs } from './quote-difference.ts'
import { atQuote, atSource } from './quote-place.ts'
import type { WrittenQuote, WrittenSource } from './quotes-in.ts'
import { quotesIn, sourcesIn } from './quotes-in.ts'
import type { Reading } from './read.ts'
import type { RuleCode } from './rules.ts'
import { isPlainName } from './safety.ts'

/** Every problem of the quotes of a reading whose text could be understood. `sourceOf`: the document by source id, null if not at hand. */
export function quoteProblems(
  reading: Reading,
  sourceOf: (id: string) => SourceAtHand | null,
  lock: Lock | null,
): readonly Problem[] {
  if (reading.tree === undefined) return []
  const sources = new Map(sourcesIn(reading.tree).map((source) => [source.id, source]))
  const quotes = quotesIn(reading.tree).filter((quote) => sources.has(quote.source))
  const verdicts = verifyQuotes(quotes, sourceOf, lock)
  const check = new Quotes(reading, sources, sourceOf, lock)
  for (const [index, quote] of quotes.entries()) check.verdict(quote, verdicts[index]!)
  return [
    ...check.problems,
    ...quotedTooMuch(reading, sources, sourceOf, quotes, verdicts),
    ...lockProblems(reading, sources, sourceOf, quotes, verdicts, lock),
  ]
}

class Quotes {
  readonly problems: Problem[] = []
  private readonly said = new Set<string>()
  private readonly texts = new Map<string, SourceText>()
  private readonly lines = new Map<string, (offset: number) => number>()
  private readonly reading: Reading
  private readonly sources: ReadonlyMap<string, WrittenSource>
  private readonly sourceOf: (id: string) => SourceAtHand | null
  private readonly lock: Lock | null

  constructor(
    reading: Reading,
    sources: ReadonlyMap<string, WrittenSource>,
    sourceOf: (id: string) => SourceAtHand | null,
    lock: Lock | null,
  ) {
    this.reading = reading
    this.sources = sources
    this.sourceOf = sourceOf
    this.lock = lock
  }

  verdict(quote: WrittenQuote, verdict: QuoteVerification): void {
    const source = this.sources.get(quote.source)!
    const at = this.sourceOf(source.id)
    const { detail } = verdict
    const places = detail?.places ?? []
    const where = at && places[0] ? `${source.file}:${this.lineOf(source.id, at)(places[0].start)}` : source.file
    switch (verdict.status) {
      case 'missing':
        if (at) return void this.notSaid(quote, source)
        if (this.lock && Object.hasOwn(this.lock.sources, source.id))
          return void this.notVouchedFor(quote, source, this.lock)
        return void this.once(
          source,
          'OTR212',
          `${source.file} is not at hand, so no quote from it can be verified`,
          `put ${source.file} into sources/, or name its folder: --sources DIR`,
        )
      case 'ambiguous':
        return void this.add('OTR202', quote, `these words stand at ${places.length} places of ${source.file}`, {
          help: verdict.fix ? `say which: ${deciding(verdict.fix)}` : 'quote a few words more',
          notes: at
            ? places
                .slice(0, 5)
                .map((place) => `${source.file}:${this.lineOf(source.id, at)(place.start)} is one of them`)
            : undefined,
        })
      case 'context-mismatch':
        return void this.add(
          'OTR203',
          quote,
          `${source.id} has these words, but not between this prefix and suffix`,
          {
            help: 'take prefix and suffix from the source, or delete them',
            notes: [`${where} has the words`],
          },
          strayNeighbour(quote, this.textOf(source.id)!), // only of a source at hand can this be said
        )
      case 'near': {
        const difference = differs(detail?.class)
        return void this.add('OTR204', quote, `the quote is not what the source says: ${difference}`, {
          help: 'use the words of the source; check --fix writes them',
          mark: detail?.says === undefined ? undefined : differing(this.reading, quote, detail.says),
          remark: difference,
          notes: detail?.says === undefined ? undefined : [`${where} says: ${detail.says.replace(/\s+/g, ' ')}`],
        })
      }
      case 'invalid':
        return void this.add('OTR205', quote, 'the quote has no words', { help: 'copy the words from the source' })
      case 'drifted':
        return void this.once(
          source,
          'OTR206',
          `${source.file} is not the file that its quotes were verified against`,
          'look whether its quotes still mean the same, then run: quotes lock',
        )
      case 'unchecked':
        return void this.once(
          source,
          'OTR207',
          `${source.file} is not at hand; the lock vouches for its quotes`,
          `to verify them anew, name its folder: --sources DIR`,
        )
      default:
        if (detail?.midWord)
          this.add('OTR209', quote, 'the quote begins or ends inside a word of the source', {
            help: 'quote the whole word',
          })
    }
  }

  /** The line of a source's offset; its line ends are looked for once. */
  private lineOf(id: string, { text }: SourceAtHand): (offset: number) => number {
    const lineOf = this.lines.get(id) ?? lineCounter(text)
    this.lines.set(id, lineOf)
    return lineOf
  }

  /** The source's text, looked through once. */
  private textOf(id: string): SourceText | null {
    const at = this.texts.get(id) ?? this.sourceOf(id)
    if (!at || 'folded' in at) return at
    const text = readSource(at.text)
    this.texts.set(id, text)
    return text
  }

  /** OTR201: this source does not say it. Perhaps another one does. */
  private notSaid(quote: WrittenQuote, source: WrittenSource): void {
    const other = saidElsewhere(quote, this.sources.keys(), (id) => this.textOf(id))
    if (other === null)
      return void this.add('OTR201', quote, `the source ${source.id} does not say this`, {
        help: 'copy the words from the source, or name the source they come from',
      })
    const blamed = wordsOrSource(quote, this.lock)
    const beside = this.reading.sites.near([...quote.path, blamed === 'source' ? 'exact' : 'source']).value
    this.add(
      'OTR201',
      quote,
      `the source ${source.id} does not say this, but ${other} does`,
      {
        help: `write source: ${other}, or copy the words from ${source.id}`,
        beside: [{ ...beside, says: blamed === 'source' ? 'the words' : 'the source' }],
      },
      blamed,
    )
  }

  private notVouchedFor(quote: WrittenQuote, source: WrittenSource, lock: Lock): void {
    const blamed = changedSinceLock(quote, lock)
    const folder = `name the folder that holds ${source.file}: --sources DIR`
    this.add(
      'OTR201',
      quote,
      `${source.file} is not at hand, and the lock does not vouch for this quote`,
      {
        help:
          blamed === 'id'
            ? `the lock has these words as ${lockedAs(quote, lock)}: write that id, or ${folder}`
            : folder,
        beside: mayBeBlamedToo(quote, blamed).map((key) => {
          const what = key === 'exact' ? 'words were' : `${key} was`
          return { ...this.reading.sites.near([...quote.path, key]).value, says: `perhaps the ${what} changed` }
        }),
      },
      blamed,
    )
  }

  private add(code: RuleCode, quote: WrittenQuote, message: string, more: Particulars, at: Blamed = 'exact'): void {
    this.problems.push(atQuote(this.reading, code, quote, message, more, at))
  }

  private once(source: WrittenSource, code: RuleCode, message: string, help: string): void {
    if (this.said.has(`${code} ${source.id}`) || !isPlainName(source.file)) return
    this.said.add(`${code} ${source.id}`)
    this.problems.push(atSource(this.reading, code, source, message, help))
  }
}

const deciding = ({ prefix, suffix }: { readonly prefix?: string; readonly suffix?: string }): string =>
  [prefix ? `prefix: ${JSON.stringify(prefix)}` : '', suffix ? `suffix: ${JSON.stringify(suffix)}` : '']
    .filter(Boolean)
    .join(', ')

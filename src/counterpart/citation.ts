// Which quote to cite. Reads the codings as programs may; the values are those of the evidence score (rules.md, Scores).

import type { Citation } from '../engine/move.ts'
import { named, type Package } from '../engine/outcome.ts'
import type { Brief, SeatView } from '../engine/seat-view.ts'
import type { IssueId, OptionId, QuoteId, QuoteWords, Support } from '../scenario/scenario.ts'

/** An option that is stated: of an opening, or that a package changes. */
export interface Point {
  readonly issue: IssueId
  readonly option: OptionId
}

const EXPLICIT = 100
const IMPLIED = 75
const BEARS = 25
const OTHER_VOICE = 50
const REPEATED = 25

const codingsOf = (brief: Brief, quote: QuoteId): readonly Support[] =>
  brief.codings?.find((q) => q.id === quote)?.supports ?? []

const isOwnVoice = (brief: Brief, quote: QuoteWords): boolean => brief.leader.voices.includes(quote.speaker)

/** What a quote shows for a point: 100 explicit, 75 implied, 25 about the issue but for another option, 0. */
function shows(brief: Brief, quote: QuoteId, { issue, option }: Point): number {
  let best = 0
  for (const coding of codingsOf(brief, quote)) {
    if (coding.issue !== issue) continue
    const value = !coding.options.includes(option) ? BEARS : coding.strength === 'explicit' ? EXPLICIT : IMPLIED
    best = Math.max(best, value)
  }
  return best
}

/** Does the quote support any option of the package? What a challenge is about. */
export const supportsAny = (brief: Brief, quote: QuoteId, pack: Package): boolean =>
  codingsOf(brief, quote).some(({ issue, options }) => Object.hasOwn(pack, issue) && options.includes(pack[issue]!))

/** The value of a quote for some points, and the point that it counts for (the first best one that it supports). */
function credit(brief: Brief, quote: QuoteId, points: readonly Point[]): { value: number; for: Point | null } {
  let value = 0
  let best: Point | null = null
  for (const point of points) {
    const shown = shows(brief, quote, point)
    if (shown > value) {
      value = shown
      best = shown > BEARS ? point : null
    }
  }
  return { value, for: best }
}

const use = (quote: QuoteId, { issue, option }: Point): string => `${quote} ${issue} ${option}`

/** The points of a package that change the text. */
export function changesOf({ brief }: SeatView, pack: Package, before: readonly number[]): readonly Point[] {
  const now = named(brief.scenario, before)
  return brief.scenario.issues.flatMap(({ id }) =>
    Object.hasOwn(pack, id) && pack[id] !== now[id] ? [{ issue: id, option: pack[id]! }] : [],
  )
}

/** What the seat has been credited for in these talks. */
function usedBefore(view: SeatView): ReadonlySet<string> {
  const { brief, table } = view
  const used = new Set<string>()
  const add = (quote: Citation, points: readonly Point[]): void => {
    const point = quote === null ? null : credit(brief, quote, points).for
    if (quote !== null && point) used.add(use(quote, point))
  }
  brief.scenario.issues.forEach(({ id }, k) => {
    const opening = table.openings[brief.index]![k]
    if (opening) add(opening.quote, [{ issue: id, option: opening.option }])
  })
  for (const offer of table.offers)
    if (offer.seat === brief.index) add(offer.quote, changesOf(view, offer.package, offer.before))
  return used
}

/** The quote of highest evidence value for these points, the first of equals; null (silence) where no quote is worth anything. */
export function bestQuote(view: SeatView, points: readonly Point[], opening: boolean): Citation {
  const { brief } = view
  const used = usedBefore(view)
  let best: Citation = null
  let most = 0
  for (const quote of brief.scenario.quotes) {
    const credited = credit(brief, quote.id, points)
    let value = credited.value
    if (opening && !isOwnVoice(brief, quote)) value = Math.min(value, OTHER_VOICE)
    if (credited.for && used.has(use(quote.id, credited.for))) value = Math.min(value, REPEATED)
    if (value > most) {
      best = quote.id
      most = value
    }
  }
  return best
}

// Parts of a model that many screens share: seats, rows of the text, quote cards, crowds. A game in, drawings' data out.

import type { Opening } from '../../engine/table.ts'
import type { Issue, QuoteWords } from '../../scenario/scenario.ts'
import type { Game } from '../../session/state.ts'
import { dayIn } from '../../wording/dates.ts'
import type { Words } from '../../wording/words.ts'
import type {
  FlagDrawing,
  StageCard,
  StageClause,
  StageCrowd,
  StageMood,
  StageRow,
  StageSeat,
  StageStop,
} from '../model.ts'
import type { Look } from './look.ts'

type Sides = readonly { readonly id: string; readonly side: string }[]

/** Drawings that exist for sides of these names; all others carry a plain flag. */
const FLAGS: Readonly<Record<string, { readonly flag: FlagDrawing; readonly figure: number }>> = {
  'United States': { flag: 'stars', figure: 0 },
  'United Kingdom': { flag: 'crosses', figure: 1 },
}

export function seatsOf(leaders: Sides, mine: string | null, active: readonly number[], words: Words): StageSeat[] {
  return leaders.map((leader, index) => ({
    leader: leader.id,
    side: leader.side,
    note: leader.id === mine ? words.say('stage-you') : '',
    figure: FLAGS[leader.side]?.figure ?? (index + 2) % 6,
    colour: index % 6,
    flag: FLAGS[leader.side]?.flag ?? 'plain',
    mine: leader.id === mine,
    gesture: 'rest',
    active: active.includes(index),
    pick: false,
  }))
}

/** Options along their issue's dimension, 0..100. */
export function stopsOf(issue: Issue, pick: boolean): readonly StageStop[] {
  const least = Math.min(...issue.options.map((o) => o.place))
  return issue.options.map((option) => ({
    option: option.id,
    label: option.label,
    at: (100 * (option.place - least)) / issue.span,
    noDeal: option.noDeal,
    pick,
  }))
}

/** Where a seat stands on an issue in the open: its last package that names it, else its opening. */
function standOf(game: Game, seat: number, k: number): string | null {
  const { table, brief } = game.view
  const issue = brief.scenario.issues[k]!.id
  for (let n = table.offers.length - 1; n >= 0; n--) {
    const offer = table.offers[n]!
    const option = offer.package[issue]
    if (option !== undefined && (offer.seat === seat || offer.replies[seat]?.accept === true)) return option
  }
  const opening: Opening | null | undefined = table.openings[seat]?.[k]
  return opening?.option ?? null
}

export function rowOf(game: Game, look: Look, k: number): StageRow {
  const { scenario } = game.view.brief
  const issue = scenario.issues[k]!
  const text = issue.options[game.view.table.text[k]!]!
  return {
    issue: issue.id,
    title: issue.title,
    focus: false,
    pick: false,
    stops: stopsOf(issue, false),
    tokens: scenario.leaders.flatMap((_, seat) => {
      const option = standOf(game, seat, k)
      return option === null ? [] : [{ seat, option }]
    }),
    proposed: null,
    draft: null,
    agreed: text.noDeal ? null : text.id,
    stamp: look.words.say('stage-agreed'),
    named: game.view.table.priorities.flatMap((named, seat) => (named?.includes(issue.id) ? [seat] : [])),
    chosen: false,
    laid: game.view.table.openings.flatMap((openings, seat) => {
      const opening = openings?.[k]
      const kind = scenario.quotes.find((q) => q.id === opening?.quote)?.kind
      return opening ? [{ seat, kind: kind ?? 'silent' }] : []
    }),
    note: '',
    flags: [],
    silent: [],
  }
}

export const rowsOf = (game: Game, look: Look): readonly StageRow[] =>
  game.view.brief.scenario.issues.map((_, k) => rowOf(game, look, k))

export const settledNote = (game: Game, { words }: Look): string => {
  const { issues } = game.view.brief.scenario
  const settled = issues.filter((issue, k) => game.view.table.text[k] !== issue.noDeal).length
  return words.say('turn-settled', { settled, of: issues.length })
}

/** The leader for whom a person speaks, as an index, or null. */
const seatOfSpeaker = (game: Game, speaker: string): number | null => {
  const index = game.view.brief.scenario.leaders.findIndex((l) => l.voices.includes(speaker))
  return index < 0 ? null : index
}

export function sourceLine(game: Game, quote: QuoteWords, { words }: Look): string {
  const { people, sources } = game.view.brief.scenario
  const name = people.find((p) => p.id === quote.speaker)!.name
  const publisher = sources.find((s) => s.id === quote.source)!.publisher.split(' (')[0]!
  return `${name} \u00b7 ${words.say('quote-source', { publisher, date: dayIn(words.language, quote.said, 'short') })}`
}

export function cardOf(game: Game, look: Look, id: string | null, chosen: boolean): StageCard {
  const { words } = look
  const quote = id === null ? undefined : game.view.brief.scenario.quotes.find((q) => q.id === id)
  if (!quote)
    return {
      quote: null,
      words: { kind: 'silent', exact: words.say('quote-silent-says') },
      kind: words.say('quote-kind-silent'),
      source: '',
      seat: null,
      chosen,
    }
  const seat = seatOfSpeaker(game, quote.speaker)
  const side = seat === null ? '' : ` \u00b7 ${game.view.brief.scenario.leaders[seat]!.side}`
  return {
    quote: quote.id,
    words: { kind: quote.kind, exact: quote.exact },
    kind: words.say(`quote-kind-${quote.kind}`) + side,
    source: sourceLine(game, quote, look),
    seat,
    chosen,
  }
}

const MOODS: Readonly<Record<Game['crowds'][number]['mood'], StageMood>> = {
  for: 'for',
  between: 'between',
  against: 'against',
  neutral: 'neutral',
  'voted-yes': 'yes',
  'voted-no': 'no',
}

/** Before there is a text nobody at home is for or against one. */
const EARLY: readonly Game['screen'][] = ['briefing', 'opening', 'opening-shown', 'priorities']

export function crowdsOf(game: Game, { words }: Look): readonly StageCrowd[] {
  const { scenario } = game.view.brief
  const early = EARLY.includes(game.screen) && game.view.table.offers.length === 0
  const asked = game.choices.consult?.groups ?? []
  return game.crowds.map((crowd) => ({
    group: crowd.group,
    seat: scenario.leaders.findIndex((l) => l.id === crowd.leader),
    name: crowd.name,
    mood: early ? 'neutral' : MOODS[crowd.mood],
    said: words.say(early ? 'stage-waiting' : `home-${crowd.mood}`),
    weight: crowd.weight,
    veto: scenario.groups.find((g) => g.id === crowd.group)?.veto ? words.say('stage-veto') : '',
    pick: asked.includes(crowd.group),
    next: false,
  }))
}

/** The document's clauses for a text (option index by issue). */
export const clausesOf = (game: Game, { words }: Look, text: readonly number[]): readonly StageClause[] =>
  game.view.brief.scenario.issues.map((issue, k) => {
    const option = issue.options[text[k]!]!
    const left = `${issue.title}: ${words.say('sign-left-out')}`
    return {
      number: `${k + 1}`,
      text: option.noDeal ? left : option.text,
      short: option.noDeal ? left : `${issue.title}: ${option.label}`,
      settled: !option.noDeal,
    }
  })

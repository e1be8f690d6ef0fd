// Small facts about a game that several screens need. Pure: a game in, a number or a name out.

import type { Issue, LeaderId, OptionId, Person, QuoteId, QuoteWords } from '../scenario/scenario.ts'
import type { Clock, Offer, Opening } from '../engine/table.ts'
import { placesOf } from '../session/pages-after.ts'
import type { Game } from '../session/state.ts'
import type { Telling } from '../wording/tell-event.ts'
import type { Words } from '../wording/words.ts'

export const PHASES = ['briefing', 'opening', 'bargaining', 'signing', 'vote', 'reveal', 'debrief'] as const
export type PhaseName = (typeof PHASES)[number]

/** Which part of the way a screen belongs to; null: none is shown. */
export function phaseOf(game: Game): PhaseName | null {
  switch (game.screen) {
    case 'choose':
    case 'handover':
      return null
    case 'questions':
    case 'briefing':
      return 'briefing'
    case 'opening':
    case 'opening-shown':
    case 'priorities':
      return 'opening'
    case 'turn':
    case 'answer':
      return 'bargaining'
    case 'sign':
    case 'last-look':
      return 'signing'
    case 'vote':
    case 'communique':
      return 'vote'
    case 'front-page':
      return lastPhaseOf(game)
    case 'predict':
    case 'reveal':
      return 'reveal'
    case 'debrief':
      return 'debrief'
  }
}

/** Where the talks came to: talks that are broken off see no vote, and perhaps no signing. */
function lastPhaseOf({ view }: Game): PhaseName {
  if (view.table.votes.length > 0) return 'vote'
  return view.table.signings.length > 0 ? 'signing' : 'bargaining'
}

/** The phases of this game: once it is over, without those that it never came to. */
export function phasesOf(game: Game): readonly PhaseName[] {
  if (!game.ending) return PHASES
  const [last, reveal] = [PHASES.indexOf(lastPhaseOf(game)), PHASES.indexOf('reveal')]
  return PHASES.filter((_, index) => index <= last || index >= reveal)
}

/** Changes when a new task stands on the page: then the focus moves to its heading. */
export function taskKey(game: Game | null): string {
  if (!game) return 'choose'
  const { clock, phase, offers, signings, votes } = game.view.table
  switch (game.screen) {
    case 'opening':
      return `opening ${phase.name === 'opening' ? phase.step : ''}`
    case 'opening-shown':
      return `opening-shown ${shownOpenings(game)?.issue}`
    case 'turn':
      return `turn ${clock.leg} ${clock.turn}`
    case 'answer':
      return `answer ${offers.length}`
    case 'sign':
      return `sign ${signings.length}`
    case 'vote':
      return `vote ${votes.length} ${game.vote?.vote}`
    case 'communique':
    case 'front-page':
    case 'reveal':
    case 'debrief':
      return `${game.screen} ${game.place?.index}`
    default:
      return game.screen
  }
}

/** Which page of its phase a reading screen is, counted from one; null: it has one page only, or is none. */
export function stepOf(game: Game): { readonly step: number; readonly of: number } | null {
  if (game.screen === 'opening-shown') {
    const issues = openingIssues(game)
    return { step: issues.findIndex(({ id }) => id === shownOpenings(game)?.issue) + 1, of: issues.length }
  }
  const pages = game.ending ? placesOf(game.ending).filter(({ screen }) => screen === game.screen) : []
  return pages.length > 1 ? { step: (game.place?.index ?? 0) + 1, of: pages.length } : null
}

/** Reading screens give the picture less room. */
export const isReading = (game: Game | null): boolean =>
  !game ||
  ['handover', 'questions', 'briefing', 'communique', 'front-page', 'predict', 'reveal', 'debrief'].includes(
    game.screen,
  )

export const round = (clock: Clock): number =>
  Math.floor(Math.min(clock.turn, clock.turns - 1) / clock.order.length) + 1
export const rounds = (clock: Clock): number => Math.ceil(clock.turns / clock.order.length)

/** One to five dots: salience against the largest, rounded up. */
export const dots = (salience: number, largest: number): number => Math.ceil((5 * salience) / largest)

export const openingIssues = (game: Game): readonly Issue[] =>
  game.view.brief.scenario.agenda.flatMap((a) => a.issues).map((id) => issueOf(game, id))

export const issueOf = (game: Game, id: string): Issue => game.view.brief.scenario.issues.find((i) => i.id === id)!

export const quoteOf = (game: Game, id: QuoteId): QuoteWords =>
  game.view.brief.scenario.quotes.find((q) => q.id === id)!

export const speakerOf = (game: Game, quote: QuoteWords): Person =>
  game.view.brief.scenario.people.find((p) => p.id === quote.speaker)!

/** The option at which the text stands on an issue. */
export function standing(game: Game, issue: Issue): OptionId {
  const k = game.view.brief.scenario.issues.indexOf(issue)
  return issue.options[game.view.table.text[k]!]!.id
}

export const optionOf = (issue: Issue, id: OptionId) => issue.options.find((o) => o.id === id)!

export const isOpen = (game: Game, issue: Issue): boolean => optionOf(issue, standing(game, issue)).noDeal

/** How many issues the text settles. */
export const settled = (game: Game): number =>
  game.view.brief.scenario.issues.filter((issue) => !isOpen(game, issue)).length

/** What each side opened with on an issue, as far as it was turned over. */
export const openedOn = (game: Game, issue: Issue): readonly { readonly side: number; readonly opening: Opening }[] => {
  const k = game.view.brief.scenario.issues.indexOf(issue)
  return game.view.table.openings.flatMap((mine, side) => {
    const opening = mine[k]
    return opening ? [{ side, opening }] : []
  })
}

/** The openings that are being turned over: the latest in the log. */
export function shownOpenings(game: Game) {
  for (let n = game.log.length - 1; n >= 0; n--) {
    const { event } = game.log[n]!
    if (event.type === 'openings-shown') return event
  }
  return null
}

/** The package that waits for answers. */
export const offerOf = (game: Game): Offer | null => game.view.table.offers[game.view.table.offers.length - 1] ?? null

export const indexOfLeader = (game: Game, id: LeaderId): number =>
  game.view.brief.scenario.leaders.findIndex((l) => l.id === id)

export const sideOf = (game: Game, index: number): string => game.view.brief.scenario.leaders[index]!.side

/** Does somebody of ours have to pass the text at home? */
export const homes = (game: Game): number => Object.keys(game.view.brief.scenario.quotas).length

export const tellingOf = (game: Game, words: Words): Telling => ({
  words,
  scenario: game.view.brief.scenario,
  seat: game.seat,
})

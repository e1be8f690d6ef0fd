// The game as one seat sees it: the talks, seen through where the reader is. Pure; session.ts keeps it in the store.

import { legalMoves } from '../engine/legal.ts'
import type { Outcome } from '../engine/outcome.ts'
import type { Refusal } from '../engine/refusal.ts'
import { seatView } from '../engine/seat-view.ts'
import type { LeaderId } from '../scenario/scenario.ts'
import { barOf, crowdsOf } from './crowds.ts'
import type { MapShown } from './debrief-map.ts'
import type { Ending } from './ending.ts'
import { type Moment, momentsIn } from './moments.ts'
import type { Origin } from './origin.ts'
import type { EarlierGame } from './earlier-game.ts'
import type { Room } from './room/room.ts'
import type { Draft, EndingPlace, Game, Screen, VoteShown } from './state.ts'
import { eventsOf, logFor, personsToAct, type Talks } from './talks.ts'

/** Where the reader is: what was read and seen. Kept beside the record, with the draft. */
export interface Bookmark {
  readonly seat: LeaderId // whose turn it is at the device
  readonly covered: boolean // hot seat: waiting for the device to be handed over
  readonly briefed: readonly LeaderId[]
  readonly seen: number // moments read to the end
  readonly step: number // within the present moment: groups shown
  readonly place: EndingPlace | null
  readonly news: number
}

/** All of a running game that the session holds. */
export interface Running {
  readonly id: string
  readonly talks: Talks
  readonly bookmark: Bookmark
  readonly draft: Draft
  readonly notes: Readonly<Record<string, string>>
  readonly freePlay: boolean
  readonly refusal: Refusal | null
  readonly ending: Ending | null
  readonly map: MapShown | null
  readonly earlier: readonly Outcome[] | null // the way of the game that this one was forked from
  readonly origin: Origin | null // that game, and where this one parted from it
  readonly before: EarlierGame | null // the game played before this one, to be compared
  readonly room: Room
}

/** The moment that is being shown, if one is. */
export function momentOf({ talks, bookmark }: Running): Moment | null {
  return momentsIn(eventsOf(talks))[bookmark.seen] ?? null
}

/** Which screen stands now. */
export function screenOf(running: Running): Screen {
  const { bookmark, room, talks } = running
  if (bookmark.covered) return 'handover'
  if (asksFirst(room, bookmark)) return 'questions'
  if (!bookmark.briefed.includes(bookmark.seat)) return 'briefing'
  const moment = momentOf(running)
  if (moment?.kind === 'openings') return 'opening-shown'
  if (moment?.kind === 'vote') return 'vote'
  if (moment?.kind === 'end') return bookmark.place?.screen ?? 'front-page'
  const { phase } = talks.negotiation.table
  switch (phase.name) {
    case 'opening':
    case 'priorities':
    case 'turn':
    case 'last-look':
      return phase.name
    case 'answering':
      return 'answer'
    case 'signing':
      return 'sign'
    case 'over':
      return 'front-page'
  }
}

/** The name under which a seat's first questions are done with. */
export const askedFirst = (seat: LeaderId): string => `before ${seat}`

/** Are this seat's first questions still to come? */
const asksFirst = ({ setup, done }: Room, { briefed, seat }: Bookmark): boolean =>
  setup.questions && !briefed.includes(seat) && !done.includes(askedFirst(seat))

/** The game for the views. */
export function gameOf(running: Running): Game {
  const { bookmark, talks } = running
  const { negotiation } = talks
  const seat = bookmark.seat
  const view = seatView(negotiation, seat, 'person')
  const screen = screenOf(running)
  const moment = momentOf(running)
  const vote: VoteShown | null =
    moment?.kind === 'vote'
      ? { vote: moment.vote, shown: Math.min(bookmark.step, moment.groups), of: moment.groups }
      : null
  const last = negotiation.table.votes.length - 1
  const over = moment?.kind === 'end' && last >= 0
  const shown = vote ?? (over ? { vote: last, shown: Number.MAX_SAFE_INTEGER, of: 0 } : null)
  const mine = view.mine.consultations
  const asked = mine[mine.length - 1]
  const { clock } = negotiation.table
  return {
    id: running.id,
    sha256: talks.loaded.sha256,
    seed: talks.seed,
    players: talks.players,
    freePlay: running.freePlay,
    seat,
    view,
    choices: moment || screen === 'briefing' || screen === 'questions' || screen === 'handover' ? {} : legalMoves(view),
    screen,
    draft: running.draft,
    log: logSeen(running, moment),
    news: bookmark.news,
    crowds: crowdsOf(view, shown),
    bar: barOf(view),
    vote,
    place: moment?.kind === 'end' ? bookmark.place : null,
    consultation: asked && asked.leg === clock.leg && asked.turn === clock.turn ? asked : null,
    ending: moment?.kind === 'end' ? running.ending : null,
    map: moment?.kind === 'end' ? running.map : null,
    notes: running.notes,
    room: running.room,
    refusal: running.refusal,
    moves: talks.moves.length,
    forkedAt: running.origin?.at ?? null,
  }
}

/** The log up to the moment that is being shown: a vote is not told before it is seen. */
function logSeen({ talks, bookmark }: Running, moment: Moment | null): Game['log'] {
  const log = logFor(talks, bookmark.seat)
  if (!moment || moment.kind === 'end') return log
  let groups = moment.kind === 'vote' ? bookmark.step : 0
  const end = log.findIndex(({ event, number }) => {
    if (number <= (moment.kind === 'vote' ? moment.event - 1 : moment.event)) return false
    if (moment.kind === 'openings') return true
    return event.type === 'group-voted' ? groups-- <= 0 : event.type !== 'home-decided'
  })
  return end < 0 ? log : log.slice(0, end)
}

/** Whose turn it is at the device: the same person while that one may act, else the next who may. */
export function nextSeat(talks: Talks, now: LeaderId): LeaderId {
  const persons = personsToAct(talks)
  return persons.length === 0 || persons.includes(now) ? now : persons[0]!
}

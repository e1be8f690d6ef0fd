// What an intent does to a running game. Pure: the next game, or null where the intent means nothing here.

import type { Analysis } from '../analysis/analyse.ts'
import { predictionItems } from '../classroom/prediction.ts'
import type { Move } from '../engine/move.ts'
import { openOffer } from '../engine/table.ts'
import { debrief } from '../scoring/debrief.ts'
import { drawnMap, mapToDraw } from './debrief-map.ts'
import { EMPTY_DRAFT, edited, moveOf } from './draft.ts'
import type { Ending } from './ending.ts'
import { askedFirst, type Bookmark, gameOf, momentOf, nextSeat, type Running } from './game.ts'
import type { Intent } from './intent.ts'
import { placeAfter, placesOf, samePlace } from './pages-after.ts'
import { alternativesOf, ballotOf, carried, leading, questionOf } from './room/class-vote.ts'
import { EMPTY_ROOM, type Room } from './room/room.ts'
import { roomAfter } from './room/room-after.ts'
import { beginningOf, recordOf } from './save.ts'
import type { Game } from './state.ts'
import { played, replayTalks, type Rules, sinceOwn, type Talks } from './talks.ts'

/** What the session lends to a game: the computer's seats, the clerk, and the outcome space for the ending. */
export interface Lent extends Rules {
  readonly analysis: () => Analysis
}

/** A game whose reader has seen nothing yet, unless the bookmark says more. */
export function runningFrom(
  talks: Talks,
  more: Pick<Running, 'id' | 'freePlay'> & Partial<Running>,
  bookmark: Partial<Bookmark> & Pick<Bookmark, 'seat'>,
): Running {
  return {
    draft: EMPTY_DRAFT,
    notes: {},
    refusal: null,
    ending: null,
    map: null,
    earlier: null,
    origin: null,
    before: null,
    room: EMPTY_ROOM,
    ...more,
    talks,
    bookmark: { covered: false, briefed: [], seen: 0, step: 0, place: null, news: talks.entries.length, ...bookmark },
  }
}

/** Brings the ending, and whose turn it is at the device, up to date with the talks. */
export function settled(running: Running, lent: Lent): Running {
  const { bookmark } = running
  const moment = momentOf(running)
  if (moment?.kind === 'end') {
    const ending = running.ending ?? { ...endingOf(running, lent.analysis()), before: endingBefore(running, lent) }
    const places = placesOf(ending)
    const place = places.find((p) => bookmark.place && samePlace(p, bookmark.place)) ?? places[0]!
    const map = running.map ?? mapToDraw(ending.scenario.leaders[0]!.id === bookmark.seat ? 1 : 0)
    return { ...running, ending, map, bookmark: { ...bookmark, place } }
  }
  if (moment) return running
  const seat = nextSeat(running.talks, bookmark.seat)
  return seat === bookmark.seat
    ? running
    : {
        ...running,
        draft: EMPTY_DRAFT,
        bookmark: { ...bookmark, seat, covered: true, news: sinceOwn(running.talks, seat) },
      }
}

/** How many predictions are asked before the reveal: enough to be wrong once, few enough for a lesson. */
const PREDICTIONS = 4

type Ended = Pick<Running, 'talks' | 'earlier' | 'freePlay' | 'room'> & { readonly bookmark: Pick<Bookmark, 'seat'> }

/** The ending of the game that was played before; null: there was none, or it cannot be played again. */
function endingBefore({ before, talks: { loaded } }: Running, lent: Lent): Ending | null {
  if (before?.record.scenario.sha256 !== loaded.sha256) return null
  const { record, seat, freePlay } = before
  const from = beginningOf(loaded, record)
  const again = from && Object.hasOwn(from.players, seat) ? replayTalks(from, record.actions, lent) : null
  if (!again?.ok || again.value.negotiation.table.phase.name !== 'over') return null
  const talks = again.value
  return endingOf({ talks, bookmark: { seat }, earlier: null, freePlay, room: EMPTY_ROOM }, lent.analysis())
}

function endingOf({ talks, bookmark, earlier, freePlay, room }: Ended, analysis: Analysis): Ending {
  const { negotiation, loaded, players } = talks
  const { phase } = negotiation.table
  if (phase.name !== 'over') throw new Error('the talks are not over')
  const persons = loaded.scenario.leaders.map((l) => l.id).filter((id) => players[id]?.by === 'person')
  return {
    result: phase.result,
    scenario: loaded.scenario,
    negotiation,
    analysis,
    debrief: debrief(loaded.scenario, negotiation, analysis, { seat: bookmark.seat, freePlay, seats: persons }),
    record: recordOf({ talks }),
    earlier,
    before: null,
    round: room.setup.predictions ? predictionItems(loaded.scenario, talks.seed, PREDICTIONS) : [],
  }
}

/** The game after an intent. */
export function after(running: Running, intent: Intent, lent: Lent): Running | null {
  const game = gameOf(running)
  const draft = edited(running.draft, game.screen, game.view, intent)
  if (draft) return { ...running, draft, refusal: null }
  const room = roomAfter(running.room, intent, game)
  if (room) {
    const anew = intent.type === 'ballot' && intent.change === 'resume'
    return { ...running, room, ...(anew ? { draft: EMPTY_DRAFT } : {}) }
  }
  const seat = game.seat
  switch (intent.type) {
    case 'commit': {
      const move = moveOf(running.draft, game.screen, game.view)
      return move && made(running, move, lent)
    }
    case 'carry':
      return carriedOut(running, game, intent.winner, lent)
    case 'consult': {
      const pack = openOffer(game.view.table)?.package ?? running.draft.package
      return made(running, { seat, type: 'consult', group: intent.group, package: pack }, lent)
    }
    case 'pass':
      return running.draft.confirming === 'pass' || Object.keys(running.draft.package).length === 0
        ? made(running, { seat, type: 'pass' }, lent)
        : { ...running, draft: { ...running.draft, confirming: 'pass' }, refusal: null }
    case 'call':
      return made(running, { seat, type: intent.type }, lent)
    case 'walk-out':
      return running.draft.confirming === 'walk-out' ? made(running, { seat, type: 'walk-out' }, lent) : null
    case 'go-on':
      return goneOn(running, lent)
    case 'skip': {
      const moment = momentOf(running)
      return moment?.kind === 'vote' ? { ...running, bookmark: { ...running.bookmark, step: moment.groups } } : null
    }
    case 'visit': {
      const known = running.ending && placesOf(running.ending).some((p) => samePlace(p, intent.place))
      return known ? { ...running, bookmark: { ...running.bookmark, place: intent.place } } : null
    }
    case 'map-with': {
      const seats = running.talks.loaded.scenario.leaders
      const able = seats[intent.other] !== undefined && seats[intent.other]!.id !== seat
      return running.map && able ? { ...running, map: mapToDraw(intent.other) } : null
    }
    case 'read-deal': {
      const able = drawnMap(running.map)?.points[intent.point] !== undefined
      return running.map && able ? { ...running, map: { ...running.map, reading: intent.point } } : null
    }
    case 'write':
      return { ...running, notes: { ...running.notes, [intent.question]: intent.text } }
    default:
      return null
  }
}

/** What the class voted for: logged, then put into the draft (a call and a pass are made at once). */
function carriedOut(running: Running, game: Game, winner: string, lent: Lent): Running | null {
  const question = questionOf(game)
  if (!question) return null
  const alternatives = alternativesOf(game, question)
  const ballot = ballotOf(game)
  const lead = leading(alternatives, ballot.hands)
  if (!lead.includes(winner)) return null
  const step = carried(question, winner)
  const vote: Room['votes'][number] = {
    move: game.moves,
    kind: question.kind,
    issue: question.kind === 'position' ? question.issue : null,
    alternatives,
    hands: alternatives.map((_, n) => ballot.hands[n] ?? 0),
    winner,
    tied: lead.length > 1,
  }
  const issue = 'issue' in step ? step.issue : null
  const next: Running = {
    ...running,
    room: {
      ...running.room,
      votes: [...running.room.votes, vote],
      ballot: { ...ballot, hands: [], more: false, issue },
    },
  }
  return 'intent' in step ? after(next, step.intent, lent) : next
}

function made(running: Running, move: Move, lent: Lent): Running {
  const next = played(running.talks, move, lent)
  if (!next.ok) return { ...running, refusal: next.reason }
  const talks = next.value
  if (move.type === 'consult') return { ...running, talks, refusal: null }
  const bookmark = { ...running.bookmark, news: running.talks.entries.length }
  return settled({ ...running, talks, draft: EMPTY_DRAFT, refusal: null, bookmark }, lent)
}

function goneOn(running: Running, lent: Lent): Running | null {
  const { bookmark } = running
  const moved = (change: Partial<Bookmark>): Running =>
    settled({ ...running, refusal: null, bookmark: { ...bookmark, ...change } }, lent)
  if (bookmark.covered) return moved({ covered: false })
  const done = (what: string): Room => ({ ...running.room, done: [...running.room.done, what] })
  if (gameOf(running).screen === 'questions') return { ...running, room: done(askedFirst(bookmark.seat)) }
  if (!bookmark.briefed.includes(bookmark.seat)) return moved({ briefed: [...bookmark.briefed, bookmark.seat] })
  const moment = momentOf(running)
  switch (moment?.kind) {
    case 'openings':
      return moved({ seen: bookmark.seen + 1 })
    case 'vote':
      return moved(bookmark.step < moment.groups ? { step: bookmark.step + 1 } : { seen: bookmark.seen + 1, step: 0 })
    case 'end':
      if (!running.ending || !bookmark.place) return null
      return bookmark.place.screen === 'predict'
        ? { ...moved({ place: placeAfter(running.ending, bookmark.place) }), room: done('predict') }
        : moved({ place: placeAfter(running.ending, bookmark.place) })
    default:
      return null
  }
}

// How each leader holds itself, told by what it did in the open: it nods to what it accepts, folds its arms over what it declines,
// leans in with a package, reads what is put before it, holds its head as its home votes, rises to walk out, and leaves an empty
// chair. When all have agreed they shake hands; at the end both have gone home.

import type { Game } from '../../session/state.ts'
import type { Gesture, StageSeat } from '../model.ts'

/** Its reply to the last package that was answered; null where it gave none. */
function reply(game: Game, seat: number): Gesture | null {
  const { offers } = game.view.table
  const last = offers[offers.length - 1]
  const given = last?.replies[seat]
  return given ? (given.accept ? 'nod' : 'folded') : null
}

function gone(game: Game, leader: string): boolean {
  return game.log.some(({ event }) => event.type === 'walked-out' && event.seat === leader)
}

/** While its home votes it looks at the board; then it holds its head as the vote went. */
function voted(game: Game, seat: number): Gesture {
  const { vote, view } = game
  let left = vote?.shown ?? 0
  for (const tally of (vote && view.table.votes[vote.vote]?.tallies) ?? []) {
    const open = left < tally.votes.length
    if (tally.leader === seat) return open ? (left >= 0 ? 'read' : 'rest') : tally.ratified ? 'proud' : 'low'
    left -= tally.votes.length
  }
  return 'rest'
}

const LAST_PART = 3 // of the debrief: everybody has left the room

function gestureOf(game: Game, leader: string, seat: number): Gesture {
  const { draft, screen, view } = game
  const { offers, phase } = view.table
  const mine = seat === view.brief.index
  if (gone(game, leader)) return 'gone'
  switch (screen) {
    case 'opening':
      return !mine ? 'rest' : draft.option === null && draft.citation === null ? 'read' : 'lean'
    case 'priorities':
    case 'reveal':
      return 'read'
    case 'vote':
      return voted(game, seat)
    case 'opening-shown': {
      const issue = [...game.log].reverse().find(({ event }) => event.type === 'openings-shown')?.event
      const shown = issue?.type === 'openings-shown' ? issue.openings : []
      return shown.length > 0 && shown.every((o) => o.option === shown[0]!.option) ? 'nod' : 'read'
    }
    case 'turn':
    case 'last-look':
      if (!mine) return reply(game, seat) ?? (Object.keys(draft.package).length > 0 ? 'read' : 'rest')
      if (draft.confirming === 'walk-out') return 'stand'
      return Object.keys(draft.package).length > 0 ? 'lean' : screen === 'last-look' ? 'read' : 'rest'
    case 'answer':
      if (offers[offers.length - 1]?.seat === seat) return 'lean'
      if (!mine) return reply(game, seat) ?? 'rest'
      return draft.answer === null ? 'read' : draft.answer.accept ? 'nod' : 'folded'
    case 'sign':
      if (phase.name === 'signing' && phase.caller === seat) return 'sign'
      return mine && draft.signature !== null ? (draft.signature ? 'sign' : 'folded') : 'read'
    case 'communique':
    case 'front-page':
      return phase.name === 'over' && phase.result === 'agreed' ? 'shake' : 'rest'
    case 'debrief':
      return game.place?.screen === 'debrief' && game.place.index === LAST_PART ? 'home' : 'rest'
    default:
      return 'rest'
  }
}

export const withGestures = (game: Game, seats: readonly StageSeat[]): readonly StageSeat[] =>
  seats.map((seat, index) => ({ ...seat, gesture: gestureOf(game, seat.leader, index) }))

// A game played again on a changed scenario: as many of its moves as still exist. For an author who mends a file between two moves.

import { analyse } from '../analysis/analyse.ts'
import { clerkOf } from '../analysis/agreement-set.ts'
import type { Move } from '../engine/move.ts'
import type { Refusal } from '../engine/refusal.ts'
import type { LeaderId } from '../scenario/scenario.ts'
import { EMPTY_DRAFT } from './draft.ts'
import { momentsBehind } from './moments.ts'
import { beginningOf, type SavedGame } from './save.ts'
import type { Loaded } from './state.ts'
import { type Decide, eventsOf, replayTalks } from './talks.ts'

/** The first move that is no longer allowed. */
export interface LostMove {
  readonly index: number // of the move, from 0
  readonly seat: LeaderId
  readonly type: Move['type']
  readonly why: Refusal
}

export interface PlayedAgain {
  readonly saved: SavedGame | null // null: its seats are no longer those of the scenario
  readonly kept: number // moves that were played again
  readonly lost: LostMove | null
}

/** The game as far as the changed scenario allows. Its computer's moves are played as they were, so that the play stays what it was. */
export function playedAgain(game: SavedGame, loaded: Loaded, decide: Decide): PlayedAgain {
  const { id } = loaded.scenario
  const from = beginningOf(loaded, game)
  if (!from) return { saved: null, kept: 0, lost: null }
  const analysis = analyse(loaded.scenario)
  const rules = { decide, clerk: clerkOf(analysis.agreementFrontier, loaded.scenario) }
  const talks = replayTalks(from, game.actions, rules)
  const at = talks.ok ? game.actions.length : talks.reason.index
  const scenario = { id, sha256: loaded.sha256 }
  if (talks.ok) return { saved: { ...game, scenario }, kept: at, lost: null }
  const { seat, type } = game.actions[at]!
  const actions = game.actions.slice(0, at)
  const before = replayTalks(from, actions, rules)
  if (!before.ok) throw new Error(`move ${at} of a replay was allowed and is refused: ${before.reason.refusal}`)
  const { bookmark } = game.desk
  const seen = Math.min(bookmark.seen, momentsBehind(eventsOf(before.value)))
  return {
    // The draft and the page that were open belonged to what is gone.
    saved: {
      ...game,
      scenario,
      actions,
      desk: { ...game.desk, draft: EMPTY_DRAFT, bookmark: { ...bookmark, seen, step: 0, place: null } },
    },
    kept: at,
    lost: { index: at, seat, type, why: talks.reason.refusal },
  }
}

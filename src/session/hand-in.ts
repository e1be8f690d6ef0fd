// What a finished game gives to hand in: the result code (and the address that a QR code holds), the log as CSV.

import { classResult, type Opponent } from '../classroom/class-result.ts'
import { logCsv } from '../classroom/log-csv.ts'
import { encodeResult } from '../classroom/result-code.ts'
import type { Say } from '../classroom/say.ts'
import type { LeaderId } from '../scenario/scenario.ts'
import type { Game } from './state.ts'

type Finished = Pick<Game, 'ending' | 'players' | 'seat' | 'seed' | 'sha256'>

const opponentOf = ({ players, seat }: Finished): Opponent => {
  const other = Object.entries(players).find(([id, player]) => id !== seat && player.by === 'counterpart')?.[1]
  return other?.by === 'counterpart' ? other.level : 'person'
}

/** The code of a seat's result, in groups of five; null: the talks are not over, or no person played the seat. */
export function resultCode(game: Finished, seat: LeaderId = game.seat): string | null {
  const { ending, seed, sha256 } = game
  if (!ending?.debrief.seats.some((one) => one.seat === seat)) return null
  const { scenario, negotiation, debrief, record } = ending
  const result = classResult(scenario, negotiation.table, debrief, seat, {
    opponent: opponentOf(game),
    game: [seed, record.actions],
  })
  return encodeResult({ scenario, sha256 }, result)
}

/** The address of the teacher's page with the code in its fragment, which no server sees. `page`: the address of the game. */
export const codeAddress = (page: string, code: string): string => `${new URL('class.html', page).href}#r=${code}`

/** The seat's decisions and quotes as CSV; null: the talks are not over. */
export const decisionLog = ({ ending }: Finished, seat: LeaderId, words: Say): string | null =>
  ending && logCsv(words, ending.negotiation, ending.record.actions, seat)

// What the live region says: the log's new entries, a refusal, a notice. Each is said once; it stands until something newer is said.

import { useRef } from 'preact/hooks'
import type { SessionState } from '../../session/state.ts'
import { tellEntry } from '../../wording/tell-log.ts'
import { tellNotice, tellRefusal } from '../../wording/tell-notice.ts'
import type { Words } from '../../wording/words.ts'
import { tellingOf } from '../glimpse.ts'

/** What was told so far, and the sentences told last. */
export interface Heard {
  readonly game: string // and whose seat: what one person was told is not said again to another
  readonly entries: number
  readonly refusal: string
  readonly notice: string
  readonly said: string
}

export const NOTHING_HEARD: Heard = { game: '', entries: 0, refusal: '', notice: '', said: '' }

/** The next state of the live region: only what is new is said. A game that has just come up tells none of its past. */
export function heardNext(
  heard: Heard,
  { game, notice: noted }: Pick<SessionState, 'game' | 'notice'>,
  words: Words,
): Heard {
  const entries = game ? (game.log[game.log.length - 1]?.number ?? -1) + 1 : 0
  const whose = game ? `${game.id} ${game.seat}` : ''
  const other = whose !== heard.game
  const refusal = game?.refusal ? tellRefusal(words, game.refusal) : ''
  const notice = noted ? tellNotice(words, noted) : ''
  const fresh = game && !other ? game.log.filter(({ number }) => number >= heard.entries) : []
  const news = [
    notice === heard.notice ? '' : notice,
    refusal === heard.refusal ? '' : refusal,
    ...(game && fresh.length > 0 ? fresh.map((entry) => tellEntry(tellingOf(game, words), entry)) : []),
  ].filter(Boolean)
  return { game: whose, entries, refusal, notice, said: news.length > 0 ? news.join(' ') : other ? '' : heard.said }
}

/** The latest news in words. It changes only when something new has happened. */
export function useNews(state: Pick<SessionState, 'game' | 'notice'>, words: Words): string {
  const heard = useRef(NOTHING_HEARD)
  heard.current = heardNext(heard.current, state, words)
  return heard.current.said
}

// What the live region says: the log's new entries, a refusal, a notice.

import { useRef } from 'preact/hooks'
import type { SessionState } from '../../session/state.ts'
import { tellEntry } from '../../wording/tell-log.ts'
import { tellNotice, tellRefusal } from '../../wording/tell-notice.ts'
import type { Words } from '../../wording/words.ts'
import { tellingOf } from '../glimpse.ts'

/** The latest news in words. It changes only when something new has happened. */
export function useNews({ game, notice }: Pick<SessionState, 'game' | 'notice'>, words: Words): string {
  const heard = useRef({ game: '', entries: 0, said: '', refusal: '', notice: '' })
  const now = heard.current
  const last = game ? (game.log[game.log.length - 1]?.number ?? -1) + 1 : 0
  const whose = game ? `${game.id} ${game.seat}` : '' // what one person was told is not said again to another
  if (game && whose !== now.game) {
    heard.current = { game: whose, entries: last, said: '', refusal: '', notice: '' }
  } else if (game && last > now.entries) {
    const fresh = game.log.filter(({ number }) => number >= now.entries)
    const telling = tellingOf(game, words)
    heard.current = { ...now, entries: last, said: fresh.map((entry) => tellEntry(telling, entry)).join(' ') }
  } else if (game && last < now.entries) {
    heard.current = { ...now, entries: last }
  }
  const refusal = game?.refusal ? tellRefusal(words, game.refusal) : ''
  const noted = notice ? tellNotice(words, notice) : ''
  return [noted, refusal, game ? heard.current.said : ''].filter(Boolean).join(' ')
}

// What has happened since this seat's own last commitment, above the task that follows from it.

import type { Event } from '../../engine/event.ts'
import type { Game } from '../../session/state.ts'
import { tellNews } from '../../wording/tell-log.ts'
import type { Words } from '../../wording/words.ts'
import { tellingOf } from '../glimpse.ts'

export interface NewsProps {
  readonly game: Game
  readonly words: Words
  readonly leaveOut?: readonly Event['type'][] // what the task itself shows
  readonly before?: boolean // it is about something else than the task: said to have come before
}

export function News({ game, words, leaveOut, before = false }: NewsProps) {
  const told = tellNews(tellingOf(game, words), game.log, game.news, leaveOut)
  return told.length === 0 ? null : (
    <p class="news">
      {before && <b>{words.say('news-before')} </b>}
      {told.map((sentence, index) => (
        <span key={index}>{index === 0 ? sentence : ` ${sentence}`}</span>
      ))}
    </p>
  )
}

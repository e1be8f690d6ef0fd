// Over a decision that the class has made, or the chair makes: what can be voted on once more.

import { ballotOf } from '../../session/room/class-vote.ts'
import { Icon } from '../parts/icon.tsx'
import type { ScreenProps } from '../screen.ts'

export function VoteBar({ game, act, words: { say } }: Pick<ScreenProps, 'game' | 'act' | 'words'>) {
  const { waived } = ballotOf(game)
  const packing = Object.keys(game.draft.package).length > 0
  const more = packing && Object.keys(game.draft.package).length < game.view.brief.scenario.issues.length
  return (
    <div class="vote-bar">
      <p>
        <Icon name="check" /> {say(waived ? 'vote-waived' : 'vote-decided')}
      </p>
      <span class="buttons">
        {more && (
          <button
            class="button button--quiet button--small"
            type="button"
            onClick={() => act({ type: 'ballot', change: 'more' })}
          >
            {say('vote-one-more')}
          </button>
        )}
        <button
          class="button button--quiet button--small"
          type="button"
          onClick={() => act({ type: 'ballot', change: 'resume' })}
        >
          {say('vote-resume')}
        </button>
      </span>
    </div>
  )
}

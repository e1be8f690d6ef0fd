// After the signatures: the clerk has seen that something better exists. One last package, or none.

import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Icon } from '../parts/icon.tsx'
import { News } from '../parts/news.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'
import { PassDialog } from './turn-dialogs.tsx'
import { Board, isReady, toWhatLacks, waitsFor } from './turn.tsx'

export function LastLook(props: ScreenProps) {
  const { game, act, words } = props
  const { say } = words
  return (
    <Task
      title={say('look-title')}
      lead={say('look-lead')}
      actions={
        <ActionBar>
          <button class="button button--quiet" type="button" onClick={() => act({ type: 'pass' })}>
            {say('look-pass')}
          </button>
          <MainButton
            ready={isReady(game.draft)}
            why={waitsFor(game.draft, words)}
            onWait={toWhatLacks}
            onClick={() => act({ type: 'commit' })}
          >
            {say('look-propose')}
          </MainButton>
        </ActionBar>
      }
    >
      <p class="clerk">
        <Icon name="info" /> <b>{say('look-better')}</b>
      </p>
      <News game={game} words={words} leaveOut={['clerk-looked']} />
      <Board {...props} />
      {game.draft.confirming === 'pass' && <PassDialog words={words} act={act} />}
    </Task>
  )
}

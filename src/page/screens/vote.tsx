// The vote at home.

import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'

export const Vote = ({ act, words }: ScreenProps) => (
  <Task
    title={words.say('app-name')}
    actions={
      <ActionBar>
        <MainButton onClick={() => act({ type: 'go-on' })}>{words.say('who-read')}</MainButton>
      </ActionBar>
    }
  >
    {null}
  </Task>
)

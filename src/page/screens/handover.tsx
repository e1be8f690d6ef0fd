// Two persons at one device: nothing of a seat is shown before its person has it.

import { sideOf } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Side } from '../parts/side.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'

export function Handover({ game, act, words: { say } }: ScreenProps) {
  const { index } = game.view.brief
  const side = sideOf(game, index)
  return (
    <Task
      kicker={<Side index={index}>{side}</Side>}
      title={say('handover-title')}
      lead={say('handover-lead', { side })}
      actions={
        <ActionBar said={say('handover-note')}>
          <MainButton onClick={() => act({ type: 'go-on' })}>{say('handover-ready', { side })}</MainButton>
        </ActionBar>
      }
    >
      {null}
    </Task>
  )
}

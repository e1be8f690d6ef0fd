// Before the brief: what the person thinks now. Asked again after the debrief. Nothing of it is scored, and all of it can be left out.

import { guessNote, opinions } from '../../session/room/asked.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'
import { Statements } from './statements.tsx'

export function Questions({ game, act, words }: ScreenProps) {
  const { say } = words
  const all = opinions(game.room, game.seat)
  const note = guessNote(game.seat)
  return (
    <Task
      title={say('ask-title')}
      lead={say('ask-lead')}
      actions={
        <ActionBar
          said={say('ask-said', { answered: all.filter(({ before }) => before !== null).length, of: all.length })}
        >
          <MainButton onClick={() => act({ type: 'go-on' })}>{say('ask-go')}</MainButton>
        </ActionBar>
      }
    >
      <p>{say('ask-statement')}</p>
      <Statements game={game} act={act} words={words} when="before" seat={game.seat} />
      <div class="field">
        <label for="guess">{say('ask-guess')}</label>
        <input
          id="guess"
          type="text"
          value={game.notes[note] ?? ''}
          aria-describedby="guess-stays"
          onInput={(event) => act({ type: 'write', question: note, text: event.currentTarget.value })}
        />
        <p class="small quiet" id="guess-stays">
          {say('ask-stays')}
        </p>
      </div>
    </Task>
  )
}

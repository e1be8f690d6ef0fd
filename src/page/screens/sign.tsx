// The text is up for signature: sign it, or decline.

import { sideOf } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Choice } from '../parts/choice.tsx'
import { HomeStrip } from '../parts/home-strip.tsx'
import { News } from '../parts/news.tsx'
import { Step } from '../parts/step.tsx'
import { Task } from '../parts/task.tsx'
import { TextInForce } from '../parts/text-in-force.tsx'
import { WorthBar } from '../parts/worth-bar.tsx'
import type { ScreenProps } from '../screen.ts'

export function SignScreen({ game, act, words }: ScreenProps) {
  const { say } = words
  const { phase } = game.view.table
  const caller = phase.name === 'signing' ? phase.caller : null
  const { signature } = game.draft
  const whole = (value: number): number => Math.floor(value + 0.5)
  return (
    <Task
      title={say('sign-title', { caller: caller === null ? 'all' : sideOf(game, caller) })}
      lead={say('sign-lead')}
      actions={
        <ActionBar said={say('sign-said', { text: whole(game.bar.text), line: whole(game.bar.walkAway) })}>
          <MainButton ready={signature !== null} onClick={() => act({ type: 'commit' })}>
            {say(signature === null ? 'sign-commit-none' : signature ? 'sign-commit-yes' : 'sign-commit-no')}
          </MainButton>
        </ActionBar>
      }
    >
      <News game={game} words={words} leaveOut={['called', 'put-to-all']} />
      <section class="stack stack--tight" aria-labelledby="up">
        <div class="package__top">
          <h2 id="up">{say('sign-text')}</h2>
          <WorthBar bar={game.bar} words={words} />
        </div>
        <TextInForce game={game} words={words} full />
      </section>
      <HomeStrip game={game} words={words} act={act} />
      <Step title={say('sign-choice')}>
        <div class="choices choices--2">
          <Choice
            name="signature"
            checked={signature === true}
            onPick={() => act({ type: 'choose-signature', accept: true })}
          >
            <b>{say('sign-yes')}</b> {say('sign-yes-rest')}
          </Choice>
          <Choice
            name="signature"
            checked={signature === false}
            onPick={() => act({ type: 'choose-signature', accept: false })}
          >
            <b>{say('sign-no')}</b> {say('sign-no-rest', { last: caller === null ? 'yes' : 'no' })}
          </Choice>
        </div>
      </Step>
    </Task>
  )
}

// Asked once more: before the text goes to signature, before a pass drops the draft, and before a walk-out ends the talks.

import type { Intent } from '../../session/intent.ts'
import type { Game } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { Dialog } from '../parts/dialog.tsx'
import { TextInForce } from '../parts/text-in-force.tsx'
import { WorthBar } from '../parts/worth-bar.tsx'

export interface CallDialogProps {
  readonly game: Game
  readonly words: Words
  readonly onYes: () => void
  readonly onNo: () => void
}

export const CallDialog = ({ game, words, onYes, onNo }: CallDialogProps) => (
  <Dialog
    title={words.say('call-title')}
    words={words}
    onClose={onNo}
    foot={
      <>
        <button class="button button--text" type="button" onClick={onNo}>
          {words.say('call-no')}
        </button>
        <button class="button button--main" type="button" onClick={onYes}>
          {words.say('call-yes')}
        </button>
      </>
    }
  >
    <p>{words.say('call-lead', { others: game.view.brief.scenario.leaders.length - 1 })}</p>
    <TextInForce game={game} words={words} />
    <WorthBar bar={game.bar} words={words} />
  </Dialog>
)

export interface WalkDialogProps {
  readonly game: Game
  readonly words: Words
  readonly act: (intent: Intent) => void
}

export function WalkDialog({ game, words, act }: WalkDialogProps) {
  const { say } = words
  const stay = () => act({ type: 'stay' })
  return (
    <Dialog
      title={say('walk-title')}
      words={words}
      onClose={stay}
      foot={
        <>
          <button class="button" type="button" onClick={() => act({ type: 'walk-out' })}>
            {say('walk-yes')}
          </button>
          <button class="button button--main" type="button" onClick={stay}>
            {say('walk-no')}
          </button>
        </>
      }
    >
      <p>{say('walk-lead')}</p>
      <p>
        {say('walk-line', {
          line: Math.floor(game.bar.walkAway + 0.5),
          text: Math.floor(game.bar.text + 0.5),
        })}
      </p>
    </Dialog>
  )
}

export function PassDialog({ words: { say }, words, act }: Omit<WalkDialogProps, 'game'>) {
  const back = () => act({ type: 'stay' })
  return (
    <Dialog
      title={say('pass-title')}
      words={words}
      onClose={back}
      foot={
        <>
          <button class="button" type="button" onClick={() => act({ type: 'pass' })}>
            {say('pass-yes')}
          </button>
          <button class="button button--main" type="button" onClick={back}>
            {say('pass-no')}
          </button>
        </>
      }
    >
      <p>{say('pass-lead')}</p>
    </Dialog>
  )
}

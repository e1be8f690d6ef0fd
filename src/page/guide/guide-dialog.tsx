// The whole guide to read at once, from the chooser: the same notes in the order of a game.

import type { Preferences } from '../../session/preferences.ts'
import type { Words } from '../../wording/words.ts'
import { Dialog } from '../parts/dialog.tsx'
import { NOTES } from './notes.ts'

export interface GuideDialogProps {
  readonly words: Words
  readonly prefer: (change: Partial<Preferences>) => void
  readonly onClose: () => void
}

export function GuideDialog({ words, prefer, onClose }: GuideDialogProps) {
  const { say } = words
  const choose = (guide: boolean) => (): void => {
    prefer(guide ? { guide, guided: [] } : { guide })
    onClose()
  }
  return (
    <Dialog
      title={say('guide-title')}
      words={words}
      onClose={onClose}
      foot={
        <>
          <button class="button button--text" type="button" onClick={choose(false)}>
            {say('guide-off')}
          </button>
          <button class="button button--main" type="button" onClick={choose(true)}>
            {say('guide-play')}
          </button>
        </>
      }
    >
      <p>{say('guide-lead')}</p>
      <ol class="guide-list">
        {NOTES.map(({ id, screen }) => (
          <li key={id} data-screen={screen}>
            <b>{say(`guide-${id}-title`)}.</b> {say(`guide-${id}`)}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

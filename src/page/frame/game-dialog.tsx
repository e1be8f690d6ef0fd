// This game: save it to a file, open another one, leave it.

import type { ComponentChildren } from 'preact'
import type { Words } from '../../wording/words.ts'
import { Dialog } from '../parts/dialog.tsx'
import { OpenFile } from './open-file.tsx'

export interface GameDialogProps {
  readonly words: Words
  readonly onClose: () => void
  readonly onSave: () => void
  readonly onOpenFile: (text: string) => void
  readonly onLeave: () => void
}

export function GameDialog({ words, onClose, onSave, onOpenFile, onLeave }: GameDialogProps) {
  const row = (says: string, button: ComponentChildren) => (
    <li class="menu__row">
      {button}
      <p class="small quiet">{words.say(says)}</p>
    </li>
  )
  const button = (id: string, onClick: () => void) => (
    <button class="button button--quiet" type="button" onClick={onClick}>
      {words.say(id)}
    </button>
  )
  return (
    <Dialog title={words.say('menu-title')} words={words} onClose={onClose}>
      <ul class="menu">
        {row('menu-save-says', button('menu-save', onSave))}
        {row('menu-open-says', <OpenFile label={words.say('menu-open')} look="quiet" onText={onOpenFile} />)}
        {row('menu-leave-says', button('menu-leave', onLeave))}
      </ul>
    </Dialog>
  )
}

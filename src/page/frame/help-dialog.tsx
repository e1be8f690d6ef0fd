// How a game runs, and the words explained.

import type { Learning } from '../../scenario/scenario.ts'
import type { Words } from '../../wording/words.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Licences } from './licences.tsx'

export interface HelpDialogProps {
  readonly words: Words
  readonly glossary: Learning['glossary']
  readonly onClose: () => void
  readonly onGuide: () => void // the notes of the guide come back
}

export const HelpDialog = ({ words, glossary, onClose, onGuide }: HelpDialogProps) => (
  <Dialog title={words.say('help-title')} words={words} onClose={onClose}>
    <section class="stack stack--tight">
      <h3>{words.say('help-how')}</h3>
      <ol class="help-list">
        {['help-1', 'help-2', 'help-3', 'help-4'].map((id) => (
          <li key={id}>{words.say(id)}</li>
        ))}
      </ol>
      <p class="small quiet">{words.say('help-real')}</p>
      <p class="help__guide">
        <button class="button button--quiet" type="button" onClick={onGuide}>
          {words.say('guide-again')}
        </button>{' '}
        <span class="small quiet">{words.say('guide-again-says')}</span>
      </p>
    </section>
    {glossary.length > 0 && (
      <section class="stack stack--tight">
        <h3>{words.say('help-words')}</h3>
        <dl class="glossary">
          {glossary.map(({ term, means }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>
    )}
    <Licences words={words} />
  </Dialog>
)

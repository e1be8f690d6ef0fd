// The draft gathered in one place, always there: each change with a way to take it out again, and the words cited for it.

import type { IssueId } from '../../scenario/scenario.ts'
import { isOpen, issueOf, optionOf, standing } from '../glimpse.ts'
import type { ScreenProps } from '../screen.ts'
import { Evidence } from './evidence.tsx'
import { Icon } from './icon.tsx'
import { Side, sideClass } from './side.tsx'

export interface DraftCardProps extends Pick<ScreenProps, 'game' | 'act' | 'words' | 'preferences'> {
  readonly onBrowse: () => void // the dossier opens
}

export function DraftCard({ game, act, words, preferences, onBrowse }: DraftCardProps) {
  const { say } = words
  const { index, scenario } = game.view.brief
  const changes = Object.entries(game.draft.package)
  return (
    <section class={`package draft ${sideClass(index)}`} aria-labelledby="draft">
      <div class="package__top">
        <h2 id="draft">
          <Side index={index}>{say('turn-draft')}</Side>
        </h2>
        <span class="small quiet">{say('turn-draft-count', { count: changes.length })}</span>
      </div>
      {changes.length > 0 && (
        <>
          <ul class="draft__changes">
            {changes.map(([id, option]) => (
              <Change key={id} issue={id} option={option} game={game} words={words} act={act} />
            ))}
          </ul>
          <Evidence
            title={say('turn-cite')}
            scenario={scenario}
            words={words}
            plain={preferences.reading === 'plain'}
            chosen={game.draft.citation}
            silence
            onBrowse={onBrowse}
            onPick={(quote) => act({ type: 'cite', quote })}
          />
        </>
      )}
    </section>
  )
}

interface ChangeProps extends Pick<ScreenProps, 'game' | 'act' | 'words'> {
  readonly issue: IssueId
  readonly option: string
}

function Change({ game, issue: id, option, words: { say }, act }: ChangeProps) {
  const issue = issueOf(game, id)
  return (
    <li class="draft__change">
      <span>{issue.title}</span>
      <span>
        {!isOpen(game, issue) && (
          <span class="small quiet">
            {say('answer-now', { option: optionOf(issue, standing(game, issue)).label })} →{' '}
          </span>
        )}
        <b>{optionOf(issue, option).label}</b>
      </span>
      <button
        class="tool draft__drop"
        type="button"
        aria-label={say('turn-row-drop', { issue: issue.title })}
        onClick={() => act({ type: 'drop-issue', issue: id })}
      >
        <Icon name="cross" />
      </button>
    </li>
  )
}

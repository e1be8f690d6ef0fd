// Something to say once, across the page, with what can be done about it.

import type { Notice } from '../../session/state.ts'
import { tellNotice } from '../../wording/tell-notice.ts'
import type { Words } from '../../wording/words.ts'
import { Icon } from '../parts/icon.tsx'

/** Where a file is the way out. */
const SAVES: readonly Notice['code'][] = [
  'storage-full',
  'storage-blocked',
  'platform-not-taken',
  'platform-too-long',
  'platform-not-all-kept',
]

export interface NoticeBarProps {
  readonly notice: Notice
  readonly words: Words
  readonly onSave: () => void
  readonly onBack: () => void // to the game that this one was forked from
  readonly onDismiss: () => void
}

export const NoticeBar = ({ notice, words, onSave, onBack, onDismiss }: NoticeBarProps) => (
  <div class="notice">
    <Icon name="info" />
    <p>{tellNotice(words, notice)}</p>
    {SAVES.includes(notice.code) && (
      <button class="button button--quiet button--small" type="button" onClick={onSave}>
        {words.say('menu-save')}
      </button>
    )}
    {notice.code === 'forked' && (
      <button class="button button--quiet button--small" type="button" onClick={onBack}>
        {words.say('fork-back')}
      </button>
    )}
    <button class="tool" type="button" aria-label={words.say('dismiss')} onClick={onDismiss}>
      <Icon name="cross" />
    </button>
  </div>
)

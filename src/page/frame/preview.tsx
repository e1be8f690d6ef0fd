// The page of somebody who is writing a scenario: what the file says now is put into the game, the play so far is played again on it,
// and problems stand in a corner until they are mended. Only the preview server loads this file.

import { render } from 'preact'
import type { Received } from '../../scenario/received.ts'
import { type PlayedAgain, playedAgain } from '../../session/played-again.ts'
import type { SavedGame } from '../../session/save.ts'
import type { Session } from '../../session/session.ts'
import { shelfItemOf } from '../../session/shelf-item.ts'
import type { Decide } from '../../session/talks.ts'
import { tellRefusal } from '../../wording/tell-notice.ts'
import type { Words } from '../../wording/words.ts'
import { Icon } from '../parts/icon.tsx'
import { withAuthorWords } from './drop.tsx'
import { ProblemList } from './problem-list.tsx'

export interface PreviewParts {
  readonly session: Session
  readonly words: Words
  readonly decide: Decide
  /** Calls back with every state of the file, the present one first. */
  readonly follow: (hear: (received: Received) => void) => void
}

/** Follows the file from now on. */
export function startPreview({ session, words: gameWords, decide, follow }: PreviewParts): void {
  const words = withAuthorWords(gameWords)
  const host = document.body.appendChild(document.createElement('div'))
  let shown: string | null = null // the hash of what is in the game
  const tell = (received: Received, lines: readonly string[]): void =>
    render(<Corner received={received} lines={lines} words={words} onClose={() => render(null, host)} />, host)
  window.addEventListener('pagehide', () => sessionStorage.setItem(KEPT, JSON.stringify(session.saved())))
  follow(async (received) => {
    const { scenario, sha256 } = received
    if (!scenario || sha256 === null) return tell(received, shown === null ? [] : [words.say('preview-problems')])
    if (sha256 === shown) return tell(received, [])
    const first = shown === null
    shown = sha256
    const game = first ? keptGame() : session.saved()
    const loaded = { scenario, sha256 }
    session.shelve(shelfItemOf(loaded))
    if (first && !game) return tell(received, [])
    if (game?.scenario.id !== scenario.id) return tell(received, [words.say('preview-saved')])
    const again = playedAgain(game, loaded, decide)
    if (again.saved) await session.open(JSON.stringify(again.saved))
    else session.act({ type: 'leave' })
    tell(received, [words.say('preview-saved'), ...story(again, loaded, words)])
  })
}

const KEPT = 'on-the-record-preview' // the play, over a reload of the page in the same tab

function keptGame(): SavedGame | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as SavedGame | null // our own, of a moment ago
  } catch {
    return null
  }
}

function story({ kept, lost }: PlayedAgain, { scenario }: Pick<Received, 'scenario'>, words: Words): readonly string[] {
  const lines = [words.say('preview-kept', { moves: kept })]
  if (!lost) return lines
  const side = scenario?.leaders.find((leader) => leader.id === lost.seat)?.side ?? lost.seat
  const why = tellRefusal(words, lost.why)
  return [...lines, words.say('preview-lost', { number: lost.index + 1, side, why })]
}

interface CornerProps {
  readonly received: Received
  readonly lines: readonly string[]
  readonly words: Words
  readonly onClose: () => void
}

function Corner({ received: { file, problems, more }, lines, words, onClose }: CornerProps) {
  if (lines.length === 0 && problems.length === 0) return null
  const errors = problems.filter((problem) => problem.severity === 'error').length
  return (
    <aside class="preview-says" role="status">
      <p class="preview-says__top">
        <b>{file}</b>
        <button class="tool" type="button" aria-label={words.say('close')} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {problems.length > 0 && (
        <details open={errors > 0}>
          <summary>
            {errors > 0
              ? words.say('author-problems', { errors })
              : words.say('author-warnings', { count: problems.length + more })}
          </summary>
          <ProblemList problems={problems} more={more} words={words} />
        </details>
      )}
    </aside>
  )
}

// What came of a scenario that was brought: it is ready (begin, or hand it on as a link), or these problems stand in its way.

import { useState } from 'preact/hooks'
import type { Received } from '../../scenario/received.ts'
import { scenarioLink } from '../../session/scenario-link.ts'
import type { Session } from '../../session/session.ts'
import { tellNotice } from '../../wording/tell-notice.ts'
import type { Words } from '../../wording/words.ts'
import { Dialog } from '../parts/dialog.tsx'
import { ProblemList } from './problem-list.tsx'

export interface ReceivedDialogProps {
  readonly session: Session
  readonly words: Words // with the author's
  readonly received: Received
  readonly onClose: () => void
}

export function ReceivedDialog({ session, words, received, onClose }: ReceivedDialogProps) {
  const { say } = words
  const { scenario, problems, more, unverified, file } = received
  const list = <ProblemList problems={problems} more={more} words={words} />
  if (!scenario) {
    const errors = problems.filter((problem) => problem.severity === 'error').length + more
    return (
      <Dialog wide title={say('author-problems', { errors })} words={words} onClose={onClose}>
        <p class="quiet">{say('author-problems-in', { file })}</p>
        {list}
      </Dialog>
    )
  }
  const leave = (begin: boolean): void => {
    onClose()
    session.act({ type: 'leave' })
    if (begin) session.act({ type: 'begin' })
  }
  const { notice } = session.store.getState()
  const notKept = notice?.code.startsWith('own-') ? notice : null // said in the words of the notice that stands under this
  const names = scenario.sources.filter(({ id }) => unverified.includes(id)).map((source) => source.file)
  return (
    <Dialog
      wide={problems.length > 0}
      title={say('author-ready', { title: scenario.title })}
      words={words}
      onClose={onClose}
      foot={
        <>
          <button class="button" type="button" onClick={() => leave(false)}>
            {say('author-to-list')}
          </button>
          <button class="button button--main" type="button" onClick={() => leave(true)}>
            {say('author-begin')}
          </button>
        </>
      }
    >
      <p>{notKept ? tellNotice(words, notKept) : say('author-ready-says')}</p>
      {names.length > 0 && <p>{say('author-unverified', { count: names.length, names: names.join(', ') })}</p>}
      <Share packed={received.packed!} words={words} />
      {problems.length > 0 && (
        <details>
          <summary>{say('author-warnings', { count: problems.length + more })}</summary>
          {list}
        </details>
      )}
    </Dialog>
  )
}

/** A link to the scenario, if it fits into one. */
function Share({ packed, words: { say } }: { readonly packed: string; readonly words: Words }) {
  const [link, setLink] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const copy = async (): Promise<void> => {
    const fragment = await scenarioLink(packed)
    if (fragment === null) return setSaid(say('author-no-link'))
    const address = `${location.href.replace(/[?#].*$/, '')}${fragment}`
    try {
      await navigator.clipboard.writeText(address)
      setSaid(say('author-copied'))
    } catch {
      setSaid(say('author-copy-by-hand'))
      setLink(address)
    }
  }
  return (
    <>
      <p>
        <button class="button button--quiet" type="button" onClick={() => void copy()}>
          {say('author-copy-link')}
        </button>
      </p>
      {said !== null && <p role="status">{said}</p>}
      {link !== null && (
        <input
          class="share-link"
          readOnly
          value={link}
          aria-label={said ?? ''}
          onFocus={(e) => e.currentTarget.select()}
        />
      )}
    </>
  )
}

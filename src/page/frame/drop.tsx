// A scenario that somebody brings: dropped anywhere on the page, chosen with the button, or in the address's #s=. Read by the worker
// behind `read`; then its problems stand here, or it stands in the chooser.

import { useEffect, useState } from 'preact/hooks'
import type { Handed, HandedAnswer, Received } from '../../scenario/received.ts'
import { isScenarioLink, readScenarioLink } from '../../session/scenario-link.ts'
import type { Session } from '../../session/session.ts'
import { sortFiles } from '../../session/hand-over.ts'
import { ownItem } from '../../session/own-item.ts'
import authorMessages from '../../wording/en-author.ftl?raw'
import { type Words, wordsFrom } from '../../wording/words.ts'
import { Dialog } from '../parts/dialog.tsx'
import { droppedFiles } from './dropped-files.ts'
import { ReceivedDialog } from './received-dialog.tsx'

export interface DropScenarioProps {
  readonly session: Session
  readonly words: Words
  readonly read: (handed: Handed) => Promise<HandedAnswer>
  readonly warm: () => void // a file is on its way
}

/** The game's messages and the author's own. */
export function withAuthorWords(words: Words): Words {
  const own = wordsFrom(authorMessages, words.language)
  return {
    language: words.language,
    has: (id) => own.has(id) || words.has(id),
    add: own.add,
    say: (id, args) => (own.has(id) ? own : words).say(id, args),
  }
}

/** What this part of the page shows. */
type Shown =
  | { readonly kind: 'hint' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'received'; readonly received: Received }
  | { readonly kind: 'fault'; readonly code: string; readonly file: string }

const BROUGHT = 'scenario-files'
const WANTED = 'scenario-files-wanted'

export function DropScenario({ session, words: gameWords, read, warm }: DropScenarioProps) {
  const [words] = useState(() => withAuthorWords(gameWords))
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    const readIn = async (handed: Handed): Promise<void> => {
      const file = handed.scenario.name
      setShown({ kind: 'reading', file })
      const answer = await read(handed)
      if (answer === 'slow' || answer === 'failed') return setShown({ kind: 'fault', code: answer, file })
      const item = ownItem(answer, (publisher) => words.say('author-unverified-mark', { publisher }))
      if (item) session.shelve(item)
      setShown({ kind: 'received', received: answer })
    }
    const bring = (files: readonly File[]): void => void opened(session, files, readIn, setShown)
    const openLink = async (): Promise<void> => {
      if (!isScenarioLink(location.hash)) return
      const text = await readScenarioLink(location.hash)
      if (!text.ok) return setShown({ kind: 'fault', code: text.reason, file: '' })
      await readIn({
        scenario: { name: 'scenario.json', bytes: new TextEncoder().encode(text.value) },
        documents: [],
        lock: null,
      })
    }
    const dragged = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      warm()
      setShown((now) => now ?? { kind: 'hint' })
    }
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setShown((now) => (now?.kind === 'hint' ? null : now))
    }
    const dropped = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setShown(null)
      void droppedFiles(event.dataTransfer).then(bring)
    }
    const chosen = (event: Event): void => bring((event as CustomEvent<readonly File[]>).detail)
    document.addEventListener('dragenter', dragged)
    document.addEventListener('dragover', dragged)
    document.addEventListener('dragleave', left)
    document.addEventListener('drop', dropped)
    document.addEventListener(BROUGHT, chosen)
    document.addEventListener(WANTED, warm)
    window.addEventListener('hashchange', openLink)
    void openLink()
    return () => {
      document.removeEventListener('dragenter', dragged)
      document.removeEventListener('dragover', dragged)
      document.removeEventListener('dragleave', left)
      document.removeEventListener('drop', dropped)
      document.removeEventListener(BROUGHT, chosen)
      document.removeEventListener(WANTED, warm)
      window.removeEventListener('hashchange', openLink)
    }
  }, [session, words, read, warm])
  const close = (): void => setShown(null)
  if (shown?.kind === 'hint' || shown?.kind === 'reading')
    return (
      <div class="drop-hint">
        <p class="drop-hint__sheet" role="status">
          {shown.kind === 'hint' ? words.say('author-hint') : words.say('author-reading', { file: shown.file })}
        </p>
      </div>
    )
  if (shown?.kind === 'fault')
    return (
      <Dialog title={words.say('author-fault-title')} words={words} onClose={close}>
        <p>{words.say(`author-fault-${shown.code}`, { file: shown.file })}</p>
      </Dialog>
    )
  if (shown?.kind === 'received')
    return <ReceivedDialog session={session} words={words} received={shown.received} onClose={close} />
  return null
}

/** Sorts the files and reads what is to be read; a saved game opens as one. */
async function opened(
  session: Session,
  files: readonly File[],
  readIn: (handed: Handed) => Promise<void>,
  show: (shown: Shown) => void,
): Promise<void> {
  const sorted = sortFiles(files)
  const fault = (code: string, file = ''): void => show({ kind: 'fault', code, file })
  if (sorted.kind === 'large') return fault('large', sorted.scenario.name)
  if (sorted.kind !== 'scenario') return fault(sorted.kind)
  const { scenario, documents, lock } = sorted
  try {
    const bytes = async (file: File) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    if (/\.json$/i.test(scenario.name)) {
      const text = await scenario.text()
      if (/"format"\s*:\s*"on-the-record\/record-/.test(text)) return void (await session.open(text))
    }
    await readIn({
      scenario: await bytes(scenario),
      documents: await Promise.all(documents.map(bytes)),
      lock: lock && (await lock.text()),
    })
  } catch {
    fault('failed', scenario.name)
  }
}

/** A button that chooses a scenario's files (and its documents) for DropScenario, wherever it stands on the page. */
export function ChooseScenario({ words }: { readonly words: Words }) {
  const [own] = useState(() => withAuthorWords(words))
  return (
    <label class="button button--text">
      {own.say('author-choose')}
      <input
        type="file"
        multiple
        class="hidden"
        onClick={() => document.dispatchEvent(new CustomEvent(WANTED))}
        onChange={(event) => {
          const input = event.currentTarget
          const files = [...(input.files ?? [])]
          input.value = ''
          if (files.length > 0) document.dispatchEvent(new CustomEvent(BROUGHT, { detail: files }))
        }}
      />
    </label>
  )
}

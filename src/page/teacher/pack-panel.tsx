// The teacher's pack from the page: each paper as a file of its own, to be opened and printed from there.

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Paper } from '../../classroom/pack/pack-source.ts'
import type { CodedScenario } from '../../classroom/result-code.ts'
import type { Words } from '../../wording/words.ts'

export interface PackPanelProps {
  readonly coded: CodedScenario
  readonly words: Words
  readonly pack: (coded: CodedScenario) => Promise<readonly Paper[]>
  readonly save: (name: string, text: string, type?: string) => void
}

export function PackPanel({ coded, words, pack, save }: PackPanelProps) {
  const { say } = words
  const [papers, setPapers] = useState<{ readonly of: CodedScenario; readonly list: readonly Paper[] } | null>(null)
  const [waiting, setWaiting] = useState(false)
  const made = papers?.of === coded ? papers.list : null
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // the papers took the place of the button that was pressed
    if (papers && document.activeElement === document.body) list.current?.querySelector('button')?.focus()
  }, [papers])
  return (
    <section class="codes">
      <h2>{say('class-pack')}</h2>
      <p>{say('class-pack-says')}</p>
      {made ? (
        <ul class="papers" ref={list}>
          {made
            .filter(({ name }) => name !== 'index.html')
            .map(({ name, title, html }) => (
              <li key={name}>
                <button
                  class="button button--quiet button--small"
                  type="button"
                  onClick={() => save(`${coded.scenario.id}-${name}`, html, 'text/html')}
                >
                  {say('class-pack-save', { title })}
                </button>
              </li>
            ))}
        </ul>
      ) : (
        <div class="buttons">
          <button
            class="button button--quiet"
            type="button"
            aria-disabled={waiting}
            onClick={async () => {
              if (waiting) return
              setWaiting(true)
              try {
                setPapers({ of: coded, list: await pack(coded) })
              } finally {
                setWaiting(false)
              }
            }}
          >
            {say(waiting ? 'class-pack-making' : 'class-pack-make')}
          </button>
        </div>
      )}
    </section>
  )
}

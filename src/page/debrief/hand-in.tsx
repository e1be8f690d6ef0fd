// To hand in: the result code for the teacher's page, as text and as a picture for a camera, and the log as a file.

import { useEffect, useState } from 'preact/hooks'
import { saveText } from '../frame/save-text.ts'
import type { DebriefProps } from './debrief-props.ts'
import type { Paper, QrPicture } from './hand-in-papers.ts'

type Made = typeof import('./hand-in-papers.ts')

const QUIET = 4 // modules of empty edge that a camera needs

export function HandIn({ game, words }: DebriefProps) {
  const { say } = words
  const [made, setMade] = useState<Made | 'failed' | null>(null)
  useEffect(() => {
    let here = true
    import('./hand-in-papers.ts').then(
      (module) => here && setMade(module),
      () => here && setMade('failed'),
    )
    return () => {
      here = false
    }
  }, [])
  return (
    <section class="section hand-in" aria-labelledby="hand-in">
      <h2 id="hand-in" tabIndex={-1}>
        {say('hand-in-title')}
      </h2>
      <p class="small quiet">{say('hand-in-says')}</p>
      {made === null && <p>{say('hand-in-coming')}</p>}
      {made === 'failed' && <p>{say('hand-in-failed')}</p>}
      {made !== null &&
        made !== 'failed' &&
        made
          .papersOf(game, window.location.href)
          .map((paper, _, all) => (
            <Sheet
              key={paper.seat}
              paper={paper}
              named={all.length > 1}
              words={words}
              onLog={() =>
                saveText(
                  `${game.ending?.scenario.id}-${paper.seat}-${game.seed}.csv`,
                  made.logOf(game, paper.seat),
                  'text/csv',
                )
              }
            />
          ))}
    </section>
  )
}

interface SheetProps extends Pick<DebriefProps, 'words'> {
  readonly paper: Paper
  readonly named: boolean // more than one seat was played here
  readonly onLog: () => void
}

function Sheet({ paper: { seat, side, code, qr }, named, words: { say }, onLog }: SheetProps) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const id = `code-${seat}`
  const copy = (): void => {
    // Where the page may not copy (no secure address), the code stands there to be selected.
    const asked = navigator.clipboard?.writeText(code) ?? Promise.reject(new Error('no clipboard'))
    asked.then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div class="hand-in__paper">
      <Qr picture={qr} label={say('hand-in-qr', { side })} />
      <div class="stack stack--tight">
        <p class="hand-in__label" id={id}>
          {named ? say('hand-in-code-of', { side }) : say('hand-in-code')}
        </p>
        <output class="hand-in__code num" aria-labelledby={id}>
          {code}
        </output>
        <div class="buttons">
          <button class="button button--quiet" type="button" onClick={copy}>
            {say('hand-in-copy')}
          </button>
          <button class="button button--quiet" type="button" onClick={onLog}>
            {say('hand-in-log')}
          </button>
        </div>
        <p class="small quiet" role="status">
          {copied === null ? '' : say(copied ? 'hand-in-copied' : 'hand-in-not-copied')}
        </p>
      </div>
    </div>
  )
}

function Qr({ picture: { size, path }, label }: { readonly picture: QrPicture; readonly label: string }) {
  const side = size + 2 * QUIET
  return (
    <svg class="hand-in__qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label}>
      <path class="hand-in__paper-colour" d={`M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z`} />
      <path class="hand-in__ink" d={path} />
    </svg>
  )
}

// The words behind a term of the working: a button that opens the quotes, each with its source.

import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { IssueId, QuoteId, Scenario } from '../../scenario/scenario.ts'
import type { Words } from '../../wording/words.ts'
import { Dialog } from '../parts/dialog.tsx'
import { QuoteCard } from '../parts/quote-card.tsx'

export interface WordsButtonProps {
  readonly scenario: Scenario
  readonly words: Words
  readonly plain: boolean
  readonly title: string // of the dialog
  readonly quotes: readonly QuoteId[]
  readonly issue?: IssueId | undefined // the author's reading is shown for this one
  readonly children: ComponentChildren
}

export function WordsButton({ scenario, words, plain, title, quotes, issue, children }: WordsButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button class="linklike" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      {open && (
        <Dialog title={title} words={words} onClose={() => setOpen(false)}>
          {quotes.length === 0 && <p>{words.say('quote-kind-silent')}</p>}
          {quotes.map((id) => {
            const quote = scenario.quotes.find((q) => q.id === id)!
            const readings = quote.supports.filter((support) => issue === undefined || support.issue === issue)
            return (
              <QuoteCard key={id} quote={quote} scenario={scenario} words={words} plain={plain} meaning>
                {readings.map((support) => (
                  <p class="quote__means" key={support.issue}>
                    <b>{words.say('reveal-reading-short')}</b> {support.because}
                  </p>
                ))}
              </QuoteCard>
            )
          })}
        </Dialog>
      )}
    </>
  )
}

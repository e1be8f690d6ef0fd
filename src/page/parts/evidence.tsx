// The words cited for a package or against it: the card, or a button that opens the dossier.

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Citation } from '../../engine/move.ts'
import type { PublicScenario } from '../../engine/seat-view.ts'
import type { Words } from '../../wording/words.ts'
import { DossierDialog } from './dossier-dialog.tsx'
import { Icon } from './icon.tsx'
import { QuoteCard, SilentCard } from './quote-card.tsx'

/** The id of the button that asks for the words; it is there while none are chosen. */
export const CITE = 'cite-words'

export interface EvidenceProps {
  readonly title: string
  readonly scenario: PublicScenario
  readonly words: Words
  readonly plain: boolean
  readonly chosen: { readonly quote: Citation } | null
  readonly silence: boolean
  readonly onPick: (quote: Citation) => void
  readonly onBrowse?: () => void // the dossier opens
}

export function Evidence({ title, scenario, words, plain, chosen, silence, onPick, onBrowse }: EvidenceProps) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const browsed = useRef(false)
  useEffect(() => {
    if (open) browsed.current = true
    else if (browsed.current && document.activeElement === document.body) opener.current?.focus() // the card took its place
  }, [open])
  const { say } = words
  const browse = (): void => {
    onBrowse?.()
    setOpen(true)
  }
  const quote = chosen && scenario.quotes.find((q) => q.id === chosen.quote)
  const change = (
    <button
      ref={opener}
      class="button button--text button--small"
      type="button"
      aria-haspopup="dialog"
      onClick={browse}
    >
      {say('turn-cite-change')}
      <span class="hidden"> {say('turn-cite-change-hidden')}</span>
    </button>
  )
  return (
    <div class="cite">
      {!chosen && (
        <button
          ref={opener}
          id={CITE}
          class="button button--cite"
          type="button"
          aria-haspopup="dialog"
          onClick={browse}
        >
          <Icon name="speech" />
          {title}
        </button>
      )}
      {quote && (
        <QuoteCard
          quote={quote}
          scenario={scenario}
          words={words}
          plain={plain}
          note={say('turn-evidence')}
          aside={change}
        />
      )}
      {chosen && !quote && (
        <SilentCard words={words}>
          <p class="cite__silent">
            {say('quote-silent-says')} {change}
          </p>
        </SilentCard>
      )}
      {open && (
        <DossierDialog
          title={title}
          scenario={scenario}
          words={words}
          plain={plain}
          onClose={() => setOpen(false)}
          pick={{ chosen, silence, onPick }}
        />
      )}
    </div>
  )
}

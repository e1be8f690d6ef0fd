// Under which licences the game and its parts come: the whole texts, fetched when they are asked for.

import { useState } from 'preact/hooks'
import type { Words } from '../../wording/words.ts'

export function Licences({ words: { say } }: { readonly words: Words }) {
  const [texts, setTexts] = useState<string | null>(null)
  const fetched = (): void => {
    if (texts !== null) return
    import('../../../assets/licences/licences.txt?raw').then(
      (module) => setTexts(module.default),
      () => setTexts(say('licences-failed')),
    )
  }
  return (
    <details class="licences" onToggle={(event) => event.currentTarget.open && fetched()}>
      <summary>{say('licences')}</summary>
      <p class="small quiet">{say('licences-says')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="licences__texts" tabIndex={0} aria-label={say('licences')}>
        <pre>{texts ?? say('licences-coming')}</pre>
      </section>
    </details>
  )
}

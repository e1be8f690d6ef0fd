// The scenario author's reading of a quote, marked as such: it is an opinion about the words, not the words.

import type { RevealedQuote } from '../../scoring/reveal.ts'
import type { Issue } from '../../scenario/scenario.ts'
import type { Words } from '../../wording/words.ts'
import { listIn } from '../../wording/dates.ts'
import { Icon } from '../parts/icon.tsx'

export interface ReadingProps {
  readonly quote: RevealedQuote
  readonly issue: Issue
  readonly words: Words
}

export const Reading = ({ quote, issue, words }: ReadingProps) => (
  <div class="reading small">
    <Icon name="pencil" />
    <p>
      <b>{words.say('reveal-reading')}</b>{' '}
      {quote.supports.map((support, n) => (
        <span key={n}>
          {words.say('reveal-shows', {
            strength: support.strength,
            options: listIn(
              words.language,
              support.options.map((id) => issue.options.find((o) => o.id === id)!.label),
            ),
          })}{' '}
          {support.because}{' '}
        </span>
      ))}
    </p>
  </div>
)

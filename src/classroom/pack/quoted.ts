// The only place in the pack that writes quotation marks. Inside them stand the words of an anchored quote and nothing else.

import type { QuoteWords } from '../../scenario/scenario.ts'
import { type Html, html } from './html.ts'

export const quotedHtml = ({ exact, kind }: Pick<QuoteWords, 'exact' | 'kind'>): Html =>
  html`<q class="${kind}">\u201c${exact}\u201d</q>`

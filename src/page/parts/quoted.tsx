// The only component that draws quotation marks. Inside them stand the words of an anchored quote and nothing else.

import type { QuoteKind } from '../../scenario/scenario.ts'

export interface QuotedProps {
  readonly exact: string // the words of an anchored quote, verbatim
  readonly kind: QuoteKind // direct: upright; reported: italic; editorial: as in print
}

export const Quoted = ({ exact, kind }: QuotedProps) => (
  <span class={`quoted quoted--${kind}`}>
    {'\u201c'}
    {exact}
    {'\u201d'}
  </span>
)

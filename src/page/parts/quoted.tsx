// The only component that draws quotation marks. Inside them stand the words of an anchored quote and nothing else.

import { Fragment } from 'preact'
import type { QuoteKind } from '../../scenario/scenario.ts'

export interface QuotedProps {
  readonly exact: string // the words of an anchored quote, verbatim
  readonly kind: QuoteKind // direct: upright; reported: italic; editorial: as in print
  readonly marks?: readonly (readonly [number, number])[] // stretches to highlight, in order
}

export const Quoted = ({ exact, kind, marks = [] }: QuotedProps) => (
  <span class={`quoted quoted--${kind}`}>
    {'\u201c'}
    {marks.map(([from, to], n) => (
      <Fragment key={from}>
        {exact.slice(marks[n - 1]?.[1] ?? 0, from)}
        <mark>{exact.slice(from, to)}</mark>
      </Fragment>
    ))}
    {exact.slice(marks[marks.length - 1]?.[1] ?? 0)}
    {'\u201d'}
  </span>
)

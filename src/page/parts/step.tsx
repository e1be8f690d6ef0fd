// A numbered step inside a task: a fieldset with its question as legend.

import type { ComponentChildren } from 'preact'

export interface StepProps {
  readonly n?: number
  readonly title: string
  readonly aside?: string | undefined // a word on the right: how many, from what to what
  readonly class?: string
  readonly children: ComponentChildren
}

export const Step = ({ n, title, aside, children, class: extra }: StepProps) => (
  <fieldset class={extra ? `step ${extra}` : 'step'}>
    <legend class="step__title">
      {n !== undefined && <span class="step__n">{n}</span>}
      <span>{title}</span>
      {aside && <span class="step__aside">{aside}</span>}
    </legend>
    {children}
  </fieldset>
)

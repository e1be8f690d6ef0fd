// One radio look for every choice that is not a position on a line.

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface ChoiceProps {
  readonly name: string
  readonly checked: boolean
  readonly onPick: () => void
  readonly children: ComponentChildren // the label
  readonly class?: string
  readonly describedBy?: string
}

export function Choice({ name, checked, onPick, children, class: extra, describedBy }: ChoiceProps) {
  const id = useId()
  return (
    <div class={extra ? `choice ${extra}` : 'choice'}>
      <input
        type="radio"
        name={name}
        id={id}
        checked={checked}
        onChange={onPick}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      />
      <label for={id}>{children}</label>
    </div>
  )
}

// A setting that is on or off, and one on a scale.

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export function Switch(props: {
  readonly checked: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ComponentChildren
}) {
  const id = useId()
  return (
    <p class="switch">
      <input
        type="checkbox"
        id={id}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={id}>{props.children}</label>
    </p>
  )
}

export function Volume(props: {
  readonly label: string
  readonly value: number // 0..100
  readonly onChange: (value: number) => void
}) {
  const id = useId()
  return (
    <p class="volume">
      <label for={id}>{props.label}</label>
      <input
        type="range"
        id={id}
        min="0"
        max="100"
        step="10"
        value={props.value}
        onInput={(event) => props.onChange(Number(event.currentTarget.value))}
      />
    </p>
  )
}

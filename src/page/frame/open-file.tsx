// A button that opens a file of the reader's and hands over its text.

import { useRef } from 'preact/hooks'

export interface OpenFileProps {
  readonly label: string
  readonly look: 'text' | 'quiet'
  readonly onText: (text: string) => void
}

export function OpenFile({ label, look, onText }: OpenFileProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button class={`button button--${look}`} type="button" onClick={() => field.current!.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={async (event) => {
          const input = event.currentTarget
          const file = input.files?.[0]
          if (file) onText(await file.text())
          input.value = ''
        }}
      />
    </>
  )
}

// A native modal dialog with a title and a way out. Mounted = open; the browser keeps and gives back the focus.

import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { Words } from '../../wording/words.ts'
import { Icon } from './icon.tsx'

export interface DialogProps {
  readonly title: string
  readonly words: Words
  readonly onClose: () => void
  readonly children: ComponentChildren
  readonly foot?: ComponentChildren // buttons under the content, always in view
  readonly wide?: boolean
}

export function Dialog({ title, words, onClose, children, foot, wide }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const dialog = box.current!
    dialog.showModal()
    return () => dialog.close()
  }, [])
  return (
    <dialog
      ref={box}
      class={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === box.current && onClose()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="dialog__sheet">
        <div class="dialog__top">
          <h2 id={id} tabIndex={-1} autofocus>
            {title}
          </h2>
          <button class="tool" type="button" onClick={onClose} aria-label={words.say('close')}>
            <Icon name="cross" />
          </button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: text that scrolls must be reachable by keyboard */}
        <div class="dialog__body" tabIndex={0}>
          {children}
        </div>
        {foot && <div class="dialog__foot">{foot}</div>}
      </div>
    </dialog>
  )
}

// The bar under a task: what is chosen so far in words, and what can be done. The main button stands last, always in the same corner.

import type { ComponentChildren } from 'preact'

export interface ActionBarProps {
  readonly said?: ComponentChildren
  readonly children: ComponentChildren // buttons
}

export const ActionBar = ({ said, children }: ActionBarProps) => (
  <div class="act">
    <div class="act__said">{said}</div>
    <div class="act__buttons">{children}</div>
  </div>
)

export interface MainButtonProps {
  readonly onClick: () => void
  readonly ready?: boolean // false: something is still to be picked; it does not act, and `why` or the bar says what
  readonly why?: string // what is still to be picked, in a few words under its own
  readonly onWait?: () => void // pressed before it is ready: leads to what is still to be picked
  readonly children: ComponentChildren
}

/** The one main action. Never `disabled`: a button that cannot be reached cannot say why. */
export const MainButton = ({ onClick, ready = true, why, onWait, children }: MainButtonProps) => (
  <button
    class="button button--main"
    type="button"
    {...(ready ? {} : { 'aria-disabled': true })}
    onClick={() => (ready ? onClick() : onWait?.())}
  >
    {children}
    {!ready && why && <span class="button__why">{why}</span>}
  </button>
)

// A screen's task: heading, what has just happened, the content, and the action bar under it.

import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { UnderHeadContext } from './under-head.ts'

export interface TaskProps {
  readonly title: ComponentChildren // the h1; it takes the focus when the screen changes
  readonly kicker?: ComponentChildren
  readonly lead?: ComponentChildren
  readonly under?: ComponentChildren // a small display under the heading
  readonly aside?: ComponentChildren // a control beside the heading
  readonly actions: ComponentChildren // an ActionBar
  readonly children: ComponentChildren
}

export function Task({ title, kicker, lead, under, aside, actions, children }: TaskProps) {
  const { note, tool } = useContext(UnderHeadContext)
  return (
    <>
      <div class="task__body">
        <div class={aside ? 'head head--with' : 'head'}>
          <div class="head__words">
            {kicker && <p class="head__kicker">{kicker}</p>}
            <div class="head__title">
              <h1 tabIndex={-1}>{title}</h1>
              {tool}
            </div>
          </div>
          {aside}
          {under}
          {lead && <p class="head__lead">{lead}</p>}
        </div>
        {note}
        {children}
      </div>
      {actions}
    </>
  )
}

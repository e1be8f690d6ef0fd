// What the frame puts under the heading of every task: the guide's note, and reading aloud beside it.

import { createContext, type ComponentChildren } from 'preact'

export interface UnderHead {
  readonly note: ComponentChildren
  readonly tool: ComponentChildren
}

export const UnderHeadContext = createContext<UnderHead>({ note: null, tool: null })

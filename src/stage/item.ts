// What stands on the stage: flat things with a key, drawn back to front. Scenes make them, motion compares them, actors play them.

import type { StageIntent } from './model.ts'
import type { Palette, Token } from './palette.ts'

export interface Font {
  readonly family: 'serif' | 'sans'
  readonly size: number // CSS px
  readonly weight: number
  readonly italic?: boolean
}

/** One line of text. x and y: its anchor on the baseline, in CSS px from the item's top left corner. */
export interface Label {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly font: Font
  readonly colour: Token
  readonly align?: 'left' | 'center' | 'right'
}

/** Where a painter draws: CSS px from the item's top left corner. */
export interface Ink {
  readonly context: CanvasRenderingContext2D
  readonly palette: Palette
}

/** How a thing comes or goes: where it starts (or ends) relative to its place. */
export interface Passage {
  readonly dx?: number
  readonly dy?: number
  readonly scale?: number
  readonly turn?: number // degrees, added
  readonly wait?: number // ms
  readonly last?: number // ms
  readonly wipe?: boolean // uncovered from left to right
}

export interface Item {
  readonly key: string // stable: motion follows it from model to model
  readonly x: number // top left corner of the box, CSS px
  readonly y: number
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly turn?: number // degrees about the middle
  readonly alpha?: number
  readonly look: string // changes when, and only when, the drawing changes (palette and labels are added by the actor)
  readonly bleed?: number // room round the box for shadows, CSS px
  readonly paint?: (ink: Ink) => void
  readonly picture?: (palette: Palette) => string // SVG text, instead of paint
  readonly labels?: readonly Label[]
  readonly enter?: Passage // null: it is simply there
  readonly leave?: Passage
  readonly going?: 'slide' | 'hop' | 'flip' // how it moves or changes
  /** How a new drawing takes the old one's place: over it (left out); at once; or, where it moves as well, after it: words would cross words. */
  readonly change?: 'cut' | 'through'
}

/** A place to tap, in CSS px of the stage. */
export interface Target {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly act: StageIntent | { readonly type: 'turn-cards' } // the stage turns its own cards
}

export interface Arrangement {
  readonly items: readonly Item[]
  readonly targets: readonly Target[]
}

// An item with a painter as pixels: its drawing, then its lines of text.

import type { Item } from './item.ts'
import { cssFont } from './lettering.ts'
import { colour, type Palette } from './palette.ts'

/** Room round an item's box for its shadow, CSS px. */
export const bleedOf = (item: Item): number => item.bleed ?? 6

/** The item in width x height device pixels, bleed included. */
export function paintedItem(
  item: Item,
  palette: Palette,
  width: number,
  height: number,
  density: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return canvas
  context.scale(density, density)
  context.translate(bleedOf(item), bleedOf(item))
  item.paint?.({ context, palette })
  for (const label of item.labels ?? []) {
    context.font = cssFont(label.font)
    context.fillStyle = colour(palette, label.colour)
    context.textAlign = label.align ?? 'left'
    context.fillText(label.words, label.x, label.y)
  }
  return canvas
}

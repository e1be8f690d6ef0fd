// Each side's pattern, so that no side is told by colour alone: stripes, dots, checks, chevrons, waves, crosses.

import type { Palette } from './palette.ts'

const MARKS = [
  '<path d="M0 0H2V6H0Z"/>',
  '<circle cx="3" cy="3" r="1.5"/>',
  '<path d="M0 0H3V3H0ZM3 3H6V6H3Z"/>',
  '<path d="M0 4L3 1L6 4V6L3 3L0 6Z"/>',
  '<path d="M0 2Q1.500 0 3 2T6 2V4Q4.500 6 3 4T0 4Z"/>',
  '<path d="M2 0H4V2H6V4H4V6H2V4H0V2H2Z"/>',
]
const TURN = [45, 30, 0, 0, 0, 0]

/** SVG patterns `cloth0`.. (small, light on the fill) and `weave0`.. (large, deep on the fill). */
export const patternDefs = (palette: Palette): string =>
  palette.sides
    .map((side, k) => {
      const plain = palette.theme === 'contrast'
      const tile = (id: string, scale: number, mark: string, strength: number, ground: string = side.fill): string =>
        `<pattern id="${id}${k}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${TURN[k]}) scale(${scale})"><path d="M0 0H6V6H0Z" fill="${ground}"/><g fill="${mark}" fill-opacity="${strength}">${MARKS[k]}</g></pattern>`
      return (
        tile('cloth', 1.1, plain ? '#000000' : '#ffffff', 0.6) +
        (plain ? tile('weave', 2, side.fill, 0.7, '#000000') : tile('weave', 2, side.deep, 1))
      )
    })
    .join('')

/** The small pattern as a canvas fill at the origin of the drawing. */
export function clothFill(context: CanvasRenderingContext2D, palette: Palette, side: number): CanvasPattern | string {
  const k = side % palette.sides.length
  const fill = palette.sides[k]!.fill
  const tile = document.createElement('canvas')
  const grain = 4 // drawn larger, scaled down: crisp on dense screens
  tile.width = tile.height = 6 * grain
  const pen = tile.getContext('2d', { willReadFrequently: true })
  if (!pen) return fill
  pen.scale(grain, grain)
  pen.fillStyle = fill
  pen.fillRect(0, 0, 6, 6)
  pen.fillStyle = palette.theme === 'contrast' ? '#000000' : 'rgb(255 255 255 / 0.62)'
  const path = /d="([^"]+)"/.exec(MARKS[k]!)?.[1]
  const mark = path ? new Path2D(path) : new Path2D()
  if (!path) mark.arc(3, 3, 1.5, 0, Math.PI * 2)
  pen.fill(mark)
  const pattern = context.createPattern(tile, 'repeat')
  if (!pattern) return fill
  pattern.setTransform(new DOMMatrix().rotate(TURN[k]!).scale(1.1 / grain))
  return pattern
}

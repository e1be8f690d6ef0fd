// The drawings in assets/images: SVG files of named symbols, put together and coloured here. Text is never part of them.

import crowd from '../../assets/images/crowd.svg?symbols'
import people from '../../assets/images/people.svg?symbols'
import room from '../../assets/images/room.svg?symbols'
import things from '../../assets/images/things.svg?symbols'
import view from '../../assets/images/view.svg?symbols'
import type { Palette } from './palette.ts'
import { patternDefs } from './pattern.ts'

const symbols: Readonly<Record<string, string>> = { ...crowd, ...people, ...room, ...things, ...view }

/** Colours by the name of their custom property, without the dashes. */
export type Dress = Readonly<Record<string, string>>

/** A symbol's markup in these colours, with the symbols it uses. Throws if a drawing or a colour has no such name. */
export function drawn(id: string, dress: Dress): string {
  const body = symbols[id]
  if (body === undefined) throw new Error(`no drawing named ${id}`)
  return body
    .replace(/<use href="#([\w-]+)"\/>/g, (_, inner: string) => drawn(inner, dress))
    .replace(/@(\w+)/g, (_, name: string) => {
      const value = dress[name]
      if (value === undefined) throw new Error(`drawing ${id} has no colour ${name}`)
      return value
    })
}

/** The palette as a dress: every token, the sky and the sun. */
export function roomDress(palette: Palette): Record<string, string> {
  const dress: Record<string, string> = {}
  for (const [name, value] of Object.entries(palette)) if (typeof value === 'string') dress[name] = value
  palette.sky.forEach((value, k) => {
    dress[`sky${k + 1}`] = value
  })
  dress.shadeLit = palette.lampshade
  return dress
}

export const placed = (markup: string, transform: string): string => `<g transform="${transform}">${markup}</g>`

export const SHADOW = 'filter="url(#cut)"'

/** A filter that draws a line of this width round everything. */
const contour = (id: string, tone: string, width: number, strength: number): string =>
  `<filter id="${id}" x="-10%" y="-10%" width="120%" height="120%"><feMorphology in="SourceAlpha" operator="dilate" radius="${width}"/><feComposite in2="SourceAlpha" operator="out" result="line"/><feFlood flood-color="${tone}" flood-opacity="${strength.toFixed(2)}"/><feComposite in2="line" operator="in"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>`

/** A whole SVG of a window (x, y, width, height in drawing units) onto some markup. */
export function svgOf(markup: string, palette: Palette, box: readonly [number, number, number, number]): string {
  const cut =
    palette.theme === 'contrast'
      ? contour('cut', '#ffffff', 1.6, 1)
      : `<filter id="cut" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="0" dy="3" stdDeviation="2.2" flood-color="${palette.shadow}" flood-opacity=".32"/></filter>`
  const lit =
    palette.theme === 'contrast'
      ? contour('lit', '#ffffff', 0.8, 1)
      : contour('lit', palette.rim, 0.7, palette.dusk * 0.75)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" preserveAspectRatio="none"><defs>${cut}${lit}${patternDefs(palette)}</defs>${markup}</svg>`
}

// The drawings as the page carries them: an SVG asked for with `?symbols` is its symbols by name, on one line each,
// without the sample sheet round them and its white space. A colour to be filled in stands as @name.

import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const DRAWING = /\.svg\?symbols$/

const plain = (body: string): string =>
  body
    .replace(/\s+/g, ' ')
    .replace(/var\(--(\w+)\)/g, '@$1')
    .replace(/> | <|^ /g, (gap) => gap.trim())
    .replace(/(\.\d*?)0+(?=[^\d.])/g, (_, kept: string) => (kept === '.' ? '' : kept))

/** The markup of each symbol of a drawing, by its id; the same picture. */
export const symbolsOf = (svg: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...svg.matchAll(/<symbol id="([\w-]+)"[^>]*>([\s\S]*?)<\/symbol>/g)].map(([, id, body]) => [id!, plain(body!)]),
  )

export const drawings = (): Plugin => ({
  name: 'drawings',
  enforce: 'pre',
  load(id) {
    if (!DRAWING.test(id)) return null
    const file = id.replace(/\?symbols$/, '')
    this.addWatchFile(file)
    return { code: `export default ${JSON.stringify(symbolsOf(readFileSync(file, 'utf8')))}`, map: null }
  },
})

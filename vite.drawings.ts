// The drawings as the built page carries them: their symbols alone, without the sample sheet round them and its white space.

import type { Plugin } from 'vite'

const DRAWING = /\/assets\/images\/[\w-]+\.svg\?raw$/

/** A drawing's symbols on one line; the same picture. */
export const symbolsOf = (svg: string): string =>
  [...svg.matchAll(/<symbol [\s\S]*?<\/symbol>/g)]
    .map(([symbol]) =>
      symbol
        .replace(' overflow="visible"', '')
        .replace(/\s+/g, ' ')
        .replace(/> | </g, (gap) => gap.trim())
        .replace(/(\.\d*?)0+(?=[^\d.])/g, (_, kept: string) => (kept === '.' ? '' : kept)),
    )
    .join('')

/** Drawings are imported with `?raw`; everybody who imports one gets its symbols. */
export const drawings = (): Plugin => ({
  name: 'drawings',
  transform(code, id) {
    if (!DRAWING.test(id)) return null
    const text = JSON.parse(code.replace(/^export default /, '').replace(/;?\s*$/, '')) as string
    return { code: `export default ${JSON.stringify(symbolsOf(text))}`, map: null }
  },
})

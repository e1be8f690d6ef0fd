// Type: the two families, how wide words are, and how they break into lines.

import type { Font } from './item.ts'

const FAMILY = {
  serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
  sans: '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", Verdana, sans-serif',
}

/** Width of a line in CSS px. */
export type Measure = (words: string, font: Font) => number

/** The font as the canvas and document.fonts name it. */
export const cssFont = (font: Font): string =>
  `${font.italic ? 'italic ' : ''}${font.weight} ${font.size}px ${FAMILY[font.family]}`

export const sans = (size: number, weight = 400): Font => ({ family: 'sans', size, weight })
export const serif = (size: number, weight = 400): Font => ({ family: 'serif', size, weight })
export const italic = (font: Font): Font => ({ ...font, italic: true })

/** Measures with a canvas and remembers; call `forget` when the fonts have arrived. */
export function canvasMeasure(context: CanvasRenderingContext2D): {
  readonly measure: Measure
  readonly forget: () => void
} {
  const known = new Map<string, number>()
  return {
    measure: (words, font) => {
      const key = `${cssFont(font)}|${words}`
      let width = known.get(key)
      if (width === undefined) {
        context.font = cssFont(font)
        width = context.measureText(words).width
        known.set(key, width)
      }
      return width
    },
    forget: () => known.clear(),
  }
}

/** A line cut to a width, with an ellipsis where something is left out. */
export function shorten(words: string, font: Font, width: number, measure: Measure): string {
  if (measure(words, font) <= width) return words
  let kept = words
  while (kept.length > 1 && measure(`${kept}\u2026`, font) > width) kept = kept.slice(0, -1).trimEnd()
  return `${kept}\u2026`
}

/** Words as lines of at most `width`, at most `most` of them; what does not fit ends in an ellipsis. A word that is too long is cut. */
export function wrap(words: string, font: Font, width: number, measure: Measure, most = 99): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (!line || measure(longer, font) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  if (line) lines.push(line)
  if (lines.length > most) {
    const rest = lines.slice(most - 1).join(' ')
    return [...lines.slice(0, most - 1), shorten(rest, font, width, measure)]
  }
  return lines.map((l) => shorten(l, font, width, measure))
}

/** The same number of lines as `wrap`, but as even as they can be. */
export function balanced(words: string, font: Font, width: number, measure: Measure, most = 99): readonly string[] {
  const lines = wrap(words, font, width, measure, most)
  if (lines.length < 2) return lines
  let even = lines
  for (let narrow = width * 0.96; narrow > width / 2.5; narrow *= 0.96) {
    const tried = wrap(words, font, narrow, measure)
    if (tried.length !== lines.length || tried.some((l) => l.endsWith('\u2026'))) break
    even = tried
  }
  return even
}

const LEAST = 13 // CSS px: no letter is smaller

/**
 * A source in type of 13 at `type`: on one line, in larger panels a little smaller for it; else the voice on one line and the paper
 * with its date on the next. `brief`: the voice alone rather than two lines. Width in CSS px.
 */
export function sourceFace(
  source: string,
  type: number,
  width: number,
  measure: Measure,
  brief = false,
): { readonly font: Font; readonly lines: readonly string[] } {
  const fonts = [13, 12, 11, 10.2].map((size) => sans(size * type)).filter((font, k) => k === 0 || font.size >= LEAST)
  const font = fonts.find((f) => measure(source, f) <= width)
  if (font) return { font, lines: source ? [source] : [] }
  const at = source.indexOf(' \u00b7 ')
  const parts = at < 0 ? [source] : [source.slice(0, at), source.slice(at + 3)]
  return {
    font: fonts[0]!,
    lines: (brief ? parts.slice(0, 1) : parts).map((p) => shorten(p, fonts[0]!, width, measure)),
  }
}

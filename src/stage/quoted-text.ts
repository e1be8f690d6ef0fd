// The one place where the stage puts quotation marks round words.

import type { Font } from './item.ts'
import { type Measure, shorten, wrap } from './lettering.ts'

/** How words came to us. Silence has none. */
export type QuotedKind = 'direct' | 'reported' | 'editorial' | 'silent'

export interface Quoted {
  readonly kind: QuotedKind
  readonly exact: string // the source's words, verbatim; for silence what to say instead
}

/** Words of a source as they are shown: in quotation marks; silence as it is. */
export const quotedText = (words: Quoted): string =>
  words.kind === 'silent' ? words.exact : `\u201c${words.exact}\u201d`

/** The same in lines. Where there are more than `most`, the last one ends in an ellipsis inside the marks. */
export function quotedLines(words: Quoted, font: Font, width: number, measure: Measure, most = 99): readonly string[] {
  const lines = wrap(quotedText(words), font, width, measure)
  if (lines.length <= most) return lines
  const close = words.kind === 'silent' ? '' : '\u201d'
  const kept = lines.slice(0, Math.max(1, most))
  const last = shorten(`${kept[kept.length - 1]} \u2026`, font, width - measure(close, font), measure)
  const whole = last.replace(/[\s\u2026]+$/, '')
  const left = words.exact.replace(/\s+/g, ' ')
  const told = [...kept.slice(0, -1), whole].join(' ').slice(close ? 1 : 0)
  const cut = left.startsWith(told) && !/^\s|^$/.test(left.slice(told.length)) // inside a word
  return [...kept.slice(0, -1), `${cut ? whole.replace(/\s*\S+$/, '') : whole}\u2026${close}`]
}

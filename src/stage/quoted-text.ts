// The one place where the stage puts quotation marks round words.

/** How words came to us. Silence has none. */
export type QuotedKind = 'direct' | 'reported' | 'editorial' | 'silent'

export interface Quoted {
  readonly kind: QuotedKind
  readonly exact: string // the source's words, verbatim; for silence what to say instead
}

/** Words of a source as they are shown: in quotation marks; silence as it is. */
export const quotedText = (words: Quoted): string =>
  words.kind === 'silent' ? words.exact : `\u201c${words.exact}\u201d`

// HTML that cannot be broken by a text: what is put into a template is escaped unless it is HTML already.

export interface Html {
  readonly html: string
}

type Part = Html | string | number | null | false | readonly Part[]

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

function filled(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(filled).join('')
}

/** A template: strings and numbers are escaped, HTML is put in as it is, lists are joined, null and false are nothing. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.reduce((sum, text, n) => sum + filled(parts[n - 1] ?? null) + text),
})

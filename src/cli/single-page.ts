// One built page as one text: script and styles stand inside it, named by their hashes in its content policy. Text in, text out.

import { createHash } from 'node:crypto'

export interface PageParts {
  readonly html: string // as the build wrote it
  readonly script: string // one module, without imports
  readonly styles: string
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

/** What the page may do: nothing but what stands in it. Workers start from a blob, as a page from a stick has no address for them. */
const policy = (script: string, styles: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash(script)} blob:`,
    `style-src ${hash(styles)}`,
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** The one text. Throws where a style or the page still names another file. */
export function singlePage({ html, script, styles }: PageParts): string {
  // Inside a string, a template or a pattern `\x3c` is the same as `<`, and nowhere else may these two stand in a script.
  const safe = script.replace(/<(?=\/script|!--)/gi, '\\x3c').replaceAll('\r', '')
  const css = styles.replaceAll('\r', '').trim()
  if (/<\/style/i.test(css)) throw new Error('the styles would end their own element')
  const named = css.match(/url\(["']?(?!data:|#)[^)]{0,60}/)
  if (named) throw new Error(`the styles name another file: ${named[0]}`)
  const bare = html
    .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/\s*<link rel="(?:modulepreload|stylesheet|manifest)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
  const left = bare.match(/\s(?:src|href)="(?!data:)[^"]*"/)
  if (left) throw new Error(`the page names another file:${left[0]}`)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(safe, css)}">`
  // As functions: a replacement text would read `$&` and the like in the code as its own.
  return bare
    .replace(/<head>\s*(<meta charset[^>]*>)?/, (_, charset = '<meta charset="utf-8">') => `<head>${charset}${meta}`)
    .replace('</head>', () => `<style>${css}</style>\n</head>`)
    .replace('</body>', () => `<script type="module">${safe}</script>\n</body>`)
}

// A whole HTML document around a paper's content. It needs nothing else: no script, no network, no picture from elsewhere.

import { type Html, html } from './html.ts'
import type { PackSource, Paper } from './pack-source.ts'
import { STYLE } from './style.ts'

export function paperOf(
  { scenario, words }: PackSource,
  name: string,
  title: string,
  content: Html,
  style = '',
): Paper {
  const page = html`<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title} \u2013 ${scenario.title}</title><style>${{ html: STYLE + style }}</style></head>
<body>${content}</body></html>
`
  return { name, title, html: page.html }
}

/** One sheet: in print it begins a new page. */
export const sheet = (content: Html): Html => html`<main class="sheet">${content}</main>`
export const furtherSheet = (content: Html): Html => html`<section class="sheet">${content}</section>`

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { singlePage } from '../../src/cli/single-page.ts'

const HTML = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<meta charset="utf-8" />
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index.css">
</head><body></body></html>`

const script = (page: string): string => page.match(/<script type="module">([\s\S]*?)<\/script>/)![1]!

test('whatever a string of the script holds, the script stays whole and its hash is in the policy', () => {
  const nasty = fc.constantFrom(
    '</script>',
    '</SCRIPT >',
    '<!--',
    '$&',
    '$`',
    "$'",
    '</body>',
    '</head>',
    'x',
    '\\',
    '\r',
  )
  fc.assert(
    fc.property(fc.array(nasty), (parts) => {
      const text = parts.join('')
      const page = singlePage({ html: HTML, script: `return ${JSON.stringify(text)}`, styles: 'p{}' })
      const code = script(page)
      expect(new Function(code)()).toBe(text)
      expect(page).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
      expect(page).not.toContain("'self'")
      expect(page.match(/http-equiv/g)).toHaveLength(1)
    }),
  )
})

test('a page or a style that names another file is refused', () => {
  const parts = { html: HTML, script: '', styles: '' }
  expect(() => singlePage({ ...parts, styles: 'p{background:url(./a.png)}' })).toThrow(/another file/)
  expect(() => singlePage({ ...parts, html: HTML.replace('<body>', '<body><img src="a.png">') })).toThrow(
    /another file/,
  )
  expect(() => singlePage({ ...parts, styles: 'p{background:url(data:image/png;base64,AA)}' })).not.toThrow()
})

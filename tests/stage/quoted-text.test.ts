import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { quotedText } from '../../src/stage/quoted-text.ts'

test('a source is quoted to the letter; silence carries no marks', () => {
  expect(quotedText({ kind: 'direct', exact: 'a  b' })).toBe('\u201ca  b\u201d')
  expect(quotedText({ kind: 'silent', exact: 'No words.' })).toBe('No words.')
})

test('quotation marks come from one place only', () => {
  const folder = 'src/stage'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))
  const marked = files.filter((f) =>
    /[\u201c\u201d\u201e\u00ab\u00bb]|\\u201[cd]/i.test(readFileSync(join(folder, f), 'utf8')),
  )
  expect(marked).toEqual(['quoted-text.ts'])
  expect(readFileSync('src/wording/en-stage.ftl', 'utf8')).not.toMatch(/[\u201c\u201d]/)
})

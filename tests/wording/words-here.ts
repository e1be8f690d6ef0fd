// The interface text as the browser gets it.

import { readdirSync, readFileSync } from 'node:fs'
import { wordsFrom } from '../../src/wording/words.ts'

const folder = new URL('../../src/wording/', import.meta.url)

export const fluentFiles: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.ftl'))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

export const words = wordsFrom(fluentFiles.map(({ text }) => text).join('\n'))

// Interface text: every id that is asked for exists, every id that exists is asked for, and every sentence is short.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fluentFiles } from './words-here.ts'

const root = fileURLToPath(new URL('../../src', import.meta.url))

const sources = ['page', 'wording', 'stage', 'sound', 'session', 'storage', '.'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
)
const code = sources.join('\n')

const idsIn = (text: string): readonly string[] => [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((m) => m[1]!)
const PAGE = ['en.ftl', 'en-debrief.ftl', 'en-guide.ftl']
const ids = new Set(fluentFiles.flatMap(({ text }) => idsIn(text)))
const literals = new Set([...code.matchAll(/['"`]([a-z][a-z0-9]*(?:-[a-z0-9]+)*)['"`]/g)].map((m) => m[1]!))
// `event-${type}` and the like: any id that fits the pattern may be asked for.
const patterns = [...code.matchAll(/`([a-z][a-z0-9-]*-\$\{[^`]*|[a-z][a-z0-9-]*\$\{[^`]*)`/g)].map(
  (m) => new RegExp(`^${m[1]!.replace(/\$\{[^}]*\}/g, '[a-z0-9-]+')}$`),
)

describe('interface text', () => {
  it('has no message twice', () => {
    const all = fluentFiles.flatMap(({ text }) => idsIn(text))
    expect(all.filter((id, n) => all.indexOf(id) !== n)).toEqual([])
  })

  it('has every message that is asked for by name', () => {
    const asked = [...code.matchAll(/\bsay\(\s*'([a-z0-9-]+)'/g)].map((m) => m[1]!)
    expect(asked.length).toBeGreaterThan(100)
    expect([...new Set(asked)].filter((id) => !ids.has(id))).toEqual([])
  })

  it('of the page is all asked for', () => {
    const mine = fluentFiles.filter(({ name }) => PAGE.includes(name)).flatMap(({ text }) => idsIn(text))
    expect(mine.filter((id) => !literals.has(id) && !patterns.some((pattern) => pattern.test(id)))).toEqual([])
  })

  it('has sentences of at most 20 words', () => {
    const long = fluentFiles.flatMap(({ name, text }) =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.replace(/^[a-z0-9-]+ = ?|^\s*\*?\[[^\]]*\]/g, '').replace(/\{[^}]*\}?/g, 'x'))
        .flatMap((line) => line.split(/[.!?:](?:\s|$)/))
        .filter((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 20)
        .map((sentence) => `${name}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  it('has no quotation marks: those belong to the record', () => {
    const marked = fluentFiles.flatMap(({ text }) =>
      text.split('\n').filter((line) => !line.startsWith('#') && /[“”«»„]/.test(line)),
    )
    expect(marked).toEqual([])
  })
})

describe('no invented speech', () => {
  it('draws quotation marks in one component of the page only', () => {
    const files = readdirSync(join(root, 'page'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) => /[“”]|\\u201[cdCD]|&ldquo;|<q[\s>]/.test(readFileSync(join(root, 'page', name), 'utf8')))
    expect(files.map((name) => name.replaceAll('\\', '/'))).toEqual(['parts/quoted.tsx'])
  })

  it('keeps the sentences of the page in the wording files', () => {
    const inCode = readdirSync(join(root, 'page'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) =>
        readFileSync(join(root, 'page', name), 'utf8')
          .split('\n')
          .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
          .filter(
            (line) => />\s*[A-Z][a-z]+ [a-z]+ [a-z]+/.test(line) || /^\s+[A-Z][a-z]+( [a-z]+){3,}[.!?]?$/.test(line),
          )
          .map((line) => `${name}: ${line.trim()}`),
      )
    expect(inCode).toEqual([])
  })
})

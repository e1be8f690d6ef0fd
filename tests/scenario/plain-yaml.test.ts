import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { limitProblems } from '../../src/scenario/limits.ts'
import { Lines } from '../../src/scenario/lines.ts'
import { readPlainly } from '../../src/scenario/plain-yaml.ts'
import type { Spot } from '../../src/scenario/tree.ts'
import { readByLibrary } from '../../src/scenario/yaml-library.ts'

const SCENARIOS = new URL('../../scenarios/', import.meta.url)
const shipped = readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name))

/** What anybody can see of a spot: of a block of lines only how far its first line goes, for its end may take in remarks and blank lines. */
function visible({ value, start, end, key, inside }: Spot, text: string): object {
  const block = inside !== null && !/[[{]/.test(text[start]!)
  const firstLine = `${text}\n`.indexOf('\n', start)
  const within = inside && [...inside.entries()].map(([step, spot]) => [step, visible(spot, text)])
  return { value: inside ? null : value, start, end: block ? Math.min(end, firstLine) : end, key, within }
}

/** Is the text read plainly? If it is: the same values at the same places with the same problems as the library has them. */
function agrees(text: string): boolean {
  const lines = new Lines(text)
  const plain = readPlainly(text, lines)
  if (!plain) return false
  const library = readByLibrary(text, lines)
  expect(plain.root.value).toStrictEqual(library.root.value)
  expect(visible(plain.root, text)).toStrictEqual(visible(library.root, text))
  expect([plain.problems, plain.broken]).toEqual([library.problems, library.broken])
  return true
}

/** The same, of what the gate lets pass. */
const agreesBehindTheGate = (text: string): void => void (limitProblems(text).length === 0 && agrees(text))

const signs = [
  'a',
  'b',
  ' ',
  '  ',
  ': ',
  ':',
  '\n',
  '\n',
  '\n  ',
  '\n    ',
  '- ',
  '-',
  '[',
  ']',
  '{',
  '}',
  ', ',
  ',',
  '"',
  "'",
  '#',
  ' # ',
]
const odd = [
  '>-\n',
  '|\n',
  '>',
  '\\',
  '\\n',
  '\\u00e9',
  '1',
  '-2',
  '.5',
  '0x1',
  '1e3',
  'true',
  '~',
  '%',
  '---\n',
  '?',
  '&a ',
  '*a',
  '!b',
  '\r\n',
  '\t',
  'é',
  '😀',
  '__proto__',
  '<<',
]

test.each(shipped)('%s is read plainly, with either line end', (name) => {
  const text = readFileSync(new URL(name, SCENARIOS), 'utf8')
  expect(agrees(text)).toBe(true)
  expect(agrees(text.replaceAll('\n', '\r\n'))).toBe(true)
})

describe('what is read plainly is read as the library reads it', () => {
  test('whatever it is made of', () => {
    const text = fc.array(fc.constantFrom(...signs, ...signs, ...odd), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(fc.property(text, agreesBehindTheGate), { numRuns: 4000 })
  })

  test('lines of keys, lists and texts, with slips among them', () => {
    const value = fc.constantFrom(
      'x',
      'x y',
      '"x y"',
      "'it''s'",
      '[a, "b", 3]',
      '{a: 1, b: [c]}',
      '>-',
      '|',
      '',
      '- z',
      '# so',
      'x # 2',
      'x #y',
      '"a',
      'b"',
      '12:30',
      '-1.50',
      '2031-05-02',
      'null',
      '"\\u00e9\\n"',
      '{ a: "b",',
      ' }',
      'a: b',
    )
    const line = fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('', '- ', 'a: ', 'b: ', '- a: ', '- - ', 'c-1:'),
      value,
    )
    const text = fc
      .array(line, { maxLength: 12 })
      .map((rows) => rows.map(([indent, key, words]) => `${'  '.repeat(indent)}${key}${words}`).join('\n'))
    fc.assert(
      fc.property(text, fc.constantFrom('\n', ''), (rows, end) => agreesBehindTheGate(`${rows}${end}`)),
      { numRuns: 4000 },
    )
  })

  test('a shipped file with any few characters changed', () => {
    const text = readFileSync(new URL(shipped.find((name) => name.includes('harbour'))!, SCENARIOS), 'utf8').slice(
      0,
      6000,
    )
    const change = fc.tuple(fc.nat(text.length), fc.nat(3), fc.constantFrom('', ...signs, ...odd))
    const changed = fc
      .array(change, { minLength: 1, maxLength: 3 })
      .map((changes) =>
        changes.reduce((all, [at, gone, more]) => `${all.slice(0, at)}${more}${all.slice(at + gone)}`, text),
      )
    fc.assert(fc.property(changed, agreesBehindTheGate), { numRuns: 300 })
  })
})

const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/).filter((name) => !['constructor', 'prototype'].includes(name))
const words = fc.oneof(
  fc.stringMatching(/^[a-z][a-z ,.'"éÉ—0-9-]{0,90}[a-z.]$/),
  fc
    .array(fc.constantFrom('two', 'words', '12:30', 'a: b', 'x #y', '- z', '😀', '\n', '\n\n', '.', '{', ']'), {
      maxLength: 30,
    })
    .map((parts) => parts.join(' ')),
  fc.constantFrom('true', '~', '1e3', '0x1', '-1.50', '+1', '.5', '1.', '2031-05-02', '12-18', '', ' ', '# so'),
)
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))
const file = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true })

test('JSON is read plainly', () => {
  fc.assert(
    fc.property(file, fc.constantFrom(0, 2), (value, indent) => {
      expect(agrees(JSON.stringify(value, null, indent))).toBe(true)
    }),
  )
})

test('trees as the library writes them, in all its styles, and with slips, are read alike', () => {
  const style = fc.record({
    lineWidth: fc.constantFrom(20, 40, 80, 0),
    indent: fc.constantFrom(2, 3),
    indentSeq: fc.boolean(),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
    collectionStyle: fc.constantFrom('any', 'any', 'flow'),
  } as const)
  const slip = fc.tuple(
    fc.nat(),
    fc.nat(2),
    fc.constantFrom(...signs, ' # so', ' #so\n', '\n\n', '\n# so\n', '\n    # so', ' \n', '\r\n'),
  )
  fc.assert(
    fc.property(file, style, fc.array(slip, { maxLength: 2 }), (value, styled, slips) => {
      const text = slips.reduce(
        (all, [at, gone, more]) => {
          const from = at % (all.length + 1)
          return `${all.slice(0, from)}${more}${all.slice(from + gone)}`
        },
        stringify(value, styled),
      )
      agreesBehindTheGate(text)
    }),
    { numRuns: 1000 },
  )
})

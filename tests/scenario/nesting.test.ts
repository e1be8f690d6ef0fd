import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Node } from 'yaml'
import { isMap, isPair, isSeq, parseDocument } from 'yaml'
import { nesting } from '../../src/scenario/nesting.ts'
import { MOST_LEVELS } from '../../src/scenario/scan-cursor.ts'

/** How many collections lie inside each other, without recursion. */
function depthOf(root: unknown): number {
  let deepest = 0
  const waiting: [unknown, number][] = [[root, 0]]
  while (waiting.length > 0) {
    const [node, depth] = waiting.pop()!
    deepest = Math.max(deepest, depth)
    if (isMap(node) || isSeq(node)) for (const item of node.items as Node[]) waiting.push([item, depth + 1])
    else if (isPair(node)) waiting.push([node.key, depth], [node.value, depth])
  }
  return deepest
}

// a broken text can make the parser see a key in every bracket: two levels for one
const MOST_PARSED = 2 * MOST_LEVELS + 8

describe('a text that passes is not nested deeper than it was measured', () => {
  const pieces = [
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    ':',
    ': ',
    '- ',
    '? ',
    ',',
    ', ',
    '\n',
    '\n ',
    '\n  ',
    '\n   ',
    '\n    ',
    'a',
    ' ',
    '|\n',
    '>\n',
    '#',
    ' #',
    '&x ',
    '!y ',
    '*x',
    '---\n',
    '\\',
    '\t',
    '%',
    '|1\n',
    '-',
    '?',
  ]
  const deep = fc.array(
    fc.tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 60 })),
    { minLength: 1, maxLength: 4 },
  )

  test('whatever the text is made of', () => {
    fc.assert(
      fc.property(deep, (parts) => {
        const text = parts.map(([piece, times]) => piece.join('').repeat(times)).join('')
        if (nesting(text).length > 0) return
        expect(
          depthOf(parseDocument(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false }).contents),
        ).toBeLessThanOrEqual(MOST_PARSED)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('levels', () => {
  const code = (text: string) => nesting(text)[0]?.code ?? null
  const inBrackets = (levels: number) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`
  const byIndent = (levels: number) =>
    `${Array.from({ length: levels }, (_, k) => `${' '.repeat(k)}a:\n`).join('')}${' '.repeat(levels)}b\n`

  test.each([
    ['brackets', inBrackets],
    ['indents', byIndent],
    ['dashes', (levels: number) => `${'- '.repeat(levels)}a\n`],
    ['JSON', (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`],
  ])('%s: 30 pass, 40 do not', (_, text) => {
    expect(code(text(30))).toBe(null)
    expect(code(text(40))).toBe('OTR002')
  })

  test.each([
    ['a: "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["\n'],
    ["a: 'it''s [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[['\n"],
    ['a: see [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n'],
    [`a: |\n${Array.from({ length: 40 }, (_, k) => `${' '.repeat(k + 2)}[x: y\n`).join('')}b: 1\n`],
    [`# ${'['.repeat(40)}\na: 1\n`],
    [`${'a: [1, [2, "]"], {b: c}]\n'.repeat(100)}`],
  ])('brackets inside a text are no levels (%#)', (text) => {
    expect(code(text)).toBe(null)
  })

  test('the problem stands where the level too many begins', () => {
    expect(nesting(inBrackets(40))[0]).toMatchObject({ code: 'OTR002', line: 1, column: 35 })
  })
})

describe('the start of a line', () => {
  test.each([
    ['a:\n\tb: 1\n', 2, 1],
    ['a:\n  \tb: 1\n', 2, 3],
    ['a:\n\u00a0 b: 1\n', 2, 1],
    ['a: 1\n\u200bb: 1\n', 2, 1],
  ])('%j is refused', (text, line, column) => {
    expect(nesting(text)[0]).toMatchObject({ code: 'OTR010', line, column })
  })

  test.each([['a: 1\n\t\nb: 2\n'], ['{\n\t"a": 1\n}\n'], ['a: |\n  x\n  \ty\nb: 1\n']])('%j is not', (text) => {
    expect(nesting(text)).toEqual([])
  })
})

test.each([
  ['title: "The Fund\nlanguage: en\n', 1, 8],
  ['a: 1\nb: [1, 2\nc: 3\n', 2, 4],
  ['a: {b: 1', 1, 4],
])('%j: what is not closed is shown where it opens', (text, line, column) => {
  expect(nesting(text)[0]).toMatchObject({ code: 'OTR012', line, column })
})

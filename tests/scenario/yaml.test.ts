import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../src/scenario/yaml.ts'

describe('values', () => {
  test('YAML 1.2 core: no, dates and sexagesimals are texts; true, numbers and null are not', () => {
    expect(parseYaml('a: no\nb: 2031-05-02\nc: 12:30\nd: true\ne: 0.5\nf: null\ng:\nh: 1_000\n').tree).toEqual({
      a: 'no',
      b: '2031-05-02',
      c: '12:30',
      d: true,
      e: 0.5,
      f: null,
      g: null,
      h: '1_000',
    })
  })

  test('every JSON tree comes back, with a place for every value', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/).filter((name) => name !== 'constructor')
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 1, 2), (value, indent) => {
        const parsed = parseYaml(JSON.stringify(value, null, indent))
        expect(parsed.problems).toEqual([])
        expect(parsed.tree).toEqual(value)
        const visit = (node: unknown, path: readonly (string | number)[]): void => {
          expect(parsed.sites.at(path)).not.toBe(null)
          if (Array.isArray(node)) for (const [k, item] of node.entries()) visit(item, [...path, k])
          else if (typeof node === 'object' && node !== null)
            for (const [name, item] of Object.entries(node)) visit(item, [...path, name])
        }
        visit(value, [])
      }),
    )
  })
})

test('an entry that lost its dash is one problem, however many keys it has', () => {
  const { problems } = parseYaml('list:\n  - id: a\n    b: 1\n    id: c\n    b: 2\n')
  expect(problems).toMatchObject([{ code: 'OTR015', line: 4, help: expect.stringContaining('a dash before it: - id') }])
})

test('a key that stands twice: the first value counts for what follows, and both places are told', () => {
  const { tree, problems } = parseYaml('a: 1\nb: 2\na: 3\n')
  expect(tree).toEqual({ a: 1, b: 2 })
  expect(problems).toMatchObject([{ code: 'OTR015', line: 3, column: 1, beside: [{ line: 1, column: 1 }] }])
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packed, packedHash } from '../../src/scenario/pack.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Tree } from '../../src/scenario/tree.ts'
import { isList, isObject } from '../../src/scenario/tree.ts'

const read = (path: string) => readScenario(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path)

/** The same tree with its keys in another order. */
function shuffled(tree: Tree, turn: number): Tree {
  if (isList(tree)) return tree.map((item) => shuffled(item, turn))
  if (!isObject(tree)) return tree
  const keys = Object.keys(tree)
  const cut = turn % (keys.length + 1)
  return Object.fromEntries([...keys.slice(cut), ...keys.slice(0, cut)].map((key) => [key, shuffled(tree[key]!, turn)]))
}

describe.each([
  'tests/fixtures/scenarios/tiny/tiny.scenario.yaml',
  'tests/fixtures/scenarios/trio/trio.scenario.yaml',
  'docs/rules/base/base.scenario.yaml',
])('%s packed', (path) => {
  const reading = read(path)

  test('reads as the same scenario, and packs to itself', () => {
    const again = readScenario(packed(reading), 'packed.scenario.json')
    expect(again.problems).toEqual(
      reading.problems.map((p) => ({ ...p, line: expect.any(Number), column: expect.any(Number) })),
    )
    expect(again.scenario).toEqual(reading.scenario)
    expect(packed(again)).toBe(packed(reading))
    expect(packedHash(again)).toBe(packedHash(reading))
  })

  test('has one hash, whatever the order of keys and the layout of the file', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.constantFrom(0, 2, '\t'), (turn, indent) => {
        const other = readScenario(JSON.stringify(shuffled(reading.tree!, turn), null, indent), 'other.scenario.json')
        expect(packedHash(other)).toBe(packedHash(reading))
      }),
      { numRuns: 15 },
    )
  })
})

test('another word is another hash', () => {
  const path = 'tests/fixtures/scenarios/tiny/tiny.scenario.yaml'
  const text = read(path).text
  const other = readScenario(text.replace('rounds: 4', 'rounds: 5'), path)
  expect(packedHash(other)).not.toBe(packedHash(read(path)))
  expect(packedHash(other)).toMatch(/^[0-9a-f]{64}$/)
})

test('what has errors cannot be packed', () => {
  expect(() => packed(readScenario('title: x', 'x'))).toThrow('x has errors')
})

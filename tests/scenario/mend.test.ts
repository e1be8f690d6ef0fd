import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mended } from '../../src/scenario/mend.ts'
import { readScenario } from '../../src/scenario/read.ts'

const tiny = readFileSync(new URL('../fixtures/scenarios/tiny/tiny.scenario.yaml', import.meta.url), 'utf8')
const fixed = (text: string) => mended(readScenario(text, 'tiny.scenario.yaml'), () => null)

/** A slip that can have been meant in one way only, and what it was. */
const SLIPS: readonly (readonly [string, string, string])[] = [
  ['a misspelt key', 'language: en', 'langauge: en'],
  ['a misspelt key within', 'means:', 'meanz:'],
  ['a number in quotation marks', 'rounds: 4', 'rounds: "4"'],
  ['a hidden character', 'title: ', 'title: \u200b'],
]

describe('a slip is mended, and nothing else changes', () => {
  test.each(SLIPS)('%s', (_, right, wrong) => {
    expect(tiny).toContain(right)
    expect(fixed(tiny.replace(right, wrong))?.text).toBe(tiny)
  })

  test('several slips at once', () => {
    const text = SLIPS.reduce((now, [, right, wrong]) => now.replace(right, wrong), tiny)
    expect(fixed(text)?.text).toBe(tiny)
    expect(
      fixed(text)
        ?.counts.map(({ count }) => count)
        .reduce((a, b) => a + b),
    ).toBe(SLIPS.length)
  })

  test('tabs in place of the spaces that begin lines', () => {
    const indented = tiny.replace(/^( {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))
    expect(fixed(indented)?.text).toBe(tiny)
  })

  test('a text with a colon gets its quotation marks', () => {
    const text = tiny.replace(/^title: .*$/m, 'title: The weir: who pays')
    expect(fixed(text)?.text).toBe(tiny.replace(/^title: .*$/m, 'title: "The weir: who pays"'))
  })

  test('yes and no become what a switch can be', () => {
    expect(tiny).toContain('noDeal: true')
    expect(fixed(tiny.replace('noDeal: true', 'noDeal: yes'))?.text).toBe(tiny)
  })
})

describe('what could be meant in two ways is left alone', () => {
  test.each([
    ['a key that is near to none', tiny.replace('language: en', 'tongue: en')],
    ['a key that stands there already', tiny.replace('language: en', 'language: en\nlangauge: de')],
    ['a tab that fits two levels', 'title:\n  standard:\n\tplain: x\n'],
    ['words that are no switch', tiny.replace('noDeal: true', 'noDeal: perhaps')],
    ['a file without slips', tiny],
  ])('%s', (_, text) => {
    expect(fixed(text)).toBeNull()
  })
})

test('no mend ever adds an error, and what was mended needs no mending', () => {
  const slip = fc.constantFrom(...SLIPS)
  const damage = fc.tuple(fc.nat(tiny.length), fc.constantFrom('\t', '"', ': ', '\u200b', '{', 'x', '- '))
  fc.assert(
    fc.property(slip, damage, ([, right, wrong], [at, piece]) => {
      const slipped = tiny.replace(right, wrong)
      const text = slipped.slice(0, at) + piece + slipped.slice(at)
      const after = fixed(text)
      if (!after) return
      const [before, now] = [readScenario(text, 'x.yaml'), readScenario(after.text, 'x.yaml')]
      if (before.tree !== undefined) expect(now.problems.length).toBeLessThan(before.problems.length)
      expect(fixed(after.text)).toBeNull()
    }),
    { numRuns: 60 },
  )
})

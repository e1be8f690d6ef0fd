import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULE_CODES, RULES } from '../../src/scenario/rules.ts'
import { baseText, problemsOf, told } from './example.ts'
import { readPage } from './page.ts'

const folder = new URL('../../docs/rules/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^OTR\d{3}\.md$/.test(name))

test('every rule has a page, and every page a rule', () => {
  expect(files.map((name) => name.slice(0, -3)).sort()).toEqual([...RULE_CODES].sort())
})

test('the scenario that the examples change has no problems', async () => {
  expect(
    await problemsOf({ line: 0, kind: 'yaml', flags: [], body: baseText.trimEnd().split('\n'), says: [] }),
  ).toEqual([])
})

describe.each(files)('%s', (file) => {
  const page = readPage(readFileSync(new URL(file, folder), 'utf8'))
  const rule = RULES[page.code as keyof typeof RULES]

  test('says what the table says, and how to mend it', () => {
    expect(file).toBe(`${page.code}.md`)
    expect(page).toMatchObject({ title: rule.title, severity: rule.severity })
    expect(page.mending.length).toBeGreaterThan(10)
    expect(page.fails.length).toBeGreaterThanOrEqual(2)
    expect(page.passes.length).toBeGreaterThanOrEqual(2)
  })

  test.each(page.fails.map((example) => [example.line, example] as const))(
    'fails as told, line %i',
    async (_, example) => {
      expect((await problemsOf(example)).map(told)).toEqual(example.says)
      expect(example.says.some((says) => says.startsWith(page.code))).toBe(true)
    },
  )

  test.each(page.passes.map((example) => [example.line, example] as const))('passes, line %i', async (_, example) => {
    const problems = await problemsOf(example)
    expect(problems.map(told)).toEqual(example.says)
    expect(example.says.filter((says) => says.startsWith(page.code))).toEqual([])
  })
})

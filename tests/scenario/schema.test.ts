import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { editorSchema, scenarioFile } from '../../src/scenario/schema.ts'
import { parseYaml } from '../../src/scenario/yaml.ts'

const at = (path: string) => new URL(`../../${path}`, import.meta.url)
const treeOf = (path: string) => parseYaml(readFileSync(at(path), 'utf8')).tree

test('docs/schema is the schema (npx vitest run tests/scenario/schema.test.ts -u writes it)', async () => {
  await expect(`${JSON.stringify(editorSchema(), null, 2)}\n`).toMatchFileSnapshot(
    at('docs/schema/scenario-1.json').pathname,
  )
})

describe('an editor that knows docs/schema', () => {
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }))
  const validate = ajv.compile(editorSchema() as object)

  test.each([
    'tests/fixtures/scenarios/tiny/tiny.scenario.yaml',
    'tests/fixtures/scenarios/trio/trio.scenario.yaml',
    'docs/rules/base/base.scenario.yaml',
  ])('accepts %s, as the reader does', (path) => {
    expect(validate(treeOf(path))).toBe(true)
    expect(scenarioFile.safeParse(treeOf(path)).success).toBe(true)
  })

  test('refuses an unknown key and a missing one', () => {
    const { language: _, ...tree } = treeOf('tests/fixtures/scenarios/tiny/tiny.scenario.yaml') as Record<
      string,
      unknown
    >
    expect(validate({ ...tree, langauge: 'en' })).toBe(false)
  })

  test('has a description for every key', () => {
    const bare: string[] = []
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as object)) {
            if (typeof (property as { description?: unknown }).description !== 'string') bare.push(`${path}.${name}`)
          }
        }
        visit(value, key === 'properties' ? path : `${path}.${key}`)
      }
    }
    visit(editorSchema(), '')
    expect(bare).toEqual([])
  })
})

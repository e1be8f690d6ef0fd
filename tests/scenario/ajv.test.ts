// docs/schema/scenario-1.json by a validator that is not ours: it must take what the reader takes, and refuse the same wrong shapes.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readScenario } from '../../src/scenario/read.ts'
import type { Making } from '../rules/mutants.ts'
import { MAKERS, Original } from '../rules/mutants.ts'
import { shippedScenarios } from '../rules/shipped.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const schema = JSON.parse(readFileSync(at('docs/schema/scenario-1.json'), 'utf8')) as object
const valid = addFormats.default(new Ajv({ strict: false })).compile(schema)

const FIXTURES = [
  ...['ferry', 'tiny', 'trio'].map((id) => at(`tests/fixtures/scenarios/${id}/${id}.scenario.yaml`)),
  at('docs/rules/base/base.scenario.yaml'),
]

/** What can be said of one value alone. What fits together or not (111 to 116, 3xx) is for the reader to say; a schema cannot. */
const SHAPE = /^OTR1(?:0\d|10|17)$/

const KINDS = [
  'key misspelt',
  'key dropped',
  'value of the wrong kind',
  'number out of range',
  'sign flipped',
  'list emptied',
  'quota over 100',
]

describe('a validator that is not ours', () => {
  test.each([...shippedScenarios(), ...FIXTURES])('accepts %s, as the reader does', (path) => {
    const text = readFileSync(path, 'utf8')
    expect([valid(parse(text)), valid.errors ?? []]).toEqual([true, []])
    expect(readScenario(text, path).problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each(KINDS)('and the reader find the same shapes wrong: %s', (kind) => {
    const path = FIXTURES[0]!
    const makings = everyFew(MAKERS[kind]!(new Original(readFileSync(path, 'utf8'))), 40)
    const verdicts = makings.map((make) => {
      const { text, what } = make()
      const { problems } = readScenario(text, path)
      return { what, byReader: problems.some(({ code }) => SHAPE.test(code)), byOther: !valid(parse(text)) }
    })
    expect(verdicts.filter(({ byReader, byOther }) => byReader !== byOther)).toEqual([])
    expect(verdicts.some(({ byOther }) => byOther)).toBe(true)
  })
})

function everyFew(makings: readonly Making[], most: number): readonly Making[] {
  const step = Math.ceil(makings.length / most)
  return makings.filter((_, index) => index % step === 0)
}

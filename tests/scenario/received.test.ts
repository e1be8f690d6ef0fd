// What a page is told of a scenario that was handed over: ready, ready with words not verified, or the problems with their lines.

import { describe, expect, it } from 'vitest'
import { patternScenario, patternSource } from '../../src/cli/new-pattern.ts'
import { sha256OfText } from '../../src/lib/sha256.ts'
import { received } from '../../src/scenario/received.ts'

const text = patternScenario({ id: 'bus', title: 'The bus', sources: '', people: '', quotes: '' })
const file = (changed = text) => ({ name: 'bus.scenario.yaml', text: changed })
const minutes = { name: 'minutes.md', text: patternSource, sha256: sha256OfText(patternSource) }

describe('a scenario handed over', () => {
  it('is ready and verified with its documents', () => {
    expect(received(file(), [minutes], null)).toMatchObject({
      problems: [],
      unverified: [],
      more: 0,
      scenario: { id: 'bus' },
    })
  })

  it('is ready without its documents, and says which words nobody verified', () => {
    const { scenario, unverified, problems } = received(file(), [], null)
    expect({ id: scenario?.id, unverified, problems }).toEqual({ id: 'bus', unverified: ['minutes'], problems: [] })
  })

  it('opens in its packed form as the same scenario', () => {
    const first = received(file(), [minutes], null)
    const again = received({ name: 'bus.scenario.json', text: first.packed! }, [minutes], null)
    expect(again).toMatchObject({ scenario: first.scenario, sha256: first.sha256, packed: first.packed })
  })

  it('is refused for words that its document does not say, with the line and the words it has', () => {
    const { scenario, packed, problems } = received(
      file(text.replace('A bus at two in', 'A bus at three in')),
      [minutes],
      null,
    )
    expect({ scenario, packed }).toEqual({ scenario: null, packed: null })
    const line = text.split('\n').findIndex((l) => l.includes('A bus at two')) + 1
    expect(problems).toMatchObject([{ code: 'OTR204', severity: 'error', line }])
    expect(problems[0]!.lines.at(-1)).toEqual({ number: line, text: expect.stringContaining('A bus at three in') })
    expect(problems[0]!.notes.join()).toContain('A bus at two in the morning')
  })

  it('shows no more problems than can be read, and counts the rest', () => {
    const many = `${text}${Array.from({ length: 300 }, (_, n) => `key-${n}: 1\n`).join('')}`
    const { problems, more, scenario } = received(file(many), [minutes], null)
    expect(scenario).toBeNull()
    expect(problems).toHaveLength(100)
    expect(more).toBeGreaterThanOrEqual(200)
  })

  it('never throws, whatever the text is', () => {
    const texts = [
      '',
      '\u0000',
      '[',
      '['.repeat(5000),
      'a: &a [*a]',
      '__proto__: {x: 1}',
      '{"format": 1',
      '\ufeff',
      'x: '.repeat(2000),
    ]
    for (const odd of texts) {
      const { scenario, problems } = received(file(odd), [minutes], '{"sources": 3}')
      expect(scenario).toBeNull()
      expect(problems.length).toBeGreaterThan(0)
    }
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })
})

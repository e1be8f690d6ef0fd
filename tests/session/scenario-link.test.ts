// A link gives back its scenario to the letter, or says in one word why not, however it was cut or changed.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternScenario } from '../../src/cli/new-pattern.ts'
import { sha256OfText } from '../../src/lib/sha256.ts'
import { packed } from '../../src/scenario/pack.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { isScenarioLink, MOST_IN_A_LINK, readScenarioLink, scenarioLink } from '../../src/session/scenario-link.ts'

const parts = { id: 'a-new-one', title: 'A new one', sources: '', people: '', quotes: '' }
const made = packed(readScenario(patternScenario(parts), 'new'))

describe('a scenario as a link', () => {
  it('carries what new makes', async () => {
    const link = (await scenarioLink(made))!
    expect(link.length).toBeLessThan(MOST_IN_A_LINK)
    expect(isScenarioLink(link)).toBe(true)
    expect(link).toMatch(/^#s=[\w.-]+$/)
    expect(await readScenarioLink(link)).toEqual({ ok: true, value: made })
  })

  it('gives back any text that fits, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const whole = text.replace(/\p{Cs}/gu, '') // half of a character is no text
        const link = await scenarioLink(whole)
        if (link !== null) expect(await readScenarioLink(link)).toEqual({ ok: true, value: whole })
      }),
      { numRuns: 60 },
    )
  })

  it('says of any cut link that it is incomplete', async () => {
    const link = (await scenarioLink(made))!
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: link.length - 1 }), async (length) => {
        expect(await readScenarioLink(link.slice(0, length))).toEqual({ ok: false, reason: 'incomplete' })
      }),
      { numRuns: 60 },
    )
  })

  it('gives the scenario or nothing when a character is changed', async () => {
    const link = (await scenarioLink(made))!
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 3, max: link.length - 1 }),
        fc.constantFrom('A', '9', '.', '%', ' '),
        async (at, other) => {
          const read = await readScenarioLink(link.slice(0, at) + other + link.slice(at + 1))
          if (read.ok) expect(read.value).toBe(made)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('makes no link of what is too large, and unfolds no bomb', async () => {
    const noise = Array.from({ length: 90 }, (_, n) => sha256OfText(String(n))).join('')
    expect(await scenarioLink(noise)).toBeNull()
    const bomb = await scenarioLink('a'.repeat(2_200_000))
    expect(bomb).not.toBeNull()
    expect(await readScenarioLink(bomb!)).toEqual({ ok: false, reason: 'damaged' })
    expect(await readScenarioLink('#s=2.1.00000000.A')).toEqual({ ok: false, reason: 'newer' })
  })
})

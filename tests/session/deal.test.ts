// The hand of cards: dealt by the words that all can read, never by the codings.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import { dealt } from '../../src/session/deal.ts'
import { scenarios as drawn } from '../generators/scenario.ts'

const shipped = shelved(new URL('../../scenarios', import.meta.url).pathname).map((s) => s.scenario)

describe('dealt', () => {
  it('deals different cards of the dossier in its order', () => {
    fc.assert(
      fc.property(drawn(), (scenario) => {
        for (const issue of scenario.issues) {
          const hand = dealt(scenario, issue)
          const places = hand.map((id) => scenario.quotes.findIndex((q) => q.id === id))
          expect(places.every((place, n) => place > (places[n - 1] ?? -1))).toBe(true)
          expect(hand.length).toBeLessThanOrEqual(4)
        }
      }),
    )
  })

  it('does not change when the codings do', () => {
    for (const scenario of shipped)
      for (const issue of scenario.issues) {
        const sealed = { ...scenario, quotes: scenario.quotes.map((q) => ({ ...q, supports: [] })) }
        expect(dealt(sealed, issue)).toEqual(dealt(scenario, issue))
      }
  })

  it('of the shipped scenarios holds words that bear on the issue', () => {
    for (const scenario of shipped)
      for (const id of scenario.agenda.flatMap((a) => a.issues)) {
        const issue = scenario.issues.find((i) => i.id === id)!
        const bears = dealt(scenario, issue).filter((q) =>
          scenario.quotes.find((quote) => quote.id === q)!.supports.some((s) => s.issue === id),
        )
        expect(bears.length, `${scenario.id} ${id}`).toBeGreaterThan(0)
      }
  })
})

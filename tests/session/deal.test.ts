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
          const hand = dealt(scenario, issue, scenario.leaders[0]!.voices)
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
        for (const { voices } of scenario.leaders)
          expect(dealt(sealed, issue, voices)).toEqual(dealt(scenario, issue, voices))
      }
  })

  it('deals a side words of its own, as many as there are up to two', () => {
    for (const scenario of shipped)
      for (const issue of scenario.issues)
        for (const { voices } of scenario.leaders) {
          const ours = (id: string) => voices.includes(scenario.quotes.find((q) => q.id === id)!.speaker)
          const short = scenario.quotes.filter((q) => ours(q.id) && q.exact.length <= 116).length
          expect(dealt(scenario, issue, voices).filter(ours).length).toBeGreaterThanOrEqual(Math.min(2, short))
        }
  })

  it('of the shipped scenarios holds words that bear on the issue, for every seat', () => {
    for (const scenario of shipped)
      for (const { id: seat, voices } of scenario.leaders)
        for (const id of scenario.agenda.flatMap((a) => a.issues)) {
          const issue = scenario.issues.find((i) => i.id === id)!
          const bears = dealt(scenario, issue, voices).filter((q) =>
            scenario.quotes.find((quote) => quote.id === q)!.supports.some((s) => s.issue === id),
          )
          expect(bears.length, `${scenario.id} ${seat} ${id}`).toBeGreaterThan(0)
        }
  })
})

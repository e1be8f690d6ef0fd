// Talks under way: the reason told beside an answer or a signature is its own seat's, also where several were sealed and opened at once.

import { describe, expect, it } from 'vitest'
import { clerkOf } from '../../src/analysis/agreement-set.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { shelved } from '../../src/cli/shelf.ts'
import { decide } from '../../src/counterpart/decide.ts'
import type { Reason } from '../../src/counterpart/reason.ts'
import { beginTalks, replayTalks, type Rules } from '../../src/session/talks.ts'

const shelf = shelved(new URL('../../scenarios', import.meta.url).pathname)

describe('the reasons of talks', () => {
  it('stand with the seat whose they are, played and replayed', () => {
    const opened = new Set<string>()
    for (const { scenario } of shelf) {
      const whose = new Map<Reason, string>()
      const rules: Rules = {
        clerk: clerkOf(analyse(scenario).agreementFrontier, scenario),
        decide: (view, level) => {
          const decision = decide(view, level)
          whose.set(decision.reason, view.brief.seat)
          return decision
        },
      }
      const players = Object.fromEntries(
        scenario.leaders.map(({ id }) => [id, { by: 'counterpart', level: 'hardliner' } as const]),
      )
      const from = { loaded: { scenario, sha256: '' }, seed: 7, players }
      const talks = beginTalks(from, rules)
      const again = replayTalks(from, talks.moves, rules)
      for (const { event, reason } of [...talks.entries, ...(again.ok ? again.value.entries : [])]) {
        if (event.type !== 'answered' && event.type !== 'signature') continue
        opened.add(`${event.type} of ${scenario.leaders.length}`)
        expect(reason && whose.get(reason)).toBe(event.seat)
      }
      expect(again.ok && again.value.entries).toEqual(talks.entries)
    }
    expect(opened).toContain('answered of 4')
    expect(opened).toContain('signature of 4')
  })
})

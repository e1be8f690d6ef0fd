import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupReason } from '../../src/session/group-reason.ts'
import { drawn } from '../scoring/games.ts'

describe('why a group voted so', () => {
  it('names as liked only what it wished for most, and never as missed an option it wants no more than what it got', () => {
    fc.assert(
      fc.property(drawn({ groups: [1, 3], issues: [1, 4] }), fc.nat(), (scenario, drawnText) => {
        const text = scenario.issues.map((issue, k) => (drawnText + k) % issue.options.length)
        for (const group of scenario.groups) {
          const { liked, missed } = groupReason(group, scenario.issues, text)
          const score = (issue: string, option: string): number => {
            const k = scenario.issues.findIndex((i) => i.id === issue)
            return group.preferences[k]!.scores[scenario.issues[k]!.options.findIndex((o) => o.id === option)]!
          }
          if (liked) {
            const k = scenario.issues.findIndex((i) => i.id === liked.issue)
            expect(scenario.issues[k]!.options[text[k]!]!.id).toBe(liked.option)
            expect(text[k]).not.toBe(scenario.issues[k]!.noDeal)
            for (const option of scenario.issues[k]!.options)
              expect(score(liked.issue, option.id)).toBeLessThanOrEqual(score(liked.issue, liked.option))
          }
          if (missed) {
            expect(missed.issue).not.toBe(liked?.issue)
            expect(score(missed.issue, missed.wanted)).toBeGreaterThan(score(missed.issue, missed.got))
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

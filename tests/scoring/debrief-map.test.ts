import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromNames } from '../../src/engine/outcome.ts'
import { measuresOf, percent, worth } from '../../src/engine/worth.ts'
import type { MapKind } from '../../src/scoring/debrief-map.ts'
import { endings, mapOf } from '../session/endings.ts'

const maps = fc.tuple(endings({ leaders: [2, 3] }), fc.boolean()).map(([{ ending }, swapped]) => {
  const [across, up] = swapped ? [1, 0] : [0, 1]
  return { ending, map: mapOf(ending, across!, up!)! }
})

describe('the map of the debrief', () => {
  it('has a dot for every outcome, the possible ones apart', () => {
    fc.assert(
      fc.property(maps, ({ ending, map }) => {
        expect((map.faint.length + map.dark.length) / 2).toBe(ending.analysis.outcomes)
        expect(map.dark.length / 2).toBe(ending.analysis.agreement.size)
      }),
      { numRuns: 80 },
    )
  })

  it('places every deal at its worth, from left to right, each text once', () => {
    fc.assert(
      fc.property(maps, ({ ending, map }) => {
        const { leaders } = measuresOf(ending.scenario)
        map.points.forEach((point, n) => {
          const outcome = fromNames(ending.scenario, point.outcome)
          expect(point.x).toBe(percent(leaders[map.across]!, worth(leaders[map.across]!, outcome)))
          expect(point.y).toBe(percent(leaders[map.up]!, worth(leaders[map.up]!, outcome)))
          if (n > 0) expect(point.x).toBeGreaterThanOrEqual(map.points[n - 1]!.x)
          expect(point.means.length).toBeGreaterThan(0)
        })
        const texts = map.points.map((point) => JSON.stringify(point.outcome))
        expect(new Set(texts).size).toBe(texts.length)
      }),
      { numRuns: 80 },
    )
  })

  it('says of a point only what it is', () => {
    fc.assert(
      fc.property(maps, ({ ending, map }) => {
        const count = (kind: MapKind): number =>
          map.points.filter((point) => point.means.some((meaning) => meaning.kind === kind)).length
        expect(count('you')).toBe(ending.result === 'agreed' ? 1 : 0)
        expect(count('nash')).toBe(ending.analysis.solutions.nash ? 1 : 0)
        expect(count('history')).toBe(ending.scenario.history ? 1 : 0)
        expect(count('missed')).toBe(ending.debrief.missedTrade ? 1 : 0)
        expect(count('start')).toBe(1)
        expect(count('frontier')).toBe(ending.analysis.agreementFrontier!.points.length)
        expect(map.trail.length).toBe(ending.debrief.trail.length)
      }),
      { numRuns: 80 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotsPath, HEIGHT, nearestPoint, placeLabels, plotOf, WIDTH } from '../../../src/page/debrief/map-plot.ts'
import { endings, mapOf } from '../../session/endings.ts'

const maps = endings().map(({ ending }) => mapOf(ending, 0, 1)!)

describe('the drawn map', () => {
  it('keeps every dot and point inside the drawing, and draws one spot once', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const plot = plotOf(map)
        const path = dotsPath([...map.faint, ...map.dark], plot)
        const spots = [...path.matchAll(/M([\d.]+) ([\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
        expect(spots.length).toBeGreaterThan(0)
        expect(spots.length).toBeLessThanOrEqual((map.faint.length + map.dark.length) / 2)
        expect(new Set(spots.map(String)).size).toBe(spots.length)
        for (const [x, y] of [...spots, ...map.points.map((p) => [plot.x(p.x), plot.y(p.y)] as const)]) {
          expect(x).toBeGreaterThanOrEqual(plot.left - 0.5)
          expect(x).toBeLessThanOrEqual(Math.min(WIDTH, plot.right + 0.5))
          expect(y).toBeGreaterThanOrEqual(plot.top - 0.5)
          expect(y).toBeLessThanOrEqual(Math.min(HEIGHT, plot.bottom + 0.5))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('finds the point that is pointed at, and none far off', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const plot = plotOf(map)
        for (const point of map.points) {
          const found = nearestPoint(map.points, plot, plot.x(point.x), plot.y(point.y), 10)!
          expect([map.points[found]!.x, map.points[found]!.y]).toEqual([point.x, point.y])
        }
        expect(nearestPoint(map.points, plot, -500, -500, 20)).toBeNull()
      }),
      { numRuns: 40 },
    )
  })

  it('gives every label one place', () => {
    const wishes = Array.from({ length: 6 }, (_, n) => ({
      key: `${n}`,
      x: 200 + 3 * n,
      y: 200 + n,
      text: 'round 1',
      strong: n === 0,
    }))
    const placed = placeLabels(wishes, 7)
    expect(placed.map((label) => label.key)).toEqual(wishes.map((wish) => wish.key))
    expect(new Set(placed.map((label) => label.at.join())).size).toBe(placed.length)
  })
})

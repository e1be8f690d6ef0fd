import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabels } from '../../src/stage/map-points.ts'

const point = fc.tuple(fc.integer({ min: 60, max: 600 }), fc.integer({ min: 60, max: 400 }))

test('labels on the map stay inside and, where there is room, cover neither a point nor each other', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 4 }), (points) => {
      const within = { x: 0, y: 0, width: 660, height: 460 }
      const boxes = placeLabels(
        points,
        points.map(() => 120),
        21,
        within,
      )
      boxes.forEach((a, k) => {
        expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 660 && a.y + a.height <= 460).toBe(true)
        for (const b of boxes.slice(k + 1))
          expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false)
      })
    }),
  )
})

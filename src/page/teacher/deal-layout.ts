// Where the deals' dots stand on the map: at their place, or moved a little aside so that no letter hides another.

export interface Dot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

const ROUNDS = 60
const GAP = 2

/** The same dots apart from each other; each keeps near its place. The same dots always give the same layout. */
export function apart(dots: readonly Dot[]): readonly Dot[] {
  const moved = dots.map(({ x, y, radius }) => ({ x, y, radius }))
  for (let round = 0; round < ROUNDS; round++) {
    let still = true
    moved.forEach((a, i) => {
      moved.slice(i + 1).forEach((b, j) => {
        const [dx, dy] = [b.x - a.x, b.y - a.y]
        const distance = Math.hypot(dx, dy)
        const wanted = a.radius + b.radius + GAP
        if (distance >= wanted) return
        still = false
        // Dots at the very same place part in a direction of their own.
        const angle = distance > 0 ? Math.atan2(dy, dx) : 2.4 * (i + j + 1)
        const push = (wanted - distance) / 2
        a.x -= push * Math.cos(angle)
        a.y -= push * Math.sin(angle)
        b.x += push * Math.cos(angle)
        b.y += push * Math.sin(angle)
      })
    })
    if (still) break
  }
  return moved
}

// The pointer on the stage: which target a tap means. A touch that scrolls the page is not a tap.

import type Phaser from 'phaser'
import type { Target } from './item.ts'

const SCROLL = 12 // CSS px that a tap may wander

/** The target under a point; where several overlap, the first in the list lies on top. Of deals on the map the nearest is meant. */
export function targetAt(targets: readonly Target[], x: number, y: number): Target | null {
  const under = targets.filter((t) => x >= t.x && x <= t.x + t.width && y >= t.y && y <= t.y + t.height)
  if (under[0]?.act.type !== 'deal') return under[0] ?? null
  const away = (t: Target): number => Math.hypot(t.x + t.width / 2 - x, t.y + t.height / 2 - y)
  return under.filter((t) => t.act.type === 'deal').reduce((best, t) => (away(t) < away(best) ? t : best))
}

export interface Pointing {
  readonly targets: () => readonly Target[]
  readonly pressed: () => void // any press: skips what is moving
  readonly tapped: (target: Target) => void
  readonly over: (target: Target | null) => void
}

/** Listens on the scene's pointer. Coordinates of Phaser are device pixels. */
export function listen(scene: Phaser.Scene, density: number, pointing: Pointing): void {
  let start: { x: number; y: number; target: Target | null } | null = null
  let under: Target | null = null
  const at = (pointer: Phaser.Input.Pointer) => ({ x: pointer.x / density, y: pointer.y / density })
  const hover = (target: Target | null): void => {
    if (target?.id === under?.id) return
    under = target
    pointing.over(target)
  }
  scene.input.on('pointerdown', (pointer: Phaser.Input.Pointer) => {
    const { x, y } = at(pointer)
    pointing.pressed()
    start = { x, y, target: targetAt(pointing.targets(), x, y) }
  })
  scene.input.on('pointerup', (pointer: Phaser.Input.Pointer) => {
    const { x, y } = at(pointer)
    const began = start
    start = null
    if (!began?.target || Math.hypot(x - began.x, y - began.y) > SCROLL) return
    const target = targetAt(pointing.targets(), x, y)
    if (target?.id === began.target.id) pointing.tapped(target)
  })
  scene.input.on('pointermove', (pointer: Phaser.Input.Pointer) => {
    const { x, y } = at(pointer)
    hover(pointer.wasTouch ? null : targetAt(pointing.targets(), x, y))
  })
  scene.input.on('gameout', () => hover(null))
}

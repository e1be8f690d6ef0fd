// Plays arrangements with Phaser: one image for each item, painted or drawn, moved by the steps of motion.ts.

import type Phaser from 'phaser'
import type { Item, Passage } from './item.ts'
import type { Step } from './motion.ts'
import { bleedOf } from './painted-item.ts'
import type { Palette } from './palette.ts'
import { Pictures } from './pictures.ts'

interface Actor {
  item: Item
  image: Phaser.GameObjects.Image
  texture: string
  wanted: string // what its texture shows, or will when it is drawn
  soft: number // ms in which the old picture fades over the new one
}

let serial = 0

const SOLID = 70 // ms: paper that comes from somewhere is soon paper, not glass
const THROUGH = 90 // ms in which words go; when half of it is over words come

export class Actors {
  private readonly scene: Phaser.Scene
  private readonly cast = new Map<string, Actor>()
  private readonly passing = new Set<Phaser.GameObjects.Image>() // on their way out
  private readonly density: number
  private readonly pictures: Pictures
  private readonly faded = new Set<Actor>() // to be painted in the colours of another hour, a few a frame
  private pending = 0
  /** Called when a drawing has arrived and the picture must be shown anew. */
  onArrival: () => void = () => undefined

  constructor(scene: Phaser.Scene, density: number) {
    this.scene = scene
    this.density = density
    this.pictures = new Pictures(density)
  }

  /** Drawings not yet arrived. */
  get waiting(): number {
    return this.pending
  }

  /** Makes ready what the steps will show, without a long task; `wanted`: are they still to be played? */
  prepare(steps: readonly Step[], palette: Palette, wanted: () => boolean): Promise<void> {
    return this.pictures.prepare(steps, palette, wanted)
  }

  perform(steps: readonly Step[], palette: Palette): void {
    for (const step of steps) {
      if (step.kind === 'leave') this.dismiss(step.item.key, step.to, step.last)
      else if (step.kind === 'enter') this.introduce(step.item, palette, step.from, step.wait, step.last)
      else this.keep(step, palette)
    }
    this.pictures.forget()
  }

  /** Paints some of what another hour's light has changed; true while some is left. A few milliseconds a frame. */
  tick(palette: Palette): boolean {
    const end = performance.now() + 6
    for (const actor of this.faded) {
      this.faded.delete(actor)
      if (this.cast.get(actor.item.key) === actor) this.paint(actor, palette)
      if (performance.now() > end) break
    }
    return this.faded.size > 0
  }

  /** Everything at once in its place. */
  settle(): void {
    for (const tween of this.scene.tweens.getTweens()) tween.remove()
    for (const image of this.passing) this.drop(image)
    this.passing.clear()
    for (const actor of this.cast.values()) this.rest(actor)
  }

  /** Moves one thing up a little under the pointer; null: nothing. */
  lift(key: string | null): void {
    for (const [name, actor] of this.cast) {
      if (this.scene.tweens.isTweening(actor.image)) continue
      const { y } = this.place(actor.item)
      actor.image.setY(name === key ? y - 2 * this.density : y)
    }
  }

  has = (key: string): boolean => this.cast.has(key)

  private place(item: Item): { x: number; y: number } {
    const snap = (value: number): number => (item.turn ? value : Math.round(value))
    const bleed = bleedOf(item)
    const [width, height] = this.pictures.size(item)
    return {
      x: snap((item.x - bleed) * this.density) + width / 2,
      y: snap((item.y - bleed) * this.density) + height / 2,
    }
  }

  private rest(actor: Actor): void {
    const { x, y } = this.place(actor.item)
    actor.image
      .setPosition(x, y)
      .setAngle(actor.item.turn ?? 0)
      .setScale(1)
      .setAlpha(actor.item.alpha ?? 1)
      .setDepth(actor.item.depth)
      .setCrop()
  }

  private introduce(item: Item, palette: Palette, from: Passage, wait: number, last: number): void {
    const image = this.scene.add.image(0, 0, '__DEFAULT').setVisible(false)
    const actor: Actor = { item, image, texture: '__DEFAULT', wanted: '', soft: 0 }
    this.cast.set(item.key, actor)
    this.rest(actor)
    this.paint(actor, palette)
    if (last === 0) return
    const target = { x: image.x, y: image.y, angle: image.angle, scale: 1, alpha: item.alpha ?? 1 }
    if (from.wipe) {
      this.wipe(actor, wait, last)
      return
    }
    image
      .setPosition(image.x + (from.dx ?? 0) * this.density, image.y + (from.dy ?? 0) * this.density)
      .setAngle(image.angle + (from.turn ?? 0))
      .setScale(from.scale ?? 1)
      .setAlpha(0)
    const { alpha, ...place } = target
    const comes = from.dx || from.dy || from.scale || from.turn
    this.scene.tweens.add({ targets: image, ...place, delay: wait, duration: last, ease: 'Cubic.easeOut' })
    this.scene.tweens.add({ targets: image, alpha, delay: wait, duration: comes ? Math.min(SOLID, last) : last })
  }

  private wipe(actor: Actor, wait: number, last: number): void {
    const [width, height] = this.pictures.size(actor.item)
    const show = (share: number): void => {
      if (actor.image.scene && actor.wanted !== 'gone') actor.image.setCrop(0, 0, Math.max(1, width * share), height)
    }
    show(0.001)
    this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      delay: wait,
      duration: last,
      onUpdate: (tween) => show(tween.getValue() ?? 1),
      onComplete: () => actor.image.scene && actor.image.setCrop(),
    })
  }

  private keep(step: Extract<Step, { kind: 'stay' }>, palette: Palette): void {
    const actor = this.cast.get(step.item.key)
    if (!actor) {
      this.introduce(step.item, palette, {}, 0, 0)
      return
    }
    const { image } = actor
    const turning = step.redraws && step.item.going === 'flip' && step.last > 0
    const { change } = step.item
    const resized = actor.item.height !== step.item.height || actor.item.width !== step.item.width
    const before = this.pictures.size(actor.item)
    const through = change === 'through' && step.redraws && step.last > 0 && (step.moves || resized)
    actor.item = step.item
    this.faded.delete(actor)
    if (step.redraws) {
      actor.soft = through ? THROUGH : step.last === 0 || turning || change ? 0 : 200
      this.paint(actor, palette)
    } else if (!actor.wanted.startsWith(palette.id)) {
      actor.soft = step.item.key === 'room' ? 600 : 200
      this.faded.add(actor)
    }
    this.scene.tweens.killTweensOf(image) // wherever it was going, it goes to the new place now
    if (step.last === 0) {
      this.rest(actor)
      return
    }
    if (resized && !turning) {
      // its upper left corner stays where it is, not its middle
      const after = this.pictures.size(step.item)
      image.setPosition(image.x + (after[0] - before[0]) / 2, image.y + (after[1] - before[1]) / 2)
    }
    const { x, y } = this.place(step.item)
    image.setDepth(step.item.depth)
    const alpha = step.item.alpha ?? 1
    const to = { x, y, angle: step.item.turn ?? 0, scaleY: 1, ...(through ? {} : { alpha }) }
    if (through) {
      image.setAlpha(0)
      this.scene.tweens.add({ targets: image, alpha, delay: THROUGH / 2, duration: THROUGH })
    }
    this.scene.tweens.add({ targets: image, ...to, delay: step.wait, duration: step.last, ease: 'Cubic.easeInOut' })
    if (step.item.going === 'hop') {
      image.setScale(1)
      this.scene.tweens.add({ targets: image, scale: 1.16, duration: step.last / 2, yoyo: true, ease: 'Sine.easeOut' })
    } else if (turning) {
      image.setScale(0.02, 1)
      this.scene.tweens.add({ targets: image, scaleX: 1, duration: step.last, ease: 'Back.easeOut' })
    } else image.setScale(1)
  }

  /** What it looked like stays for a moment and fades over what it looks like now. */
  private ghost(actor: Actor, texture: string): void {
    const { image, item, soft } = actor
    const ghost = this.scene.add
      .image(image.x, image.y, texture)
      .setAngle(image.angle)
      .setDepth(item.depth + 0.01)
      .setAlpha(image.alpha)
    this.passing.add(ghost)
    this.scene.tweens.add({ targets: ghost, alpha: 0, duration: soft, onComplete: () => this.retire(ghost) })
  }

  private dismiss(key: string, to: Passage, last: number): void {
    const actor = this.cast.get(key)
    if (!actor) return
    this.cast.delete(key)
    const { image } = actor
    actor.wanted = 'gone'
    this.scene.tweens.killTweensOf(image)
    if (last === 0 || !image.visible) {
      this.drop(image)
      return
    }
    this.passing.add(image)
    this.scene.tweens.add({
      targets: image,
      x: image.x + (to.dx ?? 0) * this.density,
      y: image.y + (to.dy ?? 0) * this.density,
      angle: image.angle + (to.turn ?? 0),
      scale: to.scale ?? 1,
      duration: last,
      ease: 'Quad.easeIn',
    })
    const stays = to.dx || to.dy || to.scale ? last * 0.6 : 0 // what goes somewhere is seen to go
    this.scene.tweens.add({
      targets: image,
      alpha: 0,
      delay: stays,
      duration: last - stays,
      onComplete: () => this.retire(image),
    })
  }

  private retire(image: Phaser.GameObjects.Image): void {
    this.passing.delete(image)
    this.drop(image)
  }

  private drop(image: Phaser.GameObjects.Image): void {
    const { key } = image.texture
    image.destroy()
    if (!key.startsWith('__')) this.scene.textures.remove(key)
  }

  private paint(actor: Actor, palette: Palette): void {
    const { item } = actor
    const wanted = this.pictures.name(item, palette)
    actor.wanted = wanted
    const ready = this.pictures.now(item, palette)
    if (ready) {
      this.show(actor, ready)
      return
    }
    this.pending++
    this.pictures
      .later(item, palette)
      .then((canvas) => {
        if (actor.wanted === wanted) this.show(actor, canvas)
      })
      .catch((problem: unknown) => console.error(`the drawing ${item.key} failed`, problem))
      .finally(() => {
        this.pending--
        this.onArrival()
      })
  }

  private show(actor: Actor, canvas: HTMLCanvasElement): void {
    if (!actor.image.scene) return // the stage was taken down meanwhile
    const old = actor.texture
    const key = `picture ${serial++}`
    // not addCanvas, which copies every pixel out of the canvas and keeps the copy
    this.scene.textures
      .create(key, canvas as never, canvas.width, canvas.height)
      ?.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
    actor.image.setTexture(key).setOrigin(0.5).setVisible(true)
    actor.texture = key
    if (old.startsWith('__')) return
    if (actor.soft > 0) this.ghost(actor, old)
    else this.scene.textures.remove(old)
  }
}

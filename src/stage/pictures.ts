// What things look like in pixels: painted at once, or drawn from SVG a little later. Knows what is ready; shows nothing itself.

import type { Item } from './item.ts'
import { type Step, written } from './motion.ts'
import { bleedOf, paintedItem } from './painted-item.ts'
import type { Palette } from './palette.ts'
import { atHand, raster } from './raster.ts'

const SLICE = 5 // ms of painting at a time

/** Lets the page do what waits: a press, a frame. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

export class Pictures {
  private readonly density: number
  private readonly painted = new Map<string, HTMLCanvasElement>() // ahead of time, not yet shown

  constructor(density: number) {
    this.density = density
  }

  /** Device pixels of an item's picture, room for its shadow included. */
  size(item: Item): readonly [number, number] {
    const bleed = bleedOf(item)
    const side = (length: number): number => Math.max(1, Math.ceil((length + 2 * bleed) * this.density))
    return [side(item.width), side(item.height)]
  }

  /** The name of what an item looks like in this light. Names of one palette begin with its id. */
  name(item: Item, palette: Palette): string {
    const [width, height] = this.size(item)
    return `${palette.id}|${item.key}|${item.look}|${width}x${height}|${written(item)}`
  }

  /** The picture if it is ready or can be painted at once, else null. It is the caller's from then on. */
  now(item: Item, palette: Palette): HTMLCanvasElement | null {
    const name = this.name(item, palette)
    if (item.picture) return atHand(name)
    const ready = this.painted.get(name)
    this.painted.delete(name)
    return ready ?? this.paint(item, palette)
  }

  /** The picture of an item that is drawn from SVG. Rejects if the SVG cannot be drawn. */
  later(item: Item, palette: Palette): Promise<HTMLCanvasElement> {
    const [width, height] = this.size(item)
    return raster(this.name(item, palette), () => item.picture?.(palette) ?? '', width, height)
  }

  /** Makes ready what the steps will show, a few milliseconds at a time, so that nothing halts once they play.
   * Stops when `wanted` says no; what is done is kept. Rejects if a painter throws; an SVG that fails is told when it is to be shown. */
  async prepare(steps: readonly Step[], palette: Palette, wanted: () => boolean): Promise<void> {
    const drawings: Promise<unknown>[] = []
    let end = 0 // to have arranged it was work enough
    for (const step of steps) {
      if (step.kind === 'leave' || (step.kind === 'stay' && !step.redraws)) continue
      if (step.item.picture) {
        drawings.push(this.later(step.item, palette))
        continue
      }
      const name = this.name(step.item, palette)
      if (this.painted.has(name)) continue
      if (performance.now() > end) {
        await breath()
        if (!wanted()) return
        end = performance.now() + SLICE
      }
      this.painted.set(name, this.paint(step.item, palette))
    }
    await Promise.allSettled(drawings)
  }

  /** Lets go of what was made ready and then not shown. */
  forget(): void {
    this.painted.clear()
  }

  private paint(item: Item, palette: Palette): HTMLCanvasElement {
    return paintedItem(item, palette, ...this.size(item), this.density)
  }
}

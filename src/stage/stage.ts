// The negotiating room as a view: reads a model, shows it, says what was tapped. It runs no rules and waits for nothing.

import { Actors } from './actors.ts'
import { arrange } from './arrange.ts'
import type { Arrangement, Item, Target } from './item.ts'
import { canvasMeasure, cssFont, italic, sans, serif } from './lettering.ts'
import type { StageIntent, StageModel } from './model.ts'
import { difference } from './motion.ts'
import { paletteFor, type Theme } from './palette.ts'
import { listen } from './pointing.ts'
import { probeRenderer, type Renderer } from './renderer-probe.ts'
import { openTheatre, type Theatre } from './theatre.ts'

export interface StageSource {
  readonly get: () => StageModel
  readonly subscribe: (listener: () => void) => () => void
}

export interface StageOptions {
  readonly theme?: Theme
  readonly motion?: boolean // false: no tweens at all
  readonly textSize?: number // percent, 100 to 200
  readonly renderer?: Renderer // left out: probed
  readonly onLost?: () => void // the picture was lost (WebGL context); the stage tries again in Canvas
}

/** A place to tap in CSS pixels from the stage's top left corner. */
export type StageTarget = Pick<Target, 'id' | 'x' | 'y' | 'width' | 'height'>

export interface Stage {
  /** What may be tapped now; where targets overlap, the first lies on top. */
  readonly targets: () => readonly StageTarget[]
  /** Every line of text now drawn. */
  readonly strings: () => readonly string[]
  readonly setTheme: (theme: Theme) => void
  readonly setMotion: (motion: boolean) => void
  readonly setTextSize: (percent: number) => void
  /** True while nothing moves and no drawing is on its way. */
  readonly resting: () => boolean
  readonly destroy: () => void
}

const FONTS = [sans(14), sans(14, 700), serif(16), serif(16, 650), italic(serif(16)), italic(sans(14))]

/** A panel that the page has folded away, or not laid out yet: nothing is arranged for it. CSS px. */
const isFolded = (width: number, height: number): boolean => width < 24 || height < 24

/** Mounts the stage in a host element, whose size it takes on and follows. Resolves when the first picture stands.
 * Rejects if Phaser cannot start; the page then goes on without it. */
export async function mountStage(
  host: HTMLElement,
  source: StageSource,
  send: (intent: StageIntent) => void,
  options: StageOptions = {},
): Promise<Stage> {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('no canvas')
  const { measure, forget } = canvasMeasure(pen)
  await Promise.all(FONTS.map((font) => document.fonts.load(cssFont(font)).catch(() => [])))
  forget()

  let theme = options.theme ?? 'light'
  let motion = options.motion ?? true
  let text = (options.textSize ?? 100) / 100
  let [width, height] = [host.clientWidth, host.clientHeight]
  let page = 0
  let dealt = ''
  let shown: readonly Item[] = []
  let standing: Arrangement = { items: [], targets: [] }
  let theatre: Theatre
  let actors: Actors
  let palette = paletteFor(theme, 1)
  let asleep = false
  let gone = false
  let rehearsal = 0 // which arrangement is the newest
  let rehearsing = false // its pictures are being made ready
  let due = false // the session has moved on and the picture follows after the page's next frame

  /** Arranges what is now to be seen, makes its pictures ready without keeping the page from its work, then lets it move.
   * A later arrangement takes the place of one that is still being made ready. */
  const show = async (still = false): Promise<void> => {
    due = false
    if (gone || isFolded(width, height)) return
    const model = source.get()
    const hand = model.hand ? `${model.hand.heading} ${model.hand.cards.length}` : ''
    if (hand !== dealt) page = 0
    dealt = hand
    standing = arrange(model, width, height, measure, { page, text })
    palette = paletteFor(theme, model.daylight)
    const next = standing.items
    const turn = ++rehearsal
    rehearsing = true
    const wanted = (): boolean => turn === rehearsal && !gone
    try {
      await actors.prepare(difference(shown, next, still || !motion), palette, wanted)
    } finally {
      if (wanted()) rehearsing = false
    }
    if (!wanted()) return
    actors.perform(difference(shown, next, still || !motion), palette)
    shown = next
    wake()
  }
  /** A picture that fails must never stop the game. */
  const reshow = (still = false): void => {
    show(still).catch((problem: unknown) => console.error('the stage could not show this state', problem))
  }
  const catchUp = (): void => {
    if (due) reshow()
  }
  /** The page answers first; the picture is arranged in a task of its own, once for all that changed meanwhile. */
  const follow = (): void => {
    if (due) return
    due = true
    requestAnimationFrame(() => setTimeout(catchUp))
  }
  const wake = (): void => {
    asleep = false
    theatre.wake()
  }

  const raise = async (renderer: Renderer): Promise<void> => {
    const density = Math.min(3, window.devicePixelRatio || 1)
    theatre = await openTheatre(host, {
      renderer,
      width,
      height,
      density,
      frame: () => shown.length > 0 && actors.tick(palette),
      asleep: () => {
        asleep = true
      },
    })
    actors = new Actors(theatre.scene, density)
    actors.onArrival = wake
    shown = []
    listen(theatre.scene, density, {
      targets: () => standing.targets,
      pressed: () => {
        catchUp()
        actors.settle()
        wake()
      },
      tapped: ({ act }) => {
        if (act.type === 'turn-cards') {
          page++
          reshow()
        } else send(act)
      },
      over: (target) => {
        theatre.canvas.style.cursor = target ? 'pointer' : ''
        actors.lift(target && actors.has(target.id) ? target.id : null)
        if (target?.act.type === 'deal') send(target.act) // a deal on the map is read as the pointer comes to it
        wake()
      },
    })
    theatre.canvas.addEventListener('webglcontextlost', () => {
      if (gone) return
      options.onLost?.()
      theatre.destroy()
      rehearsal++
      void raise('canvas').then(() => reshow(true))
    })
    if (gone) theatre.destroy()
  }

  await raise(options.renderer ?? probeRenderer())
  const stop = source.subscribe(follow)
  await show(true)
  const watch = new ResizeObserver(() => {
    const [wide, tall] = [host.clientWidth, host.clientHeight]
    if (wide === width && tall === height) return
    ;[width, height] = [wide, tall]
    if (isFolded(wide, tall)) return
    theatre.resize(wide, tall)
    reshow(true)
  })
  watch.observe(host)

  return {
    targets: () => standing.targets.map(({ id, x, y, width: w, height: h }) => ({ id, x, y, width: w, height: h })),
    strings: () => standing.items.flatMap((item) => (item.labels ?? []).map((label) => label.words)),
    setTheme: (next) => {
      if (next === theme) return
      theme = next
      reshow(true)
    },
    setTextSize: (percent) => {
      if (percent / 100 === text) return
      text = percent / 100
      reshow(true)
    },
    setMotion: (next) => {
      motion = next
      if (!next) actors.settle()
    },
    resting: () => !due && !rehearsing && asleep && actors.waiting === 0,
    destroy: () => {
      if (gone) return
      gone = true
      stop()
      watch.disconnect()
      theatre.destroy()
    },
  }
}

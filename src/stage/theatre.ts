// The one Phaser game: boots it, lets its loop sleep whenever nothing moves, wakes it for a change, takes it down.
// World units are device pixels; the canvas is styled in CSS pixels.

import type PhaserTypes from 'phaser'
import type { Renderer } from './renderer-probe.ts'

export interface Theatre {
  readonly scene: PhaserTypes.Scene
  readonly canvas: HTMLCanvasElement
  readonly density: number // device pixels for one CSS pixel
  /** Shows at least the next frames; the loop goes to sleep by itself when nothing moves. */
  wake(): void
  resize(width: number, height: number): void
  destroy(): void
}

export interface TheatreOptions {
  readonly renderer: Renderer
  readonly width: number // CSS px
  readonly height: number
  readonly density: number
  readonly frame: () => boolean // called each frame; true: there is more to do in the next
  readonly asleep: () => void // told once everything has come to rest
}

const AIMS = ['mousedown', 'mousemove', 'touchstart'] as const
const FRAMES = 2 // drawn after the last change before the loop sleeps

/** Boots Phaser in the host. Resolves when the scene can be filled. Rejects if no renderer starts. */
export async function openTheatre(host: HTMLElement, options: TheatreOptions): Promise<Theatre> {
  const { density } = options
  const { default: Phaser } = await import('phaser') // a chunk of its own, by far the largest
  return new Promise((resolve, reject) => {
    let left = FRAMES
    let down = false
    let game: PhaserTypes.Game | null = null
    const wake = (): void => {
      left = FRAMES
      if (!down && game && !document.hidden && !game.loop.running) game.loop.wake(true)
    }
    const onVisibility = (): void => {
      if (document.hidden) game?.loop.sleep()
      else wake()
    }
    // Phaser knows where its canvas is on the page from the last frame; asleep it does not see the page scroll under a stage that stays
    let scrolled = false
    const onScroll = (): void => {
      scrolled = true
    }
    const aim = (): void => {
      if (scrolled) game?.scale.updateBounds()
      scrolled = false
    }
    const scene: PhaserTypes.Types.Scenes.CreateSceneFromObjectConfig = {
      create(this: PhaserTypes.Scene) {
        const canvas = this.game.canvas
        canvas.setAttribute('aria-hidden', 'true')
        canvas.style.display = 'block'
        canvas.style.touchAction = 'manipulation'
        document.addEventListener('visibilitychange', onVisibility)
        document.addEventListener('scroll', onScroll, { capture: true, passive: true })
        for (const type of AIMS) host.addEventListener(type, aim, { capture: true, passive: true })
        this.scale.setZoom(1 / density)
        resolve({
          scene: this,
          canvas,
          density,
          wake,
          resize: (width, height) => {
            this.scale.resize(Math.max(1, Math.round(width * density)), Math.max(1, Math.round(height * density)))
            // the scale manager leaves the style alone where the zoom is 1, and an old one would squeeze the picture
            canvas.style.width = `${Math.max(1, width)}px`
            canvas.style.height = `${Math.max(1, height)}px`
            this.scale.refresh() // a tap is measured by the new bounds
            wake()
          },
          destroy: () => {
            if (down) return
            down = true
            document.removeEventListener('visibilitychange', onVisibility)
            document.removeEventListener('scroll', onScroll, { capture: true })
            for (const type of AIMS) host.removeEventListener(type, aim, { capture: true })
            this.game.destroy(true)
            this.game.loop.wake() // the game is taken down in its next step
          },
        })
      },
      update(this: PhaserTypes.Scene) {
        if (options.frame() || this.tweens.getTweens().length > 0) left = FRAMES
        else if (--left <= 0 && !down) {
          this.game.loop.sleep()
          options.asleep()
        }
      },
    }
    try {
      // drawn by the processor: where WebGL is software, a Canvas that pretends to have a graphics card is far slower
      const canvas = document.createElement('canvas')
      const context = options.renderer === 'canvas' ? canvas.getContext('2d', { willReadFrequently: true }) : null
      game = new Phaser.Game({
        type: options.renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
        parent: host,
        canvas,
        ...(context ? { context } : {}),
        width: Math.max(1, Math.round(options.width * density)),
        height: Math.max(1, Math.round(options.height * density)),
        scale: { mode: Phaser.Scale.NONE, zoom: 1 / density },
        backgroundColor: '#33302f',
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: {
          keyboard: false,
          gamepad: false,
          mouse: {
            preventDefaultWheel: false,
            preventDefaultDown: false,
            preventDefaultUp: false,
            preventDefaultMove: false,
          },
          touch: { capture: false },
        },
        disableContextMenu: false,
        fps: options.renderer === 'canvas' ? { target: 30, limit: 30 } : { target: 60 },
        render: { antialias: true, powerPreference: 'low-power', transparent: false },
        scene,
      })
    } catch (problem) {
      reject(problem instanceof Error ? problem : new Error(String(problem)))
    }
  })
}

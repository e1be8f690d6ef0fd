// Plays cues with Howler. Nothing is loaded or heard before the reader turns sound on; then a murmur of the room under the effects.

import { Howl, Howler } from 'howler'
import mp3 from '../../assets/audio/sprite.mp3?url'
import webm from '../../assets/audio/sprite.webm?url'
import type { Event } from '../engine/event.ts'
import type { Preferences, PreferencesStore } from '../session/preferences.ts'
import type { Session } from '../session/session.ts'
import { cuesFor } from './cues.ts'
import { SPRITE, type Sound } from './sprite.ts'

const APART = 260 // milliseconds between sounds of one change
const DUCKED = 0.25 // share of the volume under read-aloud

export interface Player {
  /** Quieter while text is read aloud. */
  readonly duck: (on: boolean) => void
  readonly stop: () => void
}

/** Listens to the session and plays what is new in the log. */
export function startSound(session: Session, preferences: PreferencesStore): Player {
  let howl: Howl | null = null
  let room: number | null = null
  let heard = lastNumber(session)
  let game = session.store.getState().game?.id ?? null
  let ducked = 1

  const tune = ({ sound, volume }: Preferences): void => {
    Howler.mute(!sound)
    if (!sound) return
    howl ??= new Howl({ src: [webm, mp3], format: ['webm', 'mp3'], sprite: spriteOf() })
    howl.volume(ducked)
    room ??= howl.play('murmur')
    howl.volume((volume.music / 100) * ducked * 0.6, room)
  }

  const play = (sounds: readonly Sound[]): void => {
    const { sound, volume } = preferences.getState()
    if (!sound || !howl) return
    sounds.forEach((name, n) => {
      setTimeout(() => {
        const id = howl!.play(name)
        howl!.volume((volume.effects / 100) * ducked, id)
      }, n * APART)
    })
  }

  const stopSession = session.store.subscribe(({ game: now }) => {
    if (!now) return
    if (now.id !== game) {
      game = now.id
      heard = lastNumber(session)
      return
    }
    const fresh: readonly Event[] = now.log.filter((entry) => entry.number > heard).map((entry) => entry.event)
    heard = Math.max(heard, lastNumber(session))
    play(cuesFor(fresh))
  })
  const stopPreferences = preferences.subscribe(tune)
  tune(preferences.getState())

  return {
    duck: (on) => {
      ducked = on ? DUCKED : 1
      tune(preferences.getState())
    },
    stop: () => {
      stopSession()
      stopPreferences()
      howl?.unload()
    },
  }
}

const lastNumber = (session: Session): number => session.store.getState().game?.log.at(-1)?.number ?? -1

const spriteOf = (): Record<string, [number, number] | [number, number, boolean]> =>
  Object.fromEntries(
    Object.entries(SPRITE).map(([name, [start, length, loop]]) => [
      name,
      loop ? [start, length, true] : [start, length],
    ]),
  )

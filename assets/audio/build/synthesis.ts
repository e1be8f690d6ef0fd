// The sounds of the room, made from noise and sines. Pure: the same samples on every machine. Mono, 48 kHz, -1..1.

import { diceFor, roll } from '../../../src/lib/dice.ts'

export const RATE = 48_000

type Samples = Float32Array

const silence = (seconds: number): Samples => new Float32Array(Math.round(seconds * RATE))

/** White noise from the dice, so that it is the same each time. */
function noise(seconds: number, seed: number): Samples {
  const samples = silence(seconds)
  let dice = diceFor(seed)
  for (let n = 0; n < samples.length; n++) {
    const [value, next] = roll(dice)
    dice = next
    samples[n] = value / 0x8000_0000 - 1
  }
  return samples
}

const TURN = 2 * Math.PI

/** A struck tone: a few partials that die away, the higher the sooner. */
function tone(seconds: number, hertz: number, partials: readonly number[], decay: number): Samples {
  const samples = silence(seconds)
  partials.forEach((loud, p) => {
    for (let n = 0; n < samples.length; n++) {
      const t = n / RATE
      samples[n]! +=
        loud * Math.sin(TURN * hertz * (p + 1) * t) * Math.exp(-t * decay * (1 + 0.6 * p)) * Math.min(1, t / 0.004)
    }
  })
  return samples
}

/** One-pole low pass; high pass is the rest. */
function lowPass(samples: Samples, hertz: number): Samples {
  const share = 1 - Math.exp((-TURN * hertz) / RATE)
  const out = silence(samples.length / RATE)
  let held = 0
  for (let n = 0; n < samples.length; n++) {
    held += share * (samples[n]! - held)
    out[n] = held
  }
  return out
}

const highPass = (samples: Samples, hertz: number): Samples => {
  const low = lowPass(samples, hertz)
  return samples.map((value, n) => value - low[n]!)
}

/** Shapes loudness by a curve over 0..1 of the sound. */
const shaped = (samples: Samples, curve: (share: number) => number): Samples =>
  samples.map((value, n) => value * curve(n / samples.length))

const mixed = (
  ...layers: readonly { readonly at: number; readonly samples: Samples; readonly loud?: number }[]
): Samples => {
  const seconds = Math.max(...layers.map((l) => l.at + l.samples.length / RATE))
  const out = silence(seconds)
  for (const { at, samples, loud = 1 } of layers) {
    const from = Math.round(at * RATE)
    for (let n = 0; n < samples.length && from + n < out.length; n++) out[from + n]! += loud * samples[n]!
  }
  return out
}

/** No louder than `peak`, with soft ends. */
function finished(samples: Samples, peak: number): Samples {
  const loudest = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9)
  const edge = Math.round(0.004 * RATE)
  return samples.map((value, n) => {
    const ends = Math.min(1, n / edge, (samples.length - 1 - n) / edge)
    return (value / loudest) * peak * Math.max(0, ends)
  })
}

const rustle = (seconds: number, seed: number): Samples =>
  shaped(
    highPass(lowPass(noise(seconds, seed), 6000), 1400),
    (s) => Math.sin(Math.PI * s) ** 2 * (0.6 + 0.4 * Math.sin(TURN * 7 * s)),
  )

const strokes = (seed: number): Samples =>
  mixed(
    ...[0, 0.11, 0.24, 0.31, 0.46].map((at, n) => ({
      at,
      samples: shaped(highPass(noise(0.09, seed + n), 2500), (s) => Math.sin(Math.PI * s)),
      loud: 0.6 + 0.1 * n,
    })),
  )

const thump = (hertz: number, seed: number): Samples =>
  mixed(
    { at: 0, samples: tone(0.28, hertz, [1, 0.3], 16) },
    { at: 0, samples: shaped(lowPass(noise(0.08, seed), 1800), (s) => (1 - s) ** 3), loud: 0.8 },
  )

const chime = (notes: readonly number[], step: number): Samples =>
  mixed(...notes.map((hertz, n) => ({ at: n * step, samples: tone(1.1, hertz, [1, 0.35, 0.12, 0.05], 4) })))

/** A low room, four seconds that begin as they end. */
function murmur(): Samples {
  const seconds = 4
  const base = lowPass(lowPass(noise(seconds * 2, 90), 420), 700)
  const out = silence(seconds)
  for (let n = 0; n < out.length; n++) {
    const share = n / out.length
    const sway = 0.75 + 0.25 * Math.sin(TURN * 2 * share) * Math.sin(TURN * 3 * share + 1)
    out[n] = sway * (base[n]! * share + base[n + out.length]! * (1 - share))
  }
  return out
}

/** Every sound by name, in the order of the sprite. */
export const SOUNDS: Readonly<Record<string, () => Samples>> = {
  pick: () =>
    finished(
      shaped(highPass(noise(0.045, 3), 1800), (s) => (1 - s) ** 4),
      0.25,
    ),
  paper: () => finished(rustle(0.32, 11), 0.5),
  slide: () =>
    finished(
      shaped(rustle(0.5, 17), (s) => 1 - 0.5 * s),
      0.45,
    ),
  pen: () => finished(strokes(23), 0.4),
  stamp: () => finished(thump(96, 31), 0.8),
  decline: () =>
    finished(mixed({ at: 0, samples: thump(140, 37) }, { at: 0.13, samples: thump(118, 38), loud: 0.8 }), 0.55),
  clock: () =>
    finished(
      mixed(
        { at: 0, samples: tone(0.09, 1900, [1, 0.2], 70) },
        { at: 0.5, samples: tone(0.09, 1500, [1, 0.2], 70) },
        { at: 1, samples: tone(0.09, 1900, [1, 0.2], 70) },
      ),
      0.35,
    ),
  yes: () => finished(chime([523.25, 659.25], 0.09), 0.45),
  no: () => finished(chime([329.63, 293.66], 0.11), 0.45),
  agreement: () => finished(chime([392, 493.88, 587.33, 783.99], 0.16), 0.6),
  failure: () => finished(chime([392, 369.99, 311.13, 261.63], 0.22), 0.5),
  murmur: () => finished(murmur(), 0.3),
}

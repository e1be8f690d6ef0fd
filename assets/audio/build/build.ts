// Makes the sound sprite again: npx tsx assets/audio/build/build.ts
// WebM with Opus is encoded by the test browser (WebCodecs), MP3 by an encoder in WebAssembly. Writes sprite.webm, sprite.mp3 and src/sound/sprite.ts.

import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { createMp3Encoder } from 'wasm-media-encoders'
import { findChromium, LAUNCH_FLAGS } from '../../../tests/browser/chromium.ts'
import { RATE, SOUNDS } from './synthesis.ts'

const GAP = 0.25 // seconds of silence between sounds, so that none runs into the next

const parts = Object.entries(SOUNDS).map(([name, make]) => ({ name, samples: make() }))
const total = parts.reduce((sum, { samples }) => sum + samples.length + GAP * RATE, 0)
const whole = new Float32Array(Math.ceil(total))
let from = 0
const sprite: string[] = []
for (const { name, samples } of parts) {
  whole.set(samples, from)
  const [start, length] = [from, samples.length].map((n) => Math.round((n / RATE) * 1000))
  sprite.push(`  ${name}: [${start}, ${length}${name === 'murmur' ? ', true' : ''}],`)
  from += samples.length + GAP * RATE
}

const mp3 = await createMp3Encoder()
mp3.configure({ sampleRate: RATE, channels: 1, bitrate: 64 })
const body = Buffer.from(mp3.encode([whole]))
const end = Buffer.from(mp3.finalize())
writeFileSync('assets/audio/sprite.mp3', Buffer.concat([body, end]))

const browser = await chromium.launch({ executablePath: await findChromium(), args: LAUNCH_FLAGS })
const page = await browser.newPage()
// WebCodecs want a secure page: one that never leaves this process.
await page.route('https://sprite.invalid/', (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
)
await page.goto('https://sprite.invalid/')
const bundle = 'node_modules/mediabunny/dist/bundles/mediabunny.min.cjs'
await page.addScriptTag({
  content: `var module={exports:{}},exports=module.exports;${readFileSync(bundle, 'utf8')};globalThis.media=Object.keys(module.exports).length?module.exports:globalThis.Mediabunny`,
})
const webm = await page.evaluate(
  async ({ base64, rate }) => {
    // biome-ignore lint/suspicious/noExplicitAny: the library comes in as a script
    const media = (globalThis as any).media
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
    const samples = new Float32Array(bytes.buffer)
    const output = new media.Output({ format: new media.WebMOutputFormat(), target: new media.BufferTarget() })
    const buffer = new AudioBuffer({ length: samples.length, sampleRate: rate, numberOfChannels: 1 })
    buffer.copyToChannel(samples, 0)
    const source = new media.AudioBufferSource({ codec: 'opus', bitrate: 48_000 })
    output.addAudioTrack(source)
    await output.start()
    await source.add(buffer)
    await output.finalize()
    const out = new Uint8Array(output.target.buffer)
    let text = ''
    for (const byte of out) text += String.fromCharCode(byte)
    return btoa(text)
  },
  { base64: Buffer.from(whole.buffer).toString('base64'), rate: RATE },
)
await browser.close()
writeFileSync('assets/audio/sprite.webm', Buffer.from(webm, 'base64'))
writeFileSync(
  'src/sound/sprite.ts',
  `// Where each sound stands in the sprite: [start, length] in milliseconds, true = it loops. Written by assets/audio/build/build.ts.

export const SPRITE = {
${sprite.join('\n')}
} as const satisfies Record<string, readonly [number, number] | readonly [number, number, true]>

export type Sound = keyof typeof SPRITE
`,
)

// Reads a scenario that was dropped on the page, off the page's thread: YAML, the schema and the verifier live here and not on the page.
// One message in (files as bytes), one out (what was received). Says `ready` first, so that loading does not count as reading.

import { sha256OfBytes } from '../lib/sha256.ts'
import { MOST_BYTES, tooLarge, wrongEncoding } from '../scenario/limits.ts'
import { type Handed, outright, received } from '../scenario/received.ts'

self.addEventListener('message', ({ data }: MessageEvent<Handed>) => {
  const { scenario, documents, lock } = data
  if (scenario.bytes.byteLength > MOST_BYTES + 3) return self.postMessage(outright(scenario.name, tooLarge()))
  const text = textOf(scenario.bytes)
  if (text === null) return self.postMessage(outright(scenario.name, wrongEncoding()))
  const texts = documents.map(({ name, bytes }) => ({
    name,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    sha256: sha256OfBytes(bytes),
  }))
  self.postMessage(received({ name: scenario.name, text }, texts, lock))
})

/** UTF-8, or null. Zeros are no text in any encoding; the reader says so. */
function textOf(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return bytes.includes(0) ? '\u0000' : null
  }
}

self.postMessage('ready')

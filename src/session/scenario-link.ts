// A small scenario as a link: its packed form, deflated, in base64url, with its length and a checksum.
// #s=1.LENGTH.CHECKSUM.DATA — LENGTH of DATA in characters, CHECKSUM the first 8 hex digits of the SHA-256 of the packed text.

import { fail, ok, type Result } from '../lib/result.ts'
import { sha256OfText } from '../lib/sha256.ts'

/** The most characters of DATA: what mail programs and chats carry whole. */
export const MOST_IN_A_LINK = 3_500
const MOST_TEXT = 1024 * 1024 // characters of a packed scenario; a link cannot unfold into more
const START = '#s='

/** Why a link gives no scenario. `incomplete`: its end is missing; `damaged`: something in it was changed; `newer`: made by a later version. */
export type LinkFault = 'incomplete' | 'damaged' | 'newer'

/** The link's fragment for a packed scenario, beginning with #s=; null if it is too large for a link. */
export async function scenarioLink(packed: string): Promise<string | null> {
  const data = base64url(
    await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(packed), Infinity),
  )
  if (data.length > MOST_IN_A_LINK) return null
  return `${START}1.${data.length}.${sha256OfText(packed).slice(0, 8)}.${data}`
}

/** Does an address's fragment name a scenario? */
export const isScenarioLink = (fragment: string): boolean => fragment.startsWith(START)

/** The packed text in a fragment. Never throws, whatever the fragment is. */
export async function readScenarioLink(fragment: string): Promise<Result<string, LinkFault>> {
  const [version, length, checksum, data, ...rest] = fragment.slice(START.length).trim().split('.')
  if (/^[2-9]$|^[1-9]\d+$/.test(version ?? '')) return fail('newer')
  if (data === undefined) return fail('incomplete')
  if (version !== '1' || !/^\d{1,4}$/.test(length!) || !/^[0-9a-f]{8}$/.test(checksum!) || rest.length > 0)
    return fail('damaged')
  if (data.length < Number(length)) return fail('incomplete')
  if (data.length > Number(length) || data.length > MOST_IN_A_LINK) return fail('damaged')
  try {
    const bytes = await through(new DecompressionStream('deflate-raw'), bytesOf(data), MOST_TEXT)
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return sha256OfText(text).startsWith(checksum!) ? ok(text) : fail('damaged')
  } catch {
    return fail('damaged')
  }
}

/** Bytes through a stream. Rejects where the stream does, or when more than `most` bytes come out. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter()
  const written = writer.write(bytes).then(() => writer.close())
  written.catch(() => undefined) // the reader hears of it too
  const reader = stream.readable.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
    if (length > most) {
      await reader.cancel().catch(() => undefined)
      throw new RangeError('more than a scenario may have')
    }
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** Throws on characters that base64url does not have. */
const bytesOf = (data: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))

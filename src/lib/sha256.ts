// SHA-256 of bytes and of texts, the same in the browser and in Node. Limit: fingerprints of documents, no secrets.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The SHA-256 (FIPS 180-4) of bytes, as 64 lowercase hexadecimal digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** The SHA-256 of a text's UTF-8 bytes (no BOM added), as 64 lowercase hexadecimal digits. */
export function sha256OfText(text: string): string {
  return sha256OfBytes(utf8ToBytes(text))
}

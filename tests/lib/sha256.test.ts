import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256OfBytes, sha256OfText } from '../../src/lib/sha256.ts'

it('is what every other SHA-256 is', () => {
  const reference = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'grapheme' }), (bytes, text) => {
      expect(sha256OfBytes(bytes)).toBe(reference(bytes))
      expect(sha256OfText(text)).toBe(reference(text))
    }),
  )
  expect(sha256OfText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

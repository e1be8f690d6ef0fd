import fc from 'fast-check'
import qrcode from 'qrcode-generator'
import { expect, test } from 'vitest'
import { qrPicture } from '../../../src/page/debrief/hand-in-papers.ts'

/** The units that a path of `M x y h n v1 h -n z` runs covers, as `x,y`. */
const covered = (path: string): ReadonlySet<string> =>
  new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].flatMap(([, x, y, n, back]) => {
      expect(back).toBe(n)
      return Array.from({ length: Number(n) }, (_, k) => `${Number(x) + k},${y}`)
    }),
  )

test('the path covers the dark modules and nothing else', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true }), (text) => {
      const { size, path } = qrPicture(text)
      const qr = qrcode(0, 'M')
      qr.addData(text, 'Byte')
      qr.make()
      const dark = Array.from({ length: size * size }, (_, n) => [n % size, Math.floor(n / size)] as const)
        .filter(([x, y]) => qr.isDark(y, x))
        .map(([x, y]) => `${x},${y}`)
      expect([...covered(path)].sort()).toEqual(dark.sort())
    }),
    { numRuns: 8 },
  )
})

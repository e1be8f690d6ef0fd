// What the fold does to single characters, as a table. It looks at one UTF-16 unit at a time: nothing beyond U+FFFF is folded.
// Never here: case, accents, super- and subscripts, fractions, digits (compatibility folding would turn "Article 2¹" into "Article 21").

export const KEEP = 0
export const SPACE = 1 // any run of these becomes one space
export const REMOVE = 2 // soft hyphen, zero-width and bidi marks, BOM
export const DASH = 3 // any run of these becomes one hyphen, so that -- counts as a dash
export const SPELL = 4 // replaced by the text in SPELT

/** Ligatures U+FB00-FB06, the ellipsis, curly quotation marks. */
export const SPELT: ReadonlyMap<number, string> = new Map([
  [0xfb00, 'ff'],
  [0xfb01, 'fi'],
  [0xfb02, 'fl'],
  [0xfb03, 'ffi'],
  [0xfb04, 'ffl'],
  [0xfb05, 'st'],
  [0xfb06, 'st'],
  [0x2026, '...'],
  ...[0x2018, 0x2019, 0x201a, 0x201b].map((unit) => [unit, "'"] as const),
  ...[0x201c, 0x201d, 0x201e, 0x201f].map((unit) => [unit, '"'] as const),
])

const RANGES: readonly (readonly [number, number, number])[] = [
  // White_Space of the Unicode Character Database
  [SPACE, 0x09, 0x0d],
  [SPACE, 0x20, 0x20],
  [SPACE, 0x85, 0x85],
  [SPACE, 0xa0, 0xa0],
  [SPACE, 0x1680, 0x1680],
  [SPACE, 0x2000, 0x200a],
  [SPACE, 0x2028, 0x2029],
  [SPACE, 0x202f, 0x202f],
  [SPACE, 0x205f, 0x205f],
  [SPACE, 0x3000, 0x3000],
  [REMOVE, 0xad, 0xad],
  [REMOVE, 0x061c, 0x061c],
  [REMOVE, 0x180e, 0x180e],
  [REMOVE, 0x200b, 0x200f],
  [REMOVE, 0x202a, 0x202e],
  [REMOVE, 0x2060, 0x2060],
  [REMOVE, 0x2066, 0x2069],
  [REMOVE, 0xfeff, 0xfeff],
  [DASH, 0x2d, 0x2d],
  [DASH, 0x2010, 0x2015],
  [DASH, 0x2212, 0x2212],
  [DASH, 0x2e3a, 0x2e3b],
  [DASH, 0xfe58, 0xfe58],
  [DASH, 0xfe63, 0xfe63],
  [DASH, 0xff0d, 0xff0d],
]

/** What to do with a UTF-16 unit: the index is the unit, the value one of the constants above. */
export const TREATMENT: Uint8Array = treatments()

function treatments(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [treatment, first, last] of RANGES) table.fill(treatment, first, last + 1)
  for (const unit of SPELT.keys()) table[unit] = SPELL
  return table
}

// The tokens as colours for one theme at one time of day. Pure.

import { SIDES, SKIES, TOKENS } from './colours.ts'

export type Theme = 'light' | 'dark' | 'contrast'

export interface Palette extends Readonly<Record<keyof typeof TOKENS, string>> {
  readonly id: string // the same id, the same colours
  readonly theme: Theme
  readonly dusk: number // 0 full day .. 1 lamps lit
  readonly sides: readonly { readonly fill: string; readonly deep: string }[]
  readonly sky: readonly [string, string, string, string]
  readonly sun: string
  readonly daylight: number // 1 morning .. 0 evening: where the sun stands
}

/** A colour of the drawing by name; `side2` is the deep tone of the third side. */
export type Token = keyof typeof TOKENS | `side${number}`

/** Tokens of papers and what is written on them, and tokens that do not go with the hour at all. */
const ON_PAPER: ReadonlySet<string> = new Set([
  'ink',
  'ink2',
  'paper',
  'paper2',
  'rule',
  'band',
  'accent',
  'mark',
  'folder',
  'folderEdge',
  'onSlip',
])
const BY_THEME: ReadonlySet<string> = new Set(['homeBand', 'homeInk', 'homeInk2'])

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** The colour a share of the way (0..1) from one to another. */
export function mix(from: string, to: string, share: number): string {
  const end = channels(to)
  return `#${channels(from)
    .map((c, k) =>
      Math.round(c + (end[k]! - c) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

function skyAt(light: number): { readonly sky: Palette['sky']; readonly sun: string } {
  const next = Math.max(
    1,
    SKIES.findIndex((s) => s.light <= light),
  )
  const above = SKIES[next - 1]!
  const below = SKIES[next]!
  const share = (above.light - light) / (above.light - below.light)
  const [a, b, c, d] = above.sky.map((colour, k) => mix(colour, below.sky[k]!, share))
  return { sky: [a!, b!, c!, d!], sun: mix(above.sun, below.sun, share) }
}

/** The palette of a theme at a time of day (1 morning .. 0 evening). The dark theme is the same room in lamplight. */
export function paletteFor(theme: Theme, daylight: number): Palette {
  const light = Math.min(1, Math.max(0, daylight))
  const shown = theme === 'dark' ? light * 0.3 : light
  const dusk = theme === 'dark' ? 1 : Math.min(1, Math.max(0, (0.45 - shown) / 0.45))
  // by lamplight in the light theme papers keep most of their daylight: they lie beside a light page
  const onPaper = theme === 'dark' ? 1 : dusk * 0.3
  const pick = (value: readonly [string, string, string?], share = dusk): string =>
    theme === 'contrast' ? (value[2] ?? value[1]) : mix(value[0], value[1], share)
  const shareOf = (name: string): number =>
    BY_THEME.has(name) ? (theme === 'dark' ? 1 : 0) : ON_PAPER.has(name) ? onPaper : dusk
  const tokens = Object.fromEntries(
    Object.entries(TOKENS).map(([name, value]) => [name, pick(value, shareOf(name))]),
  ) as Record<keyof typeof TOKENS, string>
  const { sky, sun } = skyAt(shown)
  return {
    ...tokens,
    id: `${theme} ${light.toFixed(3)}`,
    theme,
    dusk: theme === 'contrast' ? 0 : dusk,
    sides: SIDES.map((side) => ({ fill: pick(side.fill, onPaper), deep: pick(side.deep, onPaper) })),
    sky: theme === 'contrast' ? ['#000000', '#0a0a0a', '#141414', '#1e1e1e'] : sky,
    sun: theme === 'contrast' ? '#ffffff' : sun,
    daylight: light,
  }
}

/** The colour a token names. */
export const colour = (palette: Palette, token: Token): string =>
  /^side\d$/.test(token)
    ? palette.sides[Number(token.slice(4)) % palette.sides.length]!.deep
    : palette[token as keyof typeof TOKENS]

// The map of every possible outcome for a slide: two sides' worth, what could be agreed, and what really came of it.

import { measuresOf, percent, worth } from '../../engine/worth.ts'
import { classMap } from '../class-map.ts'
import { type Html, html } from './html.ts'
import type { PackSource } from './pack-source.ts'

const SIZE = 480
const MARGIN = 46

/** null where there are too many outcomes to draw. */
export function mapSvg({ scenario, analysis, words: { say } }: PackSource): Html | null {
  const map = classMap(scenario, analysis)
  if (!map) return null
  const scale = SIZE / (map.most - map.least)
  const x = (value: number): number => Math.round(10 * (MARGIN + (value - map.least) * scale)) / 10
  const y = (value: number): number => Math.round(10 * (SIZE + 8 - (value - map.least) * scale)) / 10
  const side = Math.round(10 * (map.step * scale - 0.6)) / 10
  const squares = (corners: typeof map.any): string =>
    corners.map(([a, b]) => `M${x(a)} ${y(b)}v-${side}h${side}v${side}z`).join('')
  const sides = { across: scenario.leaders[map.across]!.side, up: scenario.leaders[map.up]!.side }
  const { leaders } = measuresOf(scenario)
  const past = scenario.history?.outcome
  const star =
    past &&
    html`<path d="M0-13L3.500-4 13-4 5.600 1.800 8 11 0 5.600-8 11-5.600 1.800-13-4-3.500-4z" fill="#005a8f" stroke="#fffdf8" stroke-width="1.500" transform="translate(${x(percent(leaders[map.across]!, worth(leaders[map.across]!, past)))} ${y(percent(leaders[map.up]!, worth(leaders[map.up]!, past)))})"/>`
  const [walkX, walkY] = [x(map.walkAway[0]), y(map.walkAway[1])]
  return html`<svg viewBox="0 0 ${SIZE + MARGIN + 8} ${SIZE + 50}" role="img" aria-label="${say('class-map-label', sides)}" font-size="19"><path d="M${MARGIN} 8V${SIZE + 8}h${SIZE}" fill="none" stroke="#51483c"/><path d="${squares(map.any)}" fill="#cfc4b0"/><path d="${squares(map.possible)}" fill="#6b6052"/><path d="M${walkX} 8V${SIZE + 8}M${MARGIN} ${walkY}h${SIZE}" fill="none" stroke="#d55e00" stroke-width="2" stroke-dasharray="7 5"/>${star ?? null}<text x="${MARGIN + SIZE / 2}" y="${SIZE + 40}" text-anchor="middle">${say('class-map-axis', { side: sides.across })}</text><text transform="translate(22 ${SIZE / 2}) rotate(-90)" text-anchor="middle">${say('class-map-axis', { side: sides.up })}</text></svg>`
}

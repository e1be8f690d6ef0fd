// The map of every possible outcome as SVG: two leaders' worth, the agreement set, the frontiers, the solutions and history.

import type { Analysis } from '../analysis/analyse.ts'
import type { Frontier } from '../analysis/frontier.ts'
import { worths } from '../analysis/agreement-set.ts'
import { IN_AGREEMENT, type OutcomeMap, outcomeMap } from '../analysis/outcome-map.ts'
import { SOLUTIONS, type SolutionName } from '../analysis/solutions.ts'
import { tablesOf } from '../analysis/tables.ts'
import type { Scenario } from '../scenario/scenario.ts'

const SIZE = 440 // of the plot, pixels
const MARGIN = 56
const CELLS = 110 // of the drawn grid along each axis: outcomes that fall together are one square

const INITIALS: Readonly<Record<SolutionName, string>> = {
  nash: 'N',
  kalaiSmorodinsky: 'K',
  egalitarian: 'E',
  utilitarian: 'U',
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

interface Frame {
  readonly x: (percent: number) => number
  readonly y: (percent: number) => number
  readonly least: number
  readonly most: number
}

/** Both axes from 0 to 100, wider where linkages lead outside. */
function frameOf(values: readonly number[]): Frame {
  const least = values.reduce((a, b) => Math.min(a, b), 0)
  const most = values.reduce((a, b) => Math.max(a, b), 100)
  const scale = SIZE / (most - least)
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    x: (percent) => round(MARGIN + (percent - least) * scale),
    y: (percent) => round(SIZE + 12 - (percent - least) * scale),
    least,
    most,
  }
}

/** Squares where outcomes lie: one path for all outcomes, one for those in the agreement set. */
function clouds(map: OutcomeMap, frame: Frame): string {
  const step = SIZE / CELLS
  const cells = new Map<number, boolean>()
  map.across.forEach((x, point) => {
    const column = Math.min(CELLS - 1, Math.floor((frame.x(x) - MARGIN) / step))
    const line = Math.min(CELLS - 1, Math.floor((frame.y(map.up[point]!) - 12) / step))
    const cell = column * CELLS + line
    cells.set(cell, (cells.get(cell) ?? false) || (map.flags[point]! & IN_AGREEMENT) > 0)
  })
  const path = (agreed: boolean) =>
    [...cells]
      .filter(([, inside]) => inside === agreed)
      .map(([cell]) => `M${MARGIN + Math.floor(cell / CELLS) * step} ${12 + (cell % CELLS) * step}h3v3h-3z`)
      .join('')
  return `<path class="any" d="${path(false)}"/><path class="agreed" d="${path(true)}"/>`
}

function dots(
  frontier: Frontier | null,
  place: (units: readonly number[]) => readonly [number, number],
  name: string,
): string {
  return (frontier?.points ?? [])
    .map(({ worth }) => place(worth))
    .map(([x, y]) => `<circle class="${name}" cx="${x}" cy="${y}" r="3.5"/>`)
    .join('')
}

function axes(
  scenario: Scenario,
  frame: Frame,
  [a, b]: readonly [number, number],
  walkAways: readonly number[],
): string {
  const ticks = [0, 25, 50, 75, 100]
    .map(
      (tick) =>
        `<path class="grid" d="M${frame.x(tick)} 12v${SIZE}M${MARGIN} ${frame.y(tick)}h${SIZE}"/>` +
        `<text x="${frame.x(tick)}" y="${SIZE + 30}" text-anchor="middle">${tick}</text>` +
        `<text x="${MARGIN - 8}" y="${frame.y(tick) + 4}" text-anchor="end">${tick}</text>`,
    )
    .join('')
  const line = `<path class="walk" d="M${frame.x(walkAways[a]!)} 12v${SIZE}M${MARGIN} ${frame.y(walkAways[b]!)}h${SIZE}"/>`
  const side = (i: number) => escapeHtml(scenario.leaders[i]!.side)
  const middle = SIZE / 2
  return (
    `${ticks}${line}<text x="${MARGIN + middle}" y="${SIZE + 50}" text-anchor="middle">worth to ${side(a)}, percent</text>` +
    `<text transform="translate(16 ${middle + 12}) rotate(-90)" text-anchor="middle">worth to ${side(b)}, percent</text>`
  )
}

/** The map of two leaders (indices) as one `<svg>`. */
export function mapSvg(scenario: Scenario, analysis: Analysis, leaders: readonly [number, number]): string {
  const measures = tablesOf(scenario).leaders
  const map = outcomeMap(scenario, analysis, leaders)
  const percents = (units: readonly number[]) => leaders.map((i) => units[i]! / measures[i]!.total)
  const shown = [analysis.frontier, analysis.agreementFrontier].flatMap((f) => f?.points ?? [])
  const history = scenario.history && percents(worths(scenario, scenario.history.outcome))
  const frame = frameOf([
    ...shown.flatMap(({ worth }) => percents(worth)),
    ...(history ?? []),
    ...(map
      ? [map.across, map.up].flatMap((axis) => [
          axis.reduce((x, y) => Math.min(x, y), 0),
          axis.reduce((x, y) => Math.max(x, y), 100),
        ])
      : []),
  ])
  const place = (units: readonly number[]): readonly [number, number] => {
    const [x, y] = percents(units)
    return [frame.x(x!), frame.y(y!)]
  }
  const walkAways = measures.map(({ least, total }) => least / (100 * total))
  const marks = new Map<string, string>()
  for (const name of SOLUTIONS) {
    const found = analysis.solutions[name]
    if (found)
      marks.set(place(found.worth).join(' '), `${marks.get(place(found.worth).join(' ')) ?? ''}${INITIALS[name]}`)
  }
  const solutions = [...marks]
    .map(([spot, initials]) => {
      const [x, y] = spot.split(' ').map(Number)
      return `<circle class="solution" cx="${x}" cy="${y}" r="6"/><text class="initials" x="${x! + 9}" y="${y! - 7}">${initials}</text>`
    })
    .join('')
  const star = history
    ? `<path class="history" d="M${frame.x(history[0]!)} ${frame.y(history[1]!)}m0 -8l8 8l-8 8l-8 -8z"/>`
    : ''
  const [a, b] = leaders.map((i) => escapeHtml(scenario.leaders[i]!.side))
  return (
    `<svg viewBox="0 0 ${SIZE + MARGIN + 16} ${SIZE + 62}" role="img" aria-label="Map of every possible outcome: worth to ${a} across, worth to ${b} up">` +
    `${axes(scenario, frame, leaders, walkAways)}${map ? clouds(map, frame) : ''}` +
    `${dots(analysis.frontier, place, 'frontier')}${dots(analysis.agreementFrontier, place, 'efficient')}${star}${solutions}</svg>`
  )
}

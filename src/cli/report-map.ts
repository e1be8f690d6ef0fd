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
const TOP = 26 // room for initials above the plot
const FEW = 500 // occupied squares that may be drawn larger
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
    y: (percent) => round(SIZE + TOP - (percent - least) * scale),
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
    const line = Math.min(CELLS - 1, Math.floor((frame.y(map.up[point]!) - TOP) / step))
    const cell = column * CELLS + line
    cells.set(cell, (cells.get(cell) ?? false) || (map.flags[point]! & IN_AGREEMENT) > 0)
  })
  const side = cells.size < FEW ? 5 : 3
  const square = `h${side}v${side}h-${side}z`
  const path = (agreed: boolean) =>
    [...cells]
      .filter(([, inside]) => inside === agreed)
      .map(([cell]) => `M${MARGIN + Math.floor(cell / CELLS) * step} ${TOP + (cell % CELLS) * step}${square}`)
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
        `<path class="grid" d="M${frame.x(tick)} ${TOP}v${SIZE}M${MARGIN} ${frame.y(tick)}h${SIZE}"/>` +
        `<text x="${frame.x(tick)}" y="${SIZE + TOP + 18}" text-anchor="middle">${tick}</text>` +
        `<text x="${MARGIN - 8}" y="${frame.y(tick) + 4}" text-anchor="end">${tick}</text>`,
    )
    .join('')
  const line = `<path class="walk" d="M${frame.x(walkAways[a]!)} ${TOP}v${SIZE}M${MARGIN} ${frame.y(walkAways[b]!)}h${SIZE}"/>`
  const side = (i: number) => escapeHtml(scenario.leaders[i]!.side)
  const middle = SIZE / 2
  return (
    `${ticks}${line}<text x="${MARGIN + middle}" y="${SIZE + TOP + 38}" text-anchor="middle">worth to ${side(a)}, percent</text>` +
    `<text transform="translate(16 ${middle + TOP}) rotate(-90)" text-anchor="middle">worth to ${side(b)}, percent</text>`
  )
}

/** A ring and initials at each solution; initials that would run into others stand at another corner of their ring. */
function solutionMarks(analysis: Analysis, place: (units: readonly number[]) => readonly [number, number]): string {
  const marks: { readonly x: number; readonly y: number; initials: string }[] = []
  for (const name of SOLUTIONS) {
    const found = analysis.solutions[name]
    if (found === null) continue
    const [x, y] = place(found.worth)
    const same = marks.find((mark) => mark.x === x && mark.y === y)
    if (same) same.initials += INITIALS[name]
    else marks.push({ x, y, initials: INITIALS[name] })
  }
  const taken: Box[] = []
  return marks
    .map(({ x, y, initials }) => {
      const boxes = CORNERS.map(([dx, dy]) => ({
        x: dx < 0 ? x + dx - 11 * initials.length : x + dx,
        y: y + dy,
        width: 11 * initials.length,
      }))
      const box = boxes.find((one) => !taken.some((other) => overlap(one, other))) ?? boxes[0]!
      taken.push(box)
      return (
        `<circle class="solution" cx="${x}" cy="${y}" r="6"/>` +
        `<text class="initials" x="${box.x.toFixed(1)}" y="${box.y.toFixed(1)}">${initials}</text>`
      )
    })
    .join('')
}

interface Box {
  readonly x: number
  readonly y: number // of the line of writing
  readonly width: number
}

/** Where initials may stand, from their ring. */
const CORNERS = [
  [9, -7],
  [9, 16],
  [-9, 16],
  [-9, -7],
  [9, -24],
  [9, 33],
] as const

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < 15

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
  const star = history
    ? `<path class="history" d="M${frame.x(history[0]!)} ${frame.y(history[1]!)}m0 -8l8 8l-8 8l-8 -8z"/>`
    : ''
  const [a, b] = leaders.map((i) => escapeHtml(scenario.leaders[i]!.side))
  return (
    `<svg viewBox="0 0 ${SIZE + MARGIN + 16} ${SIZE + TOP + 50}" role="img" aria-label="Map of every possible outcome: worth to ${a} across, worth to ${b} up">` +
    `${axes(scenario, frame, leaders, walkAways)}${map ? clouds(map, frame) : ''}` +
    `${dots(analysis.frontier, place, 'frontier')}${dots(analysis.agreementFrontier, place, 'efficient')}${star}${solutionMarks(analysis, place)}</svg>`
  )
}

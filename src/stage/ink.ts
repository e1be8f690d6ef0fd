// Small strokes that the painters share: paper with a shadow, lines, seals, the sides' own shapes.

import type { Ink } from './item.ts'
import { clothFill } from './pattern.ts'
import type { Token } from './palette.ts'
import { colour } from './palette.ts'

export type Point = readonly [number, number]

export function trace(ink: Ink, points: readonly Point[], closed = true): void {
  const pen = ink.context
  pen.beginPath()
  for (const [x, y] of points) pen.lineTo(x, y)
  if (closed) pen.closePath()
}

/** A piece of paper lying on the table: a shadow 3 px down, in high contrast an edge instead. */
export function paper(ink: Ink, points: readonly Point[], fill: Token = 'paper', lift = 1): void {
  const pen = ink.context
  pen.save()
  if (ink.palette.theme !== 'contrast') {
    pen.shadowColor = 'rgb(26 15 6 / 0.34)'
    pen.shadowBlur = 6 * lift * pen.getTransform().a
    pen.shadowOffsetY = 3 * lift * pen.getTransform().a
  }
  pen.fillStyle = colour(ink.palette, fill)
  trace(ink, points)
  pen.fill()
  pen.restore()
  if (ink.palette.theme === 'contrast') {
    pen.strokeStyle = ink.palette.ink
    pen.lineWidth = 2
    trace(ink, points)
    pen.stroke()
  }
}

export const box = (x: number, y: number, width: number, height: number): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

export function fill(ink: Ink, points: readonly Point[], style: string | CanvasPattern): void {
  ink.context.fillStyle = style
  trace(ink, points)
  ink.context.fill()
}

/** A straight stroke. */
export function rule(
  ink: Ink,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  token: Token,
  width: number,
  dash: readonly number[] = [],
): void {
  const ends: readonly Point[] = [
    [x1, y1],
    [x2, y2],
  ]
  line(ink, ends, token, width, dash)
}

/** The outline of a box. */
export function edge(
  ink: Ink,
  x: number,
  y: number,
  w: number,
  h: number,
  token: Token,
  width: number,
  dash: readonly number[] = [],
): void {
  const corners = box(x, y, w, h)
  line(ink, [...corners, corners[0]!], token, width, dash)
}

export function line(
  ink: Ink,
  points: readonly Point[],
  token: Token,
  width: number,
  dash: readonly number[] = [],
): void {
  const pen = ink.context
  pen.save()
  pen.strokeStyle = colour(ink.palette, token)
  pen.lineWidth = width
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.setLineDash([...dash])
  trace(ink, points, false)
  pen.stroke()
  pen.restore()
}

export function disc(ink: Ink, x: number, y: number, radius: number, style: string | CanvasPattern): void {
  ink.context.beginPath()
  ink.context.arc(x, y, radius, 0, Math.PI * 2)
  ink.context.fillStyle = style
  ink.context.fill()
}

export function ring(
  ink: Ink,
  x: number,
  y: number,
  radius: number,
  style: string,
  width: number,
  dash: readonly number[] = [],
): void {
  const pen = ink.context
  pen.save()
  pen.beginPath()
  pen.arc(x, y, radius, 0, Math.PI * 2)
  pen.strokeStyle = style
  pen.lineWidth = width
  pen.setLineDash([...dash])
  pen.stroke()
  pen.restore()
}

export const clothOf = (ink: Ink, side: number): string | CanvasPattern => clothFill(ink.context, ink.palette, side)

const CORNERS = [0, 4, 4, 3, 6, 12] // disc, lozenge, square, triangle, hexagon, cross
const TURNS = [0, 0, 1 / 8, 0, 1 / 12, 0] // of a full turn
const GROWTH = [1, 1.2, 1.18, 1.3, 1.08, 1.15]

/** The side's own shape as corners; null is a disc. */
export function sideShape(side: number, x: number, y: number, radius: number): readonly Point[] | null {
  const corners = CORNERS[side % 6]!
  if (corners === 0) return null
  const size = radius * GROWTH[side % 6]!
  if (corners === 12) {
    const [far, near] = [size, size * 0.36]
    const arm: readonly Point[] = [
      [near, -far],
      [near, -near],
      [far, -near],
    ]
    return [0, 1, 2, 3].flatMap((quarter) => {
      const [c, s] = [[1, 0, -1, 0][quarter]!, [0, 1, 0, -1][quarter]!]
      return arm.map(([px, py]) => [x + px * c - py * s, y + px * s + py * c] as const)
    })
  }
  return Array.from({ length: corners }, (_, k) => {
    const angle = (TURNS[side % 6]! + k / corners) * Math.PI * 2 - Math.PI / 2
    return [x + size * Math.cos(angle), y + size * Math.sin(angle)] as const
  })
}

/** Fills and edges a side's shape. */
export function sideMark(ink: Ink, side: number, x: number, y: number, radius: number): void {
  const points = sideShape(side, x, y, radius)
  const deep = ink.palette.sides[side % 6]!.deep
  const pen = ink.context
  pen.save()
  pen.beginPath()
  if (points) for (const [px, py] of points) pen.lineTo(px, py)
  else pen.arc(x, y, radius, 0, Math.PI * 2)
  pen.closePath()
  pen.lineJoin = 'round'
  pen.strokeStyle = ink.palette.paper
  pen.lineWidth = radius * 0.42
  pen.stroke()
  const plain = ink.palette.theme === 'contrast' // a pattern would make dice of them
  pen.fillStyle = plain ? ink.palette.sides[side % 6]!.fill : clothOf(ink, side)
  pen.fill()
  pen.strokeStyle = deep
  pen.lineWidth = Math.max(1.2, radius * 0.16)
  pen.stroke()
  pen.restore()
  const heart = sideShape(side, x, y, radius * 0.38)
  const core = plain ? ink.palette.paper : deep
  if (heart) fill(ink, heart, core)
  else disc(ink, x, y, radius * 0.38, core)
}

/** A brass pin. */
export function pin(ink: Ink, x: number, y: number, radius: number): void {
  disc(ink, x + 1.5, y + 2.5, radius, 'rgb(26 15 6 / 0.25)')
  disc(ink, x, y, radius, ink.palette.brassD)
  disc(ink, x - 0.5, y - 0.8, radius * 0.84, ink.palette.brass)
  disc(ink, x - radius * 0.32, y - radius * 0.42, radius * 0.26, 'rgb(255 255 255 / 0.7)')
}

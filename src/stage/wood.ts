// The walnut of the table: its top in perspective, with the daylight that falls across it, and the carved front.

import { box, disc, edge, fill, rule } from './ink.ts'
import type { Ink } from './item.ts'
import { NARROW_FRONT } from './ledge.ts'

/** The table seen from our side: `height` of its top, then `front` of its edge, CSS px. */
export function boards(ink: Ink, width: number, height: number, front: number): void {
  const { context: pen, palette } = ink
  const tones = [
    palette.wood2,
    palette.wood,
    palette.wood3,
    palette.wood,
    palette.wood2,
    palette.wood,
    palette.wood2,
    palette.wood3,
    palette.wood,
    palette.wood3,
    palette.wood2,
  ]
  const [topLeft, topRight, lowLeft, lowRight] = [width * 0.03, width * 0.97, -width * 0.03, width * 1.03]
  const at = (share: number, y: number): number => {
    const up = topLeft + (topRight - topLeft) * share
    const low = lowLeft + (lowRight - lowLeft) * share
    return up + (low - up) * (y / height)
  }
  fill(ink, box(0, 0, width, height), palette.theme === 'contrast' ? palette.wood : palette.woodDark) // the floor beside it
  tones.forEach((tone, k) => {
    const [a, b] = [k / tones.length, (k + 1) / tones.length]
    fill(
      ink,
      [
        [at(a, 0), 0],
        [at(b, 0) + 0.6, 0],
        [at(b, height) + 0.6, height],
        [at(a, height), height],
      ],
      tone,
    )
    if (palette.theme === 'contrast') return
    pen.strokeStyle = palette.woodFront
    for (let grain = 1; grain <= 3; grain++) {
      const share = a + ((b - a) * grain) / 3.6
      const bend = ((k * 7 + grain * 5) % 5) - 2
      pen.globalAlpha = 0.14 + 0.05 * (grain % 2)
      pen.lineWidth = 1.1
      pen.beginPath()
      pen.moveTo(at(share, 0), 0)
      pen.bezierCurveTo(
        at(share, height / 3) + bend * 2,
        height / 3,
        at(share, height * 0.7) - bend * 3,
        height * 0.7,
        at(share, height),
        height,
      )
      pen.stroke()
    }
    pen.globalAlpha = 1
  })
  if (palette.theme !== 'contrast') {
    // daylight from the three windows lies across the wood
    pen.fillStyle = `rgb(255 243 214 / ${(0.13 * (1 - palette.dusk)).toFixed(3)})`
    for (const middle of [0.33, 0.5, 0.67]) {
      const spread = 0.055
      const drift = (middle - 0.5) * 0.5
      pen.beginPath()
      pen.moveTo(at(middle - spread, 0), 0)
      pen.lineTo(at(middle + spread, 0), 0)
      pen.lineTo(at(middle + spread * 1.3 + drift, height), height)
      pen.lineTo(at(middle - spread * 1.3 + drift, height), height)
      pen.fill()
    }
    const far = pen.createLinearGradient(0, 0, 0, height)
    far.addColorStop(0, 'rgb(26 15 6 / 0.18)')
    far.addColorStop(0.25, 'rgb(26 15 6 / 0)')
    far.addColorStop(1, 'rgb(26 15 6 / 0.16)')
    pen.fillStyle = far
    pen.fillRect(0, 0, width, height)
  }
  rule(ink, topLeft, 1, topRight, 1, 'woodEdge', 2)
  for (const [far, near] of [
    [topLeft, lowLeft],
    [topRight, lowRight],
  ] as const)
    rule(ink, far, 1, near, height, 'woodEdge', 2)
  if (front <= 0) return
  fill(ink, box(0, height, width, front), palette.woodFront)
  fill(ink, box(0, height, width, 3), palette.woodEdge)
  if (front > 30) apron(ink, width, height, front)
}

/** The table's front: one long carved panel between two mouldings, a brass rosette at each end. */
function apron(ink: Ink, width: number, top: number, tall: number): void {
  const { palette, context: pen } = ink
  const plain = palette.theme === 'contrast'
  const [x, y, w, h] = [22, top + 10, width - 44, tall - 18]
  if (!plain) {
    fill(ink, box(x - 2, y - 2, w + 4, h + 4), palette.woodDark)
    fill(ink, box(x, y, w + 2, h + 2), palette.woodFront)
    edge(ink, x + 3.5, y + 3.5, w - 7, h - 7, 'woodDark', 1)
  }
  // no room for a rosette beside the buttons of a narrow front
  for (const end of width < NARROW_FRONT ? [] : [11, width - 11]) {
    disc(ink, end, top + tall / 2 + 1, 4, palette.brassD)
    disc(ink, end - 0.4, top + tall / 2 + 0.4, 2.8, palette.brass)
  }
  if (plain) return
  pen.fillStyle = 'rgb(0 0 0 / 0.22)'
  pen.fillRect(0, top + 3, width, 4)
  pen.fillRect(0, top + tall - 4, width, 4)
}

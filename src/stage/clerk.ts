// The clerk's slip: a few words laid over the table's back edge, in nobody's colours.

import type { Craft } from './frame.ts'
import { edge, paper, rule } from './ink.ts'
import type { Item } from './item.ts'
import { italic, serif, balanced } from './lettering.ts'

export function clerk(craft: Craft, under: number): readonly Item[] {
  const { model, frame, measure } = craft
  if (!model.clerk || frame.shape === 'strip') return []
  const type = frame.type
  const font = italic(serif(16 * type))
  const width = Math.min(frame.width - 40, 330 * type)
  const lines = balanced(model.clerk, font, width - 34 * type, measure, 6)
  const height = (lines.length * 21 + 26) * type
  return [
    {
      key: 'clerk',
      x: (frame.width - width) / 2,
      y: Math.max(8, under - height - 6),
      width,
      height,
      turn: -0.8,
      depth: 27,
      look: `clerk ${Math.round(height)}`,
      bleed: 12,
      paint: (ink) => {
        paper(ink, [
          [0, 0],
          [width, 2],
          [width - 2, height],
          [2, height - 1],
        ])
        rule(ink, 12, 8, width - 12, 8, 'brass', 1.4)
        rule(ink, 12, height - 8, width - 12, height - 8, 'brass', 1.4)
        edge(ink, 4, 4, width - 8, height - 8, 'rule', 0.8)
      },
      labels: lines.map((words, k) => ({
        words,
        x: width / 2,
        y: (27 + k * 21) * type,
        font,
        colour: 'ink',
        align: 'center',
      })),
      enter: { dy: -40, turn: 4, last: 320 },
      leave: { dy: -30, last: 180 },
    },
  ]
}

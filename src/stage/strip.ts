// On a phone the stage is a strip above the task: faces, table, the track in use. The page below says the
// rest; only the first picture carries the name of the game.

import type { Craft } from './frame.ts'
import { paper } from './ink.ts'
import type { Item } from './item.ts'
import { balanced, serif } from './lettering.ts'

export function strip(craft: Craft): readonly Item[] {
  const { frame, model, measure } = craft
  if (frame.shape !== 'strip') return []
  if (model.sheet || model.offer || model.scene !== 'title') return []
  const words = model.paper && 'title' in model.paper ? model.paper.title : model.heading
  if (!words) return []
  const font = serif(17, 650)
  const lines = balanced(words, font, frame.width - 90, measure, 2)
  const width = Math.min(frame.width - 40, Math.max(...lines.map((l) => measure(l, font))) + 44)
  const height = lines.length * 21 + 14
  return [
    {
      key: 'strip-heading',
      x: (frame.width - width) / 2,
      y: frame.height - height - 10,
      width,
      height,
      depth: 24,
      look: `strip-heading ${Math.round(width)} ${height}`,
      paint: (ink) =>
        paper(ink, [
          [6, 0],
          [width - 6, 0],
          [width, height],
          [0, height],
        ]),
      labels: lines.map((w, k) => ({ words: w, x: width / 2, y: 23 + k * 21, font, colour: 'ink', align: 'center' })),
      enter: { dy: 20, last: 220 },
      leave: { last: 120 },
    },
  ]
}

// On a phone the stage is a strip above the task: faces, table, the track in use. This writes the task,
// or the name of the track.

import type { Craft } from './frame.ts'
import { paper } from './ink.ts'
import type { Item } from './item.ts'
import { balanced, sans, serif, shorten } from './lettering.ts'

export function strip(craft: Craft): readonly Item[] {
  const { frame, model, measure } = craft
  if (frame.shape !== 'strip') return []
  const track = model.sheet?.rows.find((row) => row.focus)
  if (track) return model.offer?.lines.some((line) => line.issue === track.issue) ? [] : [titleTab(craft, track.title)]
  if (model.offer) return []
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

/** The name of the track in use, on a tab above its paper: on the paper tokens would lie over it. */
function titleTab({ frame, measure }: Craft, title: string): Item {
  const font = sans(14, 700)
  const words = shorten(title, font, frame.width * 0.5, measure)
  const width = measure(words, font) + 32
  const height = 29
  return {
    key: 'strip-title',
    x: (frame.width - width) / 2,
    y: frame.desk.y - height + 1,
    width,
    height,
    depth: 14,
    look: `strip-title ${Math.round(width)}`,
    paint: (ink) =>
      paper(ink, [
        [6, 0],
        [width - 6, 0],
        [width, height],
        [0, height],
      ]),
    labels: [{ words, x: width / 2, y: 17, font, colour: 'ink', align: 'center' }],
    going: 'slide',
    enter: { last: 220 },
    leave: { last: 120 },
  }
}

// On a phone the stage is a strip above the task: faces, table, the track in use. The page below says the rest; only the first
// picture carries the name of the game. The vote and the signing show their marks: how each group voted, which side has signed.

import { moodMark } from './crowd.ts'
import type { Craft } from './frame.ts'
import { box, clothOf, edge, fill, paper, rule, sideMark } from './ink.ts'
import type { Item } from './item.ts'
import { balanced, serif } from './lettering.ts'
import { flourish } from './signature.ts'

/** The name of the game on a sheet. */
function nameSheet({ frame, model, measure }: Craft): readonly Item[] {
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

const GAP = 8
const BOARD = 44 // CSS px

/** A board for each home: a mark for each of its groups, and the bar with the line to reach. */
function ballots({ frame, model }: Craft): readonly Item[] {
  const count = model.tallies.length
  if (count === 0) return []
  const width = Math.min(190, (frame.width - 16 - GAP * (count - 1)) / count)
  const left = (frame.width - count * width - GAP * (count - 1)) / 2
  return model.tallies.map((tally, k): Item => {
    const colour = model.seats[tally.seat]?.colour ?? tally.seat
    const groups = model.crowds.filter((crowd) => crowd.seat === tally.seat)
    const start = 34
    const step = Math.min(30, (width - start - 8) / Math.max(1, groups.length))
    const radius = Math.min(9, step / 2 - 1.5)
    return {
      key: `board:${tally.seat}`,
      x: left + k * (width + GAP),
      y: frame.height - BOARD - 3,
      width,
      height: BOARD,
      depth: 14,
      look: `strip-board ${colour} ${tally.yes} ${tally.no} ${groups.map((g) => `${g.mood}${g.next ? '!' : ''}`).join(' ')}`,
      bleed: 8,
      paint: (ink) => {
        paper(ink, box(0, 0, width, BOARD))
        fill(ink, box(0, 0, width, 4), clothOf(ink, colour))
        sideMark(ink, colour, 17, 18, 8)
        groups.forEach((group, n) => {
          const x = start + (n + 0.5) * step
          if (group.next) fill(ink, box(x - step / 2 + 1, 6, step - 2, 24), ink.palette.mark)
          const cast = group.mood === 'yes' || group.mood === 'no'
          moodMark(ink, cast ? group.mood : 'neutral', x, 18, radius, group.next)
        })
        const bar = { x: 8, y: BOARD - 11, width: width - 16, height: 6 }
        const share = (weight: number): number => (bar.width * weight) / Math.max(1, tally.total)
        fill(ink, box(bar.x, bar.y, share(tally.yes), bar.height), ink.palette.ink)
        for (let x = bar.width - share(tally.no); x < bar.width - 1; x += 4)
          rule(ink, bar.x + x + 1, bar.y + bar.height - 1, bar.x + Math.min(bar.width, x + 4), bar.y + 1, 'ink', 1)
        edge(ink, bar.x, bar.y, bar.width, bar.height, 'ink', 1.2)
        const quota = bar.x + (bar.width * tally.quota) / 100
        rule(ink, quota, bar.y - 3, quota, bar.y + bar.height + 3, 'ink', 3.4)
        rule(ink, quota, bar.y - 2, quota, bar.y + bar.height + 2, 'mark', 1.6)
      },
      enter: { dy: 20, last: 220, wait: 60 * k },
      leave: { last: 120 },
    }
  })
}

/** The sheet that is signed: a line for each side, with its hand where it has signed; and the stamp once all agree. */
function signed({ frame, model, measure }: Craft): readonly Item[] {
  const sheet = model.paper
  if (sheet?.kind !== 'document') return []
  const signing = model.scene === 'signing'
  const width = Math.min(frame.width - 150, 90 * sheet.signatures.length + 20)
  const height = 44
  const cell = (width - 20) / Math.max(1, sheet.signatures.length)
  const stamp = signing ? '' : sheet.stamp.toUpperCase()
  const font = serif(14, 700)
  const wide = measure(stamp, font) + 18
  return [
    {
      key: 'document',
      x: (frame.width - width) / 2,
      y: frame.height - height - 4,
      width,
      height,
      depth: 14,
      look: `strip-document ${sheet.signatures.map((sign) => sign.state).join(' ')} ${stamp} ${signing}`,
      bleed: 8,
      paint: (ink) => {
        paper(ink, [
          [5, 0],
          [width - 5, 0],
          [width, height],
          [0, height],
        ])
        sheet.signatures.forEach((sign, k) => {
          const x = 14 + k * cell
          const colour = model.seats[sign.seat]?.colour ?? sign.seat
          const done = sign.state === 'signed'
          sideMark(ink, colour, x + 4, 34, 5)
          rule(ink, x + 13, 36, x + cell - 8, 36, 'ink', 1.2, done ? [] : [3, 3])
          if (done && signing) flourish(ink, sign.seat, x + 16, 28, cell - 30)
          if (sign.state === 'declined') moodMark(ink, 'no', x + cell / 2 + 4, 22, 8)
        })
        if (stamp) edge(ink, (width - wide) / 2, 5, wide, 20, 'accent', 2)
      },
      labels: stamp ? [{ words: stamp, x: width / 2, y: 20, font, colour: 'accent', align: 'center' }] : [],
      enter: { dy: 20, last: 220 },
      leave: { last: 120 },
    },
  ]
}

export function strip(craft: Craft): readonly Item[] {
  const { frame, model } = craft
  if (frame.shape !== 'strip') return []
  if (model.scene === 'vote') return ballots(craft)
  if (model.paper?.kind === 'document') return signed(craft)
  return model.sheet || model.offer || model.scene !== 'title' ? [] : nameSheet(craft)
}

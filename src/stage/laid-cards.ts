// The cards that both sides committed at the openings: each lies beside its issue, its end under the text.

import type { Craft } from './frame.ts'
import { box, clothOf, edge, fill, paper, pin, rule } from './ink.ts'
import type { Item } from './item.ts'
import type { PlacedRow, PlacedSheet } from './placed-row.ts'

const SCENES: readonly Craft['model']['scene'][] = ['priorities', 'bargaining', 'answering', 'last-look']

function laid({ model, frame }: Craft, placed: PlacedRow, k: number): Item {
  const { seat, kind } = placed.row.laid[k]!
  const { type } = frame
  const colour = model.seats[seat]?.colour ?? seat
  const right = seat % 2 === 1
  const [width, height, seen] = [56 * type, 27 * type, 25 * type]
  const outer = right ? width - 7 * type : 0
  return {
    key: `laid:${placed.row.issue}:${seat}`,
    x: right ? placed.right + seen - width : placed.left - seen,
    y: placed.titleY - 5 * type - height / 2 + Math.floor(seat / 2) * 5,
    width,
    height,
    turn: ((placed.index * 37 + seat * 3) % 5) * 1.4 - 2.8,
    depth: 11,
    look: `laid ${colour} ${kind}`,
    paint: (ink) => {
      paper(ink, box(0, 0, width, height), kind === 'silent' ? 'paper2' : 'paper', 0.7)
      if (kind === 'silent') edge(ink, 3, 3, width - 6, height - 6, 'ink2', 1.2, [4, 3])
      else if (kind === 'editorial') for (const y of [3, 6]) rule(ink, 3, y, width - 3, y, 'ink', 1)
      else
        for (let y = 0; y < height; y += 9 * type)
          fill(ink, box(outer, y, 7 * type, (kind === 'direct' ? 9 : 5) * type), clothOf(ink, colour))
      pin(ink, right ? width - 14 * type : 14 * type, 8 * type, 3.6 * type)
    },
    enter: { dx: right ? -34 : 34, last: 300, wait: 60 * placed.index },
    leave: { last: 150 },
    going: 'slide',
  }
}

/** What lies beside the sheet where the table shows on both sides of it. */
export const laidCards = (craft: Craft, sheet: PlacedSheet): readonly Item[] =>
  craft.frame.shape === 'room' && SCENES.includes(craft.model.scene)
    ? sheet.rows.flatMap((row) => row.row.laid.map((_, k) => laid(craft, row, k)))
    : []

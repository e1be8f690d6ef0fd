// The paper buttons on the table's front edge: the same actions as the page's action bar.

import type { Craft } from './frame.ts'
import { box, edge, fill, paper, rule } from './ink.ts'
import type { Item, Target } from './item.ts'
import { buttonHeight, ledgeRows } from './ledge.ts'
import { sans, shorten } from './lettering.ts'

export function buttons(craft: Craft): { readonly items: readonly Item[]; readonly targets: readonly Target[] } {
  const { frame, model, measure } = craft
  if (frame.shape === 'strip') return { items: [], targets: [] }
  const type = frame.type
  const height = buttonHeight(type)
  const font = sans(15 * type, 650)
  const placed = ledgeRows(model.buttons, frame.width, type, measure)
  const items = placed.map(({ button, x, row, width }): Item => {
    const main = button.kind === 'primary'
    const dark = main && button.enabled
    const words = shorten(button.label, font, width - 12, measure)
    return {
      key: `button:${button.id}`,
      x,
      y: frame.ledge.y + 7 + row * (height + 6),
      width,
      height,
      depth: 40,
      look: `button ${button.kind} ${button.enabled} ${button.chosen === true} ${Math.round(width)}`,
      paint: (ink) => {
        if (!button.enabled) {
          ink.context.globalAlpha = 0.92
          fill(ink, box(0, 0, width, height), ink.palette.paper2)
          ink.context.globalAlpha = 1
          edge(ink, 0.75, 0.75, width - 1.5, height - 1.5, 'rule', 1.5, [4, 3])
          return
        }
        paper(
          ink,
          [
            [0, 1],
            [width, 0],
            [width - 1, height],
            [1, height - 1],
          ],
          dark ? 'ink' : 'paper',
          0.6,
        )
        if (dark && ink.palette.theme !== 'contrast') edge(ink, 4, 4, width - 8, height - 8, 'brass', 1)
        if (button.chosen) fill(ink, box(6, height - 8, width - 12, 4), ink.palette.mark)
        if (button.kind === 'link') rule(ink, 14, height - 10, width - 14, height - 10, 'ink2', 1)
      },
      labels: [
        {
          words,
          x: width / 2,
          y: height / 2 + font.size * 0.35,
          font,
          colour: dark ? 'paper' : button.enabled ? 'ink' : 'ink2',
          align: 'center',
        },
      ],
      enter: { dy: 10, last: 180 },
      leave: { last: 100 },
      going: 'slide',
    }
  })
  const targets = placed.flatMap(({ button, x, row, width }): readonly Target[] =>
    button.enabled
      ? [
          {
            id: `button:${button.id}`,
            x,
            y: frame.ledge.y + 7 + row * (height + 6),
            width,
            height,
            act: { type: 'button', id: button.id },
          },
        ]
      : [],
  )
  return { items, targets }
}

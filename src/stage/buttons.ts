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
    const main = button.kind === 'primary' && button.enabled
    const chosen = button.chosen === true && button.enabled
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
        const flat = ink.palette.theme === 'contrast'
        if (main || chosen) {
          // a slip of paper: the main act, or what is chosen
          const slip = [
            [0, 1],
            [width, 0],
            [width - 0.5, height],
            [0.5, height - 0.5],
          ] as const
          paper(ink, slip, chosen ? 'mark' : flat ? 'ink' : 'paper', 0.7)
          if (!flat) {
            edge(ink, 1, 1, width - 2, height - 2, chosen ? 'ink' : 'brass', 2)
            edge(ink, 4.5, 4.5, width - 9, height - 9, chosen ? 'ink' : 'brass', 0.9)
          }
          return
        }
        // engraved in the wood
        if (button.kind !== 'link')
          fill(ink, box(1, 1, width - 2, height - 2), flat ? ink.palette.paper : ink.palette.woodFront)
        if (button.kind === 'link') rule(ink, 16, height - 11, width - 16, height - 11, 'engraved', 1)
        else
          edge(ink, 3, 3, width - 6, height - 6, 'engraved', button.enabled ? 1.4 : 1.2, button.enabled ? [] : [4, 3])
      },
      labels: [
        {
          words,
          x: width / 2,
          y: height / 2 + font.size * 0.35,
          font,
          colour: chosen ? 'onMark' : main ? 'onSlip' : button.enabled ? 'onDark' : 'engraved',
          align: 'center',
        },
      ],
      enter: { dy: 10, last: 180, wait: 110 },
      leave: { last: 100 },
      going: 'slide',
      change: 'cut',
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

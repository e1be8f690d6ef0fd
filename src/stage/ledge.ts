// The rows of buttons on the table's front edge: how many there must be, and what stands in each. Pure.

import { type Measure, sans } from './lettering.ts'
import type { StageButton } from './model.ts'

export interface PlacedButton {
  readonly button: StageButton
  readonly x: number
  readonly row: number
  readonly width: number
}

const GAP = 8
const order = { link: 0, secondary: 1, primary: 2 }

/** Buttons in rows: quiet ones left, the main one right. Widths in CSS px; the last row is the lowest. */
export function ledgeRows(
  buttons: readonly StageButton[],
  width: number,
  type: number,
  measure: Measure,
): readonly PlacedButton[] {
  const sorted = [...buttons].sort((a, b) => order[a.kind] - order[b.kind])
  const space = width - 24
  const rows: { button: StageButton; width: number }[][] = [[]]
  for (const button of [...sorted].reverse()) {
    const wide = Math.min(space, Math.ceil(measure(button.label, sans(15 * type, 650))) + 32 * type)
    const row = rows[0]!
    const used = row.reduce((sum, b) => sum + b.width + GAP, 0)
    if (row.length > 0 && used + wide > space) rows.unshift([{ button, width: wide }])
    else row.unshift({ button, width: wide })
  }
  return rows.flatMap((row, k) => {
    let x = width - 12 - row.reduce((sum, b) => sum + b.width, 0) - GAP * Math.max(0, row.length - 1)
    return row.map(({ button, width: wide }) => {
      const placed = { button, x, row: k, width: wide }
      x += wide + GAP
      return placed
    })
  })
}

/** Height of one row of buttons, CSS px. */
export const buttonHeight = (type: number): number => Math.round(44 * Math.min(type, 1.25))

/** Height of the ledge, CSS px: 0 without buttons. */
export function ledgeHeight(buttons: readonly StageButton[], width: number, type: number, measure: Measure): number {
  if (buttons.length === 0) return Math.round(14 * type)
  const rows = ledgeRows(buttons, width, type, measure).reduce((most, b) => Math.max(most, b.row + 1), 0)
  return rows * (buttonHeight(type) + 6) + 6
}

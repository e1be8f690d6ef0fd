// The rows of buttons on the table's front edge: how many there must be, and what stands in each. Pure.

import { type Measure, sans } from './lettering.ts'
import type { StageButton } from './model.ts'

export interface PlacedButton {
  readonly button: StageButton
  readonly x: number
  readonly row: number
  readonly width: number
}

/** CSS px: a front narrower than this is all buttons, without ornament. */
export const NARROW_FRONT = 400

const GAP = 8
const order = { link: 0, secondary: 1, primary: 2 }

interface Sized {
  readonly button: StageButton
  readonly width: number
}

const wideOf = (row: readonly Sized[]): number =>
  row.reduce((sum, b) => sum + b.width, 0) + GAP * Math.max(0, row.length - 1)

/** As few rows as hold them all, filled from the last. */
function packed(buttons: readonly Sized[], space: number): readonly (readonly Sized[])[] {
  const rows: Sized[][] = []
  for (const each of [...buttons].reverse()) {
    const row = rows[0]
    if (row && wideOf([each, ...row]) <= space) row.unshift(each)
    else rows.unshift([each])
  }
  return rows
}

/** Buttons of which one is chosen, in equal rows that are as wide as the front. */
function choiceRows(choices: readonly Sized[], space: number): readonly (readonly Sized[])[] {
  if (choices.length === 0) return []
  const count = packed(choices, space).length
  const each = Math.ceil(choices.length / count)
  const rows = Array.from({ length: Math.ceil(choices.length / each) }, (_, k) =>
    choices.slice(k * each, (k + 1) * each),
  )
  if (rows.some((row) => wideOf(row) > space)) return packed(choices, space)
  return rows.map((row) => row.map((b) => ({ ...b, width: b.width + (space - wideOf(row)) / row.length })))
}

/** The one rows above the others; the two that meet are one row where it holds both. */
function joined(
  above: readonly (readonly Sized[])[],
  below: readonly (readonly Sized[])[],
  space: number,
): readonly (readonly Sized[])[] {
  const meeting = [...(above.at(-1) ?? []), ...(below[0] ?? [])]
  if (above.length === 0 || wideOf(meeting) > space) return [...above, ...below]
  return [...above.slice(0, -1), meeting, ...below.slice(1)]
}

/**
 * Buttons in rows: quiet ones left, the main one right. Where one row cannot hold them, quiet ones and choices stand
 * above the rest, in rows of their own where need be. Widths in CSS px; the last row is the lowest.
 */
export function ledgeRows(
  buttons: readonly StageButton[],
  width: number,
  type: number,
  measure: Measure,
): readonly PlacedButton[] {
  const sorted = [...buttons].sort((a, b) => order[a.kind] - order[b.kind])
  const margin = width < NARROW_FRONT ? 12 : 24
  const space = width - 2 * margin
  const sized = sorted.map((button): Sized => {
    const around = (button.chosen === undefined ? 32 : 24) * type
    return { button, width: Math.min(space, Math.ceil(measure(button.label, sans(15 * type, 650))) + around) }
  })
  const quiet = sized.filter(({ button }) => button.kind === 'link')
  const choices = sized.filter(({ button }) => button.kind !== 'link' && button.chosen !== undefined)
  const rest = sized.filter((b) => !quiet.includes(b) && !choices.includes(b))
  const others =
    wideOf([...choices, ...rest]) <= space
      ? [[...choices, ...rest]]
      : [...choiceRows(choices, space), ...packed(rest, space)]
  const rows = wideOf(sized) <= space ? [sized] : joined(packed(quiet, space), others, space)
  return rows.flatMap((row, k) => {
    const left = row.filter(({ button }) => button.kind === 'link')
    const right = row.filter((b) => !left.includes(b))
    const placing = (list: readonly Sized[], from: number): readonly PlacedButton[] => {
      let x = from
      return list.map((b) => {
        const placed = { button: b.button, x, row: k, width: b.width }
        x += b.width + GAP
        return placed
      })
    }
    return [...placing(left, margin), ...placing(right, width - margin - wideOf(right))]
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

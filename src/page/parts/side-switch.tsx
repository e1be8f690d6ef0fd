// Which side a part of the page speaks of: one choice for each. Nothing where there is only one.

import type { Scenario } from '../../scenario/scenario.ts'
import { Choice } from './choice.tsx'
import { Side } from './side.tsx'

export interface SideSwitchProps {
  readonly legend: string
  readonly name: string // of the radio group
  readonly scenario: Pick<Scenario, 'leaders'>
  readonly sides: readonly number[] // leader indices, in the order they are offered
  readonly picked: number // one of them; -1: none yet
  readonly onPick: (side: number) => void
}

export const SideSwitch = ({ legend, name, scenario, sides, picked, onPick }: SideSwitchProps) =>
  sides.length < 2 ? null : (
    <fieldset class="segments">
      <legend class="hidden">{legend}</legend>
      {sides.map((side) => (
        <Choice key={side} name={name} checked={side === picked} onPick={() => onPick(side)}>
          <Side index={side}>{scenario.leaders[side]!.side}</Side>
        </Choice>
      ))}
    </fieldset>
  )

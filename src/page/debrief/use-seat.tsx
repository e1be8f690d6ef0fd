// Whose debrief is read, where several people played on one device.

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Ending } from '../../session/ending.ts'
import type { Words } from '../../wording/words.ts'
import { SideSwitch } from '../parts/side-switch.tsx'

type SeatDebrief = Ending['debrief']['seats'][number]

/** The seat that is read, at first the first, and the choice of it; the choice is empty where one person played. */
export function useSeat(
  { debrief, scenario }: Ending,
  { say }: Words,
): { readonly seat: SeatDebrief; readonly choice: ComponentChildren } {
  const [whose, setWhose] = useState(0)
  const sides = debrief.seats.map(({ seat }) => scenario.leaders.findIndex((leader) => leader.id === seat))
  return {
    seat: debrief.seats[whose] ?? debrief.seats[0]!,
    choice: (
      <SideSwitch
        legend={say('score-whose')}
        name="whose"
        scenario={scenario}
        sides={sides}
        picked={sides[whose] ?? sides[0]!}
        onPick={(side) => setWhose(sides.indexOf(side))}
      />
    ),
  }
}

// An issue's line from 0 to 100 drawn small: where the leader's words reach and where the position stands. The numbers stand beside it.

import type { ReachTerm } from '../../scoring/reach.ts'
import { sideClass } from '../parts/side.tsx'

const at = (place: number): number => 8 + 0.84 * place

export const ReachLine = ({
  term: { at: place, reach },
  side,
}: {
  readonly term: ReachTerm
  readonly side: number
}) => (
  <svg class={`reach-line ${sideClass(side)}`} viewBox="0 0 100 16" aria-hidden="true" focusable="false">
    <path class="reach-line__track" d={`M${at(0)} 8H${at(100)}`} />
    {reach && <path class="reach-line__words" d={`M${at(reach.from)} 8H${at(reach.to) + 0.01}`} />}
    <circle class="reach-line__you" cx={at(place)} cy="8" r="5" />
  </svg>
)

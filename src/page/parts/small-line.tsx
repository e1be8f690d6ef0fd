// An issue's line drawn small: stops, where the text stands, where the draft goes, where sides opened. Decoration: the row says it all.

import type { Issue, OptionId } from '../../scenario/scenario.ts'
import type { LineMark } from './position-line.tsx'
import { sideClass } from './side.tsx'

const WIDTH = 108
const PAD = 8

export interface SmallLineProps {
  readonly issue: Issue
  readonly now: OptionId
  readonly draft: OptionId | null
  readonly marks: readonly LineMark[]
}

export function SmallLine({ issue, now, draft, marks }: SmallLineProps) {
  const last = issue.options.length - 1
  const at = (option: OptionId): number =>
    PAD + ((WIDTH - 2 * PAD) * issue.options.findIndex((o) => o.id === option)) / last
  return (
    <svg class="small-line" viewBox={`0 0 ${WIDTH} 28`} aria-hidden="true" focusable="false">
      <path class="small-line__track" d={`M${PAD} 18H${WIDTH - PAD}`} />
      {issue.options.map((option) => (
        <circle
          key={option.id}
          class={option.noDeal ? 'small-line__stop small-line__stop--open' : 'small-line__stop'}
          cx={at(option.id)}
          cy="18"
          r="3.5"
        />
      ))}
      {draft && <path class="small-line__move" d={`M${at(now)} 18H${at(draft)}`} />}
      <circle class="small-line__now" cx={at(now)} cy="18" r="5" />
      {draft && <circle class="small-line__draft" cx={at(draft)} cy="18" r="6.5" />}
      {draft && <circle class="small-line__heart" cx={at(draft)} cy="18" r="2.5" />}
      {marks.map((mark, n) => {
        const together = marks.filter((other, m) => other.option === mark.option && m < n).length
        const x = at(mark.option) + together * 9
        return (
          <path
            key={mark.side}
            class={`small-line__side ${sideClass(mark.side)}`}
            d={
              mark.side % 2 === 0
                ? `M${x} 1a4 4 0 100 8a4 4 0 100-8`
                : `M${x} .200l4.600 4.600-4.600 4.600-4.600-4.600z`
            }
          />
        )
      })}
    </svg>
  )
}

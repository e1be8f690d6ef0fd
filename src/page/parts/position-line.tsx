// The options of an issue as stops on a line: a radio group. Upright on narrow pages.

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Issue, OptionId } from '../../scenario/scenario.ts'
import type { Words } from '../../wording/words.ts'
import { SideMark } from './side.tsx'

export interface PositionLineProps {
  readonly issue: Issue
  readonly words: Words
  readonly name: string // of the radio group
  readonly chosen: OptionId | null
  readonly onPick: (option: OptionId) => void
  readonly now?: OptionId | null // where the text stands: said beside the stop
  readonly marks?: readonly { readonly side: number; readonly option: OptionId; readonly said: string }[] // where sides stand
}

export function PositionLine({ issue, words, name, chosen, onPick, now, marks = [] }: PositionLineProps) {
  const id = useId()
  return (
    <div class={`line line--${issue.options.length}`}>
      {issue.options.map((option) => {
        const here = marks.filter((m) => m.option === option.id)
        return (
          <div class={option.noDeal ? 'stop stop--open' : 'stop'} key={option.id}>
            <input
              type="radio"
              name={name}
              id={`${id}-${option.id}`}
              checked={chosen === option.id}
              onChange={() => onPick(option.id)}
            />
            <label for={`${id}-${option.id}`}>
              {option.label}
              {now === option.id && <span class="stop__now"> {words.say('line-now')}</span>}
              {here.map((m) => (
                <span class="stop__side" key={m.side}>
                  <SideMark index={m.side} />
                  <span class="hidden">{m.said}</span>
                </span>
              ))}
            </label>
          </div>
        )
      })}
    </div>
  )
}

/** The text of a position, marked as the author's. Highlighted: this is your choice. */
export const LineSays = ({ children, words }: { readonly children: ComponentChildren; readonly words: Words }) => (
  <p class="line__says">
    <span>{children}</span> <span class="small">{words.say('authors-wording')}</span>
  </p>
)

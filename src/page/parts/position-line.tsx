// The options of an issue as stops on a line: a radio group. Upright on narrow pages.

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Issue, OptionId } from '../../scenario/scenario.ts'
import type { Game } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { openedOn, sideOf } from '../glimpse.ts'
import { SideMark } from './side.tsx'

/** Where a side stands on a line, in words too. */
export interface LineMark {
  readonly side: number
  readonly option: OptionId
  readonly said: string
}

/** What each side opened with on an issue, as far as it was turned over. */
export const marksOn = (game: Game, issue: Issue, { say }: Words): readonly LineMark[] =>
  openedOn(game, issue).map(({ side, opening }) => ({
    side,
    option: opening.option,
    said: say('turn-stands', { side: sideOf(game, side) }),
  }))

export interface PositionLineProps {
  readonly issue: Issue
  readonly words: Words
  readonly name: string // of the radio group
  readonly chosen: OptionId | null
  readonly onPick: (option: OptionId) => void
  readonly now?: OptionId | null // where the text stands: said beside the stop
  readonly marks?: readonly LineMark[] // where sides stand
}

export function PositionLine({ issue, words, name, chosen, onPick, now, marks = [] }: PositionLineProps) {
  const id = useId()
  return (
    <div class={`line line--${issue.options.length}`}>
      {issue.options.map((option) => {
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
              {marks.some((mark) => mark.option === option.id) && (
                <span class="stop__sides">
                  <Marks marks={marks} option={option.id} />
                </span>
              )}
            </label>
          </div>
        )
      })}
    </div>
  )
}

function Marks({ marks, option }: { readonly marks: readonly LineMark[]; readonly option: OptionId }) {
  return (
    <>
      {marks
        .filter((mark) => mark.option === option)
        .map((mark) => (
          <span class="stop__side" key={mark.side}>
            <SideMark index={mark.side} />
            <span class="hidden">{mark.said}</span>
          </span>
        ))}
    </>
  )
}

/** The same line to look at: nothing to choose. */
export const StandingLine = ({ issue, marks }: { readonly issue: Issue; readonly marks: readonly LineMark[] }) => (
  <ul class={`line line--${issue.options.length} line--standing`}>
    {issue.options.map((option) => {
      const taken = marks.some((mark) => mark.option === option.id)
      return (
        <li class={['stop', option.noDeal ? 'stop--open' : '', taken ? 'stop--taken' : ''].join(' ')} key={option.id}>
          <span class="stop__dot">{taken ? <Marks marks={marks} option={option.id} /> : null}</span>
          <span class="stop__label">{option.label}</span>
        </li>
      )
    })}
  </ul>
)

/** The text of a position, marked as the author's. Highlighted: this is your choice. */
export const LineSays = ({ children, words }: { readonly children: ComponentChildren; readonly words: Words }) => (
  <p class="line__says">
    {children} <span class="small">{words.say('authors-wording')}</span>
  </p>
)

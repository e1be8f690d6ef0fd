// The statements that are asked before and after, each answered on a scale of four.

import type { LeaderId } from '../../scenario/scenario.ts'
import { STATEMENTS, statementMark, type When } from '../../session/room/marks.ts'
import { Choice } from '../parts/choice.tsx'
import type { ScreenProps } from '../screen.ts'

const SCALE = [1, 2, 3, 4] as const

export interface StatementsProps extends Pick<ScreenProps, 'game' | 'act' | 'words'> {
  readonly when: When
  readonly seat: LeaderId
}

export const Statements = ({ game, act, words: { say }, when, seat }: StatementsProps) => (
  <ul class="statements">
    {Array.from({ length: STATEMENTS }, (_, n) => {
      const key = statementMark(when, seat, n + 1)
      const was = when === 'after' ? game.room.marks[statementMark('before', seat, n + 1)] : undefined
      return (
        <li key={key}>
          <fieldset class="statement">
            <legend>
              {say(`ticket-statement-${n + 1}`)}
              {was !== undefined && <span class="quiet"> ({say('ask-was', { was: say(`ticket-scale-${was}`) })})</span>}
            </legend>
            <div class="segments segments--small">
              {SCALE.map((value) => (
                <Choice
                  key={value}
                  name={key.replaceAll(' ', '-')}
                  checked={game.room.marks[key] === value}
                  onPick={() => act({ type: 'mark', key, value })}
                >
                  {say(`ticket-scale-${value}`)}
                </Choice>
              ))}
            </div>
          </fieldset>
        </li>
      )
    })}
  </ul>
)

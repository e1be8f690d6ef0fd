// The prediction round: before the reveal, how likely is it that the leader's own words show this position? In the third person.

import { LIKELIHOODS } from '../../session/room/asked.ts'
import { predictionMark } from '../../session/room/marks.ts'
import { issueOf, optionOf } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Choice } from '../parts/choice.tsx'
import { Side } from '../parts/side.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'

export function Predict({ game, act, words }: ScreenProps) {
  const { say } = words
  const { ending, room } = game
  if (!ending) return null
  const { round, scenario } = ending
  const locked = room.done.includes('predict')
  const answered = round.filter((_, n) => room.marks[predictionMark(n)] !== undefined).length
  return (
    <Task
      title={say('predict-title')}
      lead={say(locked ? 'predict-locked' : 'predict-lead')}
      actions={
        <ActionBar said={say('predict-said', { answered, of: round.length })}>
          <MainButton onClick={() => act({ type: 'go-on' })}>
            {say(answered === 0 && !locked ? 'predict-skip' : 'predict-go')}
          </MainButton>
        </ActionBar>
      }
    >
      <ol class="predictions">
        {round.map(({ leader, issue, option }, n) => {
          const index = scenario.leaders.findIndex(({ id }) => id === leader)
          const person = scenario.people.find(({ id }) => id === scenario.leaders[index]!.person)!
          const position = optionOf(issueOf(game, issue), option)
          const key = predictionMark(n)
          return (
            <li key={key}>
              <fieldset class="prediction" disabled={locked}>
                <legend>
                  <Side index={index}>{person.name}</Side> · {issueOf(game, issue).title}: <b>{position.label}</b>
                  <span class="hidden"> {say('predict-of', { name: person.name })}</span>
                </legend>
                <p class="small quiet">
                  {position.text} {say('authors-wording')}
                </p>
                <div class="segments segments--small">
                  {LIKELIHOODS.map((percent) => (
                    <Choice
                      key={percent}
                      name={`predict-${n}`}
                      checked={room.marks[key] === percent}
                      onPick={() => act({ type: 'mark', key, value: percent })}
                    >
                      {say('predict-percent', { percent })}
                      {percent === 0 && <span class="quiet"> {say('predict-sure-not')}</span>}
                      {percent === 100 && <span class="quiet"> {say('predict-sure')}</span>}
                    </Choice>
                  ))}
                </div>
              </fieldset>
            </li>
          )
        })}
      </ol>
    </Task>
  )
}

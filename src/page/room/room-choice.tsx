// How a class sits at a game: in the chooser, where it comes only when somebody opens it, and for a link of the teacher's page.

import { LESSON_PLANS } from '../../session/lesson.ts'
import { JOBS, type RoomSetup } from '../../session/room/room.ts'
import type { Words } from '../../wording/words.ts'
import { Choice } from '../parts/choice.tsx'
import { Switch } from '../parts/switch.tsx'

export interface RoomChoiceProps {
  readonly room: RoomSetup
  readonly onChoose: (change: Partial<RoomSetup>) => void
  readonly words: Words
}

export function RoomChoice({ room, onChoose: choose, words: { say } }: RoomChoiceProps) {
  const others = JOBS.filter((job) => job !== 'leader')
  return (
    <div class="room-choice">
      <div class="stack stack--tight">
        <Switch checked={room.votes} onChange={(votes) => choose({ votes, ...(votes ? { predictions: true } : {}) })}>
          {say('room-votes')}
        </Switch>
        <p class="small quiet">{say('room-votes-says')}</p>
        <Switch checked={room.jobs.length > 0} onChange={(on) => choose({ jobs: on ? JOBS : [] })}>
          {say('room-jobs')}
        </Switch>
        <p class="small quiet">{say('room-jobs-says')}</p>
        {room.jobs.length > 0 && (
          <fieldset class="room-choice__jobs">
            <legend class="hidden">{say('room-jobs')}</legend>
            <span>{say('job-leader')}</span>
            {others.map((job) => (
              <Switch
                key={job}
                checked={room.jobs.includes(job)}
                onChange={(on) => choose({ jobs: on ? [...room.jobs, job] : room.jobs.filter((one) => one !== job) })}
              >
                {say(`job-${job}`)}
              </Switch>
            ))}
          </fieldset>
        )}
      </div>
      <div class="stack stack--tight">
        <Switch checked={room.predictions} onChange={(predictions) => choose({ predictions })}>
          {say('room-predictions')}
        </Switch>
        <Switch checked={room.questions} onChange={(questions) => choose({ questions })}>
          {say('room-questions')}
        </Switch>
        <fieldset>
          <legend>{say('room-clock')}</legend>
          <div class="segments segments--small">
            {[null, ...LESSON_PLANS.map(({ id }) => id)].map((plan) => (
              <Choice key={plan} name="plan" checked={room.plan === plan} onPick={() => choose({ plan })}>
                {plan === null ? say('room-clock-none') : say(`clock-plan-${plan}`)}
              </Choice>
            ))}
          </div>
        </fieldset>
      </div>
    </div>
  )
}

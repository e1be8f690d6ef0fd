// The jobs of a delegation at the game: one line of names, and under it what the chosen job does now. One card is open at a time.

import { useState } from 'preact/hooks'
import type { Job } from '../../session/room/room.ts'
import { phaseOf } from '../glimpse.ts'
import { Icon } from '../parts/icon.tsx'
import type { ScreenProps } from '../screen.ts'
import { AdviserTask, HomeTask, ObserverTask, WritingTask } from './job-tasks.tsx'

/** In which phases there is something to do beside the game. */
export const JOB_PHASES = ['briefing', 'opening', 'bargaining', 'signing', 'vote'] as const
export type JobPhase = (typeof JOB_PHASES)[number]

export function JobDesk(props: ScreenProps) {
  const { game, words } = props
  const { say } = words
  const [open, setOpen] = useState<Job | null>(null)
  const phase = JOB_PHASES.find((one) => one === phaseOf(game))
  const { jobs } = game.room.setup
  if (!phase || game.screen === 'handover' || jobs.length === 0) return null
  const job = open !== null && jobs.includes(open) ? open : null
  return (
    <section class="jobs" aria-label={say('jobs-title')}>
      <ul class="jobs__names">
        {jobs.map((one) => (
          <li key={one}>
            <button
              class="jobs__name"
              type="button"
              aria-expanded={one === job}
              aria-controls="job"
              onClick={() => setOpen(one === job ? null : one)}
            >
              {say(`job-${one}`)} <Icon name="down" />
            </button>
          </li>
        ))}
      </ul>
      <div id="job" class="jobs__card" hidden={job === null}>
        {job && (
          <>
            <p>
              <b>{say('jobs-now')}:</b> {say(`job-${job}-${phase}`)}
            </p>
            <Task {...props} job={job} phase={phase} />
          </>
        )}
      </div>
    </section>
  )
}

function Task({ job, ...props }: ScreenProps & { readonly job: Job; readonly phase: JobPhase }) {
  switch (job) {
    case 'leader':
    case 'press':
      return <WritingTask {...props} job={job} />
    case 'adviser':
      return <AdviserTask {...props} />
    case 'home':
      return <HomeTask {...props} />
    case 'observer':
      return <ObserverTask {...props} />
  }
}

// The job cards as they are handed in: what each job recorded, next to what the game recorded. On the page and on paper.

import type { ComponentChildren } from 'preact'
import type { LeaderId } from '../../scenario/scenario.ts'
import { headlinesOf } from '../../session/headlines.ts'
import { forecasts, hardest, judgements, sightings } from '../../session/room/job-report.ts'
import { jobNote } from '../../session/room/marks.ts'
import type { Job } from '../../session/room/room.ts'
import { turnsToFork } from '../../session/turns-to-fork.ts'
import { listIn } from '../../wording/dates.ts'
import { groupName, issueTitle, speakerName } from '../../wording/names.ts'
import { tellEvent } from '../../wording/tell-event.ts'
import { tellHeadline } from '../../wording/tell-headline.ts'
import type { DebriefProps } from '../debrief/debrief-props.ts'
import { tellingOf } from '../glimpse.ts'
import { Side } from '../parts/side.tsx'
import { JOB_PHASES } from './job-desk.tsx'
import { Rows } from './rows.tsx'

type ReportProps = DebriefProps & { readonly seat: LeaderId }

export function JobReports(props: DebriefProps) {
  const { ending, game, words } = props
  const { jobs } = game.room.setup
  if (jobs.length === 0) return null
  return (
    <section class="section" aria-labelledby="job-cards">
      <h2 id="job-cards">{words.say('jobs-report')}</h2>
      <p class="small quiet">{words.say('jobs-report-says')}</p>
      {ending.debrief.seats.flatMap(({ seat }) =>
        jobs.map((job) => <Card key={`${seat} ${job}`} {...props} seat={seat} job={job} />),
      )}
    </section>
  )
}

function Card({ job, ...props }: ReportProps & { readonly job: Job }) {
  const { ending, seat, words } = props
  const index = ending.scenario.leaders.findIndex(({ id }) => id === seat)
  return (
    <section class="job-card">
      <h3>
        {words.say(`job-${job}`)} · <Side index={index}>{ending.scenario.leaders[index]!.side}</Side>
      </h3>
      {job === 'leader' && <Leader {...props} />}
      {job === 'adviser' && <Adviser {...props} />}
      {job === 'home' && <Home {...props} />}
      {job === 'press' && <Press {...props} />}
      {job === 'observer' && <Observer {...props} />}
    </section>
  )
}

/** What was written, phase by phase; none: nothing. */
const written = ({ game, seat }: ReportProps, job: Job) =>
  JOB_PHASES.flatMap((phase) => {
    const text = (game.notes[jobNote(job, seat, phase)] ?? '').trim()
    return text === '' ? [] : [{ phase, text }]
  })

const Empty = ({ words }: Pick<ReportProps, 'words'>) => <p class="quiet">{words.say('jobs-nothing')}</p>

/** Own words on the left, the game's on the right. */
const Beside = (
  props: { readonly own: ComponentChildren; readonly game: ComponentChildren } & Pick<ReportProps, 'words'>,
) => (
  <div class="split split--even">
    <div>
      <h4>{props.words.say('jobs-wrote')}</h4>
      {props.own}
    </div>
    <div>
      <h4>{props.words.say('jobs-game')}</h4>
      {props.game}
    </div>
  </div>
)

function Notes(props: ReportProps & { readonly job: Job }) {
  const { say } = props.words
  const notes = written(props, props.job)
  if (notes.length === 0) return <Empty {...props} />
  return (
    <dl class="job-card__notes">
      {notes.map(({ phase, text }) => (
        <div key={phase}>
          <dt>{say(`phase-${phase}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Leader(props: ReportProps) {
  const { ending, game, seat, words } = props
  const turns = turnsToFork(ending.record.actions, game.log, seat)
  return (
    <Beside
      words={words}
      own={<Notes {...props} job="leader" />}
      game={
        <ol class="job-card__list">
          {turns.map(({ move, event }) => (
            <li key={move}>{tellEvent(tellingOf(game, words), event)}</li>
          ))}
        </ol>
      }
    />
  )
}

function Adviser({ ending, game, seat, words }: ReportProps) {
  const { say, language } = words
  const { scenario } = ending
  const made = judgements(ending, game.room.marks, seat)
  if (made.length === 0) return <Empty words={words} />
  return (
    <>
      <Rows
        heads={[say('jobs-words'), say('jobs-said'), say('jobs-is')]}
        rows={made.map(({ issues, quote, said, is }) => [
          `${speakerName(scenario, quote)}: ${listIn(
            language,
            issues.map((issue) => issueTitle(scenario, issue)),
          )}`,
          say(`job-adviser-${said}`),
          say(`job-adviser-${is}`),
        ])}
      />
      <p>{say('jobs-match', { right: made.filter(({ said, is }) => said === is).length, of: made.length })}</p>
    </>
  )
}

function Home({ ending, game, seat, words }: ReportProps) {
  const { say, language } = words
  const { scenario } = ending
  const votes = forecasts(ending, game.room.marks, seat)
  const told = votes.filter(({ said }) => said !== null)
  const named = hardest(ending, game.room.marks, seat)
  const ballot = (yes: boolean): string => say(yes ? 'job-home-yes' : 'job-home-no')
  const name = (group: string): string => groupName(scenario, group)
  if (told.length === 0 && !named) return <Empty words={words} />
  const several = votes.some(({ vote }) => vote > 0)
  return (
    <>
      {votes.length > 0 && (
        <Rows
          heads={[say('jobs-group'), say('jobs-said'), say('jobs-voted')]}
          rows={votes.map(({ vote, group, said, voted }) => [
            several ? `${name(group)}, ${say('jobs-vote-n', { n: vote + 1 })}` : name(group),
            said === null ? say('jobs-none') : ballot(said),
            ballot(voted),
          ])}
        />
      )}
      {told.length > 0 && (
        <p>{say('jobs-match', { right: told.filter(({ said, voted }) => said === voted).length, of: told.length })}</p>
      )}
      {named && (
        <p>
          {say('jobs-hardest', {
            group: name(named.group),
            refused:
              named.refused === null
                ? 'none'
                : named.refused.length === 0
                  ? 'nobody'
                  : listIn(language, named.refused.map(name)),
          })}
        </p>
      )}
    </>
  )
}

function Press(props: ReportProps) {
  const { ending, words } = props
  return (
    <Beside
      words={words}
      own={<Notes {...props} job="press" />}
      game={
        <ul class="job-card__list">
          {headlinesOf(ending).map((headline) => {
            const { headline: head } = tellHeadline(words, ending.scenario, headline)
            return <li key={head}>{head}</li>
          })}
        </ul>
      }
    />
  )
}

function Observer({ ending, game, seat, words: { say } }: ReportProps) {
  return (
    <Rows
      heads={[say('jobs-what'), say('jobs-counted'), say('jobs-log')]}
      numbers
      rows={sightings(ending, game.room.marks, seat).map(({ kind, said, is }) => [
        <>
          <b>{say(`job-seen-${kind}`)}</b> <span class="small quiet">{say(`job-seen-${kind}-says`)}</span>
        </>,
        said === null ? say('jobs-none') : String(said),
        String(is),
      ])}
    />
  )
}

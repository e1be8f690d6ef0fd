// What each job ticks, counts or writes. It goes beside the game and is compared with it in the debrief.

import type { ComponentChildren } from 'preact'
import {
  adviserMark,
  hardestMark,
  homeMark,
  jobNote,
  JUDGED,
  MOST_MARK,
  SEEN,
  seenMark,
} from '../../session/room/marks.ts'
import { quoteOf } from '../glimpse.ts'
import { Choice } from '../parts/choice.tsx'
import { Icon } from '../parts/icon.tsx'
import { QuoteCard } from '../parts/quote-card.tsx'
import type { ScreenProps } from '../screen.ts'

type TaskProps = ScreenProps & { readonly phase: string }

/** The leader's reason, the press's facts. The headline is written before the game's own is out. */
export function WritingTask({
  game,
  act,
  words: { say },
  phase,
  job,
}: TaskProps & { readonly job: 'leader' | 'press' }) {
  if (phase === 'briefing') return null
  const key = jobNote(job, game.seat, phase)
  if (job === 'press' && game.screen === 'front-page') return <p class="quiet">{say('job-press-locked')}</p>
  const label = job === 'press' && phase === 'vote' ? 'job-press-headline' : `job-${job}-write`
  return (
    <div class="field">
      <label for="job-note">{say(label)}</label>
      <input
        id="job-note"
        key={key}
        type="text"
        value={game.notes[key] ?? ''}
        onInput={(event) => act({ type: 'write', question: key, text: event.currentTarget.value })}
      />
    </div>
  )
}

/** How well the chosen words show what is stated, before the game says it. */
export function AdviserTask({ game, act, words, preferences, phase }: TaskProps) {
  const { say } = words
  if (phase !== 'opening' && phase !== 'bargaining') return null
  const quote = game.draft.citation?.quote ?? null
  if (quote === null) return <p class="quiet">{say('job-adviser-wait')}</p>
  const key = adviserMark(game.seat, game.moves)
  return (
    <>
      <QuoteCard
        quote={quoteOf(game, quote)}
        scenario={game.view.brief.scenario}
        words={words}
        plain={preferences.reading === 'plain'}
      />
      <Ticks legend={say('job-adviser-judge')}>
        {JUDGED.map((value) => (
          <Choice
            key={value}
            name="adviser"
            checked={game.room.marks[key] === value}
            onPick={() => act({ type: 'mark', key, value })}
          >
            {say(`job-adviser-${value}`)}
          </Choice>
        ))}
      </Ticks>
    </>
  )
}

/** Who is hardest to win; then, before every vote, how each of the own groups will vote. Once the vote is on, nothing changes. */
export function HomeTask({ game, act, words: { say }, phase }: TaskProps) {
  const own = game.crowds.filter(({ leader }) => leader === game.seat)
  const { marks } = game.room
  if (own.length === 0) return <p class="quiet">{say('job-home-nobody')}</p>
  if (phase === 'briefing' || phase === 'opening') {
    const key = hardestMark(game.seat)
    return (
      <Ticks legend={say('job-home-hardest')}>
        {own.map(({ group, name }, n) => (
          <Choice
            key={group}
            name="hardest"
            checked={marks[key] === n}
            onPick={() => act({ type: 'mark', key, value: n })}
          >
            {name}
          </Choice>
        ))}
      </Ticks>
    )
  }
  const taken = phase === 'vote'
  const vote = game.view.table.votes.length - (taken ? 1 : 0)
  return (
    <ul class="jobs__groups">
      {own.map(({ group, name }) => {
        const key = homeMark(game.seat, vote, group)
        return (
          <li key={group}>
            <Ticks legend={name} locked={taken}>
              {([1, 0] as const).map((value) => (
                <Choice
                  key={value}
                  name={`home-${group}`}
                  checked={marks[key] === value}
                  onPick={() => act({ type: 'mark', key, value })}
                >
                  {say(value === 1 ? 'job-home-yes' : 'job-home-no')}
                </Choice>
              ))}
            </Ticks>
          </li>
        )
      })}
    </ul>
  )
}

/** Four counts, of both sides. */
export function ObserverTask({ game, act, words: { say } }: TaskProps) {
  return (
    <ul class="jobs__counts">
      {SEEN.map((kind) => {
        const key = seenMark(game.seat, kind)
        const count = game.room.marks[key] ?? 0
        const what = say(`job-seen-${kind}`)
        const step = (by: number) => act({ type: 'mark', key, value: Math.min(MOST_MARK, Math.max(0, count + by)) })
        return (
          <li key={kind}>
            <span>
              <b>{what}</b> <span class="small quiet">{say(`job-seen-${kind}-says`)}</span>
            </span>
            <span class="jobs__count">
              <button class="tool" type="button" aria-label={say('job-fewer', { what })} onClick={() => step(-1)}>
                <Icon name="dash" />
              </button>
              <output class="num">{count}</output>
              <button class="tool" type="button" aria-label={say('job-more', { what })} onClick={() => step(1)}>
                <Icon name="plus" />
              </button>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

const Ticks = (props: { readonly legend: string; readonly locked?: boolean; readonly children: ComponentChildren }) => (
  <fieldset class="jobs__ticks" disabled={props.locked ?? false}>
    <legend>{props.legend}</legend>
    <div class="segments segments--small">{props.children}</div>
  </fieldset>
)

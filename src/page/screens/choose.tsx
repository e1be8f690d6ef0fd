// The chooser: which negotiation, which seat, against whom, true to the record or free.

import type { Intent } from '../../session/intent.ts'
import type { Preferences } from '../../session/preferences.ts'
import type { SessionState, ShelfItem } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { CLASS_PAGE, IN_PACKAGE } from '../addresses.ts'
import { ChooseScenario } from '../frame/drop.tsx'
import { OpenFile } from '../frame/open-file.tsx'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Choice } from '../parts/choice.tsx'
import { Icon } from '../parts/icon.tsx'
import { OwnScenario } from '../parts/own-scenario.tsx'
import type { Room } from '../room/use-room.ts'
import { Side } from '../parts/side.tsx'
import { Step } from '../parts/step.tsx'
import { Task } from '../parts/task.tsx'

export interface ChooseProps {
  readonly state: SessionState
  readonly act: (intent: Intent) => void
  readonly words: Words
  readonly preferences: Preferences
  readonly room: Room | null // how a class sits, once it is here
  readonly onClass: (open: boolean) => void
  readonly onOpenFile: (text: string) => void
  readonly onGuide: () => void
}

const OPPONENTS = ['apprentice', 'minister', 'hardliner', 'person'] as const

export function Choose({ state, act, words, preferences, room, onClass, onOpenFile, onGuide }: ChooseProps) {
  const { say } = words
  const { shelf, setup, resumable, loading } = state
  const item = shelf.find((s) => s.id === setup.scenario) ?? shelf[0]
  const seat = item?.leaders.find((l) => l.id === setup.seat)
  const story = ({ summary }: ShelfItem): string =>
    firstSentences(preferences.reading === 'plain' ? summary.plain : summary.standard)
  return (
    <Task
      title={say('choose-title')}
      lead={resumable ? say('choose-left', { title: resumable.title, side: resumable.side }) : say('choose-lead')}
      aside={
        <button
          class="button button--quiet button--small choose-guide"
          type="button"
          aria-haspopup="dialog"
          onClick={onGuide}
        >
          <Icon name="ask-me" />
          {say('guide-first-time')}
        </button>
      }
      actions={
        <ActionBar
          said={
            seat && (
              <>
                <b>{item!.title}</b>
                <br />
                {say('choose-said', { side: seat.side, opponent: setup.opponent })}
              </>
            )
          }
        >
          <ChooseScenario words={words} />
          <OpenFile label={say('choose-open')} look="text" onText={onOpenFile} />
          {resumable && (
            <button class="button" type="button" onClick={() => act({ type: 'resume' })}>
              {say('choose-resume')}
            </button>
          )}
          <MainButton ready={seat !== undefined && !loading} onClick={() => act({ type: 'begin' })}>
            {say(loading ? 'choose-loading' : 'choose-begin')}
          </MainButton>
        </ActionBar>
      }
    >
      <Step n={1} title={say('choose-scenario')}>
        <div class="choices choices--2 shelf">
          {shelf.map((s) => (
            <Choice
              key={s.id}
              name="scenario"
              class="choice--big"
              checked={s.id === item?.id}
              onPick={() => act({ type: 'choose-scenario', scenario: s.id })}
            >
              <b>{s.title}</b>
              <span class="choice__story">{story(s)}</span>
              <span class="small">{about(s, words)}</span>
            </Choice>
          ))}
        </div>
        {item && <p class="line__says shelf__story">{story(item)}</p>}
        {item?.own && (
          <OwnScenario key={item.id} words={words} onTakeAway={() => act({ type: 'take-away', scenario: item.id })} />
        )}
      </Step>
      <Step n={2} title={say('choose-seat')}>
        <div class="choices choices--2">
          {item?.leaders.map((leader, index) => (
            <Choice
              key={leader.id}
              name="seat"
              class="choice--big"
              checked={leader.id === setup.seat}
              onPick={() => act({ type: 'choose-seat', seat: leader.id })}
            >
              <b>
                <Side index={index}>{leader.name}</Side>
              </b>
              <span>
                {leader.role}. {say('choose-groups', { groups: leader.groups })}
              </span>
            </Choice>
          ))}
        </div>
      </Step>
      <div class="evened">
        <Step n={3} title={say('choose-opponent', { others: (item?.leaders.length ?? 2) - 1 })}>
          <div class="segments">
            {OPPONENTS.map((opponent) => (
              <Choice
                key={opponent}
                name="opponent"
                checked={setup.opponent === opponent}
                onPick={() => act({ type: 'choose-opponent', opponent })}
              >
                {say(`level-${opponent}`)}
              </Choice>
            ))}
          </div>
          <p class="small quiet">{say('choose-opponent-note')}</p>
        </Step>
        <Step n={4} title={say('choose-mode')}>
          <div class="segments">
            {[false, true].map((freePlay) => (
              <Choice
                key={String(freePlay)}
                name="mode"
                checked={setup.freePlay === freePlay}
                onPick={() => act({ type: 'choose-mode', freePlay })}
              >
                {say(freePlay ? 'choose-mode-free' : 'choose-mode-record')}
              </Choice>
            ))}
          </div>
          <p class="small quiet">{say('choose-mode-note')}</p>
        </Step>
      </div>
      <details class="more choose-class" onToggle={(event) => onClass(event.currentTarget.open)}>
        <summary>
          {say('choose-in-class')} <span class="quiet">{inClass(setup.room, words)}</span>
        </summary>
        {room && (
          <room.RoomChoice
            room={setup.room}
            onChoose={(change) => act({ type: 'choose-room', room: change })}
            words={room.words}
          />
        )}
      </details>
      {state.older.length > 0 && (
        <details class="more choose-older">
          <summary>{say('choose-older', { count: state.older.length })}</summary>
          <ul class="choose-older__games">
            {state.older.map(({ id, title, side, moves }) => (
              <li key={id}>
                <button class="button button--text" type="button" onClick={() => act({ type: 'resume', id })}>
                  {say('choose-older-game', { title, side, moves })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="paper-only">{say('print-nothing-yet')}</p>
      <p class="small choose-foot">
        <a href={CLASS_PAGE} {...(IN_PACKAGE ? { target: '_blank', rel: 'noopener' } : {})}>
          {say('choose-class')}
        </a>{' '}
        {say('choose-class-says')}
      </p>
    </Task>
  )
}

/** What is chosen for a class, in a few words. */
const inClass = (
  { jobs, votes, predictions, questions, plan }: SessionState['setup']['room'],
  { say }: Words,
): string => {
  const chosen = [
    ...(votes ? ['votes'] : []),
    ...(jobs.length > 0 ? ['jobs'] : []),
    ...(predictions ? ['predictions'] : []),
    ...(questions ? ['questions'] : []),
    ...(plan === null ? [] : ['clock']),
  ]
  return chosen.length === 0 ? say('choose-class-none') : chosen.map((one) => say(`choose-class-${one}`)).join(' · ')
}

const about = (item: ShelfItem, { say }: Words): string =>
  [
    ...(item.own ? [say('choose-own')] : []),
    say('choose-leaders', { leaders: item.leaders.length }),
    say('choose-issues', { issues: item.issues }),
    ...(item.minutes === null ? [] : [say('choose-minutes', { minutes: item.minutes })]),
    ...(item.invented ? [say('choose-invented')] : []),
  ].join(' · ')

/** The first sentences of a summary, as many as fit two lines. */
export function firstSentences(text: string, most = 150): string {
  const sentences = text.match(/[^.!?]+[.!?]+\s*/g) ?? [text]
  let told = sentences[0]!
  for (const sentence of sentences.slice(1)) {
    if (told.length + sentence.length > most) break
    told += sentence
  }
  return told.trim()
}
